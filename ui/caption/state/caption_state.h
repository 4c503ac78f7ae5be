#pragma once

#include "core/figure/heat_map.h"
#include "core/result/caption_result.h"

#include <QImage>
#include <QObject>
#include <QRectF>
#include <QSize>

#include <optional>

namespace saccade::ui {

/// What the caption page currently shows: an image, its result, which caption and which word of it, and how
/// attention is drawn. Canvas, word strip, side panel and player all read and change this one object; none
/// knows about another.
class CaptionState : public QObject {
    Q_OBJECT

public:
    static constexpr int no_word = -1;

    using QObject::QObject;

    /// The shown image, possibly at reduced size; `original` is its size in the file, EXIF orientation
    /// applied. A null image shows nothing. Drops the result if `keep_result` is false.
    void setImage(const QImage& image, QSize original, bool keep_result = false);
    /// No image yet: one is being read. Drops the result.
    void awaitImage();
    bool awaitsImage() const { return awaits_image_; }
    const QImage& image() const { return image_; }
    QSize originalSize() const { return original_; }

    /// A complete result; selects the first hypothesis and no word. The maps are those of its words, see
    /// setMapName().
    void setResult(const CaptionResult& result);
    /// What the maps on show are of, until the next result: where they stand in place of those of the words.
    void setMapName(const QString& name);
    /// Empty: each map is of its word.
    const QString& mapName() const { return map_name_; }
    /// While a caption is being generated: the words so far; the newest one is shown.
    void setPartial(const Hypothesis& words, const Geometry& geometry);
    void clearResult();
    bool hasResult() const { return !result_.hypotheses.empty(); }
    bool isPartial() const { return partial_; }
    const CaptionResult& result() const { return result_; }

    /// The words of the shown hypothesis; empty without a result.
    const std::vector<CaptionWord>& words() const;
    int hypothesis() const { return hypothesis_; }
    void setHypothesis(int index);

    /// The word that stays selected: clicked, stepped to or played. no_word: the image without a map.
    int heldWord() const { return held_; }
    void holdWord(int index);
    void holdNext();
    void holdPrevious();
    /// The word under the pointer takes precedence over the held one; no_word ends that.
    void hoverWord(int index);
    /// The word whose attention is shown.
    int shownWord() const { return hovered_ != no_word ? hovered_ : held_; }

    /// A rectangle that the user has marked on the original image; nothing if there is none.
    const std::optional<QRectF>& region() const { return region_; }
    void setRegion(const std::optional<QRectF>& original_pixels);

    const HeatOptions& heat() const { return heat_; }
    double opacity() const { return opacity_; }
    void setHeat(const HeatOptions& heat);
    /// Whether every word has such a map.
    bool fits(const MapChoice& choice) const;
    void setOpacity(double opacity);

Q_SIGNALS:
    void imageChanged();
    /// The words changed: a new result, another hypothesis, one more word.
    void wordsChanged();
    /// Another word is shown, or none.
    void shownWordChanged(int index);
    void regionChanged();
    /// The way attention is drawn has changed.
    void heatChanged();

private:
    void show(int held, int hovered);
    void fitMapChoice();

    QImage image_;
    QSize original_;
    CaptionResult result_;
    QString map_name_;
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
