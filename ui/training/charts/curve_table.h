#pragma once

#include "ui/training/charts/plot_line.h"

#include <string>
#include <vector>

namespace saccade::ui {

/// The numbers of lines, copied out so that another thread can write them.
class CurveTable {
public:
    /// Every visible line over its whole length.
    explicit CurveTable(const std::vector<PlotLine>& lines);

    /// A row for each step: run, step, epoch, seconds, then a column for each key; empty where there is no
    /// number.
    std::string csv() const;

private:
    struct Column {
        std::size_t key; ///< index into keys_
        std::vector<double> values;
    };
    /// Rows of the steps or of the epochs of a run, and the columns that have a number in each.
    struct Rows {
        std::vector<double> steps, epochs, seconds;
        std::vector<Column> columns;
    };
    struct Run {
        std::string name;
        Rows of_steps;
        Rows of_epochs;
    };

    void addLine(Run& run, const PlotLine& line);
    void writeRun(const Run& run, std::string& text) const;

    std::vector<std::string> keys_;
    std::vector<Run> runs_;
};

} // namespace saccade::ui
