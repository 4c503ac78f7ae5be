#include "ui/evaluation/reliability_plot.h"

#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/common/plot.h"

namespace saccade::ui {
namespace {

struct Diagram {
    Q_DECLARE_TR_FUNCTIONS(saccade::ui::ReliabilityView)
};

constexpr double text_size = 0.88;    ///< of the widget's text
constexpr double room_of_names = 1.1; ///< the axis goes on above 1

void styleAxis(QCPAxis& axis, const QFont& font) {
    const QColor line = themeColour(ThemeColour::Hairline);
    axis.setTickLabelFont(font);
    axis.setLabelFont(font);
    axis.setTickLabelColor(themeColour(ThemeColour::Muted));
    axis.setLabelColor(themeColour(ThemeColour::Muted));
    axis.setBasePen(axis.orientation() == Qt::Horizontal ? QPen(line, 1) : QPen(Qt::NoPen));
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelPadding(spacing::small);
    axis.setLabelPadding(spacing::small);
    axis.grid()->setPen(QPen(line, 1));
    axis.grid()->setZeroLinePen(QPen(line, 1));
    axis.grid()->setVisible(axis.orientation() == Qt::Vertical);
}

QVector<double> middlesOf(const Reliability& reliability) {
    QVector<double> middles;
    for (const ReliabilityBin& bin : reliability.bins)
        middles << (bin.lower + bin.upper) / 2;
    return middles;
}

/// Steps of a fifth, whatever the size.
QSharedPointer<QCPAxisTicker> fifths() {
    QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(0.2);
    return ticker;
}

} // namespace

ReliabilityPlot::ReliabilityPlot(QCustomPlot& plot)
    : plot_(plot), counts_rect_(new QCPAxisRect(&plot)), accuracy_(new QCPBars(plot.xAxis, plot.yAxis)),
      counts_(nullptr), diagonal_(plot.addGraph()), line_(plot.addGraph()) {
    buildAxes();
    counts_ = new QCPBars(counts_rect_->axis(QCPAxis::atBottom), counts_rect_->axis(QCPAxis::atLeft));
    for (QCPBars* bars : {accuracy_, counts_})
        bars->setWidthType(QCPBars::wtPlotCoords);
    diagonal_->setData({0.0, 1.0}, {0.0, 1.0}, true);
    diagonal_->setName(Diagram::tr("Probabilities that come true"));
    counts_->removeFromLegend();
    plot_.legend->setVisible(true);
    plot_.axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignLeft);
}

/// The strip of counts stands below the diagram, with the same scale along x.
void ReliabilityPlot::buildAxes() {
    plot_.plotLayout()->addElement(1, 0, counts_rect_);
    plot_.plotLayout()->setRowStretchFactor(0, 5);
    plot_.plotLayout()->setRowSpacing(spacing::small);
    auto* margins = new QCPMarginGroup(&plot_);
    for (QCPAxisRect* rect : {plot_.axisRect(), counts_rect_}) {
        rect->setMinimumMargins({spacing::normal, spacing::small, spacing::normal, spacing::small});
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
        rect->axis(QCPAxis::atBottom)->setRange(0, 1);
        rect->axis(QCPAxis::atBottom)->setTicker(fifths());
    }
    plot_.yAxis->setRange(0, room_of_names);
    plot_.yAxis->setTicker(fifths());
    plot_.xAxis->setTickLabels(false);
    plot_.yAxis->setLabel(Diagram::tr("How often it is right"));
    counts_rect_->axis(QCPAxis::atBottom)->setLabel(Diagram::tr("Probability of the most probable word"));
    counts_rect_->axis(QCPAxis::atLeft)->setLabel(Diagram::tr("Words"));
    counts_rect_->axis(QCPAxis::atLeft)->ticker()->setTickCount(2);
}

void ReliabilityPlot::setBars(const Reliability& reliability, const QString& name) {
    QVector<double> accuracies, counts;
    double most = 1;
    for (const ReliabilityBin& bin : reliability.bins) {
        accuracies << bin.accuracy;
        counts << static_cast<double>(bin.count);
        most = std::max(most, static_cast<double>(bin.count));
    }
    const QVector<double> middles = middlesOf(reliability);
    const double width = 0.9 / static_cast<double>(std::max<qsizetype>(middles.size(), 1));
    for (QCPBars* bars : {accuracy_, counts_})
        bars->setWidth(width);
    accuracy_->setData(middles, accuracies, true);
    accuracy_->setName(name);
    counts_->setData(middles, counts, true);
    counts_rect_->axis(QCPAxis::atLeft)->setRange(0, most);
}

void ReliabilityPlot::setLine(const Reliability* reliability, const QString& name) {
    QVector<double> middles, accuracies;
    if (reliability != nullptr)
        for (const ReliabilityBin& bin : reliability->bins)
            if (bin.count > 0) {
                middles << (bin.lower + bin.upper) / 2;
                accuracies << bin.accuracy;
            }
    line_->setData(middles, accuracies, true);
    line_->setName(name);
    if (middles.isEmpty())
        line_->removeFromLegend();
    else
        line_->addToLegend();
}

void ReliabilityPlot::restyle() {
    const QFont font = scaledFont(plot_.font(), text_size);
    plot_.setBackground(QBrush(QGuiApplication::palette().color(QPalette::Base)));
    for (QCPAxisRect* rect : {plot_.axisRect(), counts_rect_})
        for (QCPAxis* axis : rect->axes(QCPAxis::atLeft | QCPAxis::atBottom))
            styleAxis(*axis, font);
    accuracy_->setPen(Qt::NoPen);
    accuracy_->setBrush(seriesColour(0));
    counts_->setPen(Qt::NoPen);
    counts_->setBrush(themeColour(ThemeColour::Muted));
    const QColor text = QGuiApplication::palette().color(QPalette::Text);
    diagonal_->setPen(QPen(text, 1.2, Qt::DashLine));
    line_->setPen(QPen(seriesColour(1), 2));
    line_->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, seriesColour(1), seriesColour(1), 6));
    plot_.legend->setFont(font);
    plot_.legend->setTextColor(text);
    QColor paper = QGuiApplication::palette().color(QPalette::Base);
    paper.setAlphaF(0.85F);
    plot_.legend->setBrush(paper);
    plot_.legend->setBorderPen(Qt::NoPen);
    plot_.replot();
}

QPointF ReliabilityPlot::pointOf(double probability, double share) const {
    return {plot_.xAxis->coordToPixel(probability), plot_.yAxis->coordToPixel(share)};
}

double ReliabilityPlot::probabilityAt(const QPointF& position) const {
    return plot_.xAxis->pixelToCoord(position.x());
}

} // namespace saccade::ui
