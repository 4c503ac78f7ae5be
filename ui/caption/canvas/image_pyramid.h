#pragma once

#include <QImage>
#include <QList>

namespace saccade::ui {

/// An image and its halves, quarters and so on, so that it is drawn well and fast at any size. A value that
/// is cheap to copy; the pixels are shared.
class ImagePyramid {
public:
    ImagePyramid() = default;
    /// The image alone, at once; drawn small it flickers a little.
    explicit ImagePyramid(const QImage& image) : levels_{image} {}
    /// The image with its smaller levels. Takes time for a photograph: to be called off the GUI thread.
    static ImagePyramid build(const QImage& image);

    bool isNull() const { return levels_.isEmpty() || levels_.front().isNull(); }
    QSize size() const { return isNull() ? QSize() : levels_.front().size(); }
    /// The smallest level that has at least `scale` of the full width, or the full image.
    const QImage& level(double scale) const;

private:
    QList<QImage> levels_; ///< largest first
};

} // namespace saccade::ui
