#include "core/figure/text_painter.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#ifdef SACCADE_FREETYPE
#include <opencv2/freetype.hpp>
#endif

#include <cmath>
#include <filesystem>
#include <utility>

namespace saccade {

#ifdef SACCADE_FREETYPE

struct TextPainter::Fonts {
    cv::Ptr<cv::freetype::FreeType2> regular;
    cv::Ptr<cv::freetype::FreeType2> bold;

    cv::freetype::FreeType2& of(const TextStyle& style) { return style.bold ? *bold : *regular; }
};

void TextPainter::loadFonts() {
    for (const std::filesystem::path folder :
         {"/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/dejavu-sans-fonts", "/usr/share/fonts/TTF"}) {
        const auto regular = folder / "DejaVuSans.ttf";
        const auto bold = folder / "DejaVuSans-Bold.ttf";
        if (!std::filesystem::exists(regular) || !std::filesystem::exists(bold))
            continue;
        fonts_ =
            std::make_unique<Fonts>(Fonts{cv::freetype::createFreeType2(), cv::freetype::createFreeType2()});
        fonts_->regular->loadFontData(regular.string(), 0);
        fonts_->bold->loadFontData(bold.string(), 0);
        return;
    }
}

#else

struct TextPainter::Fonts {};

void TextPainter::loadFonts() {}

#endif

TextPainter::TextPainter(std::shared_ptr<const TextSetter> setter) : setter_(std::move(setter)) {
    if (!setter_)
        loadFonts();
}

TextPainter::~TextPainter() = default;

namespace {

constexpr int line_letters = cv::FONT_HERSHEY_SIMPLEX;

double lineLetterScale(const TextStyle& style) {
    return style.height / 34.0;
}
int lineLetterWidth(const TextStyle& style) {
    return style.bold ? 2 : 1;
}

/// A times sign becomes an x, every other character beyond ASCII one question mark.
std::string asciiOnly(std::string text) {
    const std::string times = "\u00d7";
    for (std::size_t at = text.find(times); at != std::string::npos; at = text.find(times, at))
        text.replace(at, times.size(), "x");
    std::string ascii;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            ascii += c;
        else if (byte >= 0xc0)
            ascii += '?';
    }
    return ascii;
}

/// Blends the colour into the pixels of a CV_8UC3 image under the mask, whose upper left corner is at `at`.
void drawCoverage(cv::Mat& image, const cv::Mat& coverage, cv::Point at, const cv::Scalar& colour) {
    const cv::Rect place = cv::Rect(at, coverage.size()) & cv::Rect({0, 0}, image.size());
    for (int y = place.y; y < place.br().y; ++y)
        for (int x = place.x; x < place.br().x; ++x) {
            const double share = coverage.at<std::uint8_t>(y - at.y, x - at.x) / 255.0;
            auto& pixel = image.at<cv::Vec3b>(y, x);
            for (int c = 0; c < 3; ++c)
                pixel[c] = cv::saturate_cast<std::uint8_t>(pixel[c] + share * (colour[c] - pixel[c]));
        }
}

} // namespace

void TextPainter::draw(cv::Mat& image, const std::string& text, cv::Point at, const TextStyle& style) {
    if (setter_) {
        const TextMask mask = setter_->mask(text, style);
        return drawCoverage(image, mask.coverage, {at.x, at.y - mask.base_line}, style.colour);
    }
#ifdef SACCADE_FREETYPE
    if (fonts_ && !text.empty()) {
        // The module expects the bottom of the line's box, which is this far below the baseline.
        at.y += static_cast<int>(std::lround(0.07 * style.height));
        fonts_->of(style).putText(image, text, at, style.height, style.colour, -1, cv::LINE_AA, true);
        return;
    }
#endif
    cv::putText(image, asciiOnly(text), at, line_letters, lineLetterScale(style), style.colour,
                lineLetterWidth(style), cv::LINE_AA);
}

int TextPainter::width(const std::string& text, const TextStyle& style) {
    if (text.empty())
        return 0;
    if (setter_)
        return setter_->width(text, style);
    int base_line = 0;
#ifdef SACCADE_FREETYPE
    if (fonts_) {
        // The module measures from ink to ink; the advance of the text is what it adds between two strokes.
        const auto inked = [&](const std::string& letters) {
            return fonts_->of(style).getTextSize(letters, style.height, -1, &base_line).width;
        };
        return inked('|' + text + '|') - inked("||");
    }
#endif
    const std::string ascii = asciiOnly(text);
    return cv::getTextSize(ascii, line_letters, lineLetterScale(style), lineLetterWidth(style), &base_line)
        .width;
}

std::string TextPainter::elided(const std::string& text, int room, const TextStyle& style) {
    if (width(text, style) <= room)
        return text;
    const std::string dots = setter_ || fonts_ ? "\u2026" : "...";
    std::size_t fits = 0;
    for (std::size_t too_long = text.size(); fits + 1 < too_long;) {
        const std::size_t middle = (fits + too_long) / 2;
        (width(text.substr(0, middle) + dots, style) <= room ? fits : too_long) = middle;
    }
    while (fits > 0 && (static_cast<unsigned char>(text[fits]) & 0xc0) == 0x80)
        --fits; // never between the bytes of a character
    return text.substr(0, fits) + dots;
}

} // namespace saccade
