#pragma once

#include "ui/common/model_entry.h"
#include "ui/common/task_thread.h"
#include "ui/evaluation/evaluation_service.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QPushButton;
class QSpinBox;

namespace saccade::ui {

class DatasetField;
class ModelList;
class SettingsStore;

/// What to evaluate: models, dataset, split and beam. The models are those that come with the application,
/// the best ones of recent training runs, and those that were opened.
class EvaluationForm : public QWidget {
    Q_OBJECT

public:
    explicit EvaluationForm(SettingsStore& settings, QWidget* parent = nullptr);

    /// Models that come with the application; listed before the recent ones.
    void setBundledModels(const std::vector<ModelEntry>& models);
    /// Lists a model file and checks it.
    void addModel(const std::filesystem::path& file);
    /// The model that is open in the window: checked unless others are.
    void suggestModel(const std::filesystem::path& file);
    void setDataset(const QString& paths);

    /// One for each checked model; empty while something is missing.
    std::vector<EvaluationRequest> requests() const;
    /// Requests a start like the button; does nothing while something is missing.
    void start();
    void openModels();

Q_SIGNALS:
    void startRequested(const std::vector<saccade::ui::EvaluationRequest>& requests);
    /// requests() became empty or non-empty.
    void readyChanged(bool ready);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildModels();
    void buildData(QGridLayout& grid);
    void connectAll();
    void listRecentModels();
    void listRuns();
    void fillSplits();
    void tellReadiness();
    void rememberChoice(const std::vector<EvaluationRequest>& requests);

    SettingsStore& settings_;
    ModelList* models_;
    DatasetField* dataset_;
    QComboBox* split_;
    QSpinBox* beam_;
    QPushButton* start_;
    QStringList runs_; ///< whose models are listed
    TaskThread thread_{QStringLiteral("evaluation models"), 5};
};

} // namespace saccade::ui
