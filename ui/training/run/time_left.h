#pragma once

#include "core/run/train_report.h"

#include <QString>

#include <optional>

namespace saccade::ui {

/// Guesses from the rate so far how long a run still takes. Checking after each epoch is part of the rate.
class TimeLeft {
public:
    void restart() { *this = {}; }
    /// `seconds` of running so far, without pauses.
    void note(const TrainProgress& now, double seconds);
    /// Nothing until enough was seen.
    std::optional<double> seconds() const;

private:
    struct Mark {
        double step = 0;
        double seconds = 0;
    };
    std::optional<Mark> first_;
    Mark last_;
    double total_ = 0;
};

/// "40 s", "12 min", "3 h 20 min".
QString durationText(double seconds);

} // namespace saccade::ui
