#include "core/image/bmp_header.h"
#include "core/image/byte_reader.h"
#include "core/image/codecs.h"
#include "core/image/packed_samples.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <bit>
#include <vector>

namespace saccade {
namespace {

/// RGB; entries missing in the file are black.
std::vector<cv::Vec3b> paletteOf(const ByteReader& file, const BmpHeader& header) {
    std::vector<cv::Vec3b> palette(256);
    for (std::size_t i = 0; i < header.palette_size; ++i) {
        const auto entry = file.part(header.palette + i * header.palette_entry, header.palette_entry);
        palette[i] = {entry[2], entry[1], entry[0]};
    }
    return palette;
}

/// The palette indices of a run-length encoded image, row by row from the bottom.
class RunLengths {
public:
    RunLengths(const ByteReader& file, const BmpHeader& header)
        : file_(file), header_(header), at_(header.data),
          indices_(static_cast<int>(header.height), static_cast<int>(header.width), CV_8U, cv::Scalar(0)) {}

    cv::Mat read() {
        while (!complete()) {
            const unsigned count = file_.u8(at_);
            const unsigned value = file_.u8(at_ + 1);
            at_ += 2;
            if (count > 0)
                run(count, value);
            else if (value == 1) // end of the image: the rest is background
                break;
            else
                escape(value);
        }
        return indices_;
    }

private:
    /// Some programs leave out the end mark.
    bool complete() const {
        return y_ >= indices_.rows || (y_ + 1 == indices_.rows && x_ >= indices_.cols && at_ >= file_.size());
    }

    void put(unsigned index) {
        if (x_ < indices_.cols)
            indices_.at<std::uint8_t>(y_, x_++) = static_cast<std::uint8_t>(index);
    }

    bool packed() const { return header_.coding == BmpCoding::RunLength4; }

    void run(unsigned count, unsigned value) {
        for (unsigned i = 0; i < count; ++i)
            put(!packed() ? value : i % 2 == 0 ? value >> 4 : value & 15);
    }

    /// 0: end of the row; 2: the position moves; others: that many literal pixels.
    void escape(unsigned code) {
        if (code == 0) {
            x_ = 0;
            ++y_;
        } else if (code == 2) {
            x_ = std::min(x_ + file_.u8(at_), indices_.cols);
            y_ += file_.u8(at_ + 1);
            at_ += 2;
        } else {
            const std::size_t size = packed() ? (code + 1) / 2 : code;
            const auto pixels = file_.part(at_, size);
            for (unsigned i = 0; i < code; ++i)
                put(sampleAt(pixels.data(), i, header_.bits));
            at_ += size + size % 2;
        }
    }

    const ByteReader& file_;
    const BmpHeader& header_;
    std::size_t at_;
    cv::Mat indices_;
    int x_ = 0;
    int y_ = 0;
};

cv::Mat decodeByPalette(const ByteReader& file, const BmpHeader& header, bool runs) {
    const std::vector<cv::Vec3b> palette = paletteOf(file, header);
    const cv::Mat indices = runs ? RunLengths(file, header).read() : cv::Mat();
    const auto row_bytes = static_cast<std::size_t>(header.rowBytes());
    cv::Mat rgb(static_cast<int>(header.height), static_cast<int>(header.width), CV_8UC3);
    for (int y = 0; y < rgb.rows; ++y) {
        const std::uint8_t* row =
            runs ? indices.ptr(y)
                 : file.part(header.data + static_cast<std::size_t>(y) * row_bytes, row_bytes).data();
        auto* to = rgb.ptr<cv::Vec3b>(header.from_top ? y : rgb.rows - 1 - y);
        for (int x = 0; x < rgb.cols; ++x)
            to[x] = palette[sampleAt(row, static_cast<std::size_t>(x), runs ? 8 : header.bits)];
    }
    return rgb;
}

/// The bits of a pixel selected by a mask, scaled to 0…255.
class MaskedChannel {
public:
    explicit MaskedChannel(std::uint32_t mask)
        : mask_(mask), shift_(mask == 0 ? 0 : std::countr_zero(mask)), largest_(mask >> shift_) {}

    std::uint8_t of(std::uint32_t pixel) const {
        return largest_ == 0 ? 0 : eightBits((pixel & mask_) >> shift_, largest_);
    }

private:
    std::uint32_t mask_;
    int shift_;
    std::uint32_t largest_;
};

std::uint32_t pixelAt(const std::uint8_t* row, std::size_t index, unsigned bits) {
    std::uint32_t pixel = 0;
    const std::size_t size = bits / 8;
    for (std::size_t i = size; i-- > 0;)
        pixel = pixel << 8 | row[index * size + i];
    return pixel;
}

/// CV_8UC3, or CV_8UC4 if there is a mask for alpha.
cv::Mat decodeByMasks(const ByteReader& file, const BmpHeader& header) {
    const std::size_t channels = header.masks[3] == 0 ? 3 : 4;
    const std::vector<MaskedChannel> masked(header.masks.begin(),
                                            header.masks.begin() + static_cast<std::ptrdiff_t>(channels));
    const auto row_bytes = static_cast<std::size_t>(header.rowBytes());
    cv::Mat pixels(static_cast<int>(header.height), static_cast<int>(header.width),
                   CV_8UC(static_cast<int>(channels)));
    for (int y = 0; y < pixels.rows; ++y) {
        const auto row = file.part(header.data + static_cast<std::size_t>(y) * row_bytes, row_bytes);
        std::uint8_t* to = pixels.ptr(header.from_top ? y : pixels.rows - 1 - y);
        for (int x = 0; x < pixels.cols; ++x, to += channels) {
            const std::uint32_t pixel = pixelAt(row.data(), static_cast<std::size_t>(x), header.bits);
            for (std::size_t c = 0; c < channels; ++c)
                to[c] = masked[c].of(pixel);
        }
    }
    return pixels;
}

/// If alpha is zero everywhere, the image is not meant to be invisible.
cv::Mat withoutBlankAlpha(const cv::Mat& rgba) {
    std::vector<cv::Mat> channels;
    cv::split(rgba, channels);
    if (cv::countNonZero(channels[3]) > 0)
        return overWhite(rgba);
    channels.pop_back();
    cv::Mat rgb;
    cv::merge(channels, rgb);
    return rgb;
}

} // namespace

cv::Mat decodeBmp(std::span<const std::uint8_t> bytes) {
    const ByteReader file(bytes);
    const BmpHeader header = readBmpLayout(bytes);
    if (header.bits <= 8)
        return decodeByPalette(file, header, header.coding != BmpCoding::Plain);
    const cv::Mat pixels = decodeByMasks(file, header);
    return pixels.channels() == 4 ? withoutBlankAlpha(pixels) : pixels;
}

} // namespace saccade
