// The layout of the page; its behaviour is in evaluation_page.cpp.
#include "ui/evaluation/evaluation_page.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/kept_layout.h"
#include "ui/common/scrollable.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/evaluation/attention_view.h"
#include "ui/evaluation/evaluation_form.h"
#include "ui/evaluation/image_table.h"
#include "ui/evaluation/progress_row.h"
#include "ui/evaluation/reference_panel.h"
#include "ui/evaluation/reliability_view.h"
#include "ui/evaluation/score_table.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace saccade::ui {
namespace {

QToolButton* barButton(QAction* action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    return button;
}

} // namespace

void EvaluationPage::buildActions() {
    const auto action = [this](const char* icon_name, const QString& text, const QKeySequence& shortcut) {
        auto* result = new QAction(text, this);
        if (icon_name)
            result->setIcon(icon(QLatin1String(icon_name)));
        result->setShortcut(shortcut);
        result->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(result);
        return result;
    };
    start_ = action("play", tr("Eval&uate"), Qt::CTRL | Qt::Key_Return);
    cancel_ = action("stop", tr("&Cancel the evaluation"), Qt::CTRL | Qt::Key_Period);
    copy_ = action("copy", tr("C&opy the scores"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copy_->setToolTip(tr("Copies the table of scores, to be pasted into a document or a spreadsheet."));
    remove_ = action("delete", tr("&Remove the chosen row"), {});
    remove_->setToolTip(tr("Removes the chosen model from the table; its file stays."));
    find_ = action("search", tr("&Filter images"), QKeySequence::Find);
    exports_ = {action(nullptr, tr("Export the table of &scores…"), {}),
                action(nullptr, tr("Export the table of &images…"), {}),
                action("export", tr("Export the ca&ptions…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S)};
    connect(start_, &QAction::triggered, this, [this] { form_->start(); });
    connect(cancel_, &QAction::triggered, &service_, &EvaluationService::cancel);
    connect(copy_, &QAction::triggered, this, [this] { scores_->copyAll(); });
    connect(remove_, &QAction::triggered, this, [this] { scores_->removeChosen(); });
    connect(find_, &QAction::triggered, this, [this] { images_->focusFilter(); });
    for (const Export what : {Export::Scores, Export::Images, Export::Captions})
        connect(exports_[static_cast<std::size_t>(what)], &QAction::triggered, this,
                [this, what] { askWhereToSave(what); });
}

void EvaluationPage::fillMenu(QMenu& menu) {
    menu.addActions({start_, cancel_});
    menu.addSeparator();
    menu.addActions({copy_, remove_, find_});
    menu.addSeparator();
    for (QAction* action : exports_)
        menu.addAction(action);
}

void EvaluationPage::build() {
    messages_ = new MessageBar(this);
    form_ = new EvaluationForm(settings_, this);
    progress_ = new ProgressRow(this);
    stack_ = new QStackedWidget(this);
    stack_->addWidget(buildEmptyState());
    stack_->addWidget(buildResults());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(inset());
    column->setSpacing(spacing::large);
    column->addWidget(form_);
    column->addWidget(progress_);
    column->addWidget(scrollable(stack_, this), 1); // the form above it stays in sight
    setFocusProxy(form_);
}

QWidget* EvaluationPage::buildEmptyState() {
    auto* text =
        new QLabel(tr("Tick one or more models, choose a dataset, and evaluate. You will see the scores of "
                      "each model and how sure they are, which model is better, every image with its caption "
                      "next to what people wrote, and how far the model's probabilities can be trusted."),
                   stack_);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto* title = new QLabel(tr("Which model is better, and where does it fail?"), stack_);
    title->setWordWrap(true);
    title->setAlignment(Qt::AlignHCenter);
    makeBold(*title, 1.2);
    auto* page = new QWidget(stack_);
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing::normal);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(text);
    column->addStretch(3);
    auto* row = new QHBoxLayout(page);
    row->addStretch(1);
    row->addLayout(column, 3);
    row->addStretch(1);
    return page;
}

QWidget* EvaluationPage::buildResults() {
    auto* whole = new QSplitter(Qt::Vertical, stack_);
    whole->addWidget(buildScores());
    whole->addWidget(buildDetails());
    whole->setStretchFactor(0, 0);
    whole->setStretchFactor(1, 1);
    whole->setChildrenCollapsible(false);
    whole->setHandleWidth(spacing::normal);
    whole->setSizes({11 * fontMetrics().height(), 40 * fontMetrics().height()});
    ui::keepLayout(*whole, settings_, QStringLiteral("evaluation_tables"));
    return whole;
}

/// Of the chosen model: its images, and its probabilities.
QWidget* EvaluationPage::buildDetails() {
    images_ = new ImageTable(this);
    panel_ = new ReferencePanel(this);
    auto* images = new QSplitter(Qt::Horizontal);
    images->addWidget(images_);
    images->addWidget(panel_);
    images->setStretchFactor(0, 5);
    images->setStretchFactor(1, 2);
    images->setSizes({5000, 2000});
    images->setChildrenCollapsible(false);
    images->setHandleWidth(spacing::large);
    ui::keepLayout(*images, settings_, QStringLiteral("evaluation_images"));
    attention_ = new AttentionView(this);
    reliability_ = new ReliabilityView(this);
    auto* box = new QWidget(this);
    auto* tabs = new QTabBar(box); // in a layout of its own, so that the Tab key comes to it first
    tabs->setAccessibleName(tr("Images, attention or reliability"));
    tabs->setExpanding(false);
    tabs->addTab(tr("Ima&ges"));
    tabs->addTab(tr("A&ttention"));
    tabs->addTab(tr("&Reliability"));
    tabs->setTabToolTip(0, tr("Every image of the chosen model with its caption and scores."));
    tabs->setTabToolTip(1, tr("Whether words look at what they speak of, and objects that are named but not "
                              "there, for the chosen model."));
    tabs->setTabToolTip(2, tr("How often words of a given probability are right, for the chosen model."));
    auto* pages = new QStackedWidget(box);
    pages->addWidget(images);
    pages->addWidget(attention_);
    pages->addWidget(reliability_);
    connect(tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(tabs);
    column->addWidget(pages, 1);
    return box;
}

QWidget* EvaluationPage::buildScores() {
    auto* box = new QWidget(this);
    scores_ = new ScoreTable(box);
    auto* heading = new QLabel(tr("Scores"), box);
    makeBold(*heading);
    auto* save = new QToolButton(box);
    save->setText(tr("E&xport"));
    save->setIcon(icon(QStringLiteral("export")));
    save->setToolTip(tr("Exports scores, images or captions to a file."));
    save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    save->setPopupMode(QToolButton::InstantPopup);
    save->setAutoRaise(true);
    auto* menu = new QMenu(save);
    for (QAction* action : exports_)
        menu->addAction(action);
    save->setMenu(menu);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::small);
    bar->addWidget(heading, 1);
    bar->addWidget(barButton(copy_, box));
    bar->addWidget(barButton(remove_, box));
    bar->addWidget(save);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(bar);
    column->addWidget(scores_, 1);
    comparison_ = new QLabel(box);
    comparison_->setWordWrap(true);
    comparison_->setTextFormat(Qt::PlainText);
    comparison_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    comparison_->hide();
    comparison_->setObjectName(QStringLiteral("comparison"));
    comparison_->setToolTip(tr(
        "Bootstrap: the images are drawn again 1,000 times, with repeats, and the CIDEr of the two models is "
        "compared on each draw. The interval holds the middle 95 % of the differences. It says nothing "
        "about what another training of the same models would give."));
    column->addWidget(comparison_);
    return box;
}

} // namespace saccade::ui
