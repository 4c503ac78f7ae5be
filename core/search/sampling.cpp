#include "core/search/sampling.h"

#include "core/text/vocabulary.h"

#include <torch/torch.h>

namespace saccade {

std::vector<std::vector<std::int64_t>> sampleCaptions(Decoder& decoder, const DecoderMemory& memory,
                                                      int per_image, int maximum_length) {
    const torch::NoGradGuard no_gradients;
    const torch::Device device = memory.tensors.front().device();
    torch::Tensor image = torch::arange(memory.images(), torch::dtype(torch::kInt64).device(device))
                              .repeat_interleave(per_image);
    torch::Tensor caption = torch::arange(image.size(0), torch::kInt64); // of each row that is not finished
    torch::Tensor words = torch::full_like(image, Vocabulary::start);
    DecoderState state = decoder.begin(memory).select(image);
    std::vector<std::vector<std::int64_t>> captions(static_cast<std::size_t>(image.size(0)));
    for (int length = 0; length < maximum_length && image.size(0) > 0; ++length) {
        DecoderStep step = decoder.step(memory, state, {words, image});
        words = torch::multinomial(step.log_probabilities.exp(), 1).squeeze(1);
        const torch::Tensor said = words.cpu();
        for (std::int64_t row = 0; row < said.size(0); ++row)
            captions[static_cast<std::size_t>(caption[row].item<std::int64_t>())].push_back(
                said[row].item<std::int64_t>());
        const torch::Tensor going_on = (words != Vocabulary::end).nonzero().squeeze(1);
        words = words.index_select(0, going_on);
        image = image.index_select(0, going_on);
        caption = caption.index_select(0, going_on.cpu());
        state = step.state.select(going_on);
    }
    return captions;
}

} // namespace saccade
