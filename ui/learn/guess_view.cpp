#include "ui/learn/guess_view.h"

#include "ui/common/note_label.h"

#include <QButtonGroup>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace saccade::ui {

GuessView::GuessView(Stage& stage, QWidget* parent)
    : QWidget(parent), stage_(stage), buttons_(new QButtonGroup(this)), rows_(new QVBoxLayout),
      ask_(new QPushButton(tr("As&k the model"), this)), verdict_(new NoteLabel(this)),
      said_(new NoteLabel(this)) {
    ask_->setObjectName(QStringLiteral("askModel"));
    rows_->setSpacing(spacing::small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::normal);
    column->addLayout(rows_);
    column->addWidget(ask_, 0, Qt::AlignLeft);
    column->addWidget(verdict_);
    column->addWidget(said_);
    connect(buttons_, &QButtonGroup::idClicked, this, [this] { ask_->setEnabled(!asked_); });
    connect(ask_, &QPushButton::clicked, this, &GuessView::ask);
}

void GuessView::begin(const Guess& guess) {
    guess_ = guess;
    ++turn_;
    asked_ = false;
    verdict_->say({});
    said_->say({});
    list(guess_.choices(stage_));
}

void GuessView::renew() {
    if (guess_.choices && guess_.choices(stage_) != choices_)
        begin(Guess(guess_));
}

void GuessView::list(const QStringList& choices) {
    choices_ = choices;
    for (QAbstractButton* button : buttons_->buttons())
        delete button;
    for (const QString& choice : choices) {
        auto* button = new QRadioButton(choice, this);
        buttons_->addButton(button, static_cast<int>(buttons_->buttons().size()));
        rows_->addWidget(button);
    }
    ask_->setEnabled(false);
    said_->say(choices.isEmpty() ? tr("There is nothing to ask about yet.") : QString());
}

void GuessView::ask() {
    asked_ = true;
    ask_->setEnabled(false);
    for (QAbstractButton* button : buttons_->buttons())
        button->setEnabled(false);
    verdict_->say({});
    said_->say(tr("Asking the model…"));
    // The window may close before the answer comes.
    const auto if_current = [view = QPointer<GuessView>(this), turn = turn_](const auto& act) {
        if (view && view->turn_ == turn)
            act(*view);
    };
    guess_.ask(
        stage_,
        [if_current](const ModelAnswer& answer) {
            if_current([&answer](GuessView& view) { view.take(answer); });
        },
        [if_current](const QString& reason) {
            if_current([&reason](GuessView& view) { view.fail(reason); });
        });
}

void GuessView::take(const ModelAnswer& answer) {
    const bool right = answer.right == buttons_->checkedId();
    verdict_->say(right          ? tr("You were right.")
                  : answer.right ? tr("The model says otherwise: %1.").arg(choices_.value(*answer.right))
                                 : tr("None of these."),
                  right ? ThemeColour::Good : ThemeColour::Warning);
    said_->say(answer.said);
    Q_EMIT answered();
}

void GuessView::fail(const QString& reason) {
    asked_ = false;
    ask_->setEnabled(true);
    for (QAbstractButton* button : buttons_->buttons())
        button->setEnabled(true);
    said_->say(reason, ThemeColour::Bad);
}

} // namespace saccade::ui
