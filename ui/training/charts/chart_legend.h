#pragma once

#include "ui/training/charts/plot_line.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace saccade::ui {

/// One entry of a legend: a stroke as in the plot and its name; a click hides or shows what it stands for. A
/// line without a colour (below 0) gets that of text.
class LegendEntry : public QAbstractButton {
    Q_OBJECT

public:
    explicit LegendEntry(const PlotLine& line, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;

private:
    int strokeWidth() const { return 2 * fontMetrics().averageCharWidth() + 4; }

    int colour_;
    Qt::PenStyle style_;
};

/// The legend of a chart, on as many lines as it needs; a name longer than a line is cut, and whole in the
/// tool tip.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(QWidget* parent = nullptr);
    void setLines(const std::vector<PlotLine>& lines);
    /// In pixels, for all names.
    int widthOfOneLine() const;

Q_SIGNALS:
    void toggled(std::size_t index, bool visible);
};

} // namespace saccade::ui
