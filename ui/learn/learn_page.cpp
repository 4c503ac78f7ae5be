#include "ui/learn/learn_page.h"

#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/fonts.h"
#include "ui/common/page_link.h"
#include "ui/common/scrollable.h"
#include "ui/common/settings.h"
#include "ui/learn/chapter_card.h"
#include "ui/learn/chapters/chapters.h"
#include "ui/learn/course.h"
#include "ui/learn/demos/demo.h"
#include "ui/learn/guide_panel.h"
#include "ui/learn/lit_frame.h"
#include "ui/learn/worksheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <exception>
#include <utility>

namespace saccade::ui {
namespace {

constexpr int list_width = 760;

} // namespace

LearnPage::LearnPage(Stage& stage, ExploreService& explorer, std::filesystem::path sample,
                     SettingsStore& settings, QWidget* parent)
    : Page(parent), explorer_(explorer), sample_(std::move(sample)),
      course_(new Course(ui::chapters(), settings, stage, this)), panel_(new GuidePanel(*course_, this)),
      lit_(new LitFrame(parent == nullptr ? this : parent,
                        [&stage](const QString& name) { return stage.element(name); })),
      messages_(new MessageBar(this)), parts_(new QStackedWidget(this)), demo_place_(new QWidget(parts_)) {
    setObjectName(QStringLiteral("learnPage"));
    auto* inner = new QVBoxLayout(demo_place_);
    inner->setContentsMargins({});
    parts_->addWidget(scrollable(buildList(), parts_));
    parts_->addWidget(scrollable(demo_place_, parts_));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(inset());
    column->addWidget(parts_, 1);
    connect(course_, &Course::moved, this, &LearnPage::showLesson);
    connect(course_, &Course::progressChanged, this, &LearnPage::showProgress);
    connect(panel_, &GuidePanel::worksheetRequested, this, &LearnPage::askForWorksheet);
    showProgress();
}

QWidget* LearnPage::buildList() {
    auto* list = new QWidget(parts_);
    list->setMaximumWidth(list_width);
    auto* title = new QLabel(tr("From pixels to your own model"), list);
    makeBold(*title, 1.5);
    auto* words =
        new QLabel(tr("Each chapter leads you through this window with a real model. Every page explains "
                      "one thing and asks you to try it. You can leave at any time; your progress is kept."),
                   list);
    words->setWordWrap(true);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    column->setSpacing(spacing::normal);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(spacing::normal);
    const std::vector<Chapter>& all = course_->chapters();
    for (int i = 0; i < static_cast<int>(all.size()); ++i) {
        auto* card = new ChapterCard(all[static_cast<std::size_t>(i)], i + 1, list);
        connect(card, &ChapterCard::opened, this, [this, i] { course_->open(i); });
        connect(card, &ChapterCard::worksheetRequested, this, [this, i] { askForWorksheet(i); });
        column->addWidget(card);
        cards_.push_back(card);
    }
    column->addStretch(1);
    auto* middle = new QWidget(parts_);
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(list, 100);
    row->addStretch(1);
    return middle;
}

void LearnPage::fillMenu(QMenu& menu) {
    const std::vector<Chapter>& all = course_->chapters();
    for (int i = 0; i < static_cast<int>(all.size()); ++i)
        menu.addAction(tr("&%1 %2", "number and title of a chapter")
                           .arg(i + 1)
                           .arg(all[static_cast<std::size_t>(i)].title),
                       this, [this, i] { course_->open(i); });
    menu.addSeparator();
    menu.addAction(tr("&Reset all chapters"), this, [this] {
        course_->close();
        for (int i = 0; i < static_cast<int>(course_->chapters().size()); ++i)
            course_->reset(i);
    });
}

void LearnPage::join(PageLink& link) {
    connect(&link, &PageLink::did, this, [this](const Deed& deed) {
        course_->take(deed);
        panel_->renew();
    });
}

QWidget* LearnPage::companion() {
    return panel_;
}

void LearnPage::showLesson() {
    const Lesson* lesson = course_->lesson();
    showDemo(lesson == nullptr ? QString() : lesson->scene.demo);
    setFocusProxy(demo_);
    if (demo_ != nullptr)
        demo_->setFocus();
    lit_->light(lesson == nullptr ? QStringList() : lesson->scene.lit);
}

void LearnPage::showDemo(const QString& name) {
    parts_->setCurrentIndex(name.isEmpty() ? 0 : 1);
    if (name == demo_name_)
        return;
    demo_name_ = name;
    delete std::exchange(demo_, nullptr);
    for (const DemoKind& kind : demos()) {
        if (kind.name != name)
            continue;
        demo_ = kind.make({explorer_, sample_}, demo_place_);
        demo_place_->layout()->addWidget(demo_);
        connect(demo_, &Demo::used, this, [this](const QString& part, double value) {
            course_->take(deed::DemoUsed{demo_name_, part, value});
        });
    }
}

void LearnPage::showProgress() {
    for (std::size_t i = 0; i < cards_.size(); ++i)
        cards_[i]->setDone(course_->doneCount(course_->chapters()[i]));
}

void LearnPage::askForWorksheet(int chapter) {
    const Chapter& of = course_->chapters()[static_cast<std::size_t>(chapter)];
    askForPath(this,
               {.ask = Ask::SaveFile,
                .title = tr("Save the worksheet"),
                .filter = tr("PDF documents (*.pdf)"),
                .start = tr("Worksheet %1 %2.pdf", "file name: number and title of a chapter")
                             .arg(chapter + 1)
                             .arg(of.title),
                .suffix = QStringLiteral("pdf")},
               [this, &of, chapter](const QStringList& files) {
                   try {
                       writeWorksheet(of, chapter + 1, toPath(files.front()));
                       messages_->show(Severity::Success, tr("Saved in %1.").arg(files.front()));
                   } catch (const std::exception& error) {
                       messages_->show(Severity::Error, engineText(error));
                   }
               });
}

} // namespace saccade::ui
