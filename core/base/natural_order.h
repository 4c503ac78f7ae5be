#pragma once

#include <string_view>

namespace saccade {

/// The order in which people expect names: numbers by their value (2 before 10), capitals beside small
/// letters. Names that are alike so far are ordered by their bytes.
bool naturallyBefore(std::string_view a, std::string_view b);

} // namespace saccade
