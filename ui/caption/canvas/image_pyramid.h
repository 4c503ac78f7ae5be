#pragma once

#include <QImage>
#include <QList>

namespace saccade::ui {

/// An image at full, half, quarter size and so on, so that it can be drawn well and fast at any size. Cheap
/// to copy; the pixels are shared.
class ImagePyramid {
public:
    ImagePyramid() = default;
    /// The image alone, available at once; aliased when drawn small.
    explicit ImagePyramid(const QImage& image) : levels_{image} {}
    /// The image with its smaller levels. Slow for a photograph: do not call on the GUI thread.
    static ImagePyramid build(const QImage& image);

    bool isNull() const { return levels_.isEmpty() || levels_.front().isNull(); }
    QSize size() const { return isNull() ? QSize() : levels_.front().size(); }
    /// The smallest level with at least `scale` of the full width, or the full image.
    const QImage& level(double scale) const;

private:
    QList<QImage> levels_; ///< largest first
};

} // namespace saccade::ui
