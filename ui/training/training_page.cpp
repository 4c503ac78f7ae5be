#include "ui/training/training_page.h"

#include "core/run/run_directory.h"
#include "ui/common/convert.h"
#include "ui/common/dropped.h"
#include "ui/common/elided_label.h"
#include "ui/common/engine_texts.h"
#include "ui/common/model_entry.h"
#include "ui/common/page_link.h"
#include "ui/common/scrollable.h"
#include "ui/common/theme.h"
#include "ui/training/options/dataset_card.h"
#include "ui/training/options/option_field.h"
#include "ui/training/options/option_form.h"
#include "ui/training/run/run_chooser.h"
#include "ui/training/run/run_monitor.h"
#include "ui/training/run/sample_viewer.h"
#include "ui/training/run/score_words.h"
#include "ui/training/run/training_actions.h"
#include "ui/training/setup_panel.h"
#include "ui/training/start/first_run.h"
#include "ui/training/start/recent_runs.h"
#include "ui/training/start/start_page.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace saccade::ui {
namespace {

constexpr int left_width = 360;

/// What stands beside the set-up or in its place.
enum Right { Start, Live, Advanced };

} // namespace

TrainingPage::TrainingPage(TrainingService& service, SettingsStore& settings, const OptionTable& table,
                           const std::filesystem::path& recipes, QWidget* parent)
    : Page(parent), service_(service), messages_(new MessageBar(this)),
      setup_(new SetupPanel(settings, table, recipes, this)), runs_(new RunChooser(settings, this)),
      controls_(new RunControls(this)), monitor_(new RunMonitor(settings, table, this)),
      start_page_(new StartPage(settings, recipes, this)), lane_(new QWidget(this)),
      note_(new ElidedLabel(lane_)), right_(new QStackedWidget(this)), actions_(new TrainingActions(this)) {
    build();
    connectActions();
    connectStartPage();
    connectService();
    setState(RunState::SetUp);
}

void TrainingPage::setBundledModels(const std::vector<ModelEntry>& models) {
    if (!models.empty())
        setup_->setBundledModel(models.front().file);
}

void TrainingPage::setWeightsService(WeightsService& service) {
    setup_->options().setWeightsService(service);
}

void TrainingPage::join(PageLink& link) {
    connect(this, &TrainingPage::runStarted, &link, &PageLink::runStarted);
    connect(this, &TrainingPage::modelOffered, &link, &PageLink::modelOffered);
    connect(this, &TrainingPage::evaluationOffered, &link, &PageLink::evaluationOffered);
    tellDeeds(link);
}

void TrainingPage::tellDeeds(PageLink& link) {
    connect(&service_, &TrainingService::started, &link, [&link](const TrainingRequest& request) {
        Q_EMIT link.did(deed::RunStarted{request.run, request.options});
    });
    connect(&service_, &TrainingService::pausedChanged, &link, [&link](bool paused) {
        if (paused)
            Q_EMIT link.did(deed::RunPaused{});
    });
    connect(&service_, &TrainingService::progressed, &link,
            [this, &link, validating = false](const TrainProgress& now) mutable {
                const bool validates = now.phase == TrainPhase::Validating;
                if (std::exchange(validating, validates) && !validates)
                    Q_EMIT link.did(deed::EpochDone{});
                if (now.phase == TrainPhase::Training)
                    Q_EMIT link.did(deed::StepDone{static_cast<std::int64_t>(now.done), service_.isPaused()});
            });
    connect(&service_, &TrainingService::paceChanged, &link, [&link](std::chrono::milliseconds pace) {
        Q_EMIT link.did(deed::PaceChanged{std::chrono::duration<double>(pace).count()});
    });
    connect(&service_, &TrainingService::ended, &link, [&link] { Q_EMIT link.did(deed::RunEnded{}); });
    connect(&setup_->data(), &DatasetCard::changed, &link,
            [this, &link] { Q_EMIT link.did(deed::DatasetChosen{setup_->data().dataset().toStdString()}); });
}

void TrainingPage::build() {
    auto* halves = new QHBoxLayout;
    halves->setSpacing(spacing::large);
    halves->addWidget(buildLeft());
    halves->addWidget(buildRight(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(inset());
    column->setSpacing(spacing::normal);
    column->addLayout(halves, 1);
}

QWidget* TrainingPage::buildLeft() {
    left_ = new QWidget(this);
    left_->setFixedWidth(std::max(left_width, setup_->minimumWidth()));
    auto* column = new QVBoxLayout(left_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(setup_, 1);
    column->addWidget(runs_);
    return left_;
}

QWidget* TrainingPage::buildRight() {
    auto* right = new QWidget(this);
    buildLane();
    right_->addWidget(scrollable(start_page_, right_));
    right_->addWidget(scrollable(monitor_, right_)); // Pause and Stop stay in sight
    right_->addWidget(scrollable(&setup_->options().advanced(), right_));
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(controls_);
    column->addWidget(lane_);
    column->addWidget(right_, 1);
    return right;
}

/// A message lies here, so that it hides neither the status line nor what the charts are told by.
void TrainingPage::buildLane() {
    note_->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout(lane_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(note_);
    messages_->setPlace(*lane_);
}

void TrainingPage::connectActions() {
    connect(setup_, &SetupPanel::startRequested, this, &TrainingPage::start);
    connect(setup_, &SetupPanel::newRunRequested, this, &TrainingPage::leaveRun);
    connect(setup_, &SetupPanel::readyChanged, this, [this](bool ready) { actions_->update(state_, ready); });
    connect(setup_, &SetupPanel::measurementWanted, &service_, &TrainingService::measure);
    connect(&service_, &TrainingService::measured, setup_, &SetupPanel::setCost);
    connect(setup_, &SetupPanel::failed, this,
            [this](const QString& reason) { messages_->show(Severity::Error, reason); });
    connect(controls_, &RunControls::pauseRequested, &service_, &TrainingService::pause);
    connect(controls_, &RunControls::resumeRequested, &service_, &TrainingService::resume);
    connect(controls_, &RunControls::stopRequested, this, &TrainingPage::stopTraining);
    connect(controls_, &RunControls::stepRequested, &service_, &TrainingService::step);
    connect(controls_, &RunControls::paceRequested, &service_, &TrainingService::setPace);
    connect(controls_, &RunControls::leaveRequested, this, &TrainingPage::leaveRun);
    connect(monitor_, &RunMonitor::failed, this,
            [this](const QString& reason) { messages_->show(Severity::Error, reason); });
    connect(monitor_, &RunMonitor::epochsRead, setup_, &SetupPanel::setEpochsDone);
    connect(monitor_, &RunMonitor::exported, this, [this](const QString& file) {
        messages_->show(Severity::Success, tr("Saved in %1.").arg(file));
    });
    connect(actions_->start, &QAction::triggered, this, &TrainingPage::start);
    connect(actions_->pause, &QAction::triggered, this, &TrainingPage::pauseOrResume);
    connect(actions_->step, &QAction::triggered, &service_, &TrainingService::step);
    connect(actions_->stop, &QAction::triggered, this, &TrainingPage::stopTraining);
    DatasetCard& card = setup_->data();
    connect(actions_->open_folder, &QAction::triggered, &card, &DatasetCard::chooseFolder);
    connect(actions_->open_file, &QAction::triggered, &card, &DatasetCard::chooseFile);
    connect(actions_->make_scenes, &QAction::triggered, &card, &DatasetCard::makeScenes);
    connect(actions_->go_on, &QAction::triggered, runs_, &RunChooser::askForEarlier);
    connect(actions_->watch, &QAction::triggered, runs_, &RunChooser::askForWatched);
    connect(runs_, &RunChooser::resumeChosen, this, &TrainingPage::resume);
    connect(runs_, &RunChooser::watchChosen, this, &TrainingPage::watch);
    connect(&setup_->options(), &OptionForm::advancedToggled, this, &TrainingPage::showRight);
}

void TrainingPage::connectStartPage() {
    const auto tell = [this](const QString& reason) { messages_->show(Severity::Error, reason); };
    connect(&start_page_->firstRun(), &FirstRun::failed, this, tell);
    connect(&start_page_->firstRun(), &FirstRun::ready, this, [this](const TrainingRequest& request) {
        if (state_ == RunState::SetUp && !service_.isRunning()) // another was started meanwhile
            begin(request);
    });
    const auto offer = [this] {
        start_page_->firstRun().setOffered(
            setup_->data().dataset().isEmpty()); // one primary button at a time
    };
    offer();
    connect(&setup_->data(), &DatasetCard::changed, this, offer);
    const RecentRuns* recent = &start_page_->recentRuns();
    connect(recent, &RecentRuns::resumeChosen, this, &TrainingPage::resume);
    connect(recent, &RecentRuns::optionsChosen, this, &TrainingPage::setUpResume);
    connect(recent, &RecentRuns::openChosen, this, &TrainingPage::watch);
    connect(recent, &RecentRuns::captionChosen, this, &TrainingPage::modelOffered);
    connect(recent, &RecentRuns::evaluationChosen, this, &TrainingPage::evaluationOffered);
}

void TrainingPage::connectService() {
    connect(&service_, &TrainingService::started, this, &TrainingPage::showStarted);
    connect(&service_, &TrainingService::progressed, this, &TrainingPage::showProgress);
    connect(&service_, &TrainingService::said, note_, &ElidedLabel::setText);
    connect(&service_, &TrainingService::ended, this, &TrainingPage::showEnd);
    connect(&service_, &TrainingService::failed, this, &TrainingPage::showFailure);
    connect(&service_, &TrainingService::pausedChanged, this, [this](bool paused) {
        if (isTraining() && state_ != RunState::Stopping)
            setState(paused ? RunState::Paused : RunState::Running);
        endStepsAtFullSpeed();
    });
    connect(&service_, &TrainingService::paceChanged, this, [this](std::chrono::milliseconds pace) {
        controls_->setPace(pace);
        endStepsAtFullSpeed();
    });
    connect(&service_, &TrainingService::sampled, this,
            [this](std::int64_t step, const QVector<CaptionResult>& samples) {
                if (isTraining())
                    monitor_->samples().showStep(step, samples);
                endStepsAtFullSpeed();
            });
}

/// The pinned images come after each epoch again.
void TrainingPage::endStepsAtFullSpeed() {
    if (!service_.isPaused() && service_.pace().count() == 0)
        monitor_->samples().endSteps();
}

QString TrainingPage::title() const {
    return tr("&Training");
}

void TrainingPage::fillMenu(QMenu& menu) {
    actions_->fill(menu);
}

MessageBar& TrainingPage::messages() {
    return *messages_;
}

bool TrainingPage::wants(const QMimeData& dragged) const {
    const QStringList paths = localPaths(dragged);
    return std::any_of(paths.begin(), paths.end(), mayBeDataset);
}

/// A run's folder is watched, or compared with the current run; anything else is data.
void TrainingPage::take(const QMimeData& dropped) {
    QStringList datasets;
    for (const QString& path : localPaths(dropped)) {
        if (holdsRun(path))
            isTraining() ? monitor_->compare(toPath(path)) : watch(toPath(path));
        else if (mayBeDataset(path))
            datasets.append(path);
    }
    if (datasets.isEmpty())
        return;
    if (isTraining())
        return messages_->show(Severity::Information,
                               tr("You can choose data for another run when this one has finished."));
    if (state_ != RunState::SetUp)
        leaveRun();
    setup_->data().add(datasets);
}

std::optional<int> TrainingPage::percent() const {
    const bool goes = state_ == RunState::Starting || state_ == RunState::Running ||
                      state_ == RunState::Paused || state_ == RunState::Stopping;
    return goes ? std::optional(percent_) : std::nullopt;
}

bool TrainingPage::isTraining() const {
    return service_.isRunning();
}

void TrainingPage::stopTraining() {
    if (!service_.isRunning() || state_ == RunState::Stopping)
        return;
    setState(RunState::Stopping);
    service_.stop();
}

void TrainingPage::pauseOrResume() {
    if (service_.isPaused())
        service_.resume();
    else
        service_.pause();
}

void TrainingPage::start() {
    if (state_ != RunState::SetUp || service_.isRunning() || !setup_->problem().isEmpty())
        return;
    begin(setup_->request());
}

void TrainingPage::begin(const TrainingRequest& request) {
    messages_->clear();
    setState(RunState::Starting);
    service_.start(request);
}

void TrainingPage::setUpResume(const std::filesystem::path& run) {
    TrainOptions options;
    if (isTraining() || !readOptions(run, options))
        return;
    setState(RunState::SetUp);
    setup_->setUpResume(run, options);
    showRun(run, options);
    runs_->rememberRun(run);
}

void TrainingPage::setUpNew() {
    if (isTraining())
        return;
    leaveRun();
    setup_->options().showBasic();
    setup_->data().setDataset({});
}

void TrainingPage::setUpFirstRun(const std::filesystem::path& run) {
    TrainOptions of_run;
    if (isTraining() || !readOptions(run, of_run))
        return;
    try {
        TrainOptions options = start_page_->firstRun().options();
        options.dataset = of_run.dataset;
        leaveRun();
        setup_->setUpNew(options);
    } catch (const std::exception& error) {
        messages_->show(Severity::Error, engineText(error));
    }
}

void TrainingPage::revealOption(const std::string& key) {
    if (state_ == RunState::SetUp)
        setup_->options().reveal(key);
}

void TrainingPage::resume(const std::filesystem::path& run) {
    TrainOptions options;
    if (isTraining() || !readOptions(run, options))
        return;
    begin({options, run, true});
}

void TrainingPage::watch(const std::filesystem::path& run) {
    TrainOptions options;
    if (isTraining() || !readOptions(run, options))
        return;
    showRun(run, options);
    setState(RunState::Watching);
    runs_->rememberRun(run);
}

bool TrainingPage::readOptions(const std::filesystem::path& run, TrainOptions& options) {
    try {
        options = readRunOptions(run);
        messages_->clear();
        return true;
    } catch (const std::exception& error) {
        messages_->show(Severity::Error, engineText(error));
        return false;
    }
}

void TrainingPage::showRun(const std::filesystem::path& run, const TrainOptions& options) {
    run_ = run;
    const QString dataset = QFileInfo(toQString(options.dataset).section(u',', 0, 0)).fileName();
    controls_->setTitle(tr("%1: %2, %3, epochs: %4")
                            .arg(toQString(run.filename()), dataset, toQString(options.encoder))
                            .arg(options.epochs));
    monitor_->watch(run);
    shows_run_ = true;
    showRight();
}

void TrainingPage::showStarted(const TrainingRequest& request) {
    has_stepped_ = resumed_ = request.resume;
    has_trained_ = false;
    run_epochs_ = request.options.epochs;
    if (state_ != RunState::Stopping) // asked for before the run came to life
        setState(RunState::Starting);
    showRun(request.run, request.options);
    runs_->rememberRun(request.run);
    Q_EMIT runStarted(request.run);
}

void TrainingPage::showProgress(const TrainProgress& now) {
    const bool trains = now.phase == TrainPhase::Training || now.phase == TrainPhase::Validating ||
                        now.phase == TrainPhase::Calibrating;
    has_stepped_ = has_stepped_ || (trains && now.done > 0);
    has_trained_ = has_trained_ || (now.phase == TrainPhase::Training && now.done > 0);
    percent_ = now.phase == TrainPhase::Training && now.total > 0
                   ? static_cast<int>(100 * now.done / now.total)
                   : percent_;
    if (now.phase == TrainPhase::Training)
        Q_EMIT percentChanged(percent());
    controls_->setProgress(now);
    if (trains && state_ == RunState::Starting)
        setState(RunState::Running);
}

/// "Done: 60 epochs. Best: epoch 53, CIDEr 3.12."
QString TrainingPage::endText(const TrainingEnd& end) {
    QString text = tr("Done: %n epoch(s).", nullptr, end.epochs);
    if (!end.best || end.best_model.empty())
        return text;
    const QString score = scoreWords(end.measure, *end.best);
    return text + QLatin1Char(' ') +
           (end.best_epoch > 0 ? tr("Best: epoch %1, %2.").arg(end.best_epoch).arg(score)
                               : tr("Best: the model it started from, %1.").arg(score));
}

/// Nothing was left to do: its epochs were done, or none had been better for too long.
void TrainingPage::showNothingLeft(const TrainingEnd& end) {
    const bool early = end.epochs < run_epochs_;
    const QString option = setup_->options().field(early ? "patience" : "epochs")->label();
    messages_->show(
        Severity::Information,
        (early ? tr("This run is finished: it stopped early after %n epoch(s), as there was no further "
                    "improvement. To train it further, raise \"%1\".",
                    nullptr, end.epochs)
               : tr("This run is finished: %n epoch(s) are done. To train it further, raise \"%1\".", nullptr,
                    end.epochs))
            .arg(option),
        tr("Change the options"), [this, run = end.run] { setUpResume(run); });
}

void TrainingPage::showEnd(const TrainingEnd& end) {
    monitor_->samples().endSteps();
    setState(RunState::Ended);
    if (end.finished && resumed_ && !has_trained_)
        return showNothingLeft(end);
    const std::filesystem::path run = end.run;
    const std::filesystem::path model = end.best_model;
    if (!end.finished)
        messages_->show(
            Severity::Information,
            tr("Training was stopped. Epochs done: %1. The run is saved and can be resumed.").arg(end.epochs),
            tr("Resume it"), [this, run] { resume(run); });
    else if (model.empty())
        messages_->show(Severity::Success, endText(end));
    else
        messages_->show(Severity::Success, endText(end), tr("Caption with this model"),
                        [this, model] { Q_EMIT modelOffered(model); });
}

/// A mistake in the set-up can be corrected there; an interrupted run can be resumed.
void TrainingPage::showFailure(const QString& reason) {
    if (!has_stepped_) {
        setState(RunState::SetUp);
        return messages_->show(Severity::Error, reason);
    }
    setState(RunState::Ended);
    messages_->show(Severity::Error, reason, tr("Resume from the last checkpoint"),
                    [this, run = run_] { resume(run); });
}

void TrainingPage::leaveRun() {
    messages_->clear();
    setState(RunState::SetUp);
    setup_->startNewRun();
    monitor_->clear();
    shows_run_ = false;
    showRight();
}

/// The advanced options take the place beside the set-up while they are open.
void TrainingPage::showRight() {
    const bool set_up = state_ == RunState::SetUp;
    const bool advanced = set_up && setup_->options().isAdvancedOpen();
    right_->setCurrentIndex(advanced ? Advanced : set_up && !shows_run_ ? Start : Live);
    lane_->setFixedHeight(set_up && !advanced ? 0 : messages_->lineHeight() + spacing::small);
}

void TrainingPage::setState(RunState state) {
    if (state == RunState::Starting && state_ != RunState::Starting)
        percent_ = 0;
    if (state == RunState::Starting || state == RunState::Watching || state == RunState::SetUp)
        note_->setText({});
    state_ = state;
    Q_EMIT percentChanged(percent());
    const bool set_up = state == RunState::SetUp;
    left_->setVisible(set_up);
    controls_->setState(state);
    controls_->setVisible(!set_up);
    actions_->update(state, setup_->problem().isEmpty());
    showRight();
}

} // namespace saccade::ui
