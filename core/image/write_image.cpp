#include "core/image/write_image.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <vector>

namespace saccade {
namespace {

/// Empty for a format that is not known.
std::vector<uchar> encoded(const cv::Mat& bgr, const std::string& ending) {
    std::vector<uchar> bytes;
    try {
        if (!cv::imencode(ending, bgr, bytes))
            bytes.clear();
    } catch (const cv::Exception&) {
        bytes.clear();
    }
    return bytes;
}

} // namespace

void writeImage(const cv::Mat& rgb, const std::filesystem::path& file) {
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    const std::vector<uchar> bytes = encoded(bgr, file.extension().string());
    if (bytes.empty())
        throw FileError(file, say("images cannot be saved in this format; use .png or .jpg"));
    AtomicFile target(file);
    target.write(bytes.data(), bytes.size());
    target.commit();
}

} // namespace saccade
