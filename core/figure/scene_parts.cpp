#include "core/figure/scene_parts.h"

#include "core/base/error.h"
#include "core/figure/figure_colours.h"
#include "core/figure/legend_paint.h"
#include "core/figure/pieces_in_lines.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace saccade {

void requireScene(const cv::Mat& rgb, int width, double seconds, double fade_seconds) {
    if (rgb.empty() || rgb.type() != CV_8UC3)
        throw Error(say("The image of an animation must have three channels of 8 bits."));
    if (width < 160 || width > 1920)
        throw Error(say("An animation must be 160 to 1920 pixels wide."));
    if (!(seconds >= 0.1 && seconds <= 10))
        throw Error(say("A word of an animation must be shown for 0.1 to 10 seconds."));
    if (!(fade_seconds >= 0 && fade_seconds <= 2))
        throw Error(say("The words of an animation must fade within 0 to 2 seconds."));
}

ScenePicture ScenePicture::placed(const cv::Mat& rgb, int width) {
    const int highest = width * 5 / 4;
    const double scale =
        std::min(static_cast<double>(width) / rgb.cols, static_cast<double>(highest) / rgb.rows);
    const cv::Size size(std::clamp(static_cast<int>(std::lround(rgb.cols * scale)), 1, width),
                        std::clamp(static_cast<int>(std::lround(rgb.rows * scale)), 1, highest));
    ScenePicture picture;
    cv::resize(rgb, picture.rgb, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    picture.place = {(width - size.width) / 2, 0, size.width, size.height};
    picture.letters = std::clamp(width / 26, 13, 44);
    return picture;
}

cv::Mat ScenePicture::faded(const cv::Mat& scene, const cv::Mat& later, double share) const {
    cv::Mat page = later.clone();
    cv::Mat picture = page(place);
    cv::addWeighted(later(place), share, scene(place), 1 - share, 0, picture);
    return page;
}

SceneWords SceneWords::placed(TextPainter& text, const std::vector<CaptionWord>& words, int width,
                              int letters, int first_base_line) {
    const TextStyle style{letters, false, ink};
    const int room = width - 2 * letters;
    SceneWords result;
    std::vector<double> widths;
    for (const CaptionWord& word : words) {
        result.words.push_back({text.elided(word.word, room, style), {}, 0});
        result.words.back().width = text.width(result.words.back().text, style);
        widths.push_back(result.words.back().width);
    }
    result.end = first_base_line;
    const std::vector<PieceInLine> pieces = piecesInLines(widths, letters / 3, room);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        result.end = first_base_line + pieces[i].line * (letters * 3 / 2);
        result.words[i].at = {letters + static_cast<int>(pieces[i].x), result.end};
    }
    return result;
}

void SceneWords::draw(cv::Mat& page, TextPainter& text, std::size_t word, int letters,
                      const cv::Scalar& colour, bool marked) const {
    const Placed& placed = words[word];
    text.draw(page, placed.text, placed.at, {letters, false, colour});
    if (marked)
        page(cv::Rect(placed.at.x, placed.at.y + letters * 2 / 5, placed.width, std::max(2, letters / 10)) &
             cv::Rect({0, 0}, page.size()))
            .setTo(colour);
}

void SceneFooter::place(TextPainter& text, const Options& options, const std::vector<SceneWord>& words,
                        int caption_end) {
    options_ = options;
    const TextStyle small = style();
    const int room = options_.width - 2 * options_.letters;
    const int line = small.height * 3 / 2;
    double facts_width = 0;
    for (const SceneWord& word : words)
        facts_width = std::max<double>(facts_width, text.width(facts(word), small));

    LegendPart bar;
    if (options_.heat.style != HeatStyle::Outline)
        bar.scale = EvenScale();
    const auto width = [&] { return placeLegend(bar, widths_, small.height).width; };
    widths_ = widestColours(text, words, false);
    brief_ = options_.heat.style == HeatStyle::Outline || width() > room;
    if (brief_)
        widths_ = widestColours(text, words, true);
    widths_ = fittedLegend(bar, widths_, small.height, room);

    facts_ = caption_end + options_.letters * 3 / 4 + line;
    colours_ = facts_;
    if (facts_width + 1.5 * small.height + width() > room)
        colours_ += line;
    veil_ = options_.sees_all ? 0 : colours_ + line;
}

int SceneFooter::sceneHeight() const {
    const int height = std::max(colours_, veil_) + options_.letters * 3 / 4;
    return height + height % 2;
}

TextStyle SceneFooter::style() const {
    return {std::max(11, options_.letters * 6 / 10), false, soft_ink};
}

LegendWidths SceneFooter::widestColours(TextPainter& text, const std::vector<SceneWord>& words,
                                        bool brief) const {
    LegendWidths widest;
    for (const SceneWord& word : words) {
        if (word.word().attention.maps == 0)
            continue;
        const LegendPart part = colourLegend(*word.words, word.index, options_.heat, options_.texts, brief);
        const LegendWidths own = legendWidths(text, part, options_.width / 6, style());
        widest = {std::max(widest.text, own.text), std::max(widest.end, own.end), own.bar};
    }
    return widest;
}

std::string SceneFooter::facts(const SceneWord& word) const {
    if (!word.says)
        return {};
    const FigureTexts& texts = options_.texts;
    const double probability =
        std::clamp(std::exp(static_cast<double>(word.word().log_probability)), 0.0, 1.0);
    std::string facts = texts.percent(probability);
    if (word.word().gate < 1)
        facts += "   " + texts.filled(texts.gate, static_cast<double>(word.word().gate), 2);
    return facts;
}

void SceneFooter::draw(cv::Mat& page, TextPainter& text, const SceneWord& word) const {
    const TextStyle small = style();
    const int margin = options_.letters;
    if (word.says)
        text.draw(page, facts(word), {margin, facts_}, small);
    if (word.word().attention.maps == 0)
        return;
    const LegendPart colours = colourLegend(*word.words, word.index, options_.heat, options_.texts, brief_);
    LegendPlaces places = placeLegend(colours, widths_, small.height);
    places.text += widths_.text - text.width(colours.text, small); // close to the bar
    const int left = page.cols - margin - static_cast<int>(places.width);
    paintLegend(page, text, colours, places, {left, colours_}, options_.heat.style, small);
    if (veil_ == 0)
        return;
    const LegendPart veil = veilLegend(options_.texts);
    paintLegend(page, text, veil, placeLegend(veil, legendWidths(text, veil, 0, small), small.height),
                {margin, veil_}, options_.heat.style, small);
}

} // namespace saccade
