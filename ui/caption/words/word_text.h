#pragma once

#include <QString>

#include <string>

namespace saccade::ui {

/// A word of the vocabulary for display: special tokens ("<end>", "<unk>") in words.
QString wordText(const std::string& word);

} // namespace saccade::ui
