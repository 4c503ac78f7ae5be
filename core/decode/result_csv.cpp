#include "core/decode/result_csv.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

namespace saccade {
namespace {

/// Quoted where it must be.
std::string field(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

/// The shortest text that reads back as the same number, with a point in every locale.
template <typename Number>
std::string number(Number value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

/// Where a cell begins and ends on one axis, as a share of the region's side: the cells are even but shifted,
/// and the outermost reach to the border.
struct Span {
    double begin;
    double end;
};

Span spanOf(int cell, int cells, double shift) {
    const auto border = [=](int index) {
        return index == 0       ? 0.0
               : index == cells ? 1.0
                                : std::clamp(static_cast<double>(index) / cells + shift, 0.0, 1.0);
    };
    return {border(cell), border(cell + 1)};
}

/// "row,column,x,y,width,height," of a cell.
std::string place(int row, int column, const AttentionMaps& attention, const Geometry& geometry) {
    const Span across = spanOf(column, attention.columns, geometry.grid_shift);
    const Span down = spanOf(row, attention.rows, geometry.grid_shift);
    const cv::Rect2d& region = geometry.region;
    std::string line = number(row) + ',' + number(column);
    for (const double value :
         {region.x + across.begin * region.width, region.y + down.begin * region.height,
          (across.end - across.begin) * region.width, (down.end - down.begin) * region.height})
        line += ',' + number(static_cast<float>(value));
    return line + ',';
}

void addCells(std::string& csv, const std::string& prefix, const AttentionMaps& attention,
              const Geometry& geometry) {
    const auto cells = static_cast<std::size_t>(attention.rows) * static_cast<std::size_t>(attention.columns);
    if (attention.weights.size() != cells * static_cast<std::size_t>(attention.maps))
        throw Error("The attention of the caption is broken: its weights do not fill the grid.");
    std::size_t next = 0;
    for (int map = 0; map < attention.maps; ++map)
        for (int row = 0; row < attention.rows; ++row)
            for (int column = 0; column < attention.columns; ++column)
                csv += prefix + number(map) + ',' + place(row, column, attention, geometry) +
                       number(attention.weights[next++]) + "\r\n";
}

} // namespace

std::string toCsv(const CaptionResult& result) {
    std::string csv =
        "image,hypothesis,position,word,log_prob,gate,map,row,column,x,y,width,height,weight\r\n";
    for (std::size_t h = 0; h < result.hypotheses.size(); ++h) {
        const std::vector<CaptionWord>& words = result.hypotheses[h].words;
        for (std::size_t position = 0; position < words.size(); ++position) {
            const CaptionWord& word = words[position];
            const std::string prefix = field(result.image) + ',' + number(h) + ',' + number(position) + ',' +
                                       field(word.word) + ',' + number(word.log_probability) + ',' +
                                       number(word.gate) + ',';
            addCells(csv, prefix, word.attention, result.geometry);
        }
    }
    return csv;
}

} // namespace saccade
