#pragma once

#include "ui/caption/canvas/canvas_scene.h"
#include "ui/caption/canvas/unseen_label.h"
#include "ui/caption/canvas/zoom_view.h"

#include <QString>
#include <QTimer>

class QIcon;

namespace saccade::ui {

class CanvasBrush;
class CaptionState;

/// The image with the attention of the shown word.
///
/// Dragging with Shift, or always in selection mode, marks a rectangle of the image; a click or Escape
/// removes it. Left, Right and Space are handled by the page.
class Canvas : public ZoomView {
    Q_OBJECT

public:
    explicit Canvas(CaptionState& state, QWidget* parent = nullptr);

    void setSelecting(bool selecting);
    /// The pointer paints with this brush instead of moving the image; null: no longer. Not owned.
    void setBrush(CanvasBrush* brush);
    /// Why no image can be shown, instead of the invitation to open one; empty: no problem.
    void setProblem(const QString& reason);
    const QString& problem() const { return problem_; }
    QPointF toOriginal(QPointF widget) const { return view().toImage(widget); }
    QPointF toWidget(QPointF original) const { return view().toView(original); }
    /// Whether the shown map is painted and not changing.
    bool isSettled() const { return !refresh_.isActive() && maps_.isSettled(); }

    /// The visible part of the image, without the space around it: for export, on any thread.
    CanvasSnapshot snapshot() const;
    /// Renders at once, so on the GUI thread; `scale` times as large as on the screen.
    QImage renderView(double scale = 1) const;
    /// Onto a page: the map with as many pixels as on the screen, lines as vectors.
    void paintView(QPainter& painter, const QRectF& target) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The pointer is over a pixel of the original image, where the word's attention is this many times
    /// uniform attention; nothing if there is no image or the network did not see this place.
    void pointed(std::optional<QPointF> original_pixel, std::optional<double> attention);
    /// Whether what the network did not see says so itself: there is such a part, and room on it.
    void unseenLabelled(bool labelled);

protected:
    bool marks(Qt::KeyboardModifiers modifiers) const override;
    void mark(const QRectF& rectangle) override;
    void clicked() override;

    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectState();
    void takeImage();
    void takeHeat();
    void takeWord();
    void takeView();
    void point(std::optional<QPointF> position);
    void nameForReaders();
    void paintBrush(QPainter& painter) const;
    void labelUnseen();
    void paintEmpty(QPainter& painter) const;
    void paintProblem(QPainter& painter) const;
    /// In the middle: an icon, a heading and a less prominent line below.
    void paintWords(QPainter& painter, const QIcon& sign, const QString& heading, const QString& more) const;

    CaptionState& state_;
    MapAnimator maps_;
    std::optional<AttentionOverlay> overlay_;
    HeatOptions heat_;
    bool renew_ = true; ///< what was painted is out of date
    QTimer refresh_;    ///< combines changes that come at once
    bool selecting_ = false;
    CanvasBrush* brush_ = nullptr;
    QString problem_;
    std::optional<QPointF> pointer_;
    std::vector<UnseenLabel> labels_;
};

} // namespace saccade::ui
