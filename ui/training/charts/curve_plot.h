#pragma once

#include "ui/training/charts/plot_line.h"
#include "ui/training/charts/plot_style.h"

#include <QImage>
#include <QWidget>

#include <filesystem>
#include <optional>
#include <vector>

class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;
class QMouseEvent;

namespace saccade::ui {

class CurveReadout;
class PlotBounds;

/// Curves over a common x. It follows what comes until somebody zooms (wheel, or a rectangle by the right
/// button or Shift) or pans (drag), then holds the view; a double click follows again. Draws no more points
/// than there are columns of pixels for, however long the run is.
class CurvePlot : public QWidget {
    Q_OBJECT

public:
    explicit CurvePlot(QWidget* parent = nullptr);
    ~CurvePlot() override;

    void setLines(std::vector<PlotLine> lines);
    const std::vector<PlotLine>& lines() const { return lines_; }
    void setLineVisible(std::size_t index, bool visible);
    /// The runs have more numbers, or others.
    void refresh();
    /// Draws at once what refresh() draws when the event loop comes round.
    void redraw();

    void setAxis(Axis axis);
    Axis axis() const { return axis_; }
    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const { return logarithmic_; }
    /// What one calls a whole of the numbers, as PlotBounds::pad() takes it.
    void setUnit(double unit);
    /// Numbers in a mean of the averaged lines; 1: none are averaged.
    void setSmoothing(int window);

    bool isFollowing() const { return following_; }
    void setFollowing(bool following);
    /// Makes the x range `factor` times as long, round the cursor.
    void zoom(double factor);

    /// A line across the plot with the values there; nothing when there is none.
    void setCursor(std::optional<double> step);
    std::optional<double> cursor() const { return cursor_; }
    /// The values at the cursor, as they stand beside it.
    QString cursorText() const;

    QRectF view() const; ///< what the axes span
    /// For a file: on white whatever the appearance, with the legend in it.
    QImage image(const QString& title, double scale);
    /// Likewise. Throws FileError.
    void writePdf(const std::filesystem::path& file, const QString& title);

Q_SIGNALS:
    void followingChanged(bool following);
    /// The pointer is over this step, or left.
    void hovered(std::optional<double> step);
    void picked(double step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Graphs {
        Strokes main;
        Strokes raw;
        QCPGraph* best = nullptr; ///< a ring round the point of the best epoch
    };

    void buildInteractions();
    void buildCursor();
    void restyle();
    void applyColours(bool dark);
    void prepare();
    void followX();
    void fillLine(std::size_t index, PlotBounds& bounds);
    void fillGraph(const Strokes& graph, const PlotLine& line, const Curve& curve, PlotBounds& bounds,
                   bool robust);
    void markBest(std::size_t index);
    void placeCursor();
    void pressed(const QMouseEvent& event);
    void moved(const QMouseEvent& event);
    void released(const QMouseEvent& event);
    void zoomedByWheel(QPointF where);
    void userChangedRange();

    QCustomPlot* plot_;
    QCPItemStraightLine* cursor_line_;
    CurveReadout* readout_;
    std::vector<PlotLine> lines_;
    std::vector<Graphs> graphs_;
    Axis axis_ = Axis::Step;
    bool logarithmic_ = false;
    double unit_ = 0;
    int smoothing_ = 1;
    bool following_ = true;
    bool arranging_ = false; ///< the ranges change by our own hand
    std::optional<double> cursor_;
    std::optional<QPoint> press_; ///< where the left button went down, until the pointer has moved away
};

} // namespace saccade::ui
