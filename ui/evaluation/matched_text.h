#pragma once

#include <QString>

#include <set>
#include <string>

namespace saccade::ui {

/// The words of a caption as the metrics see them.
std::set<std::string> wordsOf(const std::string& caption);

/// A caption as HTML, with those of its words that are in `words` in bold.
QString withMatchesInBold(const std::string& caption, const std::set<std::string>& words);

} // namespace saccade::ui
