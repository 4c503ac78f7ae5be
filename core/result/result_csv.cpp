#include "core/result/result_csv.h"

#include "core/base/csv.h"
#include "core/base/error.h"
#include "core/image/cell_span.h"

#include <cstddef>

namespace saccade {
namespace {

/// "row,column,x,y,width,height," of a cell.
std::string place(int row, int column, const AttentionMaps& attention, const Geometry& geometry) {
    const CellSpan across = cellSpan(column, attention.columns, geometry.grid_shift.x);
    const CellSpan down = cellSpan(row, attention.rows, geometry.grid_shift.y);
    const cv::Rect2d& region = geometry.region;
    std::string line = csvNumber(row) + ',' + csvNumber(column);
    for (const double value :
         {region.x + across.begin * region.width, region.y + down.begin * region.height,
          (across.end - across.begin) * region.width, (down.end - down.begin) * region.height})
        line += ',' + csvNumber(static_cast<float>(value));
    return line + ',';
}

void addCells(std::string& csv, const std::string& prefix, const AttentionMaps& attention,
              const Geometry& geometry) {
    const auto cells = static_cast<std::size_t>(attention.rows) * static_cast<std::size_t>(attention.columns);
    if (attention.weights.size() != cells * static_cast<std::size_t>(attention.maps))
        throw Error(say("The attention of the caption is broken: its weights do not fill the grid."));
    std::size_t next = 0;
    for (int map = 0; map < attention.maps; ++map)
        for (int row = 0; row < attention.rows; ++row)
            for (int column = 0; column < attention.columns; ++column)
                csv += prefix + csvNumber(map) + ',' + place(row, column, attention, geometry) +
                       csvNumber(attention.weights[next++]) + "\r\n";
}

} // namespace

std::string toCsv(const CaptionResult& result) {
    std::string csv =
        "image,hypothesis,position,word,log_prob,gate,map,row,column,x,y,width,height,weight\r\n";
    for (std::size_t h = 0; h < result.hypotheses.size(); ++h) {
        const std::vector<CaptionWord>& words = result.hypotheses[h].words;
        for (std::size_t position = 0; position < words.size(); ++position) {
            const CaptionWord& word = words[position];
            const std::string prefix = csvField(result.image) + ',' + csvNumber(h) + ',' +
                                       csvNumber(position) + ',' + csvField(word.word) + ',' +
                                       csvNumber(word.log_probability) + ',' + csvNumber(word.gate) + ',';
            addCells(csv, prefix, word.attention, result.geometry);
        }
    }
    return csv;
}

} // namespace saccade
