#pragma once

#include "ui/common/page.h"
#include "ui/training/run/run_controls.h"
#include "ui/training/training_service.h"

#include <QMap>
#include <QStringList>

#include <optional>

class QStackedWidget;

namespace saccade::ui {

class RunChooser;
class RunMonitor;
class SettingsStore;
class SetupPanel;
class TrainingActions;

/// Sets up a training run, starts and stops it, and shows it live; also an earlier run, or one of another
/// program.
class TrainingPage : public Page {
    Q_OBJECT

public:
    /// `recipes`: folder of configurations to begin with. `choices`: names for the options whose names only
    /// the models know ("encoder", "decoder").
    TrainingPage(TrainingService& service, SettingsStore& settings, const std::filesystem::path& recipes,
                 const QMap<QString, QStringList>& choices, QWidget* parent = nullptr);

    QString title() const override;
    void fillMenu(QMenu& menu) override;
    bool wants(const QMimeData& data) const override;
    void take(const QMimeData& data) override;
    QString dropHint() const override { return tr("Drop a dataset to train on, or a run to watch"); }
    MessageBar& messages() override;

    /// The model whose encoder new runs start from, unless told otherwise.
    void setBundledModel(const std::filesystem::path& model);

    /// Whether a run goes on here, held or not.
    bool isTraining() const;
    /// Ends the run with a checkpoint; the service tells when that is done.
    void stopTraining();

    RunState state() const { return state_; }
    /// How much of the run is done; nothing while none goes on.
    std::optional<int> percent() const;
    SetupPanel& setup() const { return *setup_; }
    RunControls& controls() const { return *controls_; }

    /// Begins, or goes on with, what is set up. Does nothing while something is in the way.
    void start();
    /// Goes on with a run as it is.
    void resume(const std::filesystem::path& run);
    /// Shows the run and its options, to go on with it.
    void goOnWith(const std::filesystem::path& run);
    /// Follows a run that another program writes.
    void watch(const std::filesystem::path& run);

Q_SIGNALS:
    void percentChanged();
    /// Somebody wants captions from this model file.
    void modelOffered(const std::filesystem::path& model);
    /// A run began here; its newest weights are in checkpoints/last.safetensors.
    void runStarted(const std::filesystem::path& run);

private:
    void build();
    QWidget* buildLeft();
    QWidget* buildRight();
    void connectService();
    void connectActions();
    void setState(RunState state);
    void leaveRun();
    void showRun(const std::filesystem::path& run, const TrainOptions& options);
    bool readOptions(const std::filesystem::path& run, TrainOptions& options);
    void showStarted(const TrainingRequest& request);
    void showProgress(const TrainProgress& now);
    static QString endText(const TrainingEnd& end);
    void showEnd(const TrainingEnd& end);
    void showNothingLeft(const TrainingEnd& end);
    void showFailure(const QString& reason);
    void pauseOrResume();

    TrainingService& service_;
    RunState state_ = RunState::SetUp;
    bool has_stepped_ = false; ///< the run has something to go on with
    bool resumed_ = false;
    bool has_trained_ = false; ///< a step was done since the start
    int percent_ = 0;
    int run_epochs_ = 0; ///< wanted of the run
    std::filesystem::path run_;
    MessageBar* messages_;
    SetupPanel* setup_;
    RunChooser* runs_;
    RunControls* controls_;
    RunMonitor* monitor_;
    QWidget* left_ = nullptr;
    QStackedWidget* right_;
    TrainingActions* actions_;
};

} // namespace saccade::ui
