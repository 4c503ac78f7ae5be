#pragma once

#include "ui/training/charts/plot_line.h"

#include <QLabel>

#include <vector>

namespace saccade::ui {

/// The values of the visible lines at one step, on a small sheet that floats over the plot.
class CurveReadout : public QLabel {
    Q_OBJECT

public:
    explicit CurveReadout(QWidget* parent);

    /// Beside `x`, within `area` of the parent; `brief`: only the run's own numbers.
    void showAt(const std::vector<PlotLine>& lines, double step, int smoothing, int x, const QRect& area,
                bool brief);
    /// The same as plain text.
    static QString plainText(const std::vector<PlotLine>& lines, double step, int smoothing);

private:
    static QString row(const PlotLine& line, double shown, double raw);
    static QString dot(const PlotLine& line, double shown);
};

} // namespace saccade::ui
