#pragma once

#include <QString>

#include <string>
#include <vector>

namespace saccade::ui {

/// A caption as HTML, with those of its words in bold that others of the same image have, too. Words that say
/// nothing about the image are not; and a word that states a position ("left", "behind") only if the others
/// state it of the same things.
QString withMatchesInBold(const std::string& caption, const std::vector<std::string>& others);

} // namespace saccade::ui
