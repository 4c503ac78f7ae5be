#pragma once

#include "ui/caption/state/caption_service.h"
#include "ui/common/task_thread.h"

#include <c10/core/Device.h>

#include <atomic>
#include <deque>
#include <memory>
#include <optional>

namespace saccade {
class Captioner;
}

namespace saccade::window {

/// Captions images on a separate thread, the only one that uses the model. The queue stays on the GUI thread,
/// so that an urgent image can go to its front and a cancelled one is removed at once.
class CaptionWorker : public ui::CaptionService {
    Q_OBJECT

public:
    explicit CaptionWorker(c10::Device device, QObject* parent = nullptr);

    void openModel(const std::filesystem::path& file) override;
    void caption(const ui::CaptionJob& job) override;
    void cancel(quint64 id) override;
    void cancelAll() override;

    /// Whether another worker also computes: captioning then uses one core and leaves the others to it.
    void setSparing(bool sparing) { sparing_ = sparing; }

private:
    void startNext();
    void readModelFile(const std::filesystem::path& file);
    void run(const ui::CaptionJob& job, const std::stop_token& stop);
    void captionImage(const ui::CaptionJob& job, const std::stop_token& stop);
    template <typename Signal>
    void tell(const std::stop_token& stop, const Signal& signal);

    c10::Device device_;
    std::atomic<bool> sparing_ = false;
    std::deque<ui::CaptionJob> waiting_;
    std::optional<quint64> running_;
    std::stop_source stop_running_;
    bool has_model_ = false;               ///< as far as the GUI thread knows
    std::shared_ptr<Captioner> captioner_; ///< of the thread
    ui::TaskThread thread_;
};

} // namespace saccade::window
