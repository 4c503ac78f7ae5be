#pragma once

#include "core/image/tiff_file.h"

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <vector>

namespace saccade {

/// How one channel of the result is computed from the samples of a TIFF pixel.
struct TiffChannel {
    int sample = 0;
    std::vector<std::uint8_t> shades; ///< by the sample's value, which has at most 16 bits
};

/// The content of a file's strips or tiles, sample by sample: CV_8UC(channels). Throws Error if some of it is
/// missing.
cv::Mat readTiffSamples(const TiffFile& file, const std::vector<TiffChannel>& channels);

} // namespace saccade
