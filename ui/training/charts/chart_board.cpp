#include "ui/training/charts/chart_board.h"

#include "ui/common/convert.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/training/charts/chart_grid.h"
#include "ui/training/charts/chart_legend.h"
#include "ui/training/charts/curve_chart.h"
#include "ui/training/charts/curve_plot.h"
#include "ui/training/charts/row_scroll.h"
#include "ui/training/charts/run_names.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

/// The slider's steps feel alike: each third of its way averages over ten times as many steps.
int windowOf(int slider) {
    return static_cast<int>(std::lround(std::pow(10.0, 3 * slider / 100.0)));
}

QToolButton* menuButton(const QString& text, const QString& tip, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(tip);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

ChartBoard::ChartBoard(SettingsStore& settings, QWidget* parent)
    : QWidget(parent), settings_(settings), stack_(new QStackedWidget(this)), empty_(new QLabel(this)),
      grid_(new ChartGrid) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    buildCharts();
    column->addWidget(buildTools());
    run_key_ = new ChartLegend(this);
    run_key_->setEnabled(false);
    run_key_->hide();
    column->addWidget(run_key_);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setTextFormat(Qt::PlainText);
    stack_->addWidget(empty_);
    stack_->addWidget(new RowScroll(grid_));
    column->addWidget(stack_, 1);
    setEmptyText(tr("The curves of a run appear here."));
    applySettings();
}

void ChartBoard::buildCharts() {
    for (PlannedChart& plan : plannedCharts()) {
        auto* chart = new CurveChart(plan.title, grid_);
        chart->setHelp(plan.help);
        chart->setObjectName(plan.id);
        chart->plot().setUnit(plan.unit);
        connect(chart, &CurveChart::cursorMoved, this, &ChartBoard::cursorMoved);
        connect(chart, &CurveChart::cursorPicked, this, &ChartBoard::cursorPicked);
        connect(chart, &CurveChart::followed, this, &ChartBoard::followed);
        connect(chart, &CurveChart::exported, this, &ChartBoard::exported);
        connect(chart, &CurveChart::failed, this, &ChartBoard::failed);
        entries_.push_back({std::move(plan), chart, nullptr});
    }
}

QWidget* ChartBoard::buildTools() {
    axis_ = new QComboBox(this);
    axis_->addItems({tr("Steps"), tr("Epochs"), tr("Time")});
    axis_->setToolTip(tr("What the charts run along."));
    auto* along = new QLabel(tr("Al&ong"), this);
    along->setBuddy(axis_);
    logarithmic_ = new QToolButton(this);
    logarithmic_->setText(tr("Lo&garithmic"));
    logarithmic_->setCheckable(true);
    logarithmic_->setToolTip(
        tr("Equal ratios get equal heights: small changes late in a run become visible."));
    smoothing_ = new QSlider(Qt::Horizontal, this);
    smoothing_->setRange(0, 100);
    smoothing_->setMaximumWidth(18 * fontMetrics().averageCharWidth());
    auto* smooth = new QLabel(tr("Smoot&hing"), this);
    smooth->setBuddy(smoothing_);
    charts_ = menuButton(tr("Charts"), tr("Choose which charts are shown."), this);
    compare_ = menuButton(tr("Compare"), tr("Draw the curves of other runs together with these."), this);
    buildChartMenu();
    connect(compare_->menu(), &QMenu::aboutToShow, this, &ChartBoard::fillCompareMenu);
    connect(axis_, &QComboBox::activated, this, [this](int axis) {
        settings_.change([axis](Settings& now) { now.chart_axis = axis; });
        applySettings();
    });
    connect(logarithmic_, &QToolButton::clicked, this, [this](bool on) {
        settings_.change([on](Settings& now) { now.chart_logarithmic = on; });
        applySettings();
    });
    connect(smoothing_, &QSlider::valueChanged, this, [this](int value) {
        settings_.change([value](Settings& now) { now.chart_smoothing = value; });
        applySettings();
    });
    auto* row = new FlowRow(this);
    row->addTogether({along, axis_});
    row->add(logarithmic_);
    row->addTogether({smooth, smoothing_});
    row->addStretch();
    row->addTogether({compare_, charts_});
    return row;
}

void ChartBoard::buildChartMenu() {
    for (Entry& entry : entries_) {
        entry.choice = charts_->menu()->addAction(entry.plan.title);
        entry.choice->setCheckable(true);
        entry.choice->setChecked(!settings_.get().hidden_charts.contains(entry.plan.id));
        connect(entry.choice, &QAction::toggled, this,
                [this, id = entry.plan.id](bool on) { setChartVisible(id, on); });
    }
}

void ChartBoard::fillCompareMenu() {
    QMenu& menu = *compare_->menu();
    menu.clear();
    menu.addAction(tr("Add a &run…"), this, &ChartBoard::askForRun);
    std::vector<std::filesystem::path> folders;
    for (const NamedRun& run : runs_)
        folders.push_back(run.folder);
    for (const QString& path : settings_.get().recent_runs)
        if (const std::filesystem::path folder = runFolder(toPath(path));
            std::find(folders.begin(), folders.end(), folder) == folders.end())
            folders.push_back(folder);
    const QStringList names = distinctNames(folders);
    if (folders.size() > runs_.size())
        menu.addSection(tr("Recent runs"));
    for (std::size_t i = runs_.size(); i < folders.size(); ++i) {
        QAction* action = menu.addAction(names.at(static_cast<qsizetype>(i)), this,
                                         [this, folder = folders[i]] { Q_EMIT compareAsked(folder); });
        action->setToolTip(toQString(folders[i]));
    }
    if (runs_.size() > 1)
        menu.addSection(tr("Shown"));
    for (std::size_t i = 1; i < runs_.size(); ++i)
        menu.addAction(icon(QStringLiteral("remove")), tr("Take %1 away").arg(runs_[i].name), this,
                       [this, folder = runs_[i].folder] { Q_EMIT compareEnded(folder); });
}

void ChartBoard::askForRun() {
    const QString beside = runs_.empty() ? QString() : toQString(runs_.front().folder.parent_path());
    askForPath(
        this,
        {.ask = Ask::Folder, .title = tr("Choose the folder of a run to compare with"), .start = beside},
        [this](const QStringList& folders) { Q_EMIT compareAsked(toPath(folders.front())); });
}

void ChartBoard::applySettings() {
    const Settings& now = settings_.get();
    axis_->setCurrentIndex(now.chart_axis);
    logarithmic_->setChecked(now.chart_logarithmic);
    smoothing_->setValue(now.chart_smoothing);
    const int window = windowOf(now.chart_smoothing);
    smoothing_->setToolTip(tr("The bold line is an average over about %n step(s), and at most a tenth of the "
                              "run; the raw values are shown faintly behind it.",
                              nullptr, window));
    for (const Entry& entry : entries_) {
        CurvePlot& plot = entry.chart->plot();
        if (plot.axis() != static_cast<Axis>(now.chart_axis))
            plot.setAxis(static_cast<Axis>(now.chart_axis));
        if (plot.isLogarithmic() != (now.chart_logarithmic && entry.plan.may_be_logarithmic))
            plot.setLogarithmic(!plot.isLogarithmic());
        plot.setSmoothing(window);
    }
    arrange();
}

/// A chart that few runs have numbers for is not even offered to the others.
bool ChartBoard::hasPlace(const PlannedChart& plan) const {
    const auto has_numbers = [&plan](const NamedRun& run) {
        return std::any_of(plan.curves.begin(), plan.curves.end(), [&run](const PlannedCurve& curve) {
            return run.series->curve(curve.key).hasNumbers();
        });
    };
    return !plan.only_with_numbers || std::any_of(runs_.begin(), runs_.end(), has_numbers);
}

void ChartBoard::arrange() {
    std::vector<QWidget*> visible;
    for (const Entry& entry : entries_) {
        const bool has_place = hasPlace(entry.plan);
        const bool shown = has_place && !settings_.get().hidden_charts.contains(entry.plan.id);
        entry.choice->setVisible(has_place);
        entry.chart->setVisible(shown);
        if (shown)
            visible.push_back(entry.chart);
    }
    grid_->setCharts(std::move(visible));
}

void ChartBoard::setChartVisible(const QString& id, bool visible) {
    settings_.change([&](Settings& now) {
        now.hidden_charts.removeAll(id);
        if (!visible)
            now.hidden_charts.append(id);
    });
    applySettings();
}

void ChartBoard::setRuns(std::vector<NamedRun> runs) {
    runs_ = std::move(runs);
    std::vector<PlotLine> key;
    for (std::size_t i = 0; i < runs_.size() && runs_.size() > 1; ++i) {
        PlotLine line;
        line.name = runs_[i].name;
        line.colour = -1;
        line.style = runStyle(i);
        key.push_back(line);
    }
    run_key_->setLines(key);
    run_key_->setVisible(!key.empty());
    for (const Entry& entry : entries_)
        entry.chart->setLines(plannedLines(entry.plan, runs_));
    refresh();
}

void ChartBoard::refresh() {
    const bool any =
        std::any_of(runs_.begin(), runs_.end(), [](const NamedRun& run) { return !run.series->isEmpty(); });
    stack_->setCurrentIndex(any ? 1 : 0);
    const auto misplaced = [this](const Entry& entry) {
        return entry.choice->isVisible() != hasPlace(entry.plan);
    };
    if (std::any_of(entries_.begin(), entries_.end(), misplaced))
        arrange();
    for (const Entry& entry : entries_)
        entry.chart->refresh();
}

void ChartBoard::setCursor(std::optional<double> step) {
    for (const Entry& entry : entries_)
        entry.chart->setCursor(step);
}

void ChartBoard::setEmptyText(const QString& text) {
    empty_->setText(text);
}

CurveChart* ChartBoard::chart(const QString& id) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const Entry& entry) { return entry.plan.id == id; });
    return found == entries_.end() ? nullptr : found->chart;
}

} // namespace saccade::ui
