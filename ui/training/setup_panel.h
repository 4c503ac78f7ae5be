#pragma once

#include "core/run/option_table.h"
#include "ui/training/training_service.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace saccade::ui {

class CostNote;
class DatasetCard;
class NoteLabel;
class OptionForm;
class RunFolderField;
class SettingsStore;
struct DatasetSummary;

/// All settings before training: the data, the options, the folder of the run, and the start button.
class SetupPanel : public QWidget {
    Q_OBJECT

public:
    SetupPanel(SettingsStore& settings, const OptionTable& table, const std::filesystem::path& recipes,
               QWidget* parent = nullptr);

    DatasetCard& data() const { return *data_; }
    OptionForm& options() const { return *options_; }
    RunFolderField& folder() const { return *folder_; }

    /// The model whose encoder new runs start from, unless another is chosen.
    void setBundledModel(const std::filesystem::path& model);

    /// Sets up a new run with these settings.
    void startNewRun();
    /// The same with these options and their dataset.
    void setUpNew(const TrainOptions& options);
    /// Sets up resuming a run: shows its options, of which few may change.
    void setUpResume(const std::filesystem::path& run, const TrainOptions& options);
    /// Of the run to resume, which needs more epochs to do anything.
    void setEpochsDone(int epochs);

    /// What the run takes that was to be measured; nothing where that failed.
    void setCost(const TrainingRequest& request, const std::optional<RunCost>& cost);

    /// Why training cannot start; empty when it can.
    QString problem() const;
    /// What is in no start's way, and yet will spoil the run; empty where nothing is known to.
    QString warning() const;
    TrainingRequest request() const;

Q_SIGNALS:
    /// The button was pressed, and nothing is missing.
    void startRequested();
    /// Whether training can start has changed.
    void readyChanged(bool ready);
    void failed(const QString& reason);
    /// To be answered with setCost().
    void measurementWanted(const saccade::ui::TrainingRequest& request);
    void newRunRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void useData(const DatasetSummary& summary);
    QString splitProblem() const;
    long long plannedSteps() const;
    /// What to do about it, too: where `field` can be changed and what to choose there.
    QString missingSplit(const QString& name, const QString& field) const;
    void refresh();

    DatasetCard* data_;
    OptionForm* options_;
    RunFolderField* folder_;
    QScrollArea* area_;
    QLabel* heading_;
    QPushButton* new_run_;
    QPushButton* start_;
    NoteLabel* reason_;
    CostNote* cost_;
    std::filesystem::path bundled_model_;
    bool resumes_ = false;
    int epochs_done_ = 0;
};

} // namespace saccade::ui
