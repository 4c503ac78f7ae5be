#pragma once

#include "ui/caption/state/question.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace saccade::ui {

class NoteLabel;

/// The side of the caption page: what there is to know about the caption, with a button that lists the
/// questions; or, while one is asked, that question with what it shows and how to read it.
class QuestionSide : public QWidget {
    Q_OBJECT

public:
    /// `facts` is what stands there while no question is open; taken over.
    QuestionSide(QWidget* facts, QVector<QuestionKind> kinds, const QuestionParts& parts,
                 QWidget* parent = nullptr);

    const QVector<QuestionKind>& kinds() const { return kinds_; }
    void ask(int kind);
    /// The one of this name, unless it is open. False if there is none.
    bool ask(const QString& name);
    /// Asks what would follow if this word stood in place of the held one.
    void askInstead(const std::string& word);
    /// Back to the facts.
    void closeQuestion();
    /// The one that is open; null if there is none.
    Question* question() const { return question_; }
    /// The questions as entries of a menu.
    void fill(QMenu& menu);

Q_SIGNALS:
    void asked(const QString& name);
    /// See Question::used().
    void used(const QString& name, const QString& part, double value);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildAsking();

    QVector<QuestionKind> kinds_;
    QuestionParts parts_;
    QStackedWidget* pages_;
    QPushButton* ask_;
    QLabel* title_ = nullptr;
    NoteLabel* reading_ = nullptr;
    QToolButton* close_ = nullptr;
    QWidget* place_ = nullptr; ///< where the question stands
    Question* question_ = nullptr;
    QString name_; ///< of the question that was opened last
};

} // namespace saccade::ui
