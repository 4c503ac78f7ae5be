#include "core/image/codecs.h"
#include "core/image/escape.h"

#include <opencv2/core.hpp>

#include <cstddef>
#include <cstdio> // jpeglib.h needs it

#include <jerror.h>
#include <jpeglib.h>

#include <algorithm>

namespace saccade {
namespace {

/// Inks as stored by Adobe's programs: 255 is no ink.
cv::Mat fromCmyk(const cv::Mat& cmyk) {
    cv::Mat rgb(cmyk.size(), CV_8UC3);
    for (int y = 0; y < cmyk.rows; ++y) {
        const auto* from = cmyk.ptr<cv::Vec4b>(y);
        auto* to = rgb.ptr<cv::Vec3b>(y);
        for (int x = 0; x < cmyk.cols; ++x)
            for (int c = 0; c < 3; ++c)
                to[x][c] = static_cast<std::uint8_t>((from[x][c] * from[x][3] + 127) / 255);
    }
    return rgb;
}

class JpegDecoder {
public:
    explicit JpegDecoder(std::span<const std::uint8_t> bytes) : bytes_(bytes) {
        info_.err = jpeg_std_error(&errors_);
        info_.client_data = this;
        errors_.error_exit = [](j_common_ptr info) {
            char reason[JMSG_LENGTH_MAX];
            info->err->format_message(info, reason);
            of(info).escape_.leave(reason);
        };
        errors_.emit_message = [](j_common_ptr info, int level) {
            if (level < 0)
                of(info).heed(info->err->msg_code);
        };
    }
    ~JpegDecoder() { jpeg_destroy_decompress(&info_); }
    JpegDecoder(const JpegDecoder&) = delete;
    JpegDecoder& operator=(const JpegDecoder&) = delete;

    cv::Mat pixels(int factor) {
        requireSuccess(escape_.run([&] { start(factor); }));
        cv::Mat pixels(static_cast<int>(info_.output_height), static_cast<int>(info_.output_width),
                       CV_8UC(info_.output_components));
        requireSuccess(escape_.run([&] { readRows(pixels); }));
        requireWhole();
        return pixels.channels() == 4 ? fromCmyk(pixels) : pixels;
    }

private:
    static JpegDecoder& of(j_common_ptr info) { return *static_cast<JpegDecoder*>(info->client_data); }

    void heed(int warning) {
        switch (warning) {
        case JWRN_JPEG_EOF:
            ended_ = true;
            break;
        case JWRN_HIT_MARKER:
            missing_ = true;
            break;
        case JWRN_ADOBE_XFORM: // these do not affect the picture
        case JWRN_BOGUS_PROGRESSION:
        case JWRN_EXTRANEOUS_DATA:
        case JWRN_JFIF_MAJOR:
        case JWRN_NOT_SEQUENTIAL:
            break;
        default:
            broken_ = true;
        }
    }

    void start(int factor) {
        jpeg_create_decompress(&info_);
        jpeg_mem_src(&info_, bytes_.data(), static_cast<unsigned long>(bytes_.size()));
        jpeg_read_header(&info_, TRUE);
        info_.out_color_space = info_.num_components == 4 ? JCS_CMYK : JCS_RGB;
        info_.scale_num = 1;
        info_.scale_denom = static_cast<unsigned>(factor);
        jpeg_start_decompress(&info_);
    }

    void readRows(cv::Mat& pixels) {
        while (info_.output_scanline < info_.output_height) {
            JSAMPROW row = pixels.ptr(static_cast<int>(info_.output_scanline));
            jpeg_read_scanlines(&info_, &row, 1);
        }
    }

    void requireSuccess(bool success) const {
        if (!success && ended_)
            throw Error(say("is truncated"));
        if (!success)
            throw undecodable(escape_.reason());
    }

    /// A file that lacks only its end mark is complete; one that ends inside the data of a scan, or before
    /// the last scan, is not. An arithmetic decoder cannot tell: its encoder leaves out zeros at the end.
    void requireWhole() const {
        if (ended_ && (missing_ || !refined() || info_.arith_code))
            throw Error(say("is truncated"));
        if (missing_ || broken_ || !seen())
            throw Error(say("is damaged: parts of the image are missing or broken"));
    }

    /// Whether there is data for each colour component.
    bool seen() const {
        return std::all_of(info_.comp_info, info_.comp_info + info_.num_components,
                           [](const jpeg_component_info& component) { return component.quant_table; });
    }

    /// Whether the scans contained each coefficient to its last bit (ITU-T T.81, G.1.1).
    bool refined() const {
        if (info_.coef_bits == nullptr) // not progressive
            return seen();
        const int* bits = info_.coef_bits[0];
        return std::all_of(bits, bits + info_.num_components * DCTSIZE2, [](int left) { return left == 0; });
    }

    std::span<const std::uint8_t> bytes_;
    jpeg_decompress_struct info_{};
    jpeg_error_mgr errors_{};
    Escape escape_;
    bool ended_ = false;   ///< the bytes ran out before the end mark
    bool missing_ = false; ///< a scan has less data than it should
    bool broken_ = false;  ///< impossible data
};

} // namespace

cv::Mat decodeJpeg(std::span<const std::uint8_t> bytes, int factor) {
    return JpegDecoder(bytes).pixels(factor);
}

} // namespace saccade
