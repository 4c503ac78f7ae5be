#pragma once

#include <opencv2/core/mat.hpp>

#include <memory>
#include <string>

namespace saccade {

struct TextStyle {
    int height = 16; ///< pixels from the top of the tallest letter to the bottom of the lowest
    bool bold = false;
    cv::Scalar colour = cv::Scalar(40, 40, 44); ///< in the channel order of the image drawn on
};

/// A text as a mask of its ink.
struct TextMask {
    cv::Mat coverage;  ///< CV_8UC1, 255 where there is ink; as wide as the text
    int base_line = 0; ///< row of the baseline
};

/// Sets text in its own fonts, which may support scripts that DejaVu Sans does not.
class TextSetter {
public:
    virtual ~TextSetter() = default;
    virtual int width(const std::string& text, const TextStyle& style) const = 0;
    virtual TextMask mask(const std::string& text, const TextStyle& style) const = 0;
};

/// Draws UTF-8 text with the given setter, or with DejaVu Sans through OpenCV's FreeType module. Without the
/// module or the font it uses OpenCV's line font, which only has ASCII.
class TextPainter {
public:
    explicit TextPainter(std::shared_ptr<const TextSetter> setter = {});
    ~TextPainter();
    TextPainter(const TextPainter&) = delete;
    TextPainter& operator=(const TextPainter&) = delete;

    /// `at`: the left end of the baseline.
    void draw(cv::Mat& image, const std::string& text, cv::Point at, const TextStyle& style);
    int width(const std::string& text, const TextStyle& style);

    /// The text, shortened with an ellipsis if it is wider than `room`.
    std::string elided(const std::string& text, int room, const TextStyle& style);

private:
    struct Fonts;
    void loadFonts();

    std::shared_ptr<const TextSetter> setter_; ///< null: the fonts
    std::unique_ptr<Fonts> fonts_;
};

} // namespace saccade
