#pragma once

#include "ui/common/page.h"
#include "ui/training/run/run_controls.h"
#include "ui/training/training_service.h"

#include <QStringList>

#include <optional>

class QScrollArea;
class QStackedWidget;

namespace saccade {
class OptionTable;
} // namespace saccade

namespace saccade::ui {

class ElidedLabel;
class RunChooser;
class RunMonitor;
class SettingsStore;
class SetupPanel;
class StartPage;
class TrainingActions;
class WeightsService;

/// Sets up, starts and stops a training run, and shows it live; also shows an earlier run, or one of another
/// program.
class TrainingPage : public Page {
    Q_OBJECT

public:
    /// `table`: all that a run can be told. `recipes`: folder of configurations to begin with.
    TrainingPage(TrainingService& service, SettingsStore& settings, const OptionTable& table,
                 const std::filesystem::path& recipes, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("chart"); }
    void fillMenu(QMenu& menu) override;
    void join(PageLink& link) override;
    /// New runs start from the encoder of the first, unless told otherwise.
    void setBundledModels(const std::vector<ModelEntry>& models) override;
    /// What downloads pretrained weights for new runs; without it, that is not offered.
    void setWeightsService(WeightsService& service);
    bool wants(const QMimeData& data) const override;
    void take(const QMimeData& data) override;
    QString dropHint(const QMimeData& /*dragged*/) const override {
        return tr("Drop a dataset to train on, or a run to watch");
    }
    MessageBar& messages() override;

    /// Whether a run goes on here, held or not.
    bool isTraining() const;
    /// Ends the run with a checkpoint; the service reports when that is done.
    void stopTraining();

    RunState state() const { return state_; }
    /// How much of the run is done; nothing while none is trained.
    std::optional<int> percent() const;
    SetupPanel& setup() const { return *setup_; }
    RunControls& controls() const { return *controls_; }

    StartPage& startPage() const { return *start_page_; }

    /// Starts or resumes the run that is set up. Does nothing while something is missing.
    void start();
    /// Resumes a run as it is.
    void resume(const std::filesystem::path& run);
    /// Shows the run and its options, to resume it.
    void setUpResume(const std::filesystem::path& run);
    /// Shows a run as it is on the disk, and follows the program that may be writing it.
    void watch(const std::filesystem::path& run);

Q_SIGNALS:
    /// Somebody wants captions from this model file.
    void modelOffered(const std::filesystem::path& model);
    /// Somebody wants this model to be evaluated on the dataset, paths joined with commas.
    void evaluationOffered(const std::filesystem::path& model, const QString& dataset);
    /// A run started here; its newest weights are in checkpoints/last.safetensors.
    void runStarted(const std::filesystem::path& run);

private:
    void build();
    QWidget* buildLeft();
    QWidget* buildRight();
    void buildLane();
    void connectStartPage();
    void begin(const TrainingRequest& request);
    void showRight();
    void connectService();
    void connectActions();
    void endStepsAtFullSpeed();
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
    StartPage* start_page_;
    QWidget* lane_;     ///< below the status line: what the trainer said last, and over it the messages
    ElidedLabel* note_; ///< what the trainer said last
    QStackedWidget* right_;
    bool shows_run_ = false;
    TrainingActions* actions_;
};

} // namespace saccade::ui
