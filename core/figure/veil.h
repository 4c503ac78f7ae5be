#pragma once

#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>

namespace saccade {

/// What a map tells nothing about is dark and hatched, behind a thin line: shares of black and of white, 0…1.
/// Darkness alone would look like little attention.
inline constexpr double veil_strength = 190.0 / 255;
inline constexpr double veil_line_strength = 170.0 / 255;
inline constexpr double veil_hatch_strength = 70.0 / 255;

/// The hatching of a picture: lines that fall to the left, at x + y = spacing / 2 + n * spacing from its
/// corner.
struct Hatching {
    double spacing = 0; ///< pixels along a row
    double width = 0;   ///< of a line, pixels

    static Hatching ofPicture(double width, double height);
};

/// The veil over the grey of the colour bars, for a legend. CV_8UC3.
cv::Mat veilSwatch(cv::Size size);

/// Whether the network saw the image but for less than a pixel of it.
bool seesAll(const Geometry& geometry);

/// The share (0…1) of the image's area that the network saw; 1 for an image without a size.
double seenShare(const Geometry& geometry);

/// What the network saw of an image that is shown at `shown` size; never empty.
cv::Rect seenPixels(const Geometry& geometry, cv::Size shown);

/// Puts a veil over what the network did not see. `painted` (CV_8UC3) gets the pixels of `rgb`, the image of
/// the same size, darkened and hatched there; `opacity` (0…1) is that of the map.
void veilUnseen(cv::Mat& painted, const cv::Mat& rgb, const Geometry& geometry, double opacity);

} // namespace saccade
