#include "ui/training/charts/curve_plot.h"

#include "ui/common/theme.h"
#include "ui/training/charts/curve_points.h"
#include "ui/training/charts/curve_readout.h"
#include "ui/training/charts/plot_bounds.h"
#include "ui/training/charts/plot_export.h"

#include <QApplication>
#include <QEvent>
#include <QMouseEvent>
#include <QScopeGuard>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

#include "ui/common/plot.h"

namespace saccade::ui {
namespace {

constexpr double air = 0.015;           ///< of the span, right of the last point
constexpr std::size_t most_marked = 80; ///< points that get a dot each

void fill(QCPGraph& graph, const std::vector<CurvePoint>& points) {
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(points.size()));
    for (const auto& [x, y] : points)
        data.append({x, y});
    graph.data()->set(data, true);
}

} // namespace

CurvePlot::CurvePlot(QWidget* parent)
    : QWidget(parent), plot_(new QCustomPlot(this)), cursor_line_(new QCPItemStraightLine(plot_)),
      readout_(new CurveReadout(plot_)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plot_);
    plot_->setObjectName(QStringLiteral("plot"));
    plot_->installEventFilter(this);
    buildInteractions();
    buildCursor();
    restyle();
}

CurvePlot::~CurvePlot() = default;

void CurvePlot::buildInteractions() {
    plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot_->setPlottingHint(QCP::phFastPolylines); // strokes one by one: ten times as fast as one long path
    connect(plot_, &QCustomPlot::beforeReplot, this, &CurvePlot::prepare);
    connect(plot_, &QCustomPlot::afterReplot, this, &CurvePlot::placeCursor);
    connect(plot_, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) { pressed(*event); });
    connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { moved(*event); });
    connect(plot_, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) { released(*event); });
    connect(plot_, &QCustomPlot::mouseWheel, this,
            [this](QWheelEvent* event) { zoomedByWheel(event->position()); });
    connect(plot_, &QCustomPlot::mouseDoubleClick, this, [this] { setFollowing(true); });
    const auto changed = qOverload<const QCPRange&>(&QCPAxis::rangeChanged);
    connect(plot_->xAxis, changed, this, &CurvePlot::userChangedRange);
    connect(plot_->yAxis, changed, this, &CurvePlot::userChangedRange);
}

/// On a layer of its own, so that a moving pointer does not draw the curves anew.
void CurvePlot::buildCursor() {
    cursor_line_->setLayer(QStringLiteral("overlay"));
    for (QCPItemPosition* point : {cursor_line_->point1, cursor_line_->point2}) {
        point->setTypeX(QCPItemPosition::ptPlotCoords);
        point->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    cursor_line_->setSelectable(false);
    cursor_line_->setVisible(false);
}

void CurvePlot::setLines(std::vector<PlotLine> lines) {
    lines_ = std::move(lines);
    plot_->clearGraphs();
    graphs_.clear();
    for (const PlotLine& line : lines_) {
        const Strokes raw{plot_->addGraph(), plot_->addGraph()};
        const Strokes main{plot_->addGraph(), plot_->addGraph()};
        graphs_.push_back({main, raw, plot_->addGraph()});
        styleLine(line, main, raw, isDark());
        styleBest(*graphs_.back().best, line, isDark());
    }
    refresh();
}

void CurvePlot::setLineVisible(std::size_t index, bool visible) {
    lines_.at(index).visible = visible;
    refresh();
}

void CurvePlot::refresh() {
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::redraw() {
    plot_->replot(QCustomPlot::rpImmediateRefresh);
}

void CurvePlot::setAxis(Axis axis) {
    axis_ = axis;
    setFollowing(true);
    refresh();
}

void CurvePlot::setLogarithmic(bool logarithmic) {
    logarithmic_ = logarithmic;
    arranging_ = true;
    plot_->yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    arranging_ = false;
    setFollowing(true);
    refresh();
}

void CurvePlot::setUnit(double unit) {
    unit_ = unit;
    refresh();
}

void CurvePlot::setSmoothing(int window) {
    smoothing_ = window;
    refresh();
}

void CurvePlot::setFollowing(bool following) {
    if (following_ == following)
        return;
    following_ = following;
    refresh();
    Q_EMIT followingChanged(following);
}

void CurvePlot::userChangedRange() {
    if (!arranging_)
        setFollowing(false);
}

void CurvePlot::zoom(double factor) {
    const QCPRange range = plot_->xAxis->range();
    const double centre =
        cursor_ && !lines_.empty() ? lines_.front().run->fromStep(*cursor_, axis_) : range.center();
    plot_->xAxis->scaleRange(factor, range.contains(centre) ? centre : range.center());
    refresh();
}

void CurvePlot::restyle() {
    applyColours(isDark());
    cursor_line_->setPen(QPen(themeColour(ThemeColour::Muted), 1));
    refresh();
}

void CurvePlot::applyColours(bool dark) {
    stylePlot(*plot_, dark);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        styleLine(lines_[i], graphs_[i].main, graphs_[i].raw, dark);
        styleBest(*graphs_[i].best, lines_[i], dark);
    }
}

void CurvePlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

/// Just before the plot is drawn: what lies in view, thinned to the columns of pixels there are.
void CurvePlot::prepare() {
    if (!qFuzzyCompare(plot_->bufferDevicePixelRatio(), plot_->devicePixelRatioF()))
        plot_->setBufferDevicePixelRatio(plot_->devicePixelRatioF());
    arranging_ = true;
    if (following_)
        followX();
    PlotBounds bounds;
    for (std::size_t i = 0; i < lines_.size(); ++i)
        fillLine(i, bounds);
    if (following_) {
        bounds.pad(logarithmic_, unit_);
        plot_->yAxis->setRange(bounds.lower(), bounds.upper());
    }
    styleTicks(*plot_, axis_, logarithmic_);
    arranging_ = false;
}

/// From the start of the run on, unless all that is known lies far from it.
void CurvePlot::followX() {
    constexpr double far = 0.9;
    double first = std::numeric_limits<double>::infinity();
    double last = 0;
    for (const PlotLine& line : lines_)
        if (const auto x = line.run->x(line.key, axis_); line.visible && !x.empty()) {
            first = std::min(first, x.front());
            last = std::max(last, x.back());
        }
    const double start = first < last && first > far * last ? first : 0;
    plot_->xAxis->setRange(start, last > 0 ? last + air * (last - start) : 1);
}

void CurvePlot::fillLine(std::size_t index, PlotBounds& bounds) {
    const PlotLine& line = lines_[index];
    const auto [main, raw, best] = graphs_[index];
    markBest(index);
    const bool averaged = line.smooth && smoothing_ > 1;
    for (QCPGraph* graph : {main.line, main.dots})
        graph->setVisible(line.visible);
    for (QCPGraph* graph : {raw.line, raw.dots})
        graph->setVisible(line.visible && averaged);
    if (!line.visible)
        return;
    const Curve& curve = line.run->curve(line.key);
    if (averaged)
        fillGraph(raw, line, curve, bounds, true);
    fillGraph(main, line, averaged ? line.run->smoothed(line.key, smoothing_) : curve, bounds,
              line.smooth && !averaged);
}

void CurvePlot::fillGraph(const Strokes& graph, const PlotLine& line, const Curve& curve, PlotBounds& bounds,
                          bool robust) {
    const std::span<const double> x = line.run->x(line.key, axis_);
    const QCPRange range = plot_->xAxis->range();
    const IndexRange seen = visibleRange(x, range.lower, range.upper);
    // Dashes cost more to draw, and say no more than the line they stand for.
    const int width = plot_->width();
    const int columns = std::max(64, graph.line->pen().style() == Qt::SolidLine ? width : width / 3);
    const CurvePoints points = drawnPoints(x, curve, seen, columns, logarithmic_);
    // Epochs are few enough to see each, and a line hides where they are.
    const bool marked = line.run->isPerEpoch(line.key) && seen.last - seen.first <= most_marked;
    fill(*graph.line, points.line);
    fill(*graph.dots, marked ? points.line : points.alone);
    bounds.take(points.heights(), robust);
}

void CurvePlot::markBest(std::size_t index) {
    const PlotLine& line = lines_[index];
    const std::optional<std::size_t> best = line.run->bestEpoch();
    const std::span<const double> x = line.run->x(line.key, axis_);
    const bool there = line.visible && line.run->isPerEpoch(line.key) && best && *best < x.size();
    std::vector<CurvePoint> ring;
    if (there)
        ring = drawnPoints(x, line.run->curve(line.key), {*best, *best + 1}, 1, logarithmic_).line;
    fill(*graphs_[index].best, ring);
}

QRectF CurvePlot::view() const {
    const QCPRange x = plot_->xAxis->range();
    const QCPRange y = plot_->yAxis->range();
    return {x.lower, y.lower, x.size(), y.size()};
}

void CurvePlot::setCursor(std::optional<double> step) {
    if (step == cursor_)
        return;
    cursor_ = step;
    placeCursor();
    plot_->layer(QStringLiteral("overlay"))->replot();
}

void CurvePlot::placeCursor() {
    const bool there = cursor_ && !lines_.empty() && !lines_.front().run->isEmpty();
    const double x = there ? lines_.front().run->fromStep(*cursor_, axis_) : 0;
    const bool in_view = there && plot_->xAxis->range().contains(x);
    cursor_line_->setVisible(in_view);
    if (!in_view) {
        readout_->hide();
        return;
    }
    cursor_line_->point1->setCoords(x, 0);
    cursor_line_->point2->setCoords(x, 1);
    readout_->showAt(lines_, *cursor_, smoothing_, static_cast<int>(plot_->xAxis->coordToPixel(x)),
                     plot_->axisRect()->rect(), !plot_->underMouse());
}

QString CurvePlot::cursorText() const {
    return cursor_ ? CurveReadout::plainText(lines_, *cursor_, smoothing_) : QString();
}

void CurvePlot::pressed(const QMouseEvent& event) {
    const bool rectangle = event.button() == Qt::RightButton || event.modifiers().testFlag(Qt::ShiftModifier);
    plot_->setSelectionRectMode(rectangle ? QCP::srmZoom : QCP::srmNone);
    press_ = event.button() == Qt::LeftButton && !rectangle ? std::optional(event.position().toPoint())
                                                            : std::nullopt;
}

void CurvePlot::moved(const QMouseEvent& event) {
    if (lines_.empty() || lines_.front().run->isEmpty())
        return;
    const QPoint where = event.position().toPoint();
    if (!plot_->axisRect()->rect().contains(where)) {
        Q_EMIT hovered(std::nullopt);
        return;
    }
    const RunSeries& run = *lines_.front().run;
    const double x = std::clamp(plot_->xAxis->pixelToCoord(where.x()), 0.0, run.lastX(axis_));
    Q_EMIT hovered(run.toStep(x, axis_));
}

void CurvePlot::released(const QMouseEvent& event) {
    if (!press_ || lines_.empty() || lines_.front().run->isEmpty())
        return;
    press_.reset();
    const RunSeries& run = *lines_.front().run;
    const double x = plot_->xAxis->pixelToCoord(event.position().x());
    Q_EMIT picked(run.toStep(std::clamp(x, 0.0, run.lastX(axis_)), axis_));
}

/// Over the numbers of one axis the wheel zooms that axis alone.
void CurvePlot::zoomedByWheel(QPointF where) {
    const QRect inside = plot_->axisRect()->rect();
    QCPAxis* x = where.x() < inside.left() ? nullptr : plot_->xAxis;
    QCPAxis* y = where.y() > inside.bottom() ? nullptr : plot_->yAxis;
    plot_->axisRect()->setRangeZoomAxes(x, y);
}

/// A click that trembles is no drag.
bool CurvePlot::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Leave)
        Q_EMIT hovered(std::nullopt);
    if (event->type() == QEvent::MouseMove && press_) {
        const QPoint where = static_cast<QMouseEvent*>(event)->position().toPoint();
        if ((where - *press_).manhattanLength() < QApplication::startDragDistance())
            return true;
        press_.reset();
    }
    return QWidget::eventFilter(watched, event);
}

QImage CurvePlot::image(const QString& title, double scale) {
    redraw(); // what waits to be drawn belongs into the file
    applyColours(false);
    QImage picture = plotImage(*plot_, title, scale);
    applyColours(isDark());
    return picture;
}

void CurvePlot::writePdf(const std::filesystem::path& file, const QString& title) {
    redraw();
    applyColours(false);
    const auto restored = qScopeGuard([this] { applyColours(isDark()); });
    writePlotPdf(*plot_, title, file);
}

} // namespace saccade::ui
