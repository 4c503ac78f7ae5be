#pragma once

#include <QString>

#include <map>
#include <string>

namespace saccade::ui {

class RunSeries;

/// The score of each epoch of a run that has one, in words: "CIDEr 0.41". `measure` is what chooses the best
/// epoch; the validation loss where it was not measured.
std::map<int, QString> epochScores(const RunSeries& run, const std::string& measure);

} // namespace saccade::ui
