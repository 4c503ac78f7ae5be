#pragma once

#include "core/base/random.h"

#include <opencv2/core/matx.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace saccade::scenes {

/// Red, green, blue in 0 … 255.
using Colour = cv::Vec3f;

/// Every colour that captions use, in a fixed order.
const std::vector<std::string>& colourNames();
bool isColourName(std::string_view word);

/// Throws Error for a name that is not among colourNames().
Colour colourValue(std::string_view name);

/// `a` if amount is 0, `b` if it is 1.
Colour mix(const Colour& a, const Colour& b, double amount);

/// Lightened towards a warm white (amount up to 1) or darkened towards a cool shade of the same hue (down to
/// -1).
Colour shade(const Colour& colour, double amount);

/// A variation of the colour, close enough to keep its name.
Colour varied(const Colour& colour, Random& random);

} // namespace saccade::scenes
