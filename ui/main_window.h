#pragma once

#include "ui/common/model_entry.h"

#include <QMainWindow>
#include <QMap>
#include <QStringList>
#include <QVector>

#include <filesystem>

class QMenu;
class QMimeData;
class QStackedWidget;
class QTabBar;

namespace saccade {
struct ModelDetails;
}

namespace saccade::ui {

class CaptionPage;
class CaptionService;
class DropOverlay;
class EvaluationPage;
class EvaluationService;
class ModelChooser;
class NewestWeights;
class Page;
class SettingsStore;
class TrainingPage;
class TrainingService;

/// What does the work behind the window.
struct Services {
    CaptionService& captions;
    TrainingService& training;
    EvaluationService& evaluation;
};

/// What the program ships with and knows, for the widgets to offer.
struct Shipped {
    std::vector<ModelEntry> models;     ///< the first is the default
    std::filesystem::path recipes;      ///< folder of training configurations
    QMap<QString, QStringList> choices; ///< of training options whose names the engine knows
    QString version;
};

/// The window: its pages, the menu bar, the model that captions, and what concerns more than one page.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Services& services, SettingsStore& settings, const Shipped& shipped,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    CaptionPage& captionPage() { return *caption_; }
    TrainingPage& trainingPage() { return *training_; }
    EvaluationPage& evaluationPage() { return *evaluation_; }
    void showPage(int index);

    /// Opens the model that was used last, or the one that ships with the program.
    void openFirstModel();
    void openModel(const std::filesystem::path& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildPages(const Services& services, const Shipped& shipped);
    void buildHeader();
    void buildMenus();
    void buildFileMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void connectPages(const Services& services);
    void connectModel();
    void showTrainingProgress();
    Page* frontPage() const;
    Page* pageFor(const QMimeData& dropped) const;
    void fillRecent(QMenu& menu);
    void onModelOpened(const ModelDetails& model);
    void showDetails();
    void askBeforeClosing();

    SettingsStore& settings_;
    CaptionService& captions_;
    TrainingService& training_service_;
    QString version_;
    std::vector<ModelEntry> shipped_models_;
    std::filesystem::path run_; ///< the last one that was started here
    QTabBar* tabs_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    ModelChooser* chooser_ = nullptr;
    CaptionPage* caption_ = nullptr;
    TrainingPage* training_ = nullptr;
    EvaluationPage* evaluation_ = nullptr;
    QVector<Page*> pages_;
    DropOverlay* overlay_ = nullptr;
    NewestWeights* newest_ = nullptr;
    std::unique_ptr<ModelDetails> model_; ///< the open one; null before the first
    bool closing_ = false;                ///< the window closes as soon as training has ended
};

} // namespace saccade::ui
