#include "app/window/caption_worker.h"

#include "core/base/error.h"
#include "core/captioner/model_file.h"
#include "core/model/device.h"
#include "ui/caption/gallery/decode_source.h"
#include "ui/common/engine_texts.h"

#include <algorithm>

namespace saccade::window {
namespace {

constexpr int captioning_niceness = 2; // the window comes first, training last

} // namespace

CaptionWorker::CaptionWorker(c10::Device device, QObject* parent)
    : CaptionService(parent), device_(device), thread_(QStringLiteral("captioning"), captioning_niceness) {}

void CaptionWorker::openModel(const std::filesystem::path& file) {
    thread_.start([this, file](const std::stop_token&) { readModelFile(file); });
}

void CaptionWorker::readModelFile(const std::filesystem::path& file) {
    try {
        const ModelDetails details = readModelDetails(file);
        captioner_ = readModel(file, device_);
        QMetaObject::invokeMethod(this, [this, details] {
            has_model_ = true;
            Q_EMIT modelOpened(details);
            startNext();
        });
    } catch (const std::exception& error) {
        Q_EMIT modelFailed(ui::engineText(error));
    }
}

void CaptionWorker::caption(const ui::CaptionJob& job) {
    if (job.urgent)
        waiting_.push_front(job);
    else
        waiting_.push_back(job);
    startNext();
}

void CaptionWorker::cancel(quint64 id) {
    std::erase_if(waiting_, [id](const ui::CaptionJob& job) { return job.id == id; });
    if (running_ == id)
        stop_running_.request_stop();
}

void CaptionWorker::cancelAll() {
    waiting_.clear();
    if (running_)
        stop_running_.request_stop();
}

void CaptionWorker::startNext() {
    if (!has_model_ || running_ || waiting_.empty())
        return;
    const ui::CaptionJob job = waiting_.front();
    waiting_.pop_front();
    running_ = job.id;
    stop_running_ = thread_.start([this, job](const std::stop_token& stop) { run(job, stop); },
                                  ui::TaskThread::StoppedEarly::Run);
}

void CaptionWorker::run(const ui::CaptionJob& job, const std::stop_token& stop) {
    setThreadsOfThisThread(sparing_ ? 1 : 0);
    try {
        captionImage(job, stop);
    } catch (const std::exception& error) {
        tell(stop, [this, id = job.id, reason = ui::engineText(error)] { Q_EMIT failed(id, reason); });
    }
    QMetaObject::invokeMethod(this, [this] {
        running_.reset();
        startNext();
    });
}

/// On the GUI thread, where no answer of a cancelled job arrives any more.
template <typename Signal>
void CaptionWorker::tell(const std::stop_token& stop, const Signal& signal) {
    QMetaObject::invokeMethod(this, [stop, signal] {
        if (!stop.stop_requested())
            signal();
    });
}

void CaptionWorker::captionImage(const ui::CaptionJob& job, const std::stop_token& stop) {
    const PreprocessOptions& options = captioner_->config().preprocess;
    const DecodedImage image = ui::decodeSource(job.image, options.size);
    const PreprocessedImage square = preprocess(image.rgb, image.original, options);
    if (stop.stop_requested())
        return;
    tell(stop, [this, id = job.id, geometry = captioner_->gridGeometry(square.geometry)] {
        Q_EMIT started(id, geometry);
    });
    const StepCallback step = [&](const SearchStep& now) {
        if (job.live)
            tell(stop, [this, id = job.id, now] { Q_EMIT stepped(id, now); });
        return !stop.stop_requested();
    };
    std::vector<CaptionResult> results = captioner_->caption({square}, job.options, step);
    if (stop.stop_requested())
        return;
    CaptionResult& result = results.front();
    result.image = job.image.path.empty() ? job.image.name.toStdString() : job.image.path.string();
    tell(stop, [this, id = job.id, result] { Q_EMIT finished(id, result); });
}

} // namespace saccade::window
