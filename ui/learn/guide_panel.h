#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace saccade::ui {

class Course;
class GuessView;
class LessonDots;
class NoteLabel;
class PrimaryButton;

/// The open lesson, beside whatever page it speaks of: what it says, what there is to do, and whether that is
/// done. Hidden while none is open.
class GuidePanel : public QWidget {
    Q_OBJECT

public:
    explicit GuidePanel(Course& course, QWidget* parent = nullptr);

    /// Something that a question asks about may have changed.
    void renew();

Q_SIGNALS:
    void worksheetRequested(int chapter);

private:
    void build();
    QWidget* buildText();
    void showLesson();
    void showProgress();

    Course& course_;
    QLabel* chapter_;
    LessonDots* dots_;
    QScrollArea* area_ = nullptr;
    QLabel* title_ = nullptr;
    QLabel* text_ = nullptr;
    QLabel* task_heading_ = nullptr;
    QLabel* task_ = nullptr;
    GuessView* guess_ = nullptr;
    NoteLabel* done_ = nullptr;
    QPushButton* show_ = nullptr;
    QPushButton* back_;
    QPushButton* skip_;
    PrimaryButton* next_;
};

} // namespace saccade::ui
