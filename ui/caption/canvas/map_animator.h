#pragma once

#include "ui/caption/canvas/attention_layer.h"
#include "ui/common/task_thread.h"

#include <QObject>
#include <QVariantAnimation>

#include <memory>
#include <vector>

namespace saccade::ui {

/// The attention of one word as it is drawn over the image.
struct FadingLayers {
    AttentionLayer whole; ///< the whole image, as sharp as is quick
    AttentionLayer
        detail;        ///< what is in view, at the resolution of the screen; null where `whole` is as sharp
    QRectF seen;       ///< what the network saw of the image, original pixels
    double weight = 1; ///< 0…1, less than 1 on its way in or out
};

/// Paints the attention of words off the GUI thread, keeps what it painted, and fades from one word to the
/// next.
///
/// It never waits: while a map is being painted the last one stays, and of several asked for the newest wins.
class MapAnimator : public QObject {
    Q_OBJECT

public:
    explicit MapAnimator(QObject* parent = nullptr);

    /// Another image, or with `keep_maps` the same at another resolution.
    void setImage(const QImage& image, bool keep_maps);
    /// What is drawn without a map; its smaller levels come soon after the image.
    const ImagePyramid& image() const { return image_; }
    /// The word to be seen and its overlay; without one the map goes. `renew`: other words, or painted
    /// another way.
    void show(int word, const std::optional<AttentionOverlay>& overlay, bool renew);
    /// The part of the image in view, in original pixels, and the size of the whole image in pixels of the
    /// screen.
    void setView(const QRectF& visible, QSize frame);
    /// How long going from word to word takes; 0: no time.
    void setDuration(int milliseconds) { fade_.setDuration(milliseconds); }

    /// What is to be drawn over the image, the lower first.
    std::vector<FadingLayers> layers() const;
    /// Whether everything is painted and stands still.
    bool isSettled() const;

Q_SIGNALS:
    void changed();

private:
    struct Key {
        int epoch = 0; ///< tells a word from one of the same number before
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
    /// Whether a layer of `key` is what is wanted in the present view.
    bool serves(const Key& key, const Key& wanted) const;
    void forget();
    void refresh();
    const AttentionLayer* painted(const Key& key) const;
    void paint(const Key& key, std::optional<Key>& pending, std::stop_source& running);
    void take(const Painted& result);
    void fadeTo(const Shown& next);

    ImagePyramid image_;
    std::shared_ptr<ImagePyramid> levels_; ///< the same with its levels; only tasks on the thread touch it
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
