#pragma once

#include "core/captioner/training_features.h"
#include "core/image/preprocess.h"
#include "core/model/decoder.h"
#include "core/model/encoder.h"
#include "core/result/caption_result.h"
#include "core/result/decode_options.h"
#include "core/result/search_step.h"
#include "core/text/vocabulary.h"
#include "core/weights/learned_from.h"
#include "core/weights/model_config.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// The images of a batch, all of one size, as input for the encoder: uint8 [batch, rows, columns, 3] on the
/// CPU.
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

    /// What the images that it learned from look like; nothing where it is not known.
    const std::optional<TrainingFeatures>& trainingFeatures() const { return training_features_; }
    void setTrainingFeatures(const std::optional<TrainingFeatures>& features);
    /// What it was trained on; nothing where it is not known.
    const std::optional<LearnedFrom>& learnedFrom() const { return learned_from_; }
    void setLearnedFrom(std::optional<LearnedFrom> images) { learned_from_ = std::move(images); }

    void to(torch::Device device);
    torch::Device device() const { return device_; }
    /// Of the decoder's probabilities; 1 leaves them as learned (see Decoder::logProbabilities).
    void setTemperature(double temperature);
    /// Takes over the decoder's options that concern training alone (see Decoder::configure).
    void configureTraining(const OptionValues& settings);
    /// Dropout and batch statistics on or off.
    void train(bool on);

    /// Where the annotation grid lies on an image with this preprocessing geometry.
    Geometry gridGeometry(const Geometry& input) const;

    /// What the decoder needs of the features of a batch (see Encoder::features).
    DecoderMemory prepare(const std::vector<torch::Tensor>& features);
    /// The same of images that are prepared for the model and have one size: what is expensive to compute,
    /// and serves every caption and question about them. Without gradients. Also how familiar they are, if
    /// the training features are known.
    DecoderMemory see(const std::vector<PreprocessedImage>& images);

    /// Captions a batch of images, of any sizes; `image` of the results is left empty. Throws Error for
    /// invalid options.
    std::vector<CaptionResult> caption(const std::vector<PreprocessedImage>& images,
                                       const DecodeOptions& options, const StepCallback& callback = {});
    /// The same of images that were seen before: `memory` is of see(), `inputs` their geometries.
    std::vector<CaptionResult> caption(const DecoderMemory& memory, const std::vector<Geometry>& inputs,
                                       const DecodeOptions& options, const StepCallback& callback = {});

    /// A caption that is given, in place of one that is searched for, as the only hypothesis of the first
    /// image of the memory (see scoreCaption()).
    CaptionResult score(const DecoderMemory& memory, const Geometry& input,
                        const std::vector<std::string>& words, int alternatives);

private:
    /// `finest`: the features with as many rows and columns as the grid.
    DecoderMemory prepare(const torch::Tensor& grid, const torch::Tensor& finest);

    ModelConfig config_;
    Vocabulary vocabulary_;
    std::string name_;
    std::shared_ptr<Encoder> encoder_;
    std::shared_ptr<Decoder> decoder_;
    torch::Device device_ = torch::kCPU;
    std::optional<TrainingFeatures> training_features_;
    std::optional<LearnedFrom> learned_from_;
};

} // namespace saccade
