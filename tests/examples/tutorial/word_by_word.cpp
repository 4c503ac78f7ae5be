// A caption word by word, as greedy search makes it.
//     word_by_word MODEL IMAGE
#include "core/captioner/model_file.h"
#include "core/image/decode_image.h"

#include <torch/torch.h>

#include <cstdio>

using namespace saccade;

int main(int, char** arguments) {
    const torch::NoGradGuard no_gradients;
    const std::shared_ptr<Captioner> model = readModel(arguments[1]);
    const DecodedImage photo = decodeImage(arguments[2]);
    const PreprocessedImage square = preprocess(photo.rgb, photo.original, model->config().preprocess);

    Decoder& decoder = model->decoder();
    const DecoderMemory seen = model->see({square}); // the grid, once per image
    DecoderState state = decoder.begin(seen);        // the state before the first word
    const torch::Tensor image = torch::zeros({1}, torch::kInt64);
    torch::Tensor word = torch::full({1}, Vocabulary::start, torch::kInt64);

    for (int position = 0; position < 20; ++position) {
        const DecoderStep next = decoder.step(seen, state, {word, image});
        const auto [log_probability, best] = next.log_probabilities.max(1);
        const auto [weight, cell] = next.attention[0][0].max(0);
        std::printf("%-8s p %.2f  gate %.2f  looks most at row %ld, column %ld (alpha %.2f)\n",
                    model->vocabulary().word(best.item<std::int64_t>()).c_str(),
                    std::exp(log_probability.item<double>()), next.gate.item<double>(),
                    static_cast<long>(cell.item<std::int64_t>() / seen.columns + 1),
                    static_cast<long>(cell.item<std::int64_t>() % seen.columns + 1), weight.item<double>());
        if (best.item<std::int64_t>() == Vocabulary::end)
            break;
        state = next.state;
        word = best;
    }
}
