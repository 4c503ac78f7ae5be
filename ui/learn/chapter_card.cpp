#include "ui/learn/chapter_card.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/learn/chapter.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace saccade::ui {

ChapterCard::ChapterCard(const Chapter& chapter, int number, QWidget* parent)
    : QWidget(parent), lessons_(static_cast<int>(chapter.lessons.size())), progress_(new QLabel(this)),
      open_(new QPushButton(this)) {
    auto* index = new QLabel(QString::number(number), this);
    makeBold(*index, 1.6);
    QPalette colours = index->palette();
    colours.setColor(QPalette::WindowText, themeColour(ThemeColour::Accent));
    index->setPalette(colours);
    index->setFixedWidth(2 * spacing::large);
    auto* title = new QLabel(chapter.title, this);
    makeBold(*title, 1.1);
    auto* summary = new QLabel(chapter.summary, this);
    summary->setWordWrap(true);
    progress_->setForegroundRole(QPalette::PlaceholderText);
    auto* sheet = new QToolButton(this);
    sheet->setText(tr("Worksheet…"));
    sheet->setAutoRaise(true);
    sheet->setToolTip(tr("Saves a PDF of exercises on this chapter, with answers"));
    open_->setObjectName(QStringLiteral("chapter %1").arg(chapter.id));
    open_->setMinimumWidth(110);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, spacing::normal, 0, spacing::normal);
    grid->setHorizontalSpacing(spacing::normal);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    grid->addWidget(index, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(progress_, 0, 2, Qt::AlignRight);
    grid->addWidget(open_, 0, 3);
    grid->addWidget(summary, 1, 1, 1, 2);
    grid->addWidget(sheet, 1, 3, Qt::AlignRight | Qt::AlignTop);
    connect(open_, &QPushButton::clicked, this, &ChapterCard::opened);
    connect(sheet, &QToolButton::clicked, this, &ChapterCard::worksheetRequested);
    setDone(0);
}

void ChapterCard::setDone(int lessons) {
    progress_->setText(lessons == 0 ? tr("%n page(s)", nullptr, lessons_)
                                    : tr("%1 of %2").arg(lessons).arg(lessons_));
    open_->setText(lessons == 0 ? tr("Start") : lessons < lessons_ ? tr("Resume") : tr("Again"));
    open_->setIcon(icon(lessons < lessons_ ? QStringLiteral("play") : QStringLiteral("check")));
}

} // namespace saccade::ui
