#include "core/metrics/reliability_diagram.h"

#include "core/base/atomic_file.h"
#include "core/base/number_text.h"

#include <algorithm>

namespace saccade {
namespace {

// All lengths in pixels of the drawing.
constexpr double width = 560, height = 660;
constexpr double left = 70, top = 94, side = 450;      // of the square plot
constexpr double counts_top = 596, counts_height = 36; // of the strip of counts below it
constexpr double bar_gap = 2;

constexpr const char* accuracy_colour = "#2f6fb0";
constexpr const char* gap_colour = "#d9822b";

std::string number(double value) {
    return fixedNumber(value, 1);
}

double xOf(double probability) {
    return left + probability * side;
}

double yOf(double share) {
    return top + (1 - share) * side;
}

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text)
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        default:
            result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c; // XML does not allow control characters
        }
    return result;
}

std::string rectangle(double x, double y, double w, double h, const std::string& style) {
    return "<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(w) + "\" height=\"" +
           number(h) + "\" " + style + "/>\n";
}

std::string line(double x1, double y1, double x2, double y2, const std::string& style) {
    return "<line x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) + "\" y2=\"" +
           number(y2) + "\" " + style + "/>\n";
}

std::string label(double x, double y, const std::string& text, const std::string& style = {}) {
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" " + style + ">" + escaped(text) +
           "</text>\n";
}

/// Short enough for a narrow bar: 950, 12k, 3M.
std::string shortCount(std::int64_t count) {
    if (count >= 1'000'000)
        return std::to_string(count / 1'000'000) + "M";
    return count >= 1000 ? std::to_string(count / 1000) + "k" : std::to_string(count);
}

std::string axes() {
    std::string svg;
    for (int tenth = 0; tenth <= 10; tenth += 2) {
        const double share = tenth / 10.0;
        svg += line(left, yOf(share), left + side, yOf(share), "stroke=\"#e4e4e4\"");
        svg += label(left - 8, yOf(share) + 4, number(share), "text-anchor=\"end\"");
        svg += label(xOf(share), top + side + 18, number(share), "text-anchor=\"middle\"");
    }
    svg += label(left + side / 2, top + side + 36, "probability of the most probable word",
                 "text-anchor=\"middle\"");
    const std::string x = number(left - 42), y = number(top + side / 2);
    svg += label(left - 42, top + side / 2, "how often it is right",
                 "text-anchor=\"middle\" transform=\"rotate(-90 " + x + " " + y + ")\"");
    return svg;
}

std::string bars(const Reliability& reliability) {
    std::string svg;
    std::int64_t most = 1;
    for (const ReliabilityBin& bin : reliability.bins)
        most = std::max(most, bin.count);
    for (const ReliabilityBin& bin : reliability.bins) {
        if (bin.count == 0)
            continue;
        const double x = xOf(bin.lower) + bar_gap / 2, w = (bin.upper - bin.lower) * side - bar_gap;
        const double upper = std::max(bin.accuracy, bin.confidence);
        const double lower = std::min(bin.accuracy, bin.confidence);
        svg += rectangle(x, yOf(bin.accuracy), w, bin.accuracy * side,
                         std::string("fill=\"") + accuracy_colour + "\"");
        svg += rectangle(x, yOf(upper), w, (upper - lower) * side,
                         std::string("fill=\"") + gap_colour + "\" fill-opacity=\"0.45\" stroke=\"" +
                             gap_colour + "\"");
        const double part = static_cast<double>(bin.count) / static_cast<double>(most) * counts_height;
        svg += rectangle(x, counts_top + counts_height - part, w, part, "fill=\"#9a9a9a\"");
        svg += label(x + w / 2, counts_top + counts_height + 13, shortCount(bin.count),
                     "text-anchor=\"middle\" font-size=\"10\"");
    }
    return svg;
}

std::string legend() {
    const double x = left + 14, y = top + 14;
    return rectangle(x - 6, y - 6, 246, 66, "fill=\"#ffffff\" fill-opacity=\"0.85\"") +
           rectangle(x, y, 18, 12, std::string("fill=\"") + accuracy_colour + "\"") +
           label(x + 26, y + 11, "right") +
           rectangle(x, y + 20, 18, 12,
                     std::string("fill=\"") + gap_colour + "\" fill-opacity=\"0.45\" stroke=\"" + gap_colour +
                         "\"") +
           label(x + 26, y + 31, "distance to the mean probability") +
           line(x, y + 46, x + 18, y + 46, "stroke=\"#333333\" stroke-dasharray=\"5 4\"") +
           label(x + 26, y + 51, "probabilities that come true");
}

} // namespace

std::string reliabilityDiagram(const Reliability& reliability, const std::string& title) {
    const std::string error = "expected calibration error " +
                              fixedNumber(reliability.expected_calibration_error, 3) + " over " +
                              std::to_string(reliability.count) + " words";
    const std::string means = "mean probability " + fixedNumber(reliability.confidence, 3) + ", right " +
                              fixedNumber(reliability.accuracy, 3);
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number(width) + "\" height=\"" +
                      number(height) + "\" viewBox=\"0 0 " + number(width) + " " + number(height) +
                      "\" font-family=\"sans-serif\" font-size=\"13\" fill=\"#222222\" role=\"img\">\n";
    svg += "<title>" + escaped(title) + "</title>\n<desc>" + escaped(error + "; " + means) + "</desc>\n";
    svg += rectangle(0, 0, width, height, "fill=\"#ffffff\"");
    svg += label(left, 34, title, "font-size=\"18\" font-weight=\"bold\"");
    svg += label(left, 57, error) + label(left, 75, means);
    svg += axes() + bars(reliability);
    svg += line(xOf(0), yOf(0), xOf(1), yOf(1), "stroke=\"#333333\" stroke-dasharray=\"5 4\"");
    svg += rectangle(left, top, side, side, "fill=\"none\" stroke=\"#666666\"");
    svg += label(left - 8, counts_top + counts_height, "words", "text-anchor=\"end\"");
    return svg + legend() + "</svg>\n";
}

void writeReliabilityDiagram(const std::filesystem::path& file, const Reliability& reliability,
                             const std::string& title) {
    writeFileAtomically(file, reliabilityDiagram(reliability, title));
}

} // namespace saccade
