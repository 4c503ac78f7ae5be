#pragma once

#include "core/image/geometry.h"
#include "core/result/caption_result.h"
#include "core/result/decode_options.h"
#include "core/result/search_step.h"
#include "ui/caption/gallery/gallery_entry.h"

#include <QCache>
#include <QObject>
#include <QVector>

#include <vector>

namespace saccade::ui {

class CaptionService;
class CaptionState;
class GalleryModel;
class ImageLoader;

/// The path of an image through the caption page: into the gallery, to the service, and onto the canvas if it
/// is the one shown.
class CaptionFlow : public QObject {
    Q_OBJECT

public:
    static constexpr quint64 nothing = 0;

    CaptionFlow(CaptionService& service, GalleryModel& gallery, CaptionState& state, ImageLoader& loader,
                QObject* parent = nullptr);

    void setOptions(const DecodeOptions& options) { options_ = options; }
    /// Into the gallery and the queue, what was stopped as well; returns their ids.
    QVector<quint64> add(const QVector<ImageSource>& images);
    /// Shows an image on the canvas, with its caption as soon as there is one.
    void show(quint64 id);
    void captionAgain(const QVector<quint64>& ids);
    void remove(const QVector<quint64>& ids);
    /// Brings back what was removed last; again, what was removed before.
    void undoRemoval();
    bool canUndo() const { return !removals_.empty(); }
    /// Ends what waits and runs; its images are stopped.
    void stop();
    /// Captions what was stopped.
    void resume();
    /// Another model: results of the one before are dropped, and the image on show is captioned anew.
    void forgetResults();

    quint64 current() const { return current_; }

Q_SIGNALS:
    void shown(quint64 id);
    /// The shown image has just been captioned.
    void captioned(quint64 id);
    void removed(int count);
    void restored();
    /// The image on show cannot be read or captioned.
    void failed(quint64 id, const QString& reason);

private:
    struct Removal {
        std::vector<GalleryEntry> entries;
        quint64 shown = nothing; ///< the one of them that was on show
    };

    void queue(quint64 id, bool urgent);
    void onStarted(quint64 id, const Geometry& geometry);
    void onStepped(quint64 id, const SearchStep& step);
    void onFinished(quint64 id, const CaptionResult& result);
    void onFailed(quint64 id, const QString& reason);

    CaptionService& service_;
    GalleryModel& gallery_;
    CaptionState& state_;
    ImageLoader& loader_;
    DecodeOptions options_;
    quint64 current_ = nothing;
    std::vector<Removal> removals_;
    Geometry geometry_; ///< of the image on show, while its words come
    /// Captions stay in the gallery; maps are kept of some images only and made again when another is looked
    /// at.
    QCache<quint64, CaptionResult> results_{400};
};

} // namespace saccade::ui
