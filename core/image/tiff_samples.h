#pragma once

#include "core/image/tiff_file.h"

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <vector>

namespace saccade {

/// How one channel of the result comes from the samples of a TIFF pixel.
struct TiffChannel {
    int sample = 0;
    std::vector<std::uint8_t> shades; ///< by the sample's value, which has at most 16 bits
};

/// What is in the strips or tiles of a file, sample by sample: CV_8UC(channels). Throws Error where some of
/// it is not there.
cv::Mat readTiffSamples(const TiffFile& file, const std::vector<TiffChannel>& channels);

} // namespace saccade
