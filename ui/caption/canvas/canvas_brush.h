#pragma once

#include <QImage>
#include <QObject>
#include <QPointF>
#include <QSize>

#include <optional>
#include <vector>

class QPainter;

namespace saccade::ui {

/// Marks a part of an image by painting on it. The canvas that holds the brush gives it the strokes of the
/// pointer, and shows what is marked.
class CanvasBrush : public QObject {
    Q_OBJECT

public:
    enum class Mode { Paint, Erase, Box };

    explicit CanvasBrush(QObject* parent = nullptr);

    /// Begins with nothing marked on an image of this size, in pixels.
    void setImageSize(QSize original);
    void setMode(Mode mode) { mode_ = mode; }
    Mode mode() const { return mode_; }
    /// Whether each stroke takes the place of what is marked.
    void setReplacing(bool replacing) { replacing_ = replacing; }
    /// Diameter, as a share of the shorter side of the image.
    void setSize(double share) { size_ = share; }
    double size() const { return size_; }

    /// The pointer in pixels of the original image: pressed, dragged, released.
    void press(QPointF at);
    void drag(QPointF at);
    void release();

    bool isEmpty() const;
    bool canUndo() const { return !before_.empty(); }
    void undo();
    void clear();
    /// Marks this in place of what is marked; a Format_Alpha8 image in the shape of the image.
    void setMask(const QImage& mask);

    /// How much of each pixel is marked, at reduced size: Format_Alpha8.
    const QImage& mask() const { return mask_; }
    /// The mean of the mask, 0…1, in a rectangle of the original image; outside the image nothing is marked.
    double markedIn(const QRectF& original_pixels) const;
    /// Tints what is marked; the whole image fills `frame`.
    void paint(QPainter& painter, const QRectF& frame) const;

Q_SIGNALS:
    /// While a stroke is painted, and when it is undone.
    void changed();
    /// The stroke is complete, or was undone.
    void ended();

private:
    QPointF placed(QPointF original) const;
    void line(QPointF from, QPointF to);
    void box(QPointF from, QPointF to);
    void remember();

    QSize original_;
    QImage mask_;
    std::vector<QImage> before_; ///< the masks before each stroke
    Mode mode_ = Mode::Paint;
    double size_ = 0.12;
    bool replacing_ = false;
    std::optional<QPointF> pressed_;
    QPointF last_;
};

} // namespace saccade::ui
