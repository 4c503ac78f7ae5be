#include "ui/caption/panels/question_side.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/note_label.h"
#include "ui/common/scrollable.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace saccade::ui {

QuestionSide::QuestionSide(QWidget* facts, QVector<QuestionKind> kinds, const QuestionParts& parts,
                           QWidget* parent)
    : QWidget(parent), kinds_(std::move(kinds)), parts_(parts), pages_(new QStackedWidget(this)),
      ask_(new QPushButton(icon(QStringLiteral("question")), tr("Ask a &question…"), this)) {
    auto* menu = new QMenu(ask_);
    fill(*menu);
    ask_->setMenu(menu);
    ask_->setToolTip(tr("Change a word, the gaze or the image, and find out whether a map can be trusted"));
    ask_->setVisible(!kinds_.isEmpty());
    ask_->setObjectName(QStringLiteral("askQuestion"));
    setObjectName(QStringLiteral("questions"));
    pages_->addWidget(facts);
    pages_->addWidget(buildAsking());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    column->addWidget(ask_);
    column->addWidget(pages_, 1);
}

QWidget* QuestionSide::buildAsking() {
    auto* asking = new QWidget;
    title_ = new QLabel(asking);
    title_->setWordWrap(true);
    makeBold(*title_);
    close_ = new QToolButton(asking);
    close_->setIcon(icon(QStringLiteral("close")));
    close_->setAutoRaise(true);
    close_->setToolTip(tr("Close the question and bring back the caption (Esc)"));
    close_->setAccessibleName(tr("Close the question"));
    connect(close_, &QToolButton::clicked, this, &QuestionSide::closeQuestion);
    reading_ = new NoteLabel(asking);
    place_ = new QWidget(asking);
    auto* inner = new QVBoxLayout(place_);
    inner->setContentsMargins({});
    auto* heading = new QHBoxLayout;
    heading->addWidget(title_, 1);
    heading->addWidget(close_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(asking);
    column->setContentsMargins(spacing::normal, 0, spacing::normal, spacing::normal);
    column->setSpacing(spacing::normal);
    column->addLayout(heading);
    column->addWidget(reading_);
    column->addWidget(place_);
    column->addStretch(1);
    return scrollable(asking, pages_);
}

void QuestionSide::fill(QMenu& menu) {
    for (int i = 0; i < kinds_.size(); ++i)
        menu.addAction(kinds_[i].title, this, [this, i] { ask(i); });
}

void QuestionSide::ask(int kind) {
    closeQuestion();
    const QuestionKind& chosen = kinds_[kind];
    title_->setText(chosen.title);
    reading_->say(chosen.reading);
    question_ = chosen.make(parts_, place_);
    place_->layout()->addWidget(question_);
    ask_->hide();
    pages_->setCurrentIndex(1);
    close_->setFocus(); // Escape closes a question that has nothing to focus on yet
    name_ = chosen.name;
    connect(question_, &Question::used, this,
            [this](const QString& part, double value) { Q_EMIT used(name_, part, value); });
    question_->open();
    question_->setFocus();
    Q_EMIT asked(name_);
}

bool QuestionSide::ask(const QString& name) {
    if (question_ != nullptr && name_ == name)
        return true;
    const auto kind = std::find_if(kinds_.begin(), kinds_.end(),
                                   [&name](const QuestionKind& each) { return each.name == name; });
    if (kind == kinds_.end())
        return false;
    ask(static_cast<int>(kind - kinds_.begin()));
    return true;
}

void QuestionSide::askInstead(const std::string& word) {
    for (int i = 0; i < kinds_.size(); ++i)
        if (kinds_[i].takes_words) {
            ask(i);
            question_->takeInstead(word);
            return;
        }
}

void QuestionSide::closeQuestion() {
    if (question_ == nullptr)
        return;
    question_->close();
    question_->hide();
    std::exchange(question_, nullptr)->deleteLater();
    pages_->setCurrentIndex(0);
    ask_->show();
    ask_->setFocus();
}

void QuestionSide::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && question_ != nullptr)
        closeQuestion();
    else
        QWidget::keyPressEvent(event);
}

} // namespace saccade::ui
