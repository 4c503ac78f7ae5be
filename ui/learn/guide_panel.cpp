#include "ui/learn/guide_panel.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/note_label.h"
#include "ui/common/primary_button.h"
#include "ui/common/scrollable.h"
#include "ui/common/theme.h"
#include "ui/learn/course.h"
#include "ui/learn/guess_view.h"
#include "ui/learn/lesson_dots.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace saccade::ui {
namespace {

constexpr int panel_width = 272;

QToolButton* flatButton(const char* icon_name, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(QLatin1String(icon_name)));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QLabel* wrapped(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

GuidePanel::GuidePanel(Course& course, QWidget* parent)
    : QWidget(parent), course_(course), chapter_(new QLabel(this)), dots_(new LessonDots(this)),
      back_(new QPushButton(tr("&Back"), this)), skip_(new QPushButton(tr("S&kip"), this)),
      next_(new PrimaryButton(QStringLiteral("next"), tr("&Next"), this)) {
    setObjectName(QStringLiteral("guidePanel"));
    setFixedWidth(panel_width);
    build();
    connect(back_, &QPushButton::clicked, &course_, &Course::back);
    connect(skip_, &QPushButton::clicked, &course_, &Course::next);
    connect(next_, &QPushButton::clicked, &course_, &Course::next);
    connect(guess_, &GuessView::answered, &course_, &Course::complete);
    connect(&course_, &Course::moved, this, &GuidePanel::showLesson);
    connect(&course_, &Course::progressChanged, this, &GuidePanel::showProgress);
    connect(dots_, &LessonDots::clicked, this, [this](int lesson) {
        course_.openAt({course_.position()->chapter, lesson});
    });
    showLesson();
}

void GuidePanel::build() {
    back_->setObjectName(QStringLiteral("lessonBack"));
    skip_->setObjectName(QStringLiteral("lessonSkip"));
    next_->setObjectName(QStringLiteral("lessonNext"));
    skip_->setToolTip(tr("Next page, without marking this one as done"));
    chapter_->setForegroundRole(QPalette::PlaceholderText);
    auto* more = flatButton("more", tr("More"), this);
    auto* menu = new QMenu(more);
    menu->addAction(tr("&Worksheet…"), this,
                    [this] { Q_EMIT worksheetRequested(course_.position()->chapter); });
    menu->addAction(tr("&Reset this chapter"), this, [this] { course_.reset(course_.position()->chapter); });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* close = flatButton("close", tr("Close the chapter"), this);
    close->setObjectName(QStringLiteral("closeChapter"));
    connect(close, &QToolButton::clicked, &course_, &Course::close);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(chapter_, 1);
    head->addWidget(more);
    head->addWidget(close);
    auto* foot = new QHBoxLayout;
    foot->addWidget(back_);
    foot->addStretch();
    foot->addWidget(skip_);
    foot->addWidget(next_);
    area_ = scrollable(buildText(), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::normal, 0, spacing::small, spacing::normal);
    column->setSpacing(spacing::normal);
    column->addLayout(head);
    column->addWidget(dots_);
    column->addWidget(area_, 1);
    column->addLayout(foot);
}

QWidget* GuidePanel::buildText() {
    auto* content = new QWidget(this);
    title_ = wrapped(content);
    makeBold(*title_, 1.2);
    text_ = wrapped(content);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    task_heading_ = heading({}, content);
    task_ = wrapped(content);
    task_->setObjectName(QStringLiteral("lessonTask"));
    guess_ = new GuessView(course_.stage(), content);
    done_ = new NoteLabel(content);
    done_->setObjectName(QStringLiteral("lessonDone"));
    show_ = new QPushButton(icon(QStringLiteral("eye")), tr("S&how it again"), content);
    show_->setObjectName(QStringLiteral("showAgain"));
    show_->setFlat(true);
    show_->setToolTip(tr("Shows again the part of the window that this page is about"));
    connect(show_, &QPushButton::clicked, &course_, &Course::showScene);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, spacing::small, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addSpacing(spacing::normal);
    column->addWidget(task_heading_);
    column->addWidget(task_);
    column->addWidget(guess_);
    column->addWidget(done_);
    column->addWidget(show_, 0, Qt::AlignLeft);
    column->addStretch(1);
    return content;
}

void GuidePanel::showLesson() {
    const Lesson* lesson = course_.lesson();
    setVisible(lesson != nullptr);
    if (lesson == nullptr)
        return;
    chapter_->setText(tr("%1. %2", "number and title of a chapter")
                          .arg(course_.position()->chapter + 1)
                          .arg(course_.chapter()->title));
    title_->setText(lesson->title);
    text_->setText(lesson->text);
    task_heading_->setText(lesson->guess ? tr("What do you think?") : tr("Try it"));
    task_->setText(lesson->task);
    guess_->setVisible(lesson->guess.has_value());
    if (lesson->guess)
        guess_->begin(*lesson->guess);
    area_->verticalScrollBar()->setValue(0);
    showProgress();
}

void GuidePanel::showProgress() {
    const Lesson* lesson = course_.lesson();
    if (lesson == nullptr)
        return;
    std::vector<LessonDots::Dot> dots;
    for (const Lesson& each : course_.chapter()->lessons)
        dots.push_back({each.title, course_.isDone(each)});
    dots_->setDots(std::move(dots), course_.position()->lesson);
    const bool done = course_.isDone(*lesson);
    done_->say(done ? tr("✓ Done") : QString(), ThemeColour::Good);
    back_->setEnabled(!course_.isFirst());
    skip_->setVisible(!done);
    next_->setVisible(done);
    next_->setText(course_.isLast() ? tr("&Finish") : tr("&Next"));
}

void GuidePanel::renew() {
    if (const Lesson* lesson = course_.lesson(); lesson != nullptr && lesson->guess)
        guess_->renew();
}

} // namespace saccade::ui
