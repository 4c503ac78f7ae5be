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
    void startAnew();
    /// Sets up resuming a run: shows its options, of which few may change.
    void goOnWith(const std::filesystem::path& run, const TrainOptions& options);
    bool goesOn() const { return goes_on_; }
    /// Of the run to go on with, which needs more of them to do anything.
    void setEpochsDone(int epochs);

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
    void newRunRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void useData(const DatasetSummary& summary);
    QString splitProblem() const;
    long long plannedSteps() const;
    /// What to do about it, too: where `field` can be changed and what to choose there.
    QString missingSplit(const QString& name, const QString& field) const;
    void refresh();
    void emphasise();

    DatasetCard* data_;
    OptionForm* options_;
    RunFolderField* folder_;
    QScrollArea* area_;
    QLabel* heading_;
    QPushButton* anew_;
    QPushButton* start_;
    NoteLabel* reason_;
    std::filesystem::path bundled_model_;
    bool goes_on_ = false;
    int epochs_done_ = 0;
};

} // namespace saccade::ui
