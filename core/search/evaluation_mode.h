#pragma once

#include <torch/nn/module.h>

namespace saccade {

/// Turns dropout off while it lives.
class EvaluationMode {
public:
    explicit EvaluationMode(torch::nn::Module& module) : module_(module), training_(module.is_training()) {
        module_.eval();
    }
    ~EvaluationMode() { module_.train(training_); }
    EvaluationMode(const EvaluationMode&) = delete;
    EvaluationMode& operator=(const EvaluationMode&) = delete;

private:
    torch::nn::Module& module_;
    bool training_;
};

} // namespace saccade
