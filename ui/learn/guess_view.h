#pragma once

#include "ui/learn/chapter.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace saccade::ui {

class NoteLabel;

/// The answers to a question; the learner chooses one, and then the model says which is right.
class GuessView : public QWidget {
    Q_OBJECT

public:
    explicit GuessView(Stage& stage, QWidget* parent = nullptr);

    /// Puts the question, from its beginning.
    void begin(const Guess& guess);
    /// Begins again if there are other answers to choose from, as of another word.
    void renew();

Q_SIGNALS:
    /// The model has answered.
    void answered();

private:
    void list(const QStringList& choices);
    void ask();
    void take(const ModelAnswer& answer);
    void fail(const QString& reason);

    Stage& stage_;
    Guess guess_;
    QStringList choices_;
    QButtonGroup* buttons_;
    QVBoxLayout* rows_;
    QPushButton* ask_;
    NoteLabel* verdict_;
    NoteLabel* said_;
    bool asked_ = false;
    int turn_ = 0; ///< an answer of an earlier one comes too late
};

} // namespace saccade::ui
