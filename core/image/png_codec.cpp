#include "core/image/codecs.h"
#include "core/image/escape.h"

#include <opencv2/core.hpp>

#include <png.h>

#include <cstring>
#include <new>

namespace saccade {
namespace {

constexpr png_uint_32 maximum_png_side = 1 << 20;

class PngDecoder {
public:
    explicit PngDecoder(std::span<const std::uint8_t> bytes)
        : left_(bytes), png_(png_create_read_struct(
                            PNG_LIBPNG_VER_STRING, this,
                            [](png_structp png, png_const_charp reason) {
                                static_cast<PngDecoder*>(png_get_error_ptr(png))->escape_.leave(reason);
                            },
                            [](png_structp, png_const_charp) {})) {
        info_ = png_create_info_struct(png_);
        if (info_ == nullptr)
            throw std::bad_alloc();
    }
    ~PngDecoder() { png_destroy_read_struct(&png_, &info_, nullptr); }
    PngDecoder(const PngDecoder&) = delete;
    PngDecoder& operator=(const PngDecoder&) = delete;

    cv::Mat pixels() {
        requireSuccess(escape_.run([this] { start(); }));
        const int channels = png_get_channels(png_, info_);
        cv::Mat pixels(static_cast<int>(png_get_image_height(png_, info_)),
                       static_cast<int>(png_get_image_width(png_, info_)), CV_8UC(channels));
        if (png_get_rowbytes(png_, info_) != pixels.step)
            throw Error(say("has a pixel format that is not read"));
        requireSuccess(escape_.run([&] { readRows(pixels); }));
        return channels == 4 ? overWhite(pixels) : pixels;
    }

private:
    static void read(png_structp png, png_bytep to, std::size_t count) {
        auto& decoder = *static_cast<PngDecoder*>(png_get_io_ptr(png));
        decoder.ended_ = count > decoder.left_.size();
        if (decoder.ended_)
            decoder.escape_.leave("the file ends");
        std::memcpy(to, decoder.left_.data(), count);
        decoder.left_ = decoder.left_.subspan(count);
    }

    /// Converts any storage format to 8-bit RGB, with alpha if there is transparency of any kind.
    void start() {
        png_set_read_fn(png_, this, read);
        png_set_user_limits(png_, maximum_png_side, maximum_png_side);
        png_read_info(png_, info_);
        png_set_expand(png_);
        png_set_scale_16(png_);
        png_set_gray_to_rgb(png_);
        passes_ = png_set_interlace_handling(png_);
        png_read_update_info(png_, info_);
    }

    /// Does not read beyond the last row: errors after it do no harm.
    void readRows(cv::Mat& pixels) {
        for (int pass = 0; pass < passes_; ++pass)
            for (int y = 0; y < pixels.rows; ++y)
                png_read_row(png_, pixels.ptr(y), nullptr);
    }

    void requireSuccess(bool success) const {
        if (!success && ended_)
            throw Error(say("is truncated"));
        if (!success)
            throw undecodable(escape_.reason());
    }

    std::span<const std::uint8_t> left_;
    Escape escape_;
    png_structp png_;
    png_infop info_ = nullptr;
    int passes_ = 1;
    bool ended_ = false; ///< the bytes ran out
};

} // namespace

cv::Mat decodePng(std::span<const std::uint8_t> bytes) {
    return PngDecoder(bytes).pixels();
}

} // namespace saccade
