#pragma once

#include "core/image/preprocess.h"
#include "core/model/decoder.h"
#include "core/model/encoder.h"
#include "core/result/caption_result.h"
#include "core/result/decode_options.h"
#include "core/result/search_step.h"
#include "core/text/vocabulary.h"
#include "core/weights/model_config.h"

#include <memory>
#include <string>
#include <vector>

namespace saccade {

/// The images of a batch as input for the encoder: uint8 [batch, size, size, 3] on the CPU.
torch::Tensor pixelTensor(const std::vector<cv::Mat>& images);

/// A complete model: preprocessing, an encoder, a decoder and its vocabulary.
class Captioner {
public:
    /// With random weights from LibTorch's generator. Throws Error for an unknown encoder or decoder.
    Captioner(ModelConfig config, Vocabulary vocabulary);

    const ModelConfig& config() const { return config_; }
    const Vocabulary& vocabulary() const { return vocabulary_; }
    Encoder& encoder() { return *encoder_; }
    Decoder& decoder() { return *decoder_; }

    /// Shown to users and written to results.
    const std::string& name() const { return name_; }
    void setName(std::string name) { name_ = std::move(name); }

    void to(torch::Device device);
    torch::Device device() const { return device_; }
    /// Of the decoder's probabilities; 1 leaves them as learned (see Decoder::logProbabilities).
    void setTemperature(double temperature);
    /// The decoder's dropout rates in training (see DecoderConfig).
    void setDropout(double output, double input);
    /// Turns dropout and batch statistics on or off.
    void train(bool on);

    /// Where the annotation grid lies on an image with this preprocessing geometry.
    Geometry gridGeometry(const Geometry& square) const;

    /// What the decoder needs of a batch's features (see Encoder::features).
    DecoderMemory remember(const std::vector<torch::Tensor>& features);

    /// Captions a batch of images; `image` of the results is left empty. Throws Error for invalid options.
    std::vector<CaptionResult> caption(const std::vector<PreprocessedImage>& images,
                                       const DecodeOptions& options, const StepCallback& callback = {});

private:
    ModelConfig config_;
    Vocabulary vocabulary_;
    std::string name_;
    std::shared_ptr<Encoder> encoder_;
    std::shared_ptr<Decoder> decoder_;
    torch::Device device_ = torch::kCPU;
};

} // namespace saccade
