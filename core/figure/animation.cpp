#include "core/figure/animation.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/figure/attention_paint.h"
#include "core/figure/figure_colours.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

const cv::Scalar pale_ink(165, 168, 174);

int even(int value) {
    return value + value % 2;
}

} // namespace

CaptionAnimation::CaptionAnimation(const cv::Mat& rgb, const CaptionResult& result,
                                   const AnimationOptions& options)
    : options_(options), geometry_(result.geometry), text_(options.setter) {
    if (rgb.empty() || rgb.type() != CV_8UC3)
        throw Error(say("The image of an animation must have three channels of 8 bits."));
    if (options.hypothesis >= result.hypotheses.size())
        throw Error(say("There is no caption %1 to animate.", options.hypothesis + 1));
    if (options.width < 160 || options.width > 1920)
        throw Error(say("An animation must be 160 to 1920 pixels wide."));
    if (!(options.seconds_per_word >= 0.1 && options.seconds_per_word <= 10))
        throw Error(say("A word of an animation must be shown for 0.1 to 10 seconds."));
    if (!(options.fade_seconds >= 0 && options.fade_seconds <= 2))
        throw Error(say("The words of an animation must fade within 0 to 2 seconds."));
    caption_ = result.hypotheses[options.hypothesis];
    placeImage(rgb);
    placeWords();
}

double CaptionAnimation::seconds(int scene) const {
    // The whole caption is shown for longer: it takes time to read, and marks the end.
    return scene + 1 == scenes() ? 2.5 * options_.seconds_per_word : options_.seconds_per_word;
}

/// As wide as the animation. The height is at most a quarter more than the width; upright images get paper at
/// their sides.
void CaptionAnimation::placeImage(const cv::Mat& rgb) {
    const int width = even(options_.width);
    const int highest = width * 5 / 4;
    const double scale =
        std::min(static_cast<double>(width) / rgb.cols, static_cast<double>(highest) / rgb.rows);
    const cv::Size size(std::clamp(static_cast<int>(std::lround(rgb.cols * scale)), 1, width),
                        std::clamp(static_cast<int>(std::lround(rgb.rows * scale)), 1, highest));
    cv::resize(rgb, image_, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    box_ = {(width - size.width) / 2, 0, size.width, size.height};
    letters_ = std::clamp(width / 26, 13, 44);
}

/// In lines as wide as the image. Every word is given the width of its bold form, so that none moves when it
/// is emphasised.
void CaptionAnimation::placeWords() {
    const TextStyle bold{letters_, true, ink};
    const int margin = letters_;
    const int right = even(options_.width) - margin;
    const int space = letters_ / 3;
    const int line = letters_ * 3 / 2;
    int x = margin;
    int base = box_.height + margin + letters_ * 3 / 4;
    for (const CaptionWord& word : caption_.words) {
        const std::string text = text_.elided(word.word, right - margin, bold);
        const int width = text_.width(text, bold);
        if (x > margin && x + width > right) {
            x = margin;
            base += line;
        }
        words_.push_back({text, {x, base}, width});
        x += width + space;
    }
    size_ = {even(options_.width), even(base + line + margin)};
}

cv::Mat CaptionAnimation::draw(int scene) {
    const int word = scene - 1;
    const bool says = word >= 0 && word < static_cast<int>(caption_.words.size());
    cv::Mat page(size_, CV_8UC3, paper);
    const auto index = static_cast<std::size_t>(std::max(word, 0));
    const bool looks = says && caption_.words[index].attention.maps > 0;
    const cv::Mat picture =
        looks ? paintAttention(image_, caption_.words, index, geometry_, options_.heat, options_.opacity)
              : image_;
    picture.copyTo(page(box_));
    drawCaption(page, word);
    if (says)
        drawFooter(page, caption_.words[index], index);
    return page;
}

/// The words so far in ink, the current one emphasised, the next ones pale.
void CaptionAnimation::drawCaption(cv::Mat& page, int word) {
    for (int i = 0; i < static_cast<int>(words_.size()); ++i) {
        const PlacedWord& placed = words_[static_cast<std::size_t>(i)];
        const bool present = i == word;
        const TextStyle style{letters_, present, present ? accent : i < word ? ink : pale_ink};
        text_.draw(page, placed.text, placed.at, style);
        if (present)
            page(cv::Rect(placed.at.x, placed.at.y + letters_ * 2 / 5, placed.width,
                          std::max(2, letters_ / 10)) &
                 cv::Rect({0, 0}, page.size()))
                .setTo(accent);
    }
}

/// The model's values for the word on the left, the meaning of the colours on the right.
void CaptionAnimation::drawFooter(cv::Mat& page, const CaptionWord& word, std::size_t index) {
    const TextStyle style{std::max(11, letters_ * 6 / 10), false, soft_ink};
    const int margin = letters_;
    const int base = page.rows - margin * 3 / 4;
    const double probability = std::clamp(std::exp(static_cast<double>(word.log_probability)), 0.0, 1.0);
    const AnimationTexts& texts = options_.texts;
    std::string facts = filled(texts.probability, 0, 100 * probability);
    if (word.gate < 1)
        facts += "   " + filled(texts.gate, 2, word.gate);
    text_.draw(page, facts, {margin, base}, style);
    if (word.attention.maps == 0)
        return;

    int x = page.cols - margin;
    const auto writeBefore = [&](const std::string& text) {
        x -= text_.width(text, style);
        text_.draw(page, text, {x, base}, style);
        x -= style.height / 2;
    };
    if (options_.heat.style == HeatStyle::Outline)
        return writeBefore(filled(texts.outlined, 0, 100 * options_.heat.share));
    const bool relative = options_.heat.scale == HeatScale::Word;
    writeBefore(relative ? texts.most
                         : filled("%1", 3, heatRange(caption_.words, index, options_.heat).ceiling));
    const cv::Mat bar = heatBar({page.cols / 6, style.height}, options_.heat.style);
    x -= bar.cols;
    bar.copyTo(page(cv::Rect(x, base - style.height * 4 / 5, bar.cols, bar.rows)));
    x -= style.height / 2;
    writeBefore(relative ? texts.least : filled(texts.from, 0, 0));
}

/// A text with a number in place of its %1.
std::string CaptionAnimation::filled(const std::string& text, int decimals, double value) const {
    std::string digits = fixedNumber(value, decimals);
    if (const std::size_t point = digits.find('.'); point != std::string::npos)
        digits.replace(point, 1, options_.texts.decimal_point);
    std::string result = text;
    if (const std::size_t place = result.find("%1"); place != std::string::npos)
        result.replace(place, 2, digits);
    return result;
}

} // namespace saccade
