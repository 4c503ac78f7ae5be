#pragma once

#include "core/run/train_report.h"
#include "ui/training/run/time_left.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace saccade::ui {

class ElidedLabel;

/// What the training page is doing.
enum class RunState {
    SetUp,
    Starting, ///< reading data, computing features
    Running,
    Paused,
    Stopping, ///< a checkpoint is being written
    Ended,
    Watching ///< a run that another program writes
};

/// Above the charts: what is done now, how far it is, how long it still takes, and the buttons that hold and
/// end it.
class RunControls : public QWidget {
    Q_OBJECT

public:
    explicit RunControls(QWidget* parent = nullptr);

    /// What is trained, on one line.
    void setTitle(const QString& title);
    void setState(RunState state);
    void setProgress(const TrainProgress& now);
    /// The least time between two steps; 0: full speed.
    void setPace(std::chrono::milliseconds pace);

    QString status() const;

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void stopRequested();
    void stepRequested();
    void paceRequested(std::chrono::milliseconds pace);
    /// Away from this run, back to the set-up.
    void leaveRequested();

private:
    void build();
    void fillPaces();
    void showStatus();
    void showTimes();
    QString endedText() const;
    double runningSeconds() const;

    RunState state_ = RunState::SetUp;
    TrainProgress now_;
    TrainProgress trained_; ///< the last that told of steps
    TimeLeft left_;
    QElapsedTimer clock_;       ///< valid while the run goes on
    double seconds_before_ = 0; ///< of running, up to the last pause
    QTimer tick_;
    ElidedLabel* title_;
    ElidedLabel* status_;
    QLabel* times_;
    QProgressBar* bar_;
    QComboBox* pace_;
    QPushButton* step_;
    QPushButton* pause_;
    QPushButton* stop_;
    QPushButton* leave_;
};

} // namespace saccade::ui
