#pragma once

#include "ui/training/charts/plot_line.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace saccade::ui {

/// One of the charts of a run, and what is on it.
struct PlannedCurve {
    std::string key;
    bool smooth = false;
    bool visible = true;
};
struct PlannedChart {
    QString id; ///< in the settings
    QString title;
    QString help;
    bool may_be_logarithmic = false;
    std::vector<PlannedCurve> curves;
    bool only_with_numbers = false; ///< of a kind that few runs have
    double unit = 0;                ///< 1 of shares and scores; see PlotBounds::pad()
};

/// All charts there are, the large one first.
std::vector<PlannedChart> plannedCharts();

struct NamedRun {
    std::shared_ptr<RunSeries> series;
    std::filesystem::path folder; ///< as runFolder() gives it
    QString name;                 ///< beside the others
};

/// Dashes of the run of this index.
Qt::PenStyle runStyle(std::size_t run);

/// The lines of a chart for a run and those it is compared with, the run itself first.
std::vector<PlotLine> plannedLines(const PlannedChart& chart, const std::vector<NamedRun>& runs);

} // namespace saccade::ui
