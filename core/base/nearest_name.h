#pragma once

#include "core/base/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace saccade {

/// The known name with the smallest edit distance to `name`; empty when there are no known names.
std::string nearestName(std::string_view name, const std::vector<std::string>& known);

/// `unknown encoder "x"; did you mean "y"? Known: a, b, c.` for any name that is not found.
Message unknownName(const Message& kind, std::string_view name, const std::vector<std::string>& known);

} // namespace saccade
