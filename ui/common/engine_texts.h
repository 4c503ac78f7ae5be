#pragma once

#include <QString>

#include <exception>
#include <string>

namespace saccade::ui {

/// What the engine says, in the user's language. It says everything in English, as one of the sentences of
/// the catalogue (engine_sentences.h), with the name of a file and a line before it where it has one. Each
/// line is a sentence of its own; one that the catalogue does not have stays as it is. May be called in any
/// thread.
QString engineText(const QString& english);
QString engineText(const std::string& utf8);

/// What an exception says. Of one that is not the engine's the first line alone: LibTorch adds a trace of its
/// own calls below it.
QString engineText(const std::exception& error);

/// The name of a dataset's format, or those of several with " + " between them.
QString formatText(const QString& names);

} // namespace saccade::ui
