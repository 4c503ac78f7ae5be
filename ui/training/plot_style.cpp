#include "ui/training/plot_style.h"

#include "ui/common/theme.h"
#include "ui/training/plot_line.h"

#include <cmath>

#include "ui/common/plot.h"

namespace saccade::ui {
namespace {

/// Ticks of a logarithmic axis stand at powers of ten; within one or two of them the numbers between help
/// more.
constexpr double few_decades = 50;

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

/// There is no half step or epoch.
class WholeNumbers : public QCPAxisTicker {
    double getTickStep(const QCPRange& range) override {
        return std::max(1.0, QCPAxisTicker::getTickStep(range));
    }
};

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
    plot.axisRect()->setMinimumMargins(
        {QFontMetrics(font).horizontalAdvance(QStringLiteral("0.000")), spacing::small, spacing::normal, 0});
    QColor chosen = themeColour(ThemeColour::Accent, dark);
    plot.selectionRect()->setPen(QPen(chosen, 1));
    chosen.setAlpha(40);
    plot.selectionRect()->setBrush(chosen);
    plot.legend->setFont(font);
    plot.legend->setTextColor(palette.color(QPalette::Text));
    plot.legend->setBrush(Qt::NoBrush);
    plot.legend->setBorderPen(Qt::NoPen);
}

void styleLine(const PlotLine& line, QCPGraph& main, QCPGraph& raw, bool dark) {
    const QColor colour = seriesColour(line.colour, dark);
    QPen pen(colour, 1.6, line.style, Qt::RoundCap, Qt::RoundJoin);
    main.setPen(pen);
    main.setName(line.name);
    // Opaque, though it looks like a veil: strokes that cross would show, and drawing them would cost more.
    raw.setName({}); // not in legends
    raw.setPen(QPen(mixed(colour, themePalette(dark).color(QPalette::Base), dark ? 0.36 : 0.3), 1));
    raw.setAntialiased(true);
    main.setAntialiased(true);
    for (QCPGraph* graph : {&main, &raw})
        markPoints(*graph, !graph->scatterStyle().isNone());
}

void markPoints(QCPGraph& graph, bool marked) {
    const QColor colour = graph.pen().color();
    graph.setScatterStyle(marked ? QCPScatterStyle(QCPScatterStyle::ssDisc, colour, colour, 5.5)
                                 : QCPScatterStyle());
}

void styleTicks(QCustomPlot& plot, Axis axis, bool logarithmic) {
    QSharedPointer<QCPAxisTicker> x(axis == Axis::Time ? static_cast<QCPAxisTicker*>(new QCPAxisTickerTime)
                                                       : new WholeNumbers);
    if (auto time = x.dynamicCast<QCPAxisTickerTime>())
        time->setTimeFormat(plot.xAxis->range().upper > 3600 ? QStringLiteral("%h:%m h")
                                                             : QStringLiteral("%m:%s"));
    const double width = plot.width();
    const double label = 7.0 * QFontMetrics(plot.xAxis->tickLabelFont()).averageCharWidth();
    x->setTickCount(std::clamp(static_cast<int>(width / (1.8 * label)), 2, 10));
    plot.xAxis->setTicker(x);
    plot.xAxis->setNumberFormat(QStringLiteral("gb"));

    const QCPRange range = plot.yAxis->range();
    const bool powers = logarithmic && range.lower > 0 && range.upper / range.lower > few_decades;
    QSharedPointer<QCPAxisTicker> y(powers ? static_cast<QCPAxisTicker*>(new QCPAxisTickerLog)
                                           : new QCPAxisTicker);
    y->setTickCount(std::clamp(plot.height() / (2 * QFontMetrics(plot.font()).height()) - 1, 2, 7));
    plot.yAxis->setTicker(y);
    plot.yAxis->setNumberFormat(powers ? QStringLiteral("eb") : QStringLiteral("gb"));
    plot.yAxis->setNumberPrecision(powers ? 0 : 4);
}

} // namespace saccade::ui
