#include "core/figure/sheet.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/own_picture.h"
#include "core/figure/attention_paint.h"
#include "core/figure/figure_colours.h"
#include "core/figure/legend_paint.h"
#include "core/figure/sheet_content.h"
#include "core/figure/sheet_layout.h"
#include "core/figure/text_painter.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace saccade {
namespace {

const cv::Scalar rule_colour(226, 227, 230);

TextStyle sheetStyle(double letters, const cv::Scalar& colour, bool bold = false) {
    return {static_cast<int>(letters), bold, colour};
}

const TextStyle title_style = sheetStyle(sheet_letters::title, ink);
const TextStyle facts_style = sheetStyle(sheet_letters::facts, soft_ink);
const TextStyle word_style = sheetStyle(sheet_letters::word, ink, true);
const TextStyle image_style = sheetStyle(sheet_letters::image, soft_ink);
const TextStyle number_style = sheetStyle(sheet_letters::number, ink);
const TextStyle note_style = sheetStyle(sheet_letters::note, soft_ink);

int whole(double value) {
    return static_cast<int>(std::lround(value));
}

cv::Point whole(const cv::Point2d& point) {
    return {whole(point.x), whole(point.y)};
}

cv::Rect whole(const cv::Rect2d& rect) {
    const cv::Point corner = whole(rect.tl());
    return {corner.x, corner.y, std::max(1, whole(rect.width)), std::max(1, whole(rect.height))};
}

class Sheet {
public:
    Sheet(const cv::Mat& rgb, const CaptionResult& result, const SheetOptions& options)
        : result_(result), words_(result.hypotheses[options.hypothesis].words), options_(options),
          content_(sheetContent(result, options.hypothesis, options.heat, {})) {
        layout_ = layOutSheet(measures(static_cast<double>(rgb.rows) / rgb.cols));
        page_ = cv::Mat(whole(layout_.page.height), whole(layout_.page.width), CV_8UC3, paper);
        const cv::Size size = whole(layout_.tiles.front().picture).size();
        cv::resize(rgb, image_, size, 0, 0, size.width < rgb.cols ? cv::INTER_AREA : cv::INTER_CUBIC);
    }

    cv::Mat draw() {
        drawTitle();
        drawPicture(layout_.tiles.front(), image_);
        text_.draw(page_, content_.image, whole(layout_.tiles.front().word), image_style);
        for (std::size_t i = 0; i < words_.size(); ++i)
            drawWord(i, layout_.tiles[i + 1]);
        drawLegend();
        return page_;
    }

private:
    SheetMeasures measures(double aspect) {
        SheetMeasures measures;
        for (const std::string& word : content_.caption)
            measures.caption.push_back(text_.width(word, title_style));
        measures.space = sheet_letters::title / 3;
        for (const LegendPart& part : content_.legend)
            measures.legend.push_back(placed(part, sheet_legend_bar).width);
        measures.tiles = static_cast<int>(words_.size()) + 1;
        measures.aspect = aspect;
        measures.columns = options_.columns;
        measures.tile_width = options_.tile_width;
        return measures;
    }

    LegendPlaces placed(const LegendPart& part, double bar,
                        double room = std::numeric_limits<double>::infinity()) {
        const LegendWidths widths = legendWidths(text_, part, bar, note_style);
        return placeLegend(part, fittedLegend(part, widths, note_style.height, room), note_style.height);
    }

    void drawTitle() {
        const int room = whole(layout_.text_width);
        for (std::size_t i = 0; i < content_.caption.size(); ++i)
            text_.draw(page_, text_.elided(content_.caption[i], room, title_style), whole(layout_.caption[i]),
                       title_style);
        text_.draw(page_, text_.elided(content_.facts, room, facts_style), whole(layout_.facts), facts_style);
    }

    void drawPicture(const SheetTile& tile, const cv::Mat& picture) {
        page_(whole(tile.box)).setTo(cv::Scalar::all(240));
        picture.copyTo(page_(cv::Rect(whole(tile.picture).tl(), picture.size())));
    }

    void drawWord(std::size_t index, const SheetTile& tile) {
        const SheetWord& said = content_.words[index];
        drawPicture(tile, said.attention
                              ? paintAttention(image_, words_, index, result_.geometry, options_.heat, 1)
                              : image_);
        const cv::Rect track = whole(tile.track);
        const cv::Point word = whole(tile.word);
        const int number_width = text_.width(said.shown_probability, number_style);
        text_.draw(page_, said.shown_probability, {track.br().x - number_width, word.y}, number_style);
        text_.draw(page_, text_.elided(said.word, track.width - number_width - 12, word_style), word,
                   word_style);
        page_(track).setTo(rule_colour);
        page_(cv::Rect(track.x, track.y, whole(track.width * said.probability), track.height)).setTo(accent);
        drawNotes(said, track.x, track.br().x, whole(tile.notes));
    }

    void drawNotes(const SheetWord& said, int left, int right, int base) {
        text_.draw(page_, said.gate, {left, base}, note_style);
        if (!said.attention)
            return;
        const double room = right - left - text_.width(said.gate, note_style) - sheet_note_gap;
        LegendPart part = *said.attention;
        if (isCramped(part, placed(part, sheet_tile_bar, room), note_style.height))
            part.end = part.brief_end;
        const LegendPlaces places = placed(part, sheet_tile_bar, room);
        paintLegend(page_, text_, part, places, {right - whole(places.width), base}, options_.heat.style,
                    note_style);
    }

    void drawLegend() {
        page_(whole(layout_.rule)).setTo(rule_colour);
        for (std::size_t i = 0; i < content_.legend.size(); ++i)
            paintLegend(page_, text_, content_.legend[i], placed(content_.legend[i], sheet_legend_bar),
                        whole(layout_.legend[i]), options_.heat.style, note_style);
    }

    const CaptionResult& result_;
    const std::vector<CaptionWord>& words_;
    const SheetOptions& options_;
    SheetContent content_;
    SheetLayout layout_;
    TextPainter text_;
    cv::Mat image_; ///< as large as a tile shows it
    cv::Mat page_;
};

} // namespace

cv::Mat drawSheet(const cv::Mat& rgb, const CaptionResult& result, const SheetOptions& options) {
    if (rgb.empty() || rgb.type() != CV_8UC3)
        throw Error(say("The image of an attention sheet must have three channels of 8 bits."));
    if (options.hypothesis >= result.hypotheses.size())
        throw Error(say("There is no caption %1 to draw a sheet of.", options.hypothesis + 1));
    if (options.columns < 0 || options.columns > 12)
        throw Error(say("The columns of a sheet must be between 0 (chosen) and 12."));
    if (options.tile_width < 120 || options.tile_width > 1000)
        throw Error(say("The tiles of a sheet must be 120 to 1000 pixels wide."));
    return Sheet(rgb, result, options).draw();
}

void writeSheet(const std::filesystem::path& path, const cv::Mat& rgb, const CaptionResult& result,
                const SheetOptions& options) {
    cv::Mat bgr;
    cv::cvtColor(drawSheet(rgb, result, options), bgr, cv::COLOR_RGB2BGR);
    std::vector<std::uint8_t> png;
    cv::imencode(".png", bgr, png);
    markPicture(png);
    AtomicFile file(path);
    file.write(png.data(), png.size());
    file.commit();
}

} // namespace saccade
