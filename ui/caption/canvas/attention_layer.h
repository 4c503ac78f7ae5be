#pragma once

#include "core/figure/heat_map.h"
#include "core/result/caption_result.h"
#include "ui/caption/canvas/image_pyramid.h"

#include <QRect>
#include <QSize>

#include <optional>

namespace saccade::ui {

class CaptionState;

/// All that is needed to paint the attention of one word, at any size and on any thread.
struct AttentionOverlay {
    AttentionMaps attention;
    Geometry geometry; ///< its `original` is the size of the shown image
    HeatRange range;
    HeatOptions options;

    double evenWeight() const; ///< of a cell if attention were uniform
    /// The weight at a pixel of the original image; nothing outside the part that the network saw.
    std::optional<double> weightAt(QPointF original_pixel) const;
    /// The part of the image that the network saw, in original pixels.
    QRectF seen() const;
};

/// The overlay of the shown word; nothing if no word is shown or it has no valid map.
std::optional<AttentionOverlay> shownOverlay(const CaptionState& state);

/// A part of the image with attention painted over it.
struct AttentionLayer {
    QRect part; ///< original pixels
    QImage pixels;

    bool isNull() const { return pixels.isNull(); }
};

/// Paints `part` of the original image at `target` pixels. Null if the attention is broken.
AttentionLayer paintLayer(const ImagePyramid& image, const AttentionOverlay& overlay, QRect part,
                          QSize target);

} // namespace saccade::ui
