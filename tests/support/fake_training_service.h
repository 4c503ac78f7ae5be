#pragma once

#include "ui/training/training_service.h"

#include <QStringList>

#include <vector>

namespace saccade::test {

/// Follows and records every call at once; a test makes it answer through its signals.
class FakeTrainingService : public ui::TrainingService {
public:
    using TrainingService::TrainingService;

    void start(const ui::TrainingRequest& request) override {
        request_ = request;
        running_ = true;
        calls_.append(request.resume ? QStringLiteral("start again") : QStringLiteral("start"));
        Q_EMIT started(request);
    }
    void pause() override { setPaused(true); }
    void resume() override { setPaused(false); }
    void stop() override { calls_.append(QStringLiteral("stop")); }
    void measure(const ui::TrainingRequest& request) override { measured_requests_.push_back(request); }
    bool isRunning() const override { return running_; }
    bool isPaused() const override { return paused_; }
    void step() override { calls_.append(QStringLiteral("step")); }
    void setPace(std::chrono::milliseconds pace) override {
        if (pace == pace_)
            return;
        pace_ = pace;
        calls_.append(QStringLiteral("pace %1").arg(pace.count()));
        Q_EMIT paceChanged(pace);
    }
    std::chrono::milliseconds pace() const override { return pace_; }

    void end(const ui::TrainingEnd& how) {
        running_ = paused_ = false;
        Q_EMIT ended(how);
    }
    void fail(const QString& reason) {
        running_ = paused_ = false;
        Q_EMIT failed(reason);
    }

    const ui::TrainingRequest& request() const { return request_; }
    const QStringList& calls() const { return calls_; }
    /// What was to be measured; a test answers with measured().
    const std::vector<ui::TrainingRequest>& measuredRequests() const { return measured_requests_; }

private:
    void setPaused(bool paused) {
        paused_ = paused;
        calls_.append(paused ? QStringLiteral("pause") : QStringLiteral("resume"));
        Q_EMIT pausedChanged(paused);
    }

    ui::TrainingRequest request_;
    std::vector<ui::TrainingRequest> measured_requests_;
    QStringList calls_;
    bool running_ = false;
    bool paused_ = false;
    std::chrono::milliseconds pace_{0};
};

} // namespace saccade::test
