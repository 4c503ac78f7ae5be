#include "core/figure/sheet.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/base/own_picture.h"
#include "core/figure/figure_colours.h"
#include "core/figure/text_painter.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace saccade {
namespace {

const cv::Scalar rule_colour(226, 227, 230);

const TextStyle title_style{30, true, ink};
const TextStyle subtitle_style{16, false, soft_ink};
const TextStyle word_style{20, true, ink};
const TextStyle number_style{17, false, ink};
const TextStyle note_style{15, false, soft_ink};

constexpr int margin = 40;
constexpr int gap = 24;
constexpr int title_line = 42;
constexpr int footer = 66; ///< under each tile's image: word, probability bar, gate
constexpr int legend_height = 64;

std::string percent(double probability) {
    const double value = 100 * probability;
    return value > 0 && value < 1 ? "< 1 %" : fixedNumber(value, 0) + " %";
}

/// The pixels, first and one past the last, of a side of `pixels` that show a stretch of a side of
/// `original`; at least one.
std::pair<int, int> pixelsOf(double start, double length, double original, int pixels) {
    const double scale = pixels / original;
    const int first = std::clamp(static_cast<int>(std::lround(start * scale)), 0, pixels - 1);
    return {first, std::clamp(static_cast<int>(std::lround((start + length) * scale)), first + 1, pixels)};
}

class Sheet {
public:
    Sheet(const cv::Mat& rgb, const CaptionResult& result, const SheetOptions& options)
        : result_(result), caption_(result.hypotheses[options.hypothesis]), options_(options) {
        const int tiles = static_cast<int>(caption_.words.size()) + 1;
        columns_ = options.columns > 0 ? options.columns : fittingColumns(tiles);
        rows_ = (tiles + columns_ - 1) / columns_;
        scaleImage(rgb);
        if (options.heat.scale == HeatScale::Caption && !caption_.words.empty())
            caption_range_ = heatRange(caption_.words, 0, options.heat);
        shows_gate_ = std::any_of(caption_.words.begin(), caption_.words.end(),
                                  [](const CaptionWord& word) { return word.gate < 1; });
        const int width = 2 * margin + columns_ * options.tile_width + (columns_ - 1) * gap;
        title_ = text_.wrapped(caption_.words.empty() ? "(no words)" : caption_.caption(), width - 2 * margin,
                               title_style);
        top_ = margin + static_cast<int>(title_.size()) * title_line + 44;
        const int bottom = top_ + rows_ * (box_height_ + footer) + (rows_ - 1) * gap;
        page_ = cv::Mat(bottom + legend_height + margin / 2, width, CV_8UC3, paper);
    }

    cv::Mat draw() {
        drawTitle();
        drawOriginal();
        for (std::size_t i = 0; i < caption_.words.size(); ++i)
            drawWord(i);
        drawLegend();
        return page_;
    }

private:
    /// The image as wide as a tile, or as high as a tile may be; smaller ones are enlarged.
    void scaleImage(const cv::Mat& rgb) {
        const int width = options_.tile_width;
        const double aspect = static_cast<double>(rgb.rows) / rgb.cols;
        box_height_ = static_cast<int>(std::lround(width * std::clamp(aspect, 0.3, 1.6)));
        const double scale =
            std::min(static_cast<double>(width) / rgb.cols, static_cast<double>(box_height_) / rgb.rows);
        const cv::Size size(std::clamp(static_cast<int>(std::lround(rgb.cols * scale)), 1, width),
                            std::clamp(static_cast<int>(std::lround(rgb.rows * scale)), 1, box_height_));
        cv::resize(rgb, image_, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    }

    cv::Rect tile(std::size_t index) const {
        const int column = static_cast<int>(index) % columns_;
        const int row = static_cast<int>(index) / columns_;
        return {margin + column * (options_.tile_width + gap), top_ + row * (box_height_ + footer + gap),
                options_.tile_width, box_height_};
    }

    void drawTitle() {
        int y = margin + 26;
        for (const std::string& line : title_) {
            text_.draw(page_, line, {margin, y}, title_style);
            y += title_line;
        }
        std::string facts = std::filesystem::path(result_.image).filename().string();
        const auto add = [&facts](const std::string& fact) { facts += (facts.empty() ? "" : ", ") + fact; };
        if (!result_.model.empty())
            add(std::filesystem::path(result_.model).filename().string());
        add("log probability " + fixedNumber(caption_.log_probability, 2));
        if (!caption_.finished)
            add("cut at the length limit");
        text_.draw(page_, text_.elided(facts, page_.cols - 2 * margin, subtitle_style), {margin, y - 8},
                   subtitle_style);
    }

    void drawImage(const cv::Rect& box, const cv::Mat& image) {
        const cv::Point corner(box.x + (box.width - image.cols) / 2, box.y + (box.height - image.rows) / 2);
        if (image.size() != box.size())
            page_(box).setTo(cv::Scalar(240, 240, 240));
        image.copyTo(page_(cv::Rect(corner, image.size())));
    }

    /// The image itself, with a frame around what the network saw of it where that is not the whole.
    void drawOriginal() {
        cv::Mat image = image_.clone();
        const cv::Size2d original = result_.geometry.original;
        const cv::Rect2d seen = result_.geometry.region & cv::Rect2d({0, 0}, original);
        const bool whole = seen.width > original.width - 1 && seen.height > original.height - 1;
        if (!whole && !original.empty()) {
            const auto [left, right] = pixelsOf(seen.x, seen.width, original.width, image.cols);
            const auto [top, bottom] = pixelsOf(seen.y, seen.height, original.height, image.rows);
            const cv::Rect frame(cv::Point(left, top), cv::Point(right, bottom));
            const cv::Mat part = image(frame).clone();
            image = image * 0.6 + cv::Scalar::all(0.4 * 252);
            part.copyTo(image(frame));
        }
        const cv::Rect box = tile(0);
        drawImage(box, image);
        text_.draw(page_, "image", {box.x, box.br().y + 26}, {word_style.height, false, soft_ink});
        if (!whole)
            text_.draw(page_, "pale: outside the network's view", {box.x, box.br().y + 56}, note_style);
    }

    void drawWord(std::size_t index) {
        const CaptionWord& word = caption_.words[index];
        const cv::Rect box = tile(index + 1);
        drawImage(box, word.attention.maps > 0 ? overlay(index) : image_);

        const double probability = std::clamp(std::exp(static_cast<double>(word.log_probability)), 0.0, 1.0);
        const std::string shown = percent(probability);
        const int number_width = text_.width(shown, number_style);
        const int base = box.br().y + 26;
        text_.draw(page_, shown, {box.br().x - number_width, base}, number_style);
        text_.draw(page_, text_.elided(word.word, box.width - number_width - 12, word_style), {box.x, base},
                   word_style);

        const cv::Rect track(box.x, base + 10, box.width, 4);
        page_(track).setTo(rule_colour);
        const int filled = static_cast<int>(std::lround(track.width * probability));
        page_(cv::Rect(track.x, track.y, filled, track.height)).setTo(accent);
        const int note_base = box.br().y + 58;
        if (shows_gate_)
            text_.draw(page_, "gate " + fixedNumber(word.gate, 2), {box.x, note_base}, note_style);
        if (word.attention.maps > 0) {
            const std::string peak = "peak " + fixedNumber(peakOf(word), 1) + " x even";
            text_.draw(page_, peak, {box.br().x - text_.width(peak, note_style), note_base}, note_style);
        }
    }

    /// The largest cell as a multiple of what each would have if the attention were spread evenly.
    double peakOf(const CaptionWord& word) const {
        const cv::Mat grid = attentionGrid(word.attention, options_.heat.map);
        double largest = 0;
        cv::minMaxLoc(grid, nullptr, &largest);
        return largest * static_cast<double>(grid.total());
    }

    cv::Mat overlay(std::size_t index) const {
        const HeatOptions& heat = options_.heat;
        const cv::Mat map = attentionOnImage(caption_.words[index].attention, heat.map, result_.geometry,
                                             image_.size(), heat.interpolation);
        const HeatRange range =
            heat.scale == HeatScale::Caption ? caption_range_ : heatRange(caption_.words, index, heat);
        return paintHeat(image_, map, range, heat);
    }

    void drawLegend() {
        const int base = page_.rows - margin / 2 - 16;
        page_(cv::Rect(margin, base - 34, page_.cols - 2 * margin, 1)).setTo(rule_colour);
        int x = margin;
        const auto write = [&](const std::string& text) {
            text_.draw(page_, text_.elided(text, page_.cols - margin - x, note_style), {x, base}, note_style);
            x += text_.width(text, note_style) + 10;
        };
        if (options_.heat.style == HeatStyle::Outline) {
            write("outlined: the smallest region that holds " + percent(options_.heat.share) +
                  " of the attention");
        } else {
            write(options_.heat.scale == HeatScale::Word ? "attention: smallest" : "attention: 0");
            const cv::Mat bar = heatBar({160, 14}, options_.heat.style);
            bar.copyTo(page_(cv::Rect(x, base - 12, bar.cols, bar.rows)));
            x += bar.cols + 10;
            write(fullStrength());
        }
        x += 24;
        write("%: probability of the word");
        x += 24;
        if (shows_gate_)
            write("gate: how much the word draws on the image");
    }

    std::string fullStrength() const {
        if (options_.heat.scale == HeatScale::Word || caption_.words.empty())
            return "largest of each word";
        return fixedNumber(heatRange(caption_.words, 0, options_.heat).ceiling, 3) +
               " of the whole in a cell";
    }

    const CaptionResult& result_;
    const Hypothesis& caption_;
    const SheetOptions& options_;
    TextPainter text_;
    cv::Mat image_; ///< scaled to a tile
    cv::Mat page_;
    std::vector<std::string> title_;
    HeatRange caption_range_; ///< for HeatScale::Caption
    int columns_ = 0;
    int rows_ = 0;
    int box_height_ = 0;
    int top_ = 0;
    bool shows_gate_ = false;
};

} // namespace

int fittingColumns(int tiles) {
    int best = 4;
    for (const int columns : {4, 5, 6}) {
        const auto empty = [tiles](int n) { return (n - tiles % n) % n; };
        if (tiles > 4 && empty(columns) <= empty(best))
            best = columns;
    }
    return best;
}

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
