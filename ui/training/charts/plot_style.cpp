#include "ui/training/charts/plot_style.h"

#include "ui/common/theme.h"
#include "ui/training/charts/plot_bounds.h"
#include "ui/training/charts/plot_line.h"

#include <algorithm>
#include <cmath>

#include "ui/common/plot.h"

namespace saccade::ui {
namespace {

/// Ticks of a logarithmic axis stand at powers of ten; within one or two of them the numbers between help
/// more.
constexpr double few_decades = 50;
constexpr int least_digits_of_steps = 6;

QFont smaller(const QFont& font) {
    QFont small = font;
    small.setPointSizeF(std::max(7.0, 0.88 * font.pointSizeF()));
    return small;
}

QColor mixed(const QColor& colour, const QColor& paper, double share) {
    const auto part = [share](int of_colour, int of_paper) {
        return static_cast<int>(std::lround(share * of_colour + (1 - share) * of_paper));
    };
    return {part(colour.red(), paper.red()), part(colour.green(), paper.green()),
            part(colour.blue(), paper.blue())};
}

void styleAxis(QCPAxis& axis, const QFont& font, const QColor& text, const QColor& line) {
    axis.setTickLabelFont(font);
    axis.setTickLabelColor(text);
    axis.setBasePen(axis.orientation() == Qt::Horizontal ? QPen(line, 1) : QPen(Qt::NoPen));
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelPadding(spacing::small);
    axis.grid()->setPen(QPen(line, 1));
    axis.grid()->setZeroLinePen(QPen(line, 1));
    axis.grid()->setSubGridVisible(false);
}

void styleStrokes(const Strokes& strokes, const QPen& pen) {
    strokes.line->setPen(pen);
    strokes.dots->setLineStyle(QCPGraph::lsNone);
    strokes.dots->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, pen.color(), pen.color(), 5.5));
    for (QCPGraph* graph : {strokes.line, strokes.dots}) {
        graph->setName({});
        graph->setAntialiased(true);
    }
}

/// There is no half step or epoch, and no label tells half a second.
template <typename Ticker>
class WholeNumbers : public Ticker {
    double getTickStep(const QCPRange& range) override { return std::max(1.0, Ticker::getTickStep(range)); }
};

/// So that no two ticks of the range read the same.
QString timeFormat(const QCPRange& range) {
    constexpr double hour = 3600;
    if (range.upper <= hour)
        return QStringLiteral("%m:%s");
    return range.size() > hour / 2 ? QStringLiteral("%h:%m h") : QStringLiteral("%h:%m:%s h");
}

} // namespace

void stylePlot(QCustomPlot& plot, bool dark) {
    const QPalette palette = themePalette(dark);
    const QColor muted = themeColour(ThemeColour::Muted, dark);
    QColor line = themeColour(ThemeColour::Hairline, dark);
    plot.setBackground(QBrush(palette.color(QPalette::Base)));
    line.setAlphaF(0.7F);
    const QFont font = smaller(plot.font());
    styleAxis(*plot.xAxis, font, muted, line);
    styleAxis(*plot.yAxis, font, muted, line);
    plot.xAxis->grid()->setVisible(false);
    // A label at either end stands half outside of the axis, and is left out where it would be cut.
    const QFontMetrics metrics(font);
    plot.axisRect()->setMinimumMargins({metrics.horizontalAdvance(QStringLiteral("0.000")),
                                        metrics.height() / 2 + 2,
                                        metrics.horizontalAdvance(QStringLiteral("0000")) / 2 + 2, 0});
    QColor chosen = themeColour(ThemeColour::Accent, dark);
    plot.selectionRect()->setPen(QPen(chosen, 1));
    chosen.setAlpha(40);
    plot.selectionRect()->setBrush(chosen);
    plot.legend->setFont(font);
    plot.legend->setTextColor(palette.color(QPalette::Text));
    plot.legend->setBrush(Qt::NoBrush);
    plot.legend->setBorderPen(Qt::NoPen);
}

void styleLine(const PlotLine& line, const Strokes& main, const Strokes& raw, bool dark) {
    const QColor colour = seriesColour(line.colour, dark);
    // Opaque, though it looks like a veil: strokes that cross would show, and drawing them would cost more.
    const QColor faint = mixed(colour, themePalette(dark).color(QPalette::Base), dark ? 0.36 : 0.3);
    styleStrokes(main, QPen(colour, 1.6, line.style, Qt::RoundCap, Qt::RoundJoin));
    styleStrokes(raw, QPen(faint, 1));
    main.line->setName(line.name); // the others have none, and no place in legends
}

void styleBest(QCPGraph& ring, const PlotLine& line, bool dark) {
    constexpr double size = 12;
    ring.setLineStyle(QCPGraph::lsNone);
    ring.setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(seriesColour(line.colour, dark), 2),
                                         Qt::NoBrush, size));
    ring.setName({});
    ring.setAntialiased(true);
}

void styleTicks(QCustomPlot& plot, Axis axis, bool logarithmic) {
    QSharedPointer<QCPAxisTicker> x(axis == Axis::Time
                                        ? static_cast<QCPAxisTicker*>(new WholeNumbers<QCPAxisTickerTime>)
                                        : new WholeNumbers<QCPAxisTicker>);
    if (auto time = x.dynamicCast<QCPAxisTickerTime>())
        time->setTimeFormat(timeFormat(plot.xAxis->range()));
    const double width = plot.width();
    const double label = 7.0 * QFontMetrics(plot.xAxis->tickLabelFont()).averageCharWidth();
    x->setTickCount(std::clamp(static_cast<int>(width / (1.8 * label)), 2, 10));
    plot.xAxis->setTicker(x);
    plot.xAxis->setNumberFormat(QStringLiteral("gb"));
    plot.xAxis->setNumberPrecision(
        std::max(least_digits_of_steps, digitsWithin(plot.xAxis->range().lower, plot.xAxis->range().upper)));

    const QCPRange range = plot.yAxis->range();
    const bool powers = logarithmic && range.lower > 0 && range.upper / range.lower > few_decades;
    QSharedPointer<QCPAxisTicker> y(powers ? static_cast<QCPAxisTicker*>(new QCPAxisTickerLog)
                                           : new QCPAxisTicker);
    y->setTickCount(std::clamp(plot.height() / (2 * QFontMetrics(plot.font()).height()) - 1, 2, 7));
    plot.yAxis->setTicker(y);
    plot.yAxis->setNumberFormat(powers ? QStringLiteral("eb") : QStringLiteral("gb"));
    plot.yAxis->setNumberPrecision(powers ? 0 : digitsWithin(range.lower, range.upper));
}

} // namespace saccade::ui
