#pragma once

#include "ui/common/task_thread.h"
#include "ui/training/training_service.h"

#include <c10/core/Device.h>

#include <memory>

namespace saccade::window {

class PauseGate;

/// Trains on a separate thread, with lower priority than everything else in the window.
class TrainingWorker : public ui::TrainingService {
    Q_OBJECT

public:
    explicit TrainingWorker(c10::Device device, QObject* parent = nullptr);
    ~TrainingWorker() override;

    void start(const ui::TrainingRequest& request) override;
    void pause() override;
    void resume() override;
    void stop() override;
    void measure(const ui::TrainingRequest& request) override;
    bool isRunning() const override { return running_; }
    bool isPaused() const override;
    void step() override;
    void setPace(std::chrono::milliseconds pace) override;
    std::chrono::milliseconds pace() const override;

private:
    void run(const ui::TrainingRequest& request, const std::stop_token& stop);
    void measureOn(const ui::TrainingRequest& request, const std::stop_token& stop);
    void setPaused(bool paused);
    void end();

    c10::Device device_;
    bool running_ = false;
    std::unique_ptr<PauseGate> gate_;
    std::stop_source stop_;
    std::stop_source measuring_;
    ui::TaskThread thread_;
};

} // namespace saccade::window
