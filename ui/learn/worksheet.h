#pragma once

#include "ui/learn/chapter.h"

#include <filesystem>

namespace saccade::ui {

/// The worksheet of a chapter as HTML: its exercises with room to write, and the answers on a page of their
/// own. `number` of the chapter, from 1.
QString worksheetText(const Chapter& chapter, int number);

/// As a PDF file for A4 paper. The file is whole or not there. Throws FileError where it cannot be written.
void writeWorksheet(const Chapter& chapter, int number, const std::filesystem::path& file);

} // namespace saccade::ui
