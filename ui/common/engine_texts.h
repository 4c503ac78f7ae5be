#pragma once

#include "core/base/message.h"

#include <QString>

#include <exception>
#include <string>

namespace saccade::ui {

/// A message of the engine in the user's language: its translated text with the arguments filled in. May be
/// called on any thread.
QString engineText(const Message& message);

/// The message of an exception. If it is not the engine's, only the first line: LibTorch adds a trace of its
/// own calls below.
QString engineText(const std::exception& error);

/// The name of a dataset's format, or several separated by " + ".
QString formatText(const QString& names);

} // namespace saccade::ui
