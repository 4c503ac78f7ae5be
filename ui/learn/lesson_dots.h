#pragma once

#include <QWidget>

#include <vector>

namespace saccade::ui {

/// The lessons of a chapter as a row of dots: filled where done, with a ring around the open one. A click
/// opens a lesson.
class LessonDots : public QWidget {
    Q_OBJECT

public:
    struct Dot {
        QString title;
        bool done = false;
    };

    explicit LessonDots(QWidget* parent = nullptr);

    void setDots(std::vector<Dot> dots, int open);
    QSize sizeHint() const override;
    /// Of a dot, in this widget.
    QRect dotRect(int dot) const;

Q_SIGNALS:
    void clicked(int lesson);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    int dotAt(const QPoint& place) const;

    std::vector<Dot> dots_;
    int open_ = 0;
};

} // namespace saccade::ui
