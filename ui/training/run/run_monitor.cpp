#include "ui/training/run/run_monitor.h"

#include "ui/common/icons.h"
#include "ui/common/kept_layout.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/training/charts/chart_board.h"
#include "ui/training/charts/run_names.h"
#include "ui/training/run/epoch_scores.h"
#include "ui/training/run/grip_splitter.h"
#include "ui/training/run/sample_viewer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace saccade::ui {
RunMonitor::RunMonitor(SettingsStore& settings, OptionTable table, QWidget* parent)
    : QWidget(parent), settings_(settings), table_(std::move(table)),
      splitter_(new GripSplitter(Qt::Vertical, this)), warning_row_(new QWidget(this)),
      warning_icon_(new QLabel(this)), warning_text_(new QLabel(this)),
      charts_(new ChartBoard(settings, this)), samples_(new SampleViewer(settings, this)) {
    buildLayout();
    connectCursors();
    connect(charts_, &ChartBoard::compareAsked, this, &RunMonitor::compare);
    connect(charts_, &ChartBoard::compareEnded, this, &RunMonitor::endComparison);
    connect(charts_, &ChartBoard::exported, this, &RunMonitor::exported);
    connect(charts_, &ChartBoard::failed, this, &RunMonitor::failed);
    connect(samples_, &SampleViewer::exported, this, &RunMonitor::exported);
    connect(samples_, &SampleViewer::failed, this, &RunMonitor::failed);
    showWarnings();
}

RunMonitor::~RunMonitor() = default;

void RunMonitor::buildLayout() {
    warning_text_->setWordWrap(true);
    warning_text_->setTextFormat(Qt::PlainText);
    warning_text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* warning = new QHBoxLayout(warning_row_);
    warning->setContentsMargins(0, 0, 0, 0);
    warning->addWidget(warning_icon_, 0, Qt::AlignTop);
    warning->addWidget(warning_text_, 1);
    charts_->setObjectName(QStringLiteral("charts"));
    samples_->setObjectName(QStringLiteral("samples"));
    splitter_->setObjectName(QStringLiteral("runParts"));
    splitter_->addWidget(charts_);
    splitter_->addWidget(samples_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 1);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(spacing::normal + spacing::small);
    splitter_->setSizes({1000, 1000});
    keepLayout(*splitter_, settings_, splitter_->objectName());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(warning_row_);
    column->addWidget(splitter_, 1);
}

/// The cursor of the charts previews an epoch of the pinned images, a click chooses it; the slider moves the
/// cursor.
void RunMonitor::connectCursors() {
    connect(charts_, &ChartBoard::cursorMoved, this, [this](std::optional<double> step) {
        if (samples_->isPlaying())
            return;
        samples_->preview(step ? epochAt(*step) : std::nullopt);
        if (step)
            charts_->setCursor(step);
        else
            showCursorOfSamples();
    });
    connect(charts_, &ChartBoard::cursorPicked, this, [this](double step) {
        if (const std::optional<int> epoch = epochAt(step))
            samples_->chooseEpoch(*epoch);
    });
    connect(charts_, &ChartBoard::followed, samples_, &SampleViewer::followNewest);
    connect(samples_, &SampleViewer::epochChosen, this, &RunMonitor::showCursorOfSamples);
    connect(samples_, &SampleViewer::newestFollowed, this, &RunMonitor::showCursorOfSamples);
}

void RunMonitor::showCursorOfSamples() {
    if (samples_->isFollowing() || samples_->epoch() == 0)
        charts_->setCursor(std::nullopt);
    else
        charts_->setCursor(stepOf(samples_->epoch()));
}

double RunMonitor::stepOf(int epoch) const {
    return runs_.empty() ? 0 : runs_.front().run.series->toStep(epoch, Axis::Epoch);
}

/// The epoch whose end is nearest.
std::optional<int> RunMonitor::epochAt(double step) const {
    if (runs_.empty())
        return {};
    const RunSeries& series = *runs_.front().run.series;
    const std::span<const double> ends = series.epochPositions(Axis::Step);
    if (ends.empty())
        return {};
    return static_cast<int>(std::lround(series.epochPositions(Axis::Epoch)[nearestIndex(ends, step)]));
}

void RunMonitor::watch(const std::filesystem::path& run) {
    clear();
    charts_->setEmptyText(
        tr("Waiting for the first numbers of %1.").arg(distinctNames({runFolder(run)}).front()));
    Followed followed = follow(run);
    RunFollower* follower = followed.follower.get();
    connect(follower, &RunFollower::optionsRead, this, [this](const TrainOptions& options) {
        options_ = options;
        showWarnings();
    });
    connect(follower, &RunFollower::samplesAdded, samples_, &SampleViewer::add);
    connect(follower, &RunFollower::restarted, samples_, &SampleViewer::clear);
    connect(follower, &RunFollower::added, this, [this, series = followed.run.series] {
        const std::span<const double> epochs = series->epochPositions(Axis::Epoch);
        samples_->forgetAfter(epochs.empty() ? 0 : static_cast<int>(epochs.back()));
        Q_EMIT epochsRead(epochs.empty() ? 0 : static_cast<int>(epochs.back()));
        const std::optional<std::size_t> best = series->bestEpoch();
        samples_->setBest(best ? std::optional(static_cast<int>(series->epochPositions(Axis::Epoch)[*best]))
                               : std::nullopt);
        samples_->setScores(epochScores(*series, options_.early_stopping_metric));
        showWarnings();
    });
    runs_.push_back(std::move(followed));
    showRuns();
}

void RunMonitor::compare(const std::filesystem::path& run) {
    const auto known = [folder = runFolder(run)](const Followed& followed) {
        return followed.run.folder == folder;
    };
    if (std::any_of(runs_.begin(), runs_.end(), known))
        return;
    if (runs_.empty())
        return watch(run);
    runs_.push_back(follow(run));
    showRuns();
}

RunMonitor::Followed RunMonitor::follow(const std::filesystem::path& run) {
    Followed followed{std::make_unique<RunFollower>(), {std::make_shared<RunSeries>(), runFolder(run), {}}};
    connect(followed.follower.get(), &RunFollower::restarted, this, [this, series = followed.run.series] {
        series->clear();
        charts_->refresh();
    });
    connect(followed.follower.get(), &RunFollower::added, this,
            [this, series = followed.run.series](const Metrics& metrics) {
                series->add(metrics);
                charts_->refresh();
            });
    connect(followed.follower.get(), &RunFollower::failed, this, &RunMonitor::failed);
    followed.follower->watch(run);
    return followed;
}

void RunMonitor::endComparison(const std::filesystem::path& run) {
    const auto ended = [folder = runFolder(run)](const Followed& followed) {
        return followed.run.folder == folder;
    };
    runs_.erase(std::remove_if(std::next(runs_.begin()), runs_.end(), ended), runs_.end());
    showRuns();
}

void RunMonitor::showRuns() {
    std::vector<NamedRun> shown;
    std::vector<std::filesystem::path> folders;
    for (const Followed& followed : runs_) {
        shown.push_back(followed.run);
        folders.push_back(followed.run.folder);
    }
    const QStringList names = distinctNames(folders);
    for (std::size_t i = 0; i < shown.size(); ++i)
        shown[i].name = names.at(static_cast<qsizetype>(i));
    charts_->setRuns(std::move(shown));
}

void RunMonitor::clear() {
    runs_.clear();
    options_ = {};
    samples_->clear();
    charts_->setCursor(std::nullopt);
    charts_->setEmptyText(tr("The curves of a run appear here."));
    showRuns();
    showWarnings();
}

QStringList RunMonitor::warnings() const {
    QStringList texts;
    for (const RunWarning& warning : warnings_)
        texts.append(warning.text);
    return texts;
}

void RunMonitor::showWarnings() {
    const QStringList before = warnings();
    warnings_ = runs_.empty() ? std::vector<RunWarning>{}
                              : runWarnings(*runs_.front().run.series, {options_, table_});
    const QStringList now = warnings();
    warning_row_->setVisible(!now.isEmpty());
    warning_text_->setText(now.join(QLatin1Char('\n')));
    warning_icon_->setPixmap(icon(QStringLiteral("warning"), themeColour(ThemeColour::Warning))
                                 .pixmap(spacing::icon, spacing::icon));
}

void RunMonitor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        showWarnings();
    QWidget::changeEvent(event);
}

} // namespace saccade::ui
