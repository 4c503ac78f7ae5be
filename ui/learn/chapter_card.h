#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace saccade::ui {

struct Chapter;

/// A chapter in the list of the Learn page: what it is about, how far the learner is, and its worksheet.
class ChapterCard : public QWidget {
    Q_OBJECT

public:
    /// `number` from 1.
    ChapterCard(const Chapter& chapter, int number, QWidget* parent = nullptr);

    void setDone(int lessons);

Q_SIGNALS:
    void opened();
    void worksheetRequested();

private:
    int lessons_;
    QLabel* progress_;
    QPushButton* open_;
};

} // namespace saccade::ui
