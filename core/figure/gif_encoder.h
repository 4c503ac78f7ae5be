#pragma once

#include "core/base/atomic_file.h"

#include <opencv2/core/mat.hpp>

#include <exception>
#include <filesystem>
#include <memory>

namespace saccade {

/// Writes an animated GIF frame by frame through giflib; the file exists after finish().
class GifEncoder {
public:
    /// Throws FileError if the file cannot be written.
    GifEncoder(const std::filesystem::path& path, cv::Size size);
    ~GifEncoder();
    GifEncoder(const GifEncoder&) = delete;
    GifEncoder& operator=(const GifEncoder&) = delete;

    /// `rgb` is CV_8UC3 of the given size. GIF counts in hundredths of a second, and viewers show anything
    /// below two as ten. Fewer `colours` (a power of two up to 256) make the file smaller.
    void add(const cv::Mat& rgb, int hundredths, int colours = 256);
    void finish();

private:
    struct Library;

    void check(int result);
    void startFrames();

    std::filesystem::path path_;
    cv::Size size_;
    AtomicFile file_;
    std::exception_ptr write_error_; ///< thrown inside giflib's C code, through which it must not pass
    std::unique_ptr<Library> library_;
};

} // namespace saccade
