#include "ui/training/run/run_controls.h"

#include "ui/common/elided_label.h"
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr int bar_steps = 1000;

QString phaseText(TrainPhase phase) {
    switch (phase) {
    case TrainPhase::ReadingData:
        return RunControls::tr("Reading the data");
    case TrainPhase::ComputingFeatures:
        return RunControls::tr("Computing features: image %1 of %2");
    case TrainPhase::Validating:
        return RunControls::tr("Checking on the validation images: %1 %");
    case TrainPhase::Calibrating:
        return RunControls::tr("Adjusting the probabilities: image %1 of %2");
    case TrainPhase::Training:
        break;
    }
    return RunControls::tr("Training: step %1 of %2");
}

QString progressText(const TrainProgress& now) {
    QString text = phaseText(now.phase);
    if (!text.contains(u"%1"))
        return text;
    const QLocale locale;
    if (now.phase == TrainPhase::Validating) // every image counts twice: for its loss and for its caption
        return text.arg(
            locale.toString(static_cast<qulonglong>(100 * now.done / std::max<std::size_t>(now.total, 1))));
    return text.arg(locale.toString(static_cast<qulonglong>(now.done)),
                    locale.toString(static_cast<qulonglong>(now.total)));
}

} // namespace

RunControls::RunControls(QWidget* parent)
    : QWidget(parent), title_(new ElidedLabel(this)), status_(new ElidedLabel(this)),
      times_(new QLabel(this)), bar_(new QProgressBar(this)), pace_(new QComboBox(this)),
      step_(new QPushButton(icon(QStringLiteral("next")), tr("&Step"), this)), pause_(new QPushButton(this)),
      stop_(new QPushButton(icon(QStringLiteral("stop")), tr("Sto&p"), this)), leave_(new QPushButton(this)) {
    build();
    tick_.setInterval(1000);
    connect(&tick_, &QTimer::timeout, this, &RunControls::showTimes);
    connect(pause_, &QPushButton::clicked, this, [this] {
        if (state_ == RunState::Paused)
            Q_EMIT resumeRequested();
        else
            Q_EMIT pauseRequested();
    });
    connect(stop_, &QPushButton::clicked, this, &RunControls::stopRequested);
    connect(step_, &QPushButton::clicked, this, &RunControls::stepRequested);
    connect(pace_, &QComboBox::activated, this, [this](int index) {
        Q_EMIT paceRequested(std::chrono::milliseconds(pace_->itemData(index).toInt()));
    });
    connect(leave_, &QPushButton::clicked, this, &RunControls::leaveRequested);
    setState(RunState::SetUp);
}

void RunControls::build() {
    makeBold(*title_);
    fillPaces();
    pause_->setObjectName(QStringLiteral("pause"));
    step_->setObjectName(QStringLiteral("step"));
    stop_->setObjectName(QStringLiteral("stop"));
    leave_->setObjectName(QStringLiteral("leave"));
    bar_->setTextVisible(false);
    bar_->setFixedHeight(spacing::normal);
    bar_->setRange(0, bar_steps);
    bar_->setAccessibleName(tr("Progress of the training"));
    step_->setToolTip(tr("Makes one step and pauses again; the pinned images are captioned after it"));
    stop_->setToolTip(tr("Ends after this step with a checkpoint; the run can be resumed later"));
    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    top->addWidget(pace_);
    top->addWidget(step_);
    top->addWidget(pause_);
    top->addWidget(stop_);
    top->addWidget(leave_);
    auto* below = new QHBoxLayout;
    below->addWidget(status_, 1);
    below->addWidget(times_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(top);
    column->addWidget(bar_);
    column->addLayout(below);
}

void RunControls::fillPaces() {
    pace_->setObjectName(QStringLiteral("pace"));
    pace_->setAccessibleName(tr("Pace"));
    pace_->setToolTip(tr("In slow motion, the pinned images are captioned after every step, so you can see "
                         "the captions and where the model looks change"));
    const auto add = [this](const QString& text, int milliseconds) { pace_->addItem(text, milliseconds); };
    add(tr("Full speed"), 0);
    add(tr("4 steps per second"), 250);
    add(tr("2 steps per second"), 500);
    add(tr("1 step per second"), 1000);
}

/// A pace that the list does not have is shown as the nearest slower one, or as the slowest.
void RunControls::setPace(std::chrono::milliseconds pace) {
    int index = 0;
    while (index + 1 < pace_->count() && pace_->itemData(index).toInt() < pace.count())
        ++index;
    pace_->setCurrentIndex(index);
}

void RunControls::setTitle(const QString& title) {
    title_->setText(title);
}

void RunControls::setState(RunState state) {
    const auto goes = [](RunState each) {
        return each == RunState::Starting || each == RunState::Running || each == RunState::Stopping;
    };
    if (state == RunState::Starting && state_ != RunState::Paused) {
        now_ = {};
        seconds_before_ = 0;
        left_.restart();
        clock_.invalidate();
    }
    if (goes(state) && !clock_.isValid())
        clock_.start();
    if (!goes(state) && clock_.isValid()) {
        seconds_before_ = runningSeconds();
        clock_.invalidate();
    }
    if (state == RunState::Starting)
        trained_ = {};
    state_ = state;
    goes(state) ? tick_.start() : tick_.stop();
    const bool own = goes(state) || state == RunState::Paused;
    pause_->setVisible(own);
    stop_->setVisible(own);
    pace_->setVisible(own);
    pace_->setEnabled(state != RunState::Stopping);
    step_->setVisible(state == RunState::Paused);
    leave_->setVisible(!own);
    bar_->setVisible(own || state == RunState::Ended);
    times_->setVisible(own || (state == RunState::Ended && trained_.total > 0));
    pause_->setEnabled(state != RunState::Stopping);
    stop_->setEnabled(state != RunState::Stopping);
    const bool paused = state == RunState::Paused;
    pause_->setText(paused ? tr("&Resume") : tr("Pa&use"));
    pause_->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    pause_->setToolTip(paused ? tr("Resumes where it was paused")
                              : tr("Pauses after this step and keeps everything in memory"));
    leave_->setText(state == RunState::Watching ? tr("Close the &run") : tr("&New run"));
    showStatus();
    showTimes();
}

void RunControls::setProgress(const TrainProgress& now) {
    now_ = now;
    if (now.phase == TrainPhase::Training)
        trained_ = now;
    left_.note(now, runningSeconds());
    showStatus();
}

void RunControls::showStatus() {
    // Checking is a short part of the whole, as is calibrating: the bar stays where the steps have brought
    // it.
    if (now_.phase != TrainPhase::Validating && now_.phase != TrainPhase::Calibrating) {
        const bool known = now_.total > 0 && now_.phase != TrainPhase::ReadingData;
        bar_->setRange(0, known || state_ == RunState::Ended ? bar_steps : 0);
        bar_->setValue(known ? static_cast<int>(now_.done * bar_steps / now_.total) : 0);
    }
    switch (state_) {
    case RunState::Paused:
        status_->setText(tr("Paused. %1").arg(progressText(now_)));
        break;
    case RunState::Stopping:
        status_->setText(tr("Stopping; a checkpoint is written…"));
        break;
    case RunState::Ended:
        status_->setText(endedText());
        break;
    case RunState::Watching:
        status_->setText(tr("Only shown here. If another program trains this run, the charts follow it."));
        break;
    default:
        status_->setText(progressText(now_));
    }
}

QString RunControls::endedText() const {
    if (trained_.total == 0)
        return tr("Ended before the first step");
    if (trained_.done == trained_.total)
        return tr("Ended after all %1 steps")
            .arg(QLocale().toString(static_cast<qulonglong>(trained_.total)));
    return tr("Stopped at step %1 of %2")
        .arg(QLocale().toString(static_cast<qulonglong>(trained_.done)),
             QLocale().toString(static_cast<qulonglong>(trained_.total)));
}

void RunControls::showTimes() {
    const double running = runningSeconds();
    QString text = tr("%1 so far").arg(durationText(running));
    const std::optional<double> left = left_.seconds();
    if (state_ == RunState::Ended)
        text = tr("Took %1").arg(durationText(running));
    else if (left && state_ != RunState::Stopping)
        text = tr("About %1 left, %2").arg(durationText(*left), text);
    times_->setText(text);
}

QString RunControls::status() const {
    return status_->text();
}

double RunControls::runningSeconds() const {
    return seconds_before_ + (clock_.isValid() ? static_cast<double>(clock_.elapsed()) / 1000 : 0);
}

} // namespace saccade::ui
