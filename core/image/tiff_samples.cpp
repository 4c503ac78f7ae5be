#include "core/image/tiff_samples.h"

#include "core/base/error.h"
#include "core/image/decode_image.h"
#include "core/image/packed_samples.h"

#include <opencv2/core.hpp>

#include <algorithm>

namespace saccade {
namespace {

class SampleReader {
public:
    SampleReader(const TiffFile& file, const std::vector<TiffChannel>& channels)
        : file_(file), channels_(channels), tiff_(file.handle()), tiled_(TIFFIsTiled(tiff_) != 0),
          separate_(file.field(TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG) == PLANARCONFIG_SEPARATE),
          bits_(file.field(TIFFTAG_BITSPERSAMPLE, 1)), samples_(file.field(TIFFTAG_SAMPLESPERPIXEL, 1)),
          pixels_(static_cast<int>(file.longField(TIFFTAG_IMAGELENGTH)),
                  static_cast<int>(file.longField(TIFFTAG_IMAGEWIDTH)),
                  CV_8UC(static_cast<int>(channels.size()))),
          block_(pixels_.size()) {
        if (tiled_) {
            block_ = cv::Size(static_cast<int>(file.longField(TIFFTAG_TILEWIDTH)),
                              static_cast<int>(file.longField(TIFFTAG_TILELENGTH)));
        } else if (const std::uint32_t rows = file.longField(TIFFTAG_ROWSPERSTRIP);
                   rows < static_cast<std::uint32_t>(pixels_.rows)) {
            block_.height = static_cast<int>(rows);
        }
        row_bytes_ = tiled_ ? TIFFTileRowSize(tiff_) : TIFFScanlineSize(tiff_);
        if (block_.width <= 0 || block_.height <= 0 || row_bytes_ <= 0)
            file_.fail();
        if (row_bytes_ > 8 * maximum_pixels / block_.height)
            throw Error(say("does not fit into memory"));
        buffer_.resize(static_cast<std::size_t>(row_bytes_ * block_.height));
    }

    cv::Mat read() {
        for (int plane = 0; plane < (separate_ ? samples_ : 1); ++plane)
            if (!separate_ || std::any_of(channels_.begin(), channels_.end(),
                                          [plane](const auto& channel) { return channel.sample == plane; }))
                readPlane(plane);
        return pixels_;
    }

private:
    void readPlane(int plane) {
        for (int y = 0; y < pixels_.rows; y += block_.height) {
            for (int x = 0; x < pixels_.cols; x += block_.width) {
                const cv::Rect place =
                    cv::Rect(x, y, block_.width, block_.height) & cv::Rect({0, 0}, pixels_.size());
                readBlock(place, static_cast<std::uint16_t>(plane));
                for (std::size_t i = 0; i < channels_.size(); ++i)
                    if (!separate_ || channels_[i].sample == plane)
                        put(place, i);
            }
        }
    }

    void readBlock(const cv::Rect& place, std::uint16_t plane) {
        const auto x = static_cast<std::uint32_t>(place.x);
        const auto y = static_cast<std::uint32_t>(place.y);
        const tmsize_t wanted = row_bytes_ * (tiled_ ? block_.height : place.height);
        const tmsize_t got =
            tiled_
                ? TIFFReadEncodedTile(tiff_, TIFFComputeTile(tiff_, x, y, 0, plane), buffer_.data(), wanted)
                : TIFFReadEncodedStrip(tiff_, TIFFComputeStrip(tiff_, y, plane), buffer_.data(), wanted);
        if (got != wanted)
            file_.fail();
    }

    void put(const cv::Rect& place, std::size_t index) {
        const TiffChannel& channel = channels_[index];
        const auto step = static_cast<std::size_t>(separate_ ? 1 : samples_);
        const auto first = static_cast<std::size_t>(separate_ ? 0 : channel.sample);
        for (int y = 0; y < place.height; ++y) {
            const std::uint8_t* row = buffer_.data() + y * row_bytes_;
            std::uint8_t* to = pixels_.ptr(place.y + y, place.x) + index;
            for (int x = 0; x < place.width; ++x, to += channels_.size())
                *to = channel.shades[sampleAt(row, first + static_cast<std::size_t>(x) * step, bits_)];
        }
    }

    const TiffFile& file_;
    const std::vector<TiffChannel>& channels_;
    TIFF* tiff_;
    bool tiled_;
    bool separate_; ///< a separate plane for each sample
    unsigned bits_;
    int samples_;
    cv::Mat pixels_;
    cv::Size block_; ///< pixels of a strip or tile
    tmsize_t row_bytes_ = 0;
    std::vector<std::uint8_t> buffer_;
};

} // namespace

cv::Mat readTiffSamples(const TiffFile& file, const std::vector<TiffChannel>& channels) {
    return SampleReader(file, channels).read();
}

} // namespace saccade
