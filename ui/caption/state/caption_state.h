#pragma once

#include "core/figure/heat_map.h"
#include "core/result/caption_result.h"

#include <QImage>
#include <QObject>
#include <QRectF>
#include <QSize>

#include <optional>

namespace saccade::ui {

/// What the caption page shows at the moment: an image, its result, which caption and which word of it, and
/// how the attention is drawn. Canvas, word strip, side panel and player all look at this one object and
/// change it; none knows of another.
class CaptionState : public QObject {
    Q_OBJECT

public:
    static constexpr int no_word = -1;

    using QObject::QObject;

    /// The image on show, perhaps at reduced size; `original` is its size in the file, EXIF orientation
    /// applied. A null image shows nothing. Drops the result when `keep_result` is false.
    void setImage(const QImage& image, QSize original, bool keep_result = false);
    /// No image as yet: one is being read. Drops the result.
    void awaitImage();
    bool awaitsImage() const { return awaits_image_; }
    const QImage& image() const { return image_; }
    QSize originalSize() const { return original_; }

    /// A whole result; the first hypothesis is chosen and no word.
    void setResult(const CaptionResult& result);
    /// While a caption is being said: the words so far, the newest of them shown.
    void setPartial(const Hypothesis& words, const Geometry& geometry);
    void clearResult();
    bool hasResult() const { return !result_.hypotheses.empty(); }
    bool isPartial() const { return partial_; }
    const CaptionResult& result() const { return result_; }

    /// The words of the hypothesis on show; empty without a result.
    const std::vector<CaptionWord>& words() const;
    int hypothesis() const { return hypothesis_; }
    void setHypothesis(int index);

    /// The word that stays: clicked, stepped to or played. no_word: the image without a map.
    int heldWord() const { return held_; }
    void holdWord(int index);
    void holdNext();
    void holdPrevious();
    /// The word under the pointer goes before the held one; no_word ends that.
    void hoverWord(int index);
    /// The word whose attention is to be seen.
    int shownWord() const { return hovered_ != no_word ? hovered_ : held_; }

    /// A rectangle on the original image that somebody asks about; nothing when there is none.
    const std::optional<QRectF>& region() const { return region_; }
    void setRegion(const std::optional<QRectF>& original_pixels);

    const HeatOptions& heat() const { return heat_; }
    double opacity() const { return opacity_; }
    void setHeat(const HeatOptions& heat);
    void setOpacity(double opacity);

Q_SIGNALS:
    void imageChanged();
    /// Other words: a new result, another hypothesis, one word more.
    void wordsChanged();
    /// Another word is shown, or none.
    void shownWordChanged(int index);
    void regionChanged();
    /// How attention is drawn.
    void heatChanged();

private:
    void show(int held, int hovered);
    void fitMapChoice();

    QImage image_;
    QSize original_;
    CaptionResult result_;
    bool partial_ = false;
    int hypothesis_ = 0;
    int held_ = no_word;
    int hovered_ = no_word;
    std::optional<QRectF> region_;
    HeatOptions heat_;
    double opacity_ = 0.85;
    bool awaits_image_ = false;
};

} // namespace saccade::ui
