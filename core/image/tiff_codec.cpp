#include "core/image/codecs.h"
#include "core/image/packed_samples.h"
#include "core/image/tiff_samples.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <limits>

namespace saccade {
namespace {

/// From black to white, or from white to black.
std::vector<std::uint8_t> evenShades(unsigned bits, bool white_first) {
    const unsigned largest = (1U << bits) - 1;
    std::vector<std::uint8_t> shades(largest + 1);
    for (unsigned i = 0; i <= largest; ++i)
        shades[i] = eightBits(white_first ? largest - i : i, largest);
    return shades;
}

/// The red, green and blue of a palette. Its numbers have 16 bits, where programs repeat the upper 8 bits in
/// the lower ones or leave these zero; some write 8-bit numbers.
std::vector<TiffChannel> paletteChannels(const TiffFile& file, unsigned bits) {
    std::uint16_t* columns[3] = {};
    if (TIFFGetField(file.handle(), TIFFTAG_COLORMAP, &columns[0], &columns[1], &columns[2]) != 1)
        throw Error(say("is damaged: its palette is missing"));
    const std::size_t size = std::size_t{1} << bits;
    const bool wide =
        std::any_of(std::begin(columns), std::end(columns), [size](const std::uint16_t* column) {
            return std::any_of(column, column + size, [](unsigned value) { return value > 255; });
        });
    std::vector<TiffChannel> channels(3);
    for (std::size_t c = 0; c < channels.size(); ++c)
        for (std::size_t i = 0; i < size; ++i)
            channels[c].shades.push_back(
                static_cast<std::uint8_t>(wide ? columns[c][i] >> 8 : columns[c][i]));
    return channels;
}

struct Alpha {
    int sample = -1; ///< -1: there is none
    bool premultiplied = false;
};

Alpha alphaOf(const TiffFile& file, int colours) {
    std::uint16_t count = 0;
    const std::uint16_t* kinds = nullptr;
    if (TIFFGetFieldDefaulted(file.handle(), TIFFTAG_EXTRASAMPLES, &count, &kinds) != 1)
        return {};
    for (int i = 0; i < count; ++i)
        if (kinds[i] == EXTRASAMPLE_ASSOCALPHA || kinds[i] == EXTRASAMPLE_UNASSALPHA)
            return {colours + i, kinds[i] == EXTRASAMPLE_ASSOCALPHA};
    return {};
}

/// Grey, RGB and palette images.
cv::Mat decodePlain(const TiffFile& file, std::uint16_t photometric) {
    const unsigned bits = file.field(TIFFTAG_BITSPERSAMPLE, 1);
    const int samples = file.field(TIFFTAG_SAMPLESPERPIXEL, 1);
    const int colours = photometric == PHOTOMETRIC_RGB ? 3 : 1;
    const Alpha alpha = alphaOf(file, colours);
    if (bits == 0 || samples < std::max(colours, alpha.sample + 1))
        throw Error(say("has a pixel format that is not read"));
    std::vector<TiffChannel> channels;
    if (photometric == PHOTOMETRIC_PALETTE)
        channels = paletteChannels(file, bits);
    else
        for (int c = 0; c < 3; ++c)
            channels.push_back(
                {colours == 3 ? c : 0, evenShades(bits, photometric == PHOTOMETRIC_MINISWHITE)});
    if (alpha.sample < 0)
        return readTiffSamples(file, channels);
    channels.push_back({alpha.sample, evenShades(bits, false)});
    return overWhite(readTiffSamples(file, channels), alpha.premultiplied);
}

/// Ends what TIFFRGBAImageBegin() began.
class Conversion {
public:
    explicit Conversion(const TiffFile& file) {
        char reason[1024] = "";
        if (TIFFRGBAImageOK(file.handle(), reason) != 1 ||
            TIFFRGBAImageBegin(&image_, file.handle(), 1, reason) != 1)
            throw undecodable(reason);
        image_.req_orientation = image_.orientation; // rows as they are stored
    }
    ~Conversion() { TIFFRGBAImageEnd(&image_); }
    Conversion(const Conversion&) = delete;
    Conversion& operator=(const Conversion&) = delete;

    TIFFRGBAImage* image() { return &image_; }

private:
    TIFFRGBAImage image_{};
};

/// Images in other colour spaces, which libtiff converts: CMYK, YCbCr, CIE L*a*b*. In bands of whole strips
/// or tiles, so that little memory is needed in addition to the result.
cv::Mat decodeConverted(const TiffFile& file) {
    Conversion conversion(file);
    TIFFRGBAImage& image = *conversion.image();
    cv::Mat rgb(static_cast<int>(image.height), static_cast<int>(image.width), CV_8UC3);
    const std::uint32_t block = std::clamp<std::uint32_t>(
        file.longField(TIFFIsTiled(file.handle()) != 0 ? TIFFTAG_TILELENGTH : TIFFTAG_ROWSPERSTRIP), 1,
        image.height);
    const std::uint32_t band = std::min(image.height, block * std::max(1U, 64 / block));
    std::vector<std::uint32_t> pixels(std::size_t{image.width} * band);
    for (std::uint32_t y = 0; y < image.height; y += band) {
        const std::uint32_t rows = std::min(band, image.height - y);
        image.row_offset = static_cast<int>(y);
        if (TIFFRGBAImageGet(&image, pixels.data(), image.width, rows) != 1)
            file.fail();
        const std::uint32_t* from = pixels.data();
        for (std::uint32_t row = y; row < y + rows; ++row) {
            auto* to = rgb.ptr<cv::Vec3b>(static_cast<int>(row));
            for (int x = 0; x < rgb.cols; ++x, ++from)
                to[x] = {static_cast<std::uint8_t>(TIFFGetR(*from)),
                         static_cast<std::uint8_t>(TIFFGetG(*from)),
                         static_cast<std::uint8_t>(TIFFGetB(*from))};
        }
    }
    return rgb;
}

void requireData(const TiffFile& file) {
    TIFF* tiff = file.handle();
    const std::uint32_t count = TIFFIsTiled(tiff) != 0 ? TIFFNumberOfTiles(tiff) : TIFFNumberOfStrips(tiff);
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint64_t start = TIFFGetStrileOffset(tiff, i);
        if (start > file.size() || TIFFGetStrileByteCount(tiff, i) > file.size() - start)
            throw Error(say("is truncated"));
    }
}

/// Old files may omit it.
std::uint16_t photometricOf(const TiffFile& file) {
    const bool colour = file.field(TIFFTAG_SAMPLESPERPIXEL, 1) >= 3;
    return file.field(TIFFTAG_PHOTOMETRIC, colour ? PHOTOMETRIC_RGB : PHOTOMETRIC_MINISBLACK);
}

} // namespace

cv::Mat decodeTiff(std::span<const std::uint8_t> bytes) {
    const TiffFile file(bytes);
    requireData(file);
    const std::uint16_t photometric = photometricOf(file);
    const cv::Mat pixels =
        photometric <= PHOTOMETRIC_PALETTE ? decodePlain(file, photometric) : decodeConverted(file);
    file.requireNoError();
    return pixels;
}

} // namespace saccade
