#pragma once

#include "ui/explore/flow_steps.h"

#include <QWidget>

#include <vector>

namespace saccade::ui {

/// The steps of a flow as boxes from left to right, each with a picture of its values. One of them is open:
/// a click, or Left and Right, opens another.
class FlowStrip : public QWidget {
    Q_OBJECT

public:
    explicit FlowStrip(QWidget* parent = nullptr);

    /// Keeps the box of that name open if there is one.
    void setSteps(std::vector<FlowStep> steps);
    const std::vector<FlowStep>& steps() const { return steps_; }
    /// -1 while there is none.
    int open() const { return open_; }
    void openStep(int step);
    QRect boxOf(int step) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void opened(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintBox(QPainter& painter, int step) const;
    int stepAt(QPoint position) const;
    void describe();

    std::vector<FlowStep> steps_;
    std::vector<QImage> pictures_;
    int open_ = -1;
};

} // namespace saccade::ui
