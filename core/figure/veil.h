#pragma once

#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>

namespace saccade {

/// What a map tells nothing about is dark, behind a thin line: shares of black and of white, 0…1.
inline constexpr double veil_strength = 190.0 / 255;
inline constexpr double veil_line_strength = 170.0 / 255;

/// A swatch of it, over the grey of the colour bars.
inline constexpr double veil_swatch = 150 * (1 - veil_strength);

/// Whether the network saw the image but for less than a pixel of it.
bool seesAll(const Geometry& geometry);

/// What the network saw of an image that is shown at `shown` size; never empty.
cv::Rect seenPixels(const Geometry& geometry, cv::Size shown);

/// Puts a veil over what the network did not see. `painted` (CV_8UC3) gets the pixels of `rgb`, the image of
/// the same size, darkened there; `opacity` (0…1) is that of the map.
void veilUnseen(cv::Mat& painted, const cv::Mat& rgb, const Geometry& geometry, double opacity);

} // namespace saccade
