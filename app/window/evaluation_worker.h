#pragma once

#include "ui/common/task_thread.h"
#include "ui/evaluation/evaluation_service.h"

#include <c10/core/Device.h>

namespace saccade::window {

/// Evaluates models on a separate thread, one request after another.
class EvaluationWorker : public ui::EvaluationService {
    Q_OBJECT

public:
    explicit EvaluationWorker(c10::Device device, QObject* parent = nullptr);

    void start(const ui::EvaluationRequest& request) override;
    void cancel() override;

private:
    void run(const ui::EvaluationRequest& request, const std::stop_token& stop);
    ui::EvaluationReport evaluate(const ui::EvaluationRequest& request, const std::stop_token& stop);

    c10::Device device_;
    ui::TaskThread thread_;
};

} // namespace saccade::window
