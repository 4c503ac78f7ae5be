#pragma once

class QCPGraph;
class QCustomPlot;

namespace saccade::ui {

struct PlotLine;
enum class Axis;

/// Colours and fonts of the plot's axes, for light or dark paper.
void stylePlot(QCustomPlot& plot, bool dark);

/// What draws a line: its strokes, and a dot at each of some of its points.
struct Strokes {
    QCPGraph* line;
    QCPGraph* dots;
};

/// Pens of a line and of the raw numbers under it.
void styleLine(const PlotLine& line, const Strokes& main, const Strokes& raw, bool dark);

/// The ring round the best epoch's point of a line.
void styleBest(QCPGraph& ring, const PlotLine& line, bool dark);

/// Labels that fit the quantity along x, and the scale and span of y.
void styleTicks(QCustomPlot& plot, Axis axis, bool logarithmic);

} // namespace saccade::ui
