#include "core/captioner/captioner.h"

#include "core/search/search.h"

#include <torch/torch.h>

#include <cstring>

namespace saccade {

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
    train(false);
}

void Captioner::to(torch::Device device) {
    encoder_->to(device);
    decoder_->to(device);
    device_ = device;
}

void Captioner::setTemperature(double temperature) {
    config_.decoder.temperature = temperature;
    decoder_->setTemperature(temperature);
}

void Captioner::setDropout(double output, double input) {
    config_.decoder.dropout = output;
    config_.decoder.input_dropout = input;
    decoder_->setDropout(output, input);
}

void Captioner::train(bool on) {
    encoder_->train(on);
    decoder_->train(on);
}

Geometry Captioner::gridGeometry(const Geometry& square) const {
    Geometry geometry = square;
    geometry.grid_shift = encoder_->gridShift() / config_.preprocess.size;
    return geometry;
}

DecoderMemory Captioner::remember(const std::vector<torch::Tensor>& features) {
    const torch::Tensor grid = encoder_->annotate(features);
    return decoder_->remember(grid, static_cast<int>(features.front().size(2)),
                              static_cast<int>(features.front().size(3)));
}

std::vector<CaptionResult> Captioner::caption(const std::vector<PreprocessedImage>& images,
                                              const DecodeOptions& options, const StepCallback& callback) {
    if (images.empty())
        return {};
    torch::NoGradGuard no_grad;
    std::vector<cv::Mat> squares;
    for (const PreprocessedImage& image : images)
        squares.push_back(image.rgb);
    const DecoderMemory memory = remember(encoder_->features(pixelTensor(squares).to(device_)));
    auto hypotheses = searchCaptions(*decoder_, memory, vocabulary_, options, callback);

    std::vector<CaptionResult> results(images.size());
    for (std::size_t i = 0; i < images.size(); ++i)
        results[i] = {.image = {},
                      .model = name_,
                      .geometry = gridGeometry(images[i].geometry),
                      .hypotheses = std::move(hypotheses[i]),
                      .decode = options};
    return results;
}

} // namespace saccade
