/// The counterpart of reference.py: the engine does the same work at the same sizes.
///
///     bench_captioner train|caption|encoder [--threads N] [--steps N]
///
/// Prints one number: captions per second (train), seconds per image (caption, encoder).

#include "app/launcher/environment.h"
#include "core/model/decoder_registry.h"
#include "core/model/encoder.h"
#include "core/search/search.h"
#include "core/text/vocabulary.h"
#include "core/train/adamw.h"
#include "core/train/caption_batches.h"
#include "core/train/loss.h"

#include <CLI/CLI.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <iostream>

namespace {

using namespace saccade;

constexpr int side = 14, channels = 512, vocabulary_size = 10'000, images = 32, captions_per_image = 5,
              words = 12;

double medianTime(const std::function<void()>& work, int steps) {
    work();
    std::vector<double> times;
    for (int i = 0; i < steps; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double train(int steps) {
    const std::shared_ptr<Decoder> decoder = makeDecoder({}, channels, vocabulary_size);
    NamedTensors parameters;
    for (const auto& parameter : decoder->named_parameters())
        parameters[parameter.key()] = parameter.value();
    AdamW optimiser({{parameters, 4e-4, 0.01}});
    std::vector<EncodedCaptions> captions(images);
    for (std::size_t i = 0; i < images * captions_per_image; ++i) {
        std::vector<std::int64_t> caption(9 + i % 9, Vocabulary::end);
        for (std::size_t word = 0; word + 1 < caption.size(); ++word)
            caption[word] = static_cast<std::int64_t>(4 + (i * 7919 + word * 104729) % (vocabulary_size - 4));
        captions[i % images].push_back(caption);
    }
    std::vector<const EncodedCaptions*> batch;
    for (const EncodedCaptions& caption : captions)
        batch.push_back(&caption);
    const torch::Tensor grid = torch::randn({images, side * side, channels});
    const auto step = [&] {
        const TeacherForced forced =
            decoder->teacherForced(decoder->prepare(grid, side, side), makeCaptionBatch(batch, torch::kCPU));
        const CaptionLoss loss = captionLoss(forced, 0, 1);
        optimiser.zeroGradients();
        loss.total.backward();
        torch::nn::utils::clip_grad_norm_(optimiser.parameters(), 5.0);
        optimiser.step(1);
    };
    return images * captions_per_image / medianTime(step, steps);
}

double caption(int steps) {
    const std::shared_ptr<Decoder> decoder = makeDecoder({}, channels, vocabulary_size);
    decoder->eval();
    std::vector<std::string> names = {"<pad>", "<start>", "<end>", "<unk>"};
    for (int i = 4; i < vocabulary_size; ++i)
        names.push_back("w" + std::to_string(i));
    const Vocabulary vocabulary(names);
    const torch::Tensor grid = torch::randn({images, side * side, channels});
    DecodeOptions options;
    options.beam = 5;
    options.minimum_length = options.maximum_length = words - 1; // the steps include the end token
    const auto search = [&] {
        torch::NoGradGuard no_grad;
        searchCaptions(*decoder, decoder->prepare(grid, side, side), vocabulary, options);
    };
    return medianTime(search, steps) / images;
}

double encoder(int steps) {
    Encoder network(EncoderConfig{});
    network.eval();
    const torch::Tensor pixels = torch::randint(0, 255, {images, 224, 224, 3}, torch::kUInt8);
    torch::NoGradGuard no_grad;
    return medianTime([&] { network.features(pixels); }, steps) / images;
}

} // namespace

int main(int argc, char** argv) {
    saccade::launcher::restartUnlessEnvironmentIsSet(argv);
    CLI::App parser("Speed of the engine at the sizes of reference.py.");
    std::string what;
    int threads = 2, steps = 5;
    parser.add_option("what", what)->required()->check(CLI::IsMember({"train", "caption", "encoder"}));
    parser.add_option("--threads", threads);
    parser.add_option("--steps", steps);
    CLI11_PARSE(parser, argc, argv);
    torch::set_num_threads(threads);
    torch::manual_seed(1);
    std::cout << (what == "train"     ? train(steps)
                  : what == "caption" ? caption(steps)
                                      : encoder(steps))
              << '\n';
}
