#include "core/explain/encoder_tracing.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace saccade {
namespace {

using Clock = std::chrono::steady_clock;

/// Takes the listener away again, however features() ends.
class Listening {
public:
    Listening(Backbone& backbone, Backbone::StageListener listener) : backbone_(backbone) {
        backbone_.setStageListener(std::move(listener));
    }
    ~Listening() { backbone_.setStageListener({}); }
    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;

private:
    Backbone& backbone_;
};

/// `output` [1, channels, rows, columns]
EncoderStage stageOf(const torch::Tensor& output, int pictures) {
    EncoderStage stage;
    stage.channels = static_cast<int>(output.size(1));
    stage.rows = static_cast<int>(output.size(2));
    stage.columns = static_cast<int>(output.size(3));
    const torch::Tensor channels = output[0].to(torch::kCPU, torch::kFloat).contiguous();
    const torch::Tensor spread = channels.flatten(1).std(1, false);
    const torch::Tensor order = std::get<1>(spread.sort(/*stable=*/true, /*dim=*/0, /*descending=*/true))
                                    .narrow(0, 0, std::min<std::int64_t>(pictures, channels.size(0)));
    const torch::Tensor maps = channels.index_select(0, order).contiguous();
    for (std::int64_t i = 0; i < order.size(0); ++i)
        stage.strongest.push_back(static_cast<int>(order[i].item<std::int64_t>()));
    stage.maps.assign(maps.data_ptr<float>(), maps.data_ptr<float>() + maps.numel());
    return stage;
}

std::int64_t parametersOf(const Backbone& backbone, int stage) {
    std::int64_t count = 0;
    for (const auto& module : backbone.stage(stage))
        for (const torch::Tensor& parameter : module->parameters())
            count += parameter.numel();
    return count;
}

} // namespace

EncoderTrace traceEncoder(Captioner& captioner, const PreprocessedImage& image, int pictures) {
    const torch::NoGradGuard no_gradients;
    Backbone& backbone = captioner.encoder().backbone();
    EncoderTrace trace;
    auto before = Clock::now();
    const Listening listening(backbone, [&](const torch::Tensor& output) {
        const std::chrono::duration<double> passed = Clock::now() - before;
        trace.stages.push_back(stageOf(output, pictures));
        trace.stages.back().seconds = passed.count();
        before = Clock::now(); // what was done here is not the encoder's
    });
    captioner.encoder().features(pixelTensor({image.rgb}).to(captioner.device()));
    for (std::size_t i = 0; i < trace.stages.size(); ++i)
        trace.stages[i].parameters = parametersOf(backbone, static_cast<int>(i));
    return trace;
}

} // namespace saccade
