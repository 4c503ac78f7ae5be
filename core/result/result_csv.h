#pragma once

#include "core/result/caption_result.h"

#include <string>

namespace saccade {

/// The attention of every hypothesis as a table with one line per cell (RFC 4180), for spreadsheets, R and
/// pandas:
///
///     image,hypothesis,position,word,log_prob,gate,map,row,column,x,y,width,height,weight
///
/// `hypothesis`, `position` (of the word in the caption), `map`, `row` and `column` count from 0. x, y, width
/// and height are the cell's part of the original image, in pixels; it may lie outside the image if that was
/// padded for the network. Words without attention have no lines. Throws Error if the number of weights is
/// not that of maps, rows and columns.
std::string toCsv(const CaptionResult& result);

} // namespace saccade
