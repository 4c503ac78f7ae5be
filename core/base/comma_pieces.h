#pragma once

#include <string_view>
#include <vector>

namespace saccade {

/// The pieces of a list with commas between them. No piece begins behind a comma at the end, and an empty
/// text has none.
std::vector<std::string_view> splitAtCommas(std::string_view text);

} // namespace saccade
