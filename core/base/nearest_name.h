#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace saccade {

/// The known name with the smallest edit distance to `name`; empty when nothing is known.
std::string nearestName(std::string_view name, const std::vector<std::string>& known);

/// `unknown encoder "x"; did you mean "y"? Known: a, b, c.` — the sentence for every name that is not found.
std::string unknownName(std::string_view kind, std::string_view name, const std::vector<std::string>& known);

} // namespace saccade
