#pragma once

class QCPGraph;
class QCustomPlot;

namespace saccade::ui {

struct PlotLine;
enum class Axis;

/// Colours and fonts of the plot's axes, for light or dark paper.
void stylePlot(QCustomPlot& plot, bool dark);

/// Pens of a line and of the raw numbers under it.
void styleLine(const PlotLine& line, QCPGraph& main, QCPGraph& raw, bool dark);

/// A dot at each point of the graph, in its colour.
void markPoints(QCPGraph& graph, bool marked);

/// Labels that fit the quantity along x, and the scale and span of y.
void styleTicks(QCustomPlot& plot, Axis axis, bool logarithmic);

} // namespace saccade::ui
