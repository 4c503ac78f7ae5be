#pragma once

#include "core/image/geometry.h"
#include "core/result/decode_options.h"
#include "core/result/search_step.h"
#include "core/weights/model_details.h"
#include "ui/caption/state/image_source.h"

#include <QObject>

#include <filesystem>
#include <vector>

namespace saccade::ui {

/// One image to be captioned.
struct CaptionJob {
    quint64 id = 0; ///< chosen by the caller; returned with every answer
    ImageSource image;
    DecodeOptions options{};
    bool urgent = false; ///< before those that wait: it is being shown
    bool live = false;   ///< with a stepped() for each word
};

/// Captions images off the GUI thread, one after another. Implemented by the application; the widgets only
/// know this interface. Every call returns at once, and every job ends in one finished(), failed() or, if it
/// was cancelled, nothing.
class CaptionService : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Opens a model file. Jobs that come meanwhile wait for it; if it cannot be opened, the previous model
    /// stays.
    virtual void openModel(const std::filesystem::path& file) = 0;
    /// The same with several models that caption together; they must have the same vocabulary.
    virtual void openTogether(const std::vector<std::filesystem::path>& files) = 0;
    virtual void caption(const CaptionJob& job) = 0;
    /// Drops a waiting or running job.
    virtual void cancel(quint64 id) = 0;
    virtual void cancelAll() = 0;

Q_SIGNALS:
    /// `with`: the files of the others that caption together with it.
    void modelOpened(const saccade::ModelDetails& model, const std::vector<std::filesystem::path>& with = {});
    void modelFailed(const QString& reason);
    /// The image was read and its words will follow; `geometry` is for the maps of stepped().
    void started(quint64 id, const saccade::Geometry& geometry);
    void stepped(quint64 id, const saccade::SearchStep& step);
    void finished(quint64 id, const saccade::CaptionResult& result);
    void failed(quint64 id, const QString& reason);
};

} // namespace saccade::ui
