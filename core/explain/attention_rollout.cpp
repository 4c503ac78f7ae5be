#include "core/explain/attention_rollout.h"
#include "core/base/error.h"
#include "core/explain/explanation.h"

#include <torch/torch.h>

namespace saccade {
namespace {

/// The mean over the heads of one layer of a step's maps: [positions].
torch::Tensor layerMean(const torch::Tensor& maps, int layer, int heads) {
    return maps[0].narrow(0, static_cast<std::int64_t>(layer) * heads, heads).mean(0);
}

std::vector<float> rolledOut(const WordQuestion& question, const DecoderMemory& seen,
                             const std::stop_token&) {
    const torch::NoGradGuard no_gradients;
    Decoder& decoder = question.captioner.decoder();
    const std::vector<DecoderStep> steps = allSteps(decoder, seen, question.words);
    const AttentionLayout layout = decoder.attentionLayout();
    std::vector<LayerAttention> layers;
    for (int layer = 0; layer < layout.layers; ++layer) {
        const auto words = static_cast<std::int64_t>(steps.size());
        LayerAttention maps{torch::zeros({words, words}), {}};
        std::vector<torch::Tensor> image;
        for (std::int64_t word = 0; word < words; ++word) {
            const DecoderStep& step = steps[static_cast<std::size_t>(word)];
            image.push_back(layerMean(step.attention, layer, layout.heads).to(torch::kCPU));
            if (step.word_attention.defined())
                maps.words[word]
                    .narrow(0, 0, word + 1)
                    .copy_(layerMean(step.word_attention, layer, layout.heads));
            else
                maps.words[word][word] = 1;
        }
        maps.image = torch::stack(image);
        layers.push_back(std::move(maps));
    }
    const torch::Tensor map = attentionRollout(layers).contiguous();
    return {map.data_ptr<float>(), map.data_ptr<float>() + map.numel()};
}

} // namespace

torch::Tensor attentionRollout(const std::vector<LayerAttention>& layers) {
    torch::Tensor relevance = torch::zeros_like(layers.front().image);
    for (const LayerAttention& layer : layers) {
        relevance = 0.5 * (relevance + torch::matmul(layer.words, relevance));
        relevance = 0.5 * (relevance + layer.image);
    }
    const torch::Tensor last = relevance[-1];
    return last / last.sum();
}

/// Abnar and Zuidema 2020, carried over to a decoder that attends to an image in every layer.
ExplanationKind rollout() {
    return {{"rollout", say("Attention rollout"),
             say("The attention of all layers together, as each layer passes on what the one before took in"),
             2},
            rolledOut};
}

} // namespace saccade
