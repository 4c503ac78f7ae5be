#pragma once

#include "core/metrics/reliability.h"

#include <QString>

class QCPAxisRect;
class QCPBars;
class QCPGraph;
class QCustomPlot;

namespace saccade::ui {

/// Fills a plot with a reliability diagram: bars of how often words are right, the diagonal of perfect
/// calibration, a strip with the number of words, and another model as a line.
class ReliabilityPlot {
public:
    explicit ReliabilityPlot(QCustomPlot& plot);

    void setBars(const Reliability& reliability, const QString& name);
    void setLine(const Reliability* reliability, const QString& name);
    /// In the colours of the theme; draws it.
    void restyle();
    /// Along x, of a position in the widget; outside of 0…1 beside the diagram.
    double probabilityAt(const QPointF& position) const;
    /// The other way round.
    QPointF pointOf(double probability, double share) const;

private:
    void buildAxes();

    QCustomPlot& plot_;
    QCPAxisRect* counts_rect_;
    QCPBars* accuracy_;
    QCPBars* counts_;
    QCPGraph* diagonal_;
    QCPGraph* line_;
};

} // namespace saccade::ui
