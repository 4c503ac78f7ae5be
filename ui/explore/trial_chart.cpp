#include "ui/explore/trial_chart.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <cmath>

#include "ui/common/plot.h"

namespace saccade::ui {
namespace {

constexpr int chart_height = 130;

} // namespace

TrialChart::TrialChart(Of of, QWidget* parent) : QWidget(parent), of_(of), plot_(new QCustomPlot(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(plot_);
    plot_->setFixedHeight(chart_height);
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->xAxis->setRange(0, 100);
    plot_->xAxis->ticker()->setTickCount(4);
    plot_->yAxis->ticker()->setTickCount(3);
    plot_->xAxis->setLabel(of == Of::Deletion ? tr("Deletion: image blurred (%)")
                                              : tr("Insertion: image brought back (%)"));
    restyle();
}

void TrialChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void TrialChart::restyle() {
    const QColor ink = palette().color(QPalette::WindowText), muted = themeColour(ThemeColour::Muted);
    plot_->setBackground(palette().color(QPalette::Base));
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setBasePen(QPen(muted));
        axis->setTickPen(QPen(muted));
        axis->setSubTicks(false);
        axis->setTickLabelColor(ink);
        axis->setLabelColor(ink);
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        axis->grid()->setPen(QPen(themeColour(ThemeColour::Hairline)));
    }
    show(test_);
}

void TrialChart::show(const MapTest& test) {
    test_ = test;
    plot_->clearGraphs();
    const auto curve = [this](const OrderTest& order) -> const std::vector<float>& {
        return of_ == Of::Deletion ? order.deletion : order.insertion;
    };
    for (const OrderTest& order : test.random)
        add(curve(order), themeColour(ThemeColour::Muted), 1);
    add(curve(test.uniform), themeColour(ThemeColour::Second), 1.5);
    if (!test.maps.empty())
        add(curve(test.maps.front()), themeColour(ThemeColour::Accent), 2.5);
    double top = 0.01;
    for (int i = 0; i < plot_->graphCount(); ++i)
        for (const QCPGraphData& point : *plot_->graph(i)->data())
            top = std::max(top, point.value);
    plot_->yAxis->setRange(0, top * 1.05);
    plot_->replot();
}

void TrialChart::add(const std::vector<float>& log_probabilities, const QColor& colour, double width) {
    if (log_probabilities.size() < 2)
        return;
    QCPGraph* graph = plot_->addGraph();
    graph->setPen(QPen(colour, width));
    for (std::size_t i = 0; i < log_probabilities.size(); ++i)
        graph->addData(100.0 * static_cast<double>(i) / static_cast<double>(log_probabilities.size() - 1),
                       std::exp(static_cast<double>(log_probabilities[i])));
}

} // namespace saccade::ui
