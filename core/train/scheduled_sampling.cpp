#include "core/train/scheduled_sampling.h"

#include <torch/torch.h>

#include <algorithm>

namespace saccade {

CaptionBatch withOwnWords(const CaptionBatch& batch, const TeacherForced& forced, double probability) {
    const torch::NoGradGuard no_gradients;
    CaptionBatch mixed = batch;
    mixed.inputs = batch.inputs.clone();
    const torch::Tensor said = torch::multinomial(torch::softmax(forced.logits, 1), 1).squeeze(1);
    std::int64_t first = batch.active.front(); // the tokens of word t begin after those of the earlier words
    for (std::int64_t word = 1; word < batch.words(); ++word) {
        const std::int64_t active = batch.active[static_cast<std::size_t>(word)];
        const std::int64_t before = batch.active[static_cast<std::size_t>(word - 1)];
        // The outputs at word t - 1 of the captions that have not ended: the first rows of its tokens.
        const torch::Tensor own = said.narrow(0, first - before, active);
        torch::Tensor inputs = mixed.inputs.select(1, word).narrow(0, 0, active);
        const torch::Tensor drawn = torch::rand({active}, forced.logits.options()) < probability;
        inputs.copy_(torch::where(drawn, own, inputs));
        first += active;
    }
    return mixed;
}

double samplingProbability(double final, std::int64_t step, std::int64_t steps) {
    if (steps <= 1)
        return final;
    return final * std::clamp(static_cast<double>(step - 1) / static_cast<double>(steps - 1), 0.0, 1.0);
}

} // namespace saccade
