#include "ui/explore/word_completion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace saccade::ui {
namespace {

constexpr int words_listed = 8;

QString lastWord(const QString& text) {
    return text.section(QLatin1Char(' '), -1);
}

} // namespace

WordCompletion::WordCompletion(QLineEdit& line)
    : QObject(&line), line_(line), completer_(new QCompleter(this)) {
    completer_->setWidget(&line);
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setMaxVisibleItems(words_listed);
    connect(&line, &QLineEdit::textEdited, this, &WordCompletion::complete);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &WordCompletion::put);
}

void WordCompletion::setWords(const QStringList& words) {
    completer_->setModel(new QStringListModel(words, completer_));
}

void WordCompletion::complete(const QString& text) {
    const QString begun = lastWord(text);
    if (begun.isEmpty()) {
        completer_->popup()->hide();
        return;
    }
    completer_->setCompletionPrefix(begun);
    if (completer_->completionCount() == 0 || completer_->currentCompletion() == begun)
        completer_->popup()->hide();
    else
        completer_->complete();
}

void WordCompletion::put(const QString& word) {
    QString text = line_.text();
    text.chop(lastWord(text).size());
    line_.setText(text + word);
}

} // namespace saccade::ui
