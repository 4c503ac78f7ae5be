#include "core/captioner/captioner.h"

#include "core/base/groups.h"
#include "core/captioner/caption_by_shape.h"
#include "core/model/decoder_registry.h"
#include "core/search/caption_score.h"
#include "core/search/search.h"

#include <torch/torch.h>

#include <cstring>

namespace saccade {
namespace {

std::optional<Familiarity> familiarityIn(const DecoderMemory& memory, std::size_t image) {
    return image < memory.familiarity.size() ? std::optional(memory.familiarity[image]) : std::nullopt;
}

} // namespace

torch::Tensor pixelTensor(const std::vector<cv::Mat>& images) {
    const std::int64_t rows = images.front().rows, columns = images.front().cols;
    torch::Tensor pixels =
        torch::empty({static_cast<std::int64_t>(images.size()), rows, columns, 3}, torch::kUInt8);
    auto* next = pixels.data_ptr<std::uint8_t>();
    for (const cv::Mat& image : images) {
        CV_Assert(image.type() == CV_8UC3 && image.isContinuous() && image.rows == rows &&
                  image.cols == columns);
        const std::size_t bytes = image.total() * image.elemSize();
        std::memcpy(next, image.data, bytes);
        next += bytes;
    }
    return pixels;
}

Captioner::Captioner(ModelConfig config, Vocabulary vocabulary)
    : config_(std::move(config)), vocabulary_(std::move(vocabulary)),
      encoder_(std::make_shared<Encoder>(config_.encoder)),
      decoder_(
          makeDecoder(config_.decoder, encoder_->channels(), static_cast<std::int64_t>(vocabulary_.size()))) {
    config_.encoder = encoder_->config();
    train(false);
}

void Captioner::to(torch::Device device) {
    encoder_->to(device);
    decoder_->to(device);
    device_ = device;
    setTrainingFeatures(training_features_);
}

void Captioner::setTrainingFeatures(const std::optional<TrainingFeatures>& features) {
    training_features_ = features ? std::optional(features->to(device_)) : std::nullopt;
}

void Captioner::setTemperature(double temperature) {
    config_.decoder.temperature = temperature;
    decoder_->setTemperature(temperature);
}

void Captioner::configureTraining(const OptionValues& settings) {
    for (const Option& option : decoderKind(config_.decoder.name).part.options)
        if (!option.of_model) {
            const auto found = settings.find(option.key);
            config_.decoder.settings[option.key] = found == settings.end() ? option.initial : found->second;
        }
    decoder_->configure(config_.decoder.settings);
}

void Captioner::train(bool on) {
    encoder_->train(on);
    decoder_->train(on);
}

Geometry Captioner::gridGeometry(const Geometry& input) const {
    Geometry geometry = input;
    const cv::Size pixels = inputSize(input.original, config_.preprocess);
    geometry.grid_shift = {encoder_->gridShift() / pixels.width, encoder_->gridShift() / pixels.height};
    return geometry;
}

DecoderMemory Captioner::prepare(const std::vector<torch::Tensor>& features) {
    return prepare(encoder_->annotate(features), features.front());
}

DecoderMemory Captioner::prepare(const torch::Tensor& grid, const torch::Tensor& finest) {
    return decoder_->prepare(grid, static_cast<int>(finest.size(2)), static_cast<int>(finest.size(3)));
}

DecoderMemory Captioner::see(const std::vector<PreprocessedImage>& images) {
    const torch::NoGradGuard no_grad;
    std::vector<cv::Mat> pixels;
    for (const PreprocessedImage& image : images)
        pixels.push_back(image.rgb);
    const std::vector<torch::Tensor> features = encoder_->features(pixelTensor(pixels).to(device_));
    const torch::Tensor grid = encoder_->annotate(features);
    DecoderMemory memory = prepare(grid, features.front());
    if (training_features_)
        memory.familiarity = training_features_->familiarity(grid);
    return memory;
}

std::vector<CaptionResult> Captioner::caption(const std::vector<PreprocessedImage>& images,
                                              const DecodeOptions& options, const StepCallback& callback) {
    std::vector<cv::Size> sizes;
    for (const PreprocessedImage& image : images)
        sizes.push_back(image.rgb.size());
    const auto captionSome = [&](const std::vector<std::size_t>& group, const StepCallback& of_group) {
        std::vector<PreprocessedImage> some;
        std::vector<Geometry> inputs;
        for (const std::size_t image : group) {
            some.push_back(images[image]);
            inputs.push_back(images[image].geometry);
        }
        return caption(see(some), inputs, options, of_group);
    };
    return captionByShape(groupsOfEqual(sizes), captionSome, callback);
}

std::vector<CaptionResult> Captioner::caption(const DecoderMemory& memory,
                                              const std::vector<Geometry>& inputs,
                                              const DecodeOptions& options, const StepCallback& callback) {
    std::vector<SearchTree> trees;
    auto hypotheses = searchCaptions(*decoder_, memory, vocabulary_, options, callback,
                                     options.keep_tree ? &trees : nullptr);
    std::vector<CaptionResult> results(inputs.size());
    for (std::size_t i = 0; i < inputs.size(); ++i)
        results[i] = {.image = {},
                      .model = name_,
                      .geometry = gridGeometry(inputs[i]),
                      .hypotheses = std::move(hypotheses[i]),
                      .decode = options,
                      .tree = options.keep_tree ? std::optional(std::move(trees[i])) : std::nullopt,
                      .learned_from = learned_from_,
                      .familiarity = familiarityIn(memory, i)};
    return results;
}

CaptionResult Captioner::score(const DecoderMemory& memory, const Geometry& input,
                               const std::vector<std::string>& words, int alternatives) {
    Hypothesis caption =
        scoreCaption(*decoder_, memory, 0, vocabulary_, words, static_cast<std::size_t>(alternatives));
    return {.image = {},
            .model = name_,
            .geometry = gridGeometry(input),
            .hypotheses = {std::move(caption)},
            .learned_from = learned_from_,
            .familiarity = familiarityIn(memory, 0)};
}

} // namespace saccade
