#pragma once

#include "ui/training/charts/run_series.h"

#include <QString>

#include <memory>
#include <string>

namespace saccade::ui {

/// A curve of a run as a chart shows it: its colour tells what it is, its dashes whose.
struct PlotLine {
    std::shared_ptr<RunSeries> run;
    std::string key;
    QString name;     ///< in legends
    QString run_name; ///< in files
    int colour = 0;   ///< of seriesColour()
    Qt::PenStyle style = Qt::SolidLine;
    bool smooth = false; ///< an averaged line over the faint raw one
    bool visible = true;
};

} // namespace saccade::ui
