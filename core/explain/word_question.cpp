#include "core/explain/word_question.h"

#include <torch/torch.h>

#include <algorithm>

namespace saccade {
namespace {

constexpr std::size_t images_per_batch = 16;

/// Puts the words before the last one in, one after another, and gives each step to `visit`.
template <typename Visit>
void eachStep(Decoder& decoder, const DecoderMemory& memory, const std::vector<std::int64_t>& words,
              const torch::Tensor& last_gaze, const Visit& visit) {
    const auto index = torch::TensorOptions(torch::kInt64).device(memory.tensors.front().device());
    const torch::Tensor image = torch::arange(memory.images(), index);
    DecoderState state = decoder.begin(memory);
    std::int64_t before = Vocabulary::start;
    for (std::size_t i = 0; i < words.size(); ++i) {
        DecoderStep step = decoder.step(memory, state,
                                        {torch::full({memory.images()}, before, index), image,
                                         i + 1 == words.size() ? last_gaze : torch::Tensor()});
        state = step.state;
        before = words[i];
        visit(i, std::move(step));
    }
}

} // namespace

torch::Tensor wordLogProbabilities(Decoder& decoder, const DecoderMemory& memory,
                                   const std::vector<std::int64_t>& words) {
    std::vector<torch::Tensor> columns;
    eachStep(decoder, memory, words, {}, [&](std::size_t i, const DecoderStep& step) {
        columns.push_back(step.log_probabilities.select(1, words[i]));
    });
    return torch::stack(columns, 1);
}

DecoderStep lastStep(Decoder& decoder, const DecoderMemory& memory, const std::vector<std::int64_t>& words,
                     const torch::Tensor& gaze) {
    DecoderStep last;
    eachStep(decoder, memory, words, gaze, [&](std::size_t, DecoderStep&& step) { last = std::move(step); });
    return last;
}

std::vector<DecoderStep> allSteps(Decoder& decoder, const DecoderMemory& memory,
                                  const std::vector<std::int64_t>& words) {
    std::vector<DecoderStep> steps;
    eachStep(decoder, memory, words, {},
             [&](std::size_t, DecoderStep&& step) { steps.push_back(std::move(step)); });
    return steps;
}

torch::Tensor wordLogProbability(Decoder& decoder, const DecoderMemory& memory,
                                 const std::vector<std::int64_t>& words) {
    return lastStep(decoder, memory, words).log_probabilities.select(1, words.back());
}

std::vector<float> wordInImages(const WordQuestion& question, const std::vector<cv::Mat>& images) {
    const torch::NoGradGuard no_gradients;
    std::vector<float> result;
    for (std::size_t begin = 0; begin < images.size(); begin += images_per_batch) {
        std::vector<PreprocessedImage> batch;
        for (std::size_t i = begin; i < std::min(begin + images_per_batch, images.size()); ++i)
            batch.push_back({images[i], question.image.geometry});
        const torch::Tensor values =
            wordLogProbability(question.captioner.decoder(), question.captioner.see(batch), question.words)
                .to(torch::kCPU, torch::kFloat)
                .contiguous();
        result.insert(result.end(), values.data_ptr<float>(), values.data_ptr<float>() + values.numel());
    }
    return result;
}

} // namespace saccade
