#include "ui/caption/caption_flow.h"

#include "ui/caption/gallery/gallery_model.h"
#include "ui/caption/gallery/image_loader.h"
#include "ui/caption/state/caption_service.h"
#include "ui/caption/state/caption_state.h"
#include "ui/caption/words/uncertainty_texts.h"
#include "ui/common/convert.h"

namespace saccade::ui {
namespace {

constexpr std::size_t maximum_removals = 20; // that can be undone

} // namespace

CaptionFlow::CaptionFlow(CaptionService& service, GalleryModel& gallery, CaptionState& state,
                         ImageLoader& loader, QObject* parent)
    : QObject(parent), service_(service), gallery_(gallery), state_(state), loader_(loader) {
    connect(&service, &CaptionService::started, this, &CaptionFlow::onStarted);
    connect(&service, &CaptionService::stepped, this, &CaptionFlow::onStepped);
    connect(&service, &CaptionService::finished, this, &CaptionFlow::onFinished);
    connect(&service, &CaptionService::failed, this, &CaptionFlow::onFailed);
    connect(&loader, &ImageLoader::loaded, this, [this](quint64 id, const QImage& image, QSize original) {
        gallery_.setSize(id, original);
        if (id == current_)
            state_.setImage(image, original, true);
    });
    connect(&loader, &ImageLoader::failed, this, [this](quint64 id, const QString& reason) {
        if (id != current_)
            return;
        state_.setImage({}, {});
        Q_EMIT failed(id, reason);
    });
}

QVector<quint64> CaptionFlow::add(const QVector<ImageSource>& images) {
    QVector<quint64> ids = gallery_.add(images);
    for (const quint64 id : std::as_const(ids))
        if (const GalleryState state = gallery_.find(id)->state;
            state == GalleryState::Waiting || state == GalleryState::Stopped)
            queue(id, false);
    return ids;
}

void CaptionFlow::show(quint64 id) {
    if (id == current_)
        return;
    current_ = id;
    const GalleryEntry* entry = gallery_.find(id);
    if (entry == nullptr) {
        current_ = nothing;
        state_.setImage({}, {});
        Q_EMIT shown(nothing);
        return;
    }
    state_.awaitImage();
    loader_.load(id, entry->source);
    if (const CaptionResult* result = results_.object(id))
        state_.setResult(*result);
    else
        queue(id, true);
    Q_EMIT shown(id);
}

void CaptionFlow::captionAgain(const QVector<quint64>& ids) {
    for (const quint64 id : ids) {
        results_.remove(id);
        if (id == current_)
            state_.clearResult();
        queue(id, id == current_);
    }
}

void CaptionFlow::remove(const QVector<quint64>& ids) {
    for (const quint64 id : ids) {
        service_.cancel(id);
        results_.remove(id);
    }
    const quint64 shown = ids.contains(current_) ? current_ : nothing;
    // Whoever lists the images may show another one in place of a removed one.
    std::vector<GalleryEntry> entries = gallery_.remove(ids);
    if (ids.contains(current_))
        show(nothing);
    if (entries.empty())
        return;
    const int count = static_cast<int>(entries.size());
    if (removals_.size() == maximum_removals)
        removals_.erase(removals_.begin());
    removals_.push_back({std::move(entries), shown});
    Q_EMIT removed(count);
}

void CaptionFlow::undoRemoval() {
    if (removals_.empty())
        return;
    const Removal last = std::move(removals_.back());
    removals_.pop_back();
    const QVector<quint64> ids = gallery_.restore(last.entries);
    for (const quint64 id : ids)
        if (const GalleryState state = gallery_.find(id)->state;
            state == GalleryState::Waiting || state == GalleryState::Running)
            queue(id, false);
    if (ids.contains(last.shown))
        show(last.shown);
    else if (current_ == nothing && !ids.isEmpty())
        show(ids.front());
    Q_EMIT restored();
}

void CaptionFlow::stop() {
    service_.cancelAll();
    for (const quint64 id : gallery_.ids())
        if (const GalleryState state = gallery_.find(id)->state;
            state == GalleryState::Waiting || state == GalleryState::Running)
            gallery_.setState(id, GalleryState::Stopped);
    if (state_.isPartial()) // its words come no further
        state_.clearResult();
}

void CaptionFlow::resume() {
    for (const quint64 id : gallery_.ids())
        if (gallery_.find(id)->state == GalleryState::Stopped)
            queue(id, id == current_);
}

void CaptionFlow::forgetResults() {
    results_.clear();
    if (current_ != nothing)
        captionAgain({current_});
}

void CaptionFlow::queue(quint64 id, bool urgent) {
    const GalleryEntry* entry = gallery_.find(id);
    if (entry == nullptr)
        return;
    service_.cancel(id);
    service_.caption({id, entry->source, options_, urgent, urgent});
    gallery_.setState(id, GalleryState::Waiting);
}

void CaptionFlow::onStarted(quint64 id, const Geometry& geometry) {
    gallery_.setState(id, GalleryState::Running);
    if (id == current_)
        geometry_ = geometry;
}

void CaptionFlow::onStepped(quint64 id, const SearchStep& step) {
    if (id == current_)
        state_.setPartial(step.best, geometry_);
}

void CaptionFlow::onFinished(quint64 id, const CaptionResult& result) {
    if (gallery_.find(id) == nullptr)
        return;
    gallery_.setCaption(id, toQString(result.best().caption()), doubtsText(result));
    results_.insert(id, new CaptionResult(result));
    if (id != current_)
        return;
    state_.setResult(result);
    Q_EMIT captioned(id);
}

void CaptionFlow::onFailed(quint64 id, const QString& reason) {
    gallery_.setFailed(id, reason);
    if (id == current_) {
        state_.clearResult();
        Q_EMIT failed(id, reason);
    }
}

} // namespace saccade::ui
