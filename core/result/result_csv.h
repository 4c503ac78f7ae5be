#pragma once

#include "core/result/caption_result.h"

#include <string>

namespace saccade {

/// The attention of every hypothesis as a table with one line a cell (RFC 4180), for spreadsheets, R and
/// pandas:
///
///     image,hypothesis,position,word,log_prob,gate,map,row,column,x,y,width,height,weight
///
/// `hypothesis`, `position` (of the word in the caption), `map`, `row` and `column` count from 0. x, y, width
/// and height are the part of the original image, in pixels, that the cell stands for; where the image was
/// padded for the network it may lie outside. Words without attention have no lines. Throws Error where the
/// weights are not as many as maps, rows and columns say.
std::string toCsv(const CaptionResult& result);

} // namespace saccade
