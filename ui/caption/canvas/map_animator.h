#pragma once

#include "ui/caption/canvas/attention_layer.h"
#include "ui/common/task_thread.h"

#include <QObject>
#include <QVariantAnimation>

#include <memory>
#include <vector>

namespace saccade::ui {

/// The attention of one word as drawn over the image.
struct FadingLayers {
    AttentionLayer whole; ///< the whole image, as sharp as can be painted quickly
    AttentionLayer
        detail;        ///< the visible part, at the resolution of the screen; null if `whole` is sharp enough
    QRectF seen;       ///< the part of the image that the network saw, original pixels
    double weight = 1; ///< 0…1, less than 1 while fading in or out
};

/// Paints the attention of words off the GUI thread, caches what it painted, and fades from one word to the
/// next.
///
/// It never waits: while a map is being painted the previous one stays, and the newest request wins.
class MapAnimator : public QObject {
    Q_OBJECT

public:
    explicit MapAnimator(QObject* parent = nullptr);

    /// Another image, or with `keep_maps` the same one at another resolution.
    void setImage(const QImage& image, bool keep_maps);
    /// What is drawn without a map; its smaller levels come soon after the image.
    const ImagePyramid& image() const { return image_; }
    /// The word to show and its overlay; without one, the map is removed. `renew`: the words or the painting
    /// style have changed.
    void show(int word, const std::optional<AttentionOverlay>& overlay, bool renew);
    /// The visible part of the image, in original pixels, and the size of the whole image in screen pixels.
    void setView(const QRectF& visible, QSize frame);
    /// Duration of the fade between words; 0: none.
    void setDuration(int milliseconds) { fade_.setDuration(milliseconds); }

    /// The layers to draw over the image, the lower one first.
    std::vector<FadingLayers> layers() const;
    /// Whether everything is painted and not changing.
    bool isSettled() const;

Q_SIGNALS:
    void changed();

private:
    struct Key {
        int epoch = 0; ///< distinguishes words with the same number
        int word = 0;
        QRect part;
        QSize frame; ///< pixels of the whole image at this resolution

        bool operator==(const Key&) const = default;
        bool isSameWord(const Key& other) const { return epoch == other.epoch && word == other.word; }
    };
    struct Painted {
        Key key;
        AttentionLayer layer;
    };
    struct Shown {
        std::optional<Key> key; ///< nothing: the image alone
        FadingLayers layers;
    };

    Key wholeKey() const;
    std::optional<Key> detailKey() const;
    /// Whether a layer of `key` can be used for `wanted` in the current view.
    bool serves(const Key& key, const Key& wanted) const;
    void forget();
    void refresh();
    const AttentionLayer* painted(const Key& key) const;
    void paint(const Key& key, std::optional<Key>& pending, std::stop_source& running);
    void take(const Painted& result);
    void fadeTo(const Shown& next);

    ImagePyramid image_;
    std::shared_ptr<ImagePyramid> levels_; ///< the same with its levels; used only by tasks on the thread
    int epoch_ = 0;
    int word_ = 0;
    std::optional<AttentionOverlay> overlay_;
    QRectF visible_;
    QSize frame_;

    std::vector<Painted> whole_; ///< of this epoch, the newest last
    std::optional<Painted> detail_;
    std::optional<Key> pending_whole_;
    std::optional<Key> pending_detail_;
    std::stop_source painting_whole_;
    std::stop_source painting_detail_;

    Shown current_;
    Shown previous_;
    QVariantAnimation fade_;
    TaskThread thread_;
};

} // namespace saccade::ui
