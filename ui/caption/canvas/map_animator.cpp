#include "ui/caption/canvas/map_animator.h"

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

constexpr double quick_pixels = 1.2e6; ///< of a layer of the whole image
constexpr std::size_t kept_layers = 16;
constexpr int niceness = 5; ///< the window has priority

} // namespace

MapAnimator::MapAnimator(QObject* parent) : QObject(parent), thread_(QStringLiteral("maps"), niceness) {
    fade_.setStartValue(0.0);
    fade_.setEndValue(1.0);
    fade_.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&fade_, &QVariantAnimation::valueChanged, this, &MapAnimator::changed);
    connect(&fade_, &QVariantAnimation::finished, this, [this] {
        previous_ = {};
        Q_EMIT changed();
    });
}

void MapAnimator::setImage(const QImage& image, bool keep_maps) {
    thread_.stopAll();
    pending_whole_.reset();
    pending_detail_.reset();
    image_ = ImagePyramid(image);
    levels_ = std::make_shared<ImagePyramid>();
    if (!keep_maps) {
        fade_.stop();
        current_ = previous_ = {};
        forget();
        overlay_.reset();
    }
    if (image.isNull())
        return;
    thread_.start([this, image, levels = levels_](const std::stop_token& stop) {
        *levels = ImagePyramid::build(image);
        QMetaObject::invokeMethod(this, [this, built = *levels, stop] {
            if (stop.stop_requested())
                return;
            image_ = built;
            Q_EMIT changed();
        });
    });
}

void MapAnimator::show(int word, const std::optional<AttentionOverlay>& overlay, bool renew) {
    word_ = word;
    overlay_ = overlay;
    if (renew)
        forget();
    refresh();
}

void MapAnimator::forget() {
    ++epoch_;
    whole_.clear();
    detail_.reset();
}

void MapAnimator::setView(const QRectF& visible, QSize frame) {
    if (visible == visible_ && frame == frame_)
        return;
    visible_ = visible;
    frame_ = frame;
    refresh();
}

std::vector<FadingLayers> MapAnimator::layers() const {
    const double weight = fade_.state() == QAbstractAnimation::Running ? fade_.currentValue().toDouble() : 1;
    std::vector<FadingLayers> layers;
    if (previous_.key && weight < 1) {
        layers.push_back(previous_.layers);
        layers.back().weight = 1 - weight;
    }
    if (current_.key) {
        layers.push_back(current_.layers);
        layers.back().weight = weight;
    }
    return layers;
}

bool MapAnimator::isSettled() const {
    return !pending_whole_ && !pending_detail_ && fade_.state() != QAbstractAnimation::Running;
}

MapAnimator::Key MapAnimator::wholeKey() const {
    const QSize original(overlay_->geometry.original.width, overlay_->geometry.original.height);
    const auto pixels = [](QSize size) { return static_cast<double>(size.width()) * size.height(); };
    // Depends only on the original's proportions, so that it stays the same at any zoom.
    const QSize quick = (QSizeF(original) * std::sqrt(quick_pixels / pixels(original))).toSize();
    return {epoch_, word_, QRect(QPoint(0, 0), original), pixels(frame_) <= quick_pixels ? frame_ : quick};
}

std::optional<MapAnimator::Key> MapAnimator::detailKey() const {
    const Key whole = wholeKey();
    if (whole.frame == frame_)
        return std::nullopt;
    constexpr double margin = 0.1; // a little more than the visible part, for the first steps of moving it
    const QPointF more(visible_.width() * margin, visible_.height() * margin);
    const QRect part = QRectF(visible_.topLeft() - more, visible_.bottomRight() + more).toAlignedRect();
    return Key{epoch_, word_, part & whole.part, frame_};
}

bool MapAnimator::serves(const Key& key, const Key& wanted) const {
    return key.isSameWord(wanted) && key.frame == wanted.frame &&
           (key.part == wanted.part || QRectF(key.part).contains(visible_));
}

void MapAnimator::refresh() {
    if (!overlay_ || frame_.isEmpty()) {
        pending_whole_.reset();
        pending_detail_.reset();
        if (current_.key)
            fadeTo({});
        return;
    }
    const Key key = wholeKey();
    const std::optional<Key> fine = detailKey();
    const AttentionLayer* whole = painted(key);
    const bool fine_ready = fine && detail_ && serves(detail_->key, *fine);
    if (!whole)
        paint(key, pending_whole_, painting_whole_);
    if (fine && !fine_ready && !(pending_detail_ && serves(*pending_detail_, *fine)))
        paint(*fine, pending_detail_, painting_detail_);

    if (current_.key && current_.key->isSameWord(key)) {
        if (whole)
            current_.layers.whole = *whole;
        if (!fine)
            current_.layers.detail = {};
        else if (fine_ready)
            current_.layers.detail = detail_->layer;
        Q_EMIT changed();
    } else if (whole && (!fine || fine_ready)) {
        fadeTo({key, {*whole, fine ? detail_->layer : AttentionLayer(), overlay_->seen()}});
    }
}

const AttentionLayer* MapAnimator::painted(const Key& key) const {
    const auto found =
        std::find_if(whole_.begin(), whole_.end(), [&key](const Painted& one) { return one.key == key; });
    return found == whole_.end() ? nullptr : &found->layer;
}

void MapAnimator::paint(const Key& key, std::optional<Key>& pending, std::stop_source& running) {
    if (pending == key)
        return;
    running.request_stop();
    pending = key;
    const QRect part = key.part;
    const double across = static_cast<double>(key.frame.width()) / overlay_->geometry.original.width;
    const double down = static_cast<double>(key.frame.height()) / overlay_->geometry.original.height;
    const QSize target = QSizeF(part.width() * across, part.height() * down).toSize().expandedTo({1, 1});
    running = thread_.start(
        [this, key, overlay = *overlay_, part, target, levels = levels_](const std::stop_token&) {
            const Painted result{key, paintLayer(*levels, overlay, part, target)};
            QMetaObject::invokeMethod(this, [this, result] { take(result); });
        });
}

void MapAnimator::take(const Painted& result) {
    if (pending_whole_ == result.key)
        pending_whole_.reset();
    if (pending_detail_ == result.key)
        pending_detail_.reset();
    if (!overlay_ || result.key.epoch != epoch_)
        return;
    if (result.key.frame != wholeKey().frame) {
        detail_ = result;
    } else {
        std::erase_if(whole_, [&result](const Painted& one) { return one.key.frame != result.key.frame; });
        if (whole_.size() >= kept_layers)
            whole_.erase(whole_.begin());
        whole_.push_back(result);
    }
    refresh();
}

void MapAnimator::fadeTo(const Shown& next) {
    fade_.stop();
    previous_ = current_;
    current_ = next;
    if (fade_.duration() > 0)
        fade_.start();
    else
        previous_ = {};
    Q_EMIT changed();
}

} // namespace saccade::ui
