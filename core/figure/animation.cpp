#include "core/figure/animation.h"

#include "core/base/error.h"
#include "core/figure/attention_paint.h"
#include "core/figure/figure_colours.h"
#include "core/figure/legend_paint.h"
#include "core/figure/pieces_in_lines.h"
#include "core/figure/veil.h"

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
    size_.width = even(options.width);
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
    const int width = size_.width;
    const int highest = width * 5 / 4;
    const double scale =
        std::min(static_cast<double>(width) / rgb.cols, static_cast<double>(highest) / rgb.rows);
    const cv::Size size(std::clamp(static_cast<int>(std::lround(rgb.cols * scale)), 1, width),
                        std::clamp(static_cast<int>(std::lround(rgb.rows * scale)), 1, highest));
    cv::resize(rgb, image_, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    box_ = {(width - size.width) / 2, 0, size.width, size.height};
    letters_ = std::clamp(width / 26, 13, 44);
}

/// In lines as wide as the image. The word that is said is not bold: it would be wider, and the others would
/// move or stand at uneven distances.
void CaptionAnimation::placeWords() {
    const TextStyle style{letters_, false, ink};
    const int margin = letters_;
    const int room = size_.width - 2 * margin;
    std::vector<double> widths;
    for (const CaptionWord& word : caption_.words) {
        words_.push_back({text_.elided(word.word, room, style), {}, 0});
        words_.back().width = text_.width(words_.back().text, style);
        widths.push_back(words_.back().width);
    }
    const int first = box_.height + margin + letters_ * 3 / 4;
    const int line = letters_ * 3 / 2;
    int base = first;
    const std::vector<PieceInLine> pieces = piecesInLines(widths, letters_ / 3, room);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        base = first + pieces[i].line * line;
        words_[i].at = {margin + static_cast<int>(pieces[i].x), base};
    }
    placeFooter(base);
}

TextStyle CaptionAnimation::footerStyle() const {
    return {std::max(11, letters_ * 6 / 10), false, soft_ink};
}

LegendWidths CaptionAnimation::widestColours(bool brief) {
    LegendWidths widest;
    for (std::size_t i = 0; i < caption_.words.size(); ++i) {
        if (caption_.words[i].attention.maps == 0)
            continue;
        const LegendPart part = colourLegend(caption_.words, i, options_.heat, options_.texts, brief);
        const LegendWidths own = legendWidths(text_, part, size_.width / 6, footerStyle());
        widest = {std::max(widest.text, own.text), std::max(widest.end, own.end), own.bar};
    }
    return widest;
}

/// What the model said at the left and what the colours mean at the right, or below it where there is no
/// room; below both, what lies under the veil.
void CaptionAnimation::placeFooter(int caption_end) {
    const TextStyle style = footerStyle();
    const int room = size_.width - 2 * letters_;
    const int line = style.height * 3 / 2;
    double facts_width = 0;
    for (const CaptionWord& word : caption_.words)
        facts_width = std::max<double>(facts_width, text_.width(facts(word), style));

    LegendPart bar;
    if (options_.heat.style != HeatStyle::Outline)
        bar.scale = EvenScale();
    const auto width = [&] { return placeLegend(bar, footer_.widths, style.height).width; };
    footer_.widths = widestColours(false);
    footer_.brief = options_.heat.style == HeatStyle::Outline || width() > room;
    if (footer_.brief)
        footer_.widths = widestColours(true);
    footer_.widths = fittedLegend(bar, footer_.widths, style.height, room);

    footer_.facts = caption_end + letters_ * 3 / 4 + line;
    int last = footer_.facts;
    if (facts_width + 1.5 * style.height + width() > room)
        last += line;
    footer_.colours = last;
    if (!seesAll(geometry_))
        footer_.veil = last += line;
    size_.height = even(last + letters_ * 3 / 4);
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
        drawFooter(page, index);
    return page;
}

cv::Mat CaptionAnimation::between(const cv::Mat& scene, const cv::Mat& later, double share) const {
    cv::Mat page = later.clone();
    cv::Mat picture = page(box_);
    cv::addWeighted(later(box_), share, scene(box_), 1 - share, 0, picture);
    return page;
}

/// The words so far in ink, the current one emphasised, the next ones pale.
void CaptionAnimation::drawCaption(cv::Mat& page, int word) {
    for (int i = 0; i < static_cast<int>(words_.size()); ++i) {
        const PlacedWord& placed = words_[static_cast<std::size_t>(i)];
        const bool present = i == word;
        const TextStyle style{letters_, false, present ? accent : i < word ? ink : pale_ink};
        text_.draw(page, placed.text, placed.at, style);
        if (present)
            page(cv::Rect(placed.at.x, placed.at.y + letters_ * 2 / 5, placed.width,
                          std::max(2, letters_ / 10)) &
                 cv::Rect({0, 0}, page.size()))
                .setTo(accent);
    }
}

std::string CaptionAnimation::facts(const CaptionWord& word) const {
    const FigureTexts& texts = options_.texts;
    const double probability = std::clamp(std::exp(static_cast<double>(word.log_probability)), 0.0, 1.0);
    std::string facts = texts.percent(probability);
    if (word.gate < 1)
        facts += "   " + texts.filled(texts.gate, static_cast<double>(word.gate), 2);
    return facts;
}

void CaptionAnimation::drawFooter(cv::Mat& page, std::size_t index) {
    const TextStyle style = footerStyle();
    const int margin = letters_;
    const CaptionWord& word = caption_.words[index];
    text_.draw(page, facts(word), {margin, footer_.facts}, style);
    if (word.attention.maps == 0)
        return;
    const LegendPart colours =
        colourLegend(caption_.words, index, options_.heat, options_.texts, footer_.brief);
    LegendPlaces places = placeLegend(colours, footer_.widths, style.height);
    places.text += footer_.widths.text - text_.width(colours.text, style); // close to the bar
    const int left = page.cols - margin - static_cast<int>(places.width);
    paintLegend(page, text_, colours, places, {left, footer_.colours}, options_.heat.style, style);
    if (footer_.veil == 0)
        return;
    const LegendPart veil = veilLegend(options_.texts);
    paintLegend(page, text_, veil, placeLegend(veil, legendWidths(text_, veil, 0, style), style.height),
                {margin, footer_.veil}, options_.heat.style, style);
}

} // namespace saccade
