#pragma once

#include "ui/common/page.h"
#include "ui/page_list.h"

#include <QMainWindow>
#include <QVector>

#include <filesystem>
#include <optional>
#include <stdexcept>

class QMimeData;
class QBoxLayout;
class QStackedWidget;
class QTabBar;

namespace saccade {
struct ModelDetails;
}

namespace saccade::ui {

class DropOverlay;
class ModelChooser;
class NewestWeights;
class PageLink;

/// The window: its pages, the menu bar, the model that captions, and what concerns more than one page.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Services& services, SettingsStore& settings, const Shipped& shipped,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The page of that class, wherever it stands.
    template <typename Wanted>
    Wanted& page() const {
        for (Page* each : pages_)
            if (auto* wanted = qobject_cast<Wanted*>(each))
                return *wanted;
        throw std::logic_error("the window has no such page");
    }
    const QVector<Page*>& pages() const { return pages_; }
    void showPage(Page& page);

    /// Opens the model that was used last, or the one that ships with the program.
    void openFirstModel();
    void openModel(const std::filesystem::path& file);
    /// Opens several models that caption together.
    void openTogether(const std::vector<std::filesystem::path>& files);
    /// The one that captions; null before the first.
    const ModelDetails* model() const { return model_.get(); }

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildPages(const Services& services, const Shipped& shipped);
    void addPage(Page& page);
    void buildHeader();
    void buildMenus();
    void buildFileMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void connectLink();
    void connectTraining();
    void connectModel();
    void showPercent(const Page& page, std::optional<int> percent);
    Page* frontPage() const;
    Page* pageFor(const QMimeData& dropped) const;
    void onModelOpened(const ModelDetails& model, const std::vector<std::filesystem::path>& with);
    void showDetails();
    void askBeforeClosing();

    SettingsStore& settings_;
    CaptionService& captions_;
    TrainingService& training_service_;
    QString version_;
    std::vector<ModelEntry> shipped_models_;
    OptionTable shipped_options_;
    std::filesystem::path run_; ///< the last one that was started here
    QTabBar* tabs_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QBoxLayout* beside_ = nullptr; ///< the pages, and before them what stands beside all
    ModelChooser* chooser_ = nullptr;
    PageLink* link_;
    QVector<Page*> pages_;
    DropOverlay* overlay_ = nullptr;
    NewestWeights* newest_ = nullptr;
    std::unique_ptr<ModelDetails> model_; ///< the open one; null before the first
    bool fitted_ = false;                 ///< into the screen, with its frame
    bool closing_ = false;                ///< the window closes as soon as training has ended
};

} // namespace saccade::ui
