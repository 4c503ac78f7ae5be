#pragma once

#include <QObject>
#include <QStringList>

class QCompleter;
class QLineEdit;

namespace saccade::ui {

/// Completes the last word of a line from the words that the model knows.
class WordCompletion : public QObject {
    Q_OBJECT

public:
    explicit WordCompletion(QLineEdit& line);

    void setWords(const QStringList& words);

private:
    void complete(const QString& text);
    void put(const QString& word);

    QLineEdit& line_;
    QCompleter* completer_;
};

} // namespace saccade::ui
