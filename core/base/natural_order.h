#pragma once

#include <string_view>

namespace saccade {

/// The order in which people expect names: numbers by value (2 before 10), ignoring case. Names that are
/// equal in that way are ordered by their bytes.
bool naturallyBefore(std::string_view a, std::string_view b);

} // namespace saccade
