#pragma once

#include "ui/common/page.h"

#include <filesystem>
#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace saccade::ui {

class ChapterCard;
class Course;
class Demo;
class ExploreService;
class GuidePanel;
class LitFrame;
class SettingsStore;
class Stage;

/// The guided chapters: their list, and the demonstrations that some of their lessons have. The open lesson
/// stands in a panel beside all pages of the window.
class LearnPage : public Page {
    Q_OBJECT

public:
    /// `sample`: an image for demonstrations. `stage` outlives the page.
    LearnPage(Stage& stage, ExploreService& explorer, std::filesystem::path sample, SettingsStore& settings,
              QWidget* parent = nullptr);

    QString title() const override { return tr("&Learn"); }
    QString iconName() const override { return QStringLiteral("learn"); }
    void fillMenu(QMenu& menu) override;
    void join(PageLink& link) override;
    QWidget* companion() override;
    bool wants(const QMimeData& /*dropped*/) const override { return false; }
    void take(const QMimeData& /*dropped*/) override {}
    QString dropHint(const QMimeData& /*dragged*/) const override { return {}; }
    MessageBar& messages() override { return *messages_; }

    Course& course() const { return *course_; }
    LitFrame& litFrame() const { return *lit_; }

private:
    QWidget* buildList();
    void showLesson();
    void showDemo(const QString& name);
    void showProgress();
    void askForWorksheet(int chapter);

    ExploreService& explorer_;
    std::filesystem::path sample_;
    Course* course_;
    GuidePanel* panel_;
    LitFrame* lit_;
    MessageBar* messages_;
    QStackedWidget* parts_;
    QWidget* demo_place_;
    Demo* demo_ = nullptr;
    QString demo_name_;
    std::vector<ChapterCard*> cards_;
};

} // namespace saccade::ui
