#pragma once

#include "core/base/message.h"

#include <QString>

#include <exception>
#include <string>

namespace saccade::ui {

/// What the engine says, in the user's language: the translation of its text, with the arguments in their
/// places. May be called in any thread.
QString engineText(const Message& message);

/// What an exception says. Of one that is not the engine's the first line alone: LibTorch adds a trace of its
/// own calls below it.
QString engineText(const std::exception& error);

/// The name of a dataset's format, or those of several with " + " between them.
QString formatText(const QString& names);

} // namespace saccade::ui
