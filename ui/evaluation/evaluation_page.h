#pragma once

#include "ui/common/model_entry.h"
#include "ui/common/page.h"
#include "ui/common/task_thread.h"
#include "ui/evaluation/evaluation_service.h"

#include <QStringList>

#include <utility>

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace saccade::ui {

class AttentionView;
class EvaluationForm;
class ImageTable;
class ProgressRow;
class ReferencePanel;
class ReliabilityView;
class ScoreTable;
class SettingsStore;

/// Scores models on a dataset: the scores side by side, which model is better, every image with its caption,
/// references and scores, and how reliable the probabilities are. The results are kept for the lifetime of
/// the window.
class EvaluationPage : public Page {
    Q_OBJECT

public:
    enum class Export {
        Scores,  ///< the table of models, as CSV
        Images,  ///< the images of the chosen model, as CSV
        Captions ///< the captions of the chosen model, in the format of the COCO caption evaluation
    };

    EvaluationPage(EvaluationService& service, SettingsStore& settings, QWidget* parent = nullptr);

    /// Lists a model and checks it: "evaluate this model" from another page.
    void addModel(const std::filesystem::path& file);
    /// The model that is open in the window: checked unless others are.
    void suggestModel(const std::filesystem::path& file);
    void setDataset(const QString& paths);
    /// Writes in the background; the message bar reports when it is done.
    void save(Export what, const std::filesystem::path& file);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("table"); }
    void join(PageLink& link) override;
    void setBundledModels(const std::vector<ModelEntry>& models) override;
    void fillMenu(QMenu& menu) override;
    bool wants(const QMimeData& dropped) const override;
    void take(const QMimeData& dropped) override;
    QString dropHint(const QMimeData& /*dragged*/) const override {
        return tr("Drop a dataset or a model to evaluate");
    }
    MessageBar& messages() override { return *messages_; }

Q_SIGNALS:
    /// An image should be opened on the caption page, captioned by `model`, with its references.
    void imageChosen(const saccade::ui::EvaluatedImage& image, const std::filesystem::path& model);

private:
    void build();
    void buildActions();
    QWidget* buildEmptyState();
    QWidget* buildResults();
    QWidget* buildDetails();
    QWidget* buildScores();
    void connectService();
    void connectTables();

    void start(const std::vector<EvaluationRequest>& requests);
    void begin(const EvaluationRequest& request);
    void add(const EvaluationReport& report);
    void fail(const QString& reason);
    void end(int done);
    void tellFailures();

    void showRun();
    void showImage();
    void compare();
    void tellComparison(const QString& sentence);
    ReportPointer rivalOf(const ReportPointer& run) const;
    void openImage();
    void tellAvailability();
    void askWhereToSave(Export what);
    void tellSaved(const QString& file, const QString& error);

    EvaluationService& service_;
    SettingsStore& settings_;
    MessageBar* messages_ = nullptr;
    EvaluationForm* form_ = nullptr;
    ProgressRow* progress_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    ScoreTable* scores_ = nullptr;
    ImageTable* images_ = nullptr;
    ReferencePanel* panel_ = nullptr;
    AttentionView* attention_ = nullptr;
    ReliabilityView* reliability_ = nullptr;
    QLabel* comparison_ = nullptr;

    QAction* start_ = nullptr;
    QAction* cancel_ = nullptr;
    QAction* copy_ = nullptr;
    QAction* remove_ = nullptr;
    QAction* find_ = nullptr;
    std::vector<QAction*> exports_; ///< in the order of Export

    int asked_ = 0; ///< runs that were started together
    int done_ = 0;  ///< of them, finished or failed
    QString running_;
    QStringList failures_;
    std::pair<ReportPointer, ReportPointer> compared_; ///< the chosen run and its rival
    TaskThread thread_;
};

} // namespace saccade::ui
