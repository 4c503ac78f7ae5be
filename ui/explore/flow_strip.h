#pragma once

#include "ui/explore/flow_steps.h"

#include <QImage>
#include <QWidget>

#include <optional>
#include <vector>

namespace saccade::ui {

class Glide;

/// The steps of a flow as boxes from left to right, each with a picture of its values. One of them is open:
/// a click, or Left and Right, opens another. Where other values come, boxes fade from the old ones to the
/// new ones; those that stay the same stay still.
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
    /// A cell of the grid, framed in each step that has a value for it.
    void setMarked(std::optional<int> cell);
    std::optional<int> marked() const { return marked_; }
    /// Whether the values of the box are on their way.
    bool isMoving(int step) const;

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
    /// What a box draws of its values.
    struct Look {
        QImage picture;
        std::optional<double> number; ///< in place of the picture
        std::optional<SharesOfGate> shares;
    };
    struct Box {
        Look now;
        std::optional<Look> before; ///< what it comes from; nothing where it stays
    };

    static Look lookOf(const FlowStep& step);
    Look shownLook(int step) const;
    void paintBox(QPainter& painter, int step) const;
    void paintFrame(QPainter& painter, int step) const;
    void paintPicture(QPainter& painter, int step, const QRect& room, const QImage& picture) const;
    int stepAt(QPoint position) const;
    void updateMoving();
    void updateMarked();
    void describe();

    std::vector<FlowStep> steps_;
    std::vector<Box> boxes_;
    int open_ = -1;
    std::optional<int> marked_;
    Glide* glide_;
};

} // namespace saccade::ui
