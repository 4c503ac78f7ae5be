#pragma once

class QCPGraph;
class QCustomPlot;

namespace saccade::ui {

struct PlotLine;
enum class Axis;

/// Colours and fonts of the plot's axes, from the palette of now.
void stylePlot(QCustomPlot& plot);

/// Pens of a line and of the raw numbers under it.
void styleLine(const PlotLine& line, QCPGraph& main, QCPGraph& raw);

/// Labels that fit the quantity along x, and the scale and span of y.
void styleTicks(QCustomPlot& plot, Axis axis, bool logarithmic);

} // namespace saccade::ui
