#pragma once

#include "core/figure/heat_map.h"
#include "core/result/caption_result.h"

#include <opencv2/core/mat.hpp>

#include <cstddef>
#include <filesystem>

namespace saccade {

struct SheetOptions {
    HeatOptions heat{};
    std::size_t hypothesis = 0; ///< which caption of the result
    int columns = 0;            ///< tiles in a row, 1…12; 0: four to six, whichever fills the rows best
    int tile_width = 280;       ///< pixels, 120…1000
};

/// The attention sheet of a caption: the image, then one tile a word with the word's attention, probability
/// and gate, and a legend. `rgb` is the image, perhaps at reduced size. Returns CV_8UC3, red first. Throws
/// Error where the result holds no such caption or its attention is broken.
cv::Mat drawSheet(const cv::Mat& rgb, const CaptionResult& result, const SheetOptions& options = {});

/// The same as a PNG file that bears the mark of own_picture.h, whole or not there. Throws FileError where it
/// cannot be written.
void writeSheet(const std::filesystem::path& path, const cv::Mat& rgb, const CaptionResult& result,
                const SheetOptions& options = {});

} // namespace saccade
