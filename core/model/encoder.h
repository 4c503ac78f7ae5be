#pragma once

#include "core/model/backbone.h"
#include "core/model/standardisation.h"
#include "core/weights/model_config.h"

#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/linear.h>

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace saccade {

/// What every encoder can be told, whatever its backbone.
struct EncoderOptions {
    std::string file;      ///< of the encoder that a TorchScript file holds
    bool fuse = false;     ///< add the next coarser, deeper features to the grid by upsampling
    int grid_channels = 0; ///< channels of the grid after a learned 1x1 projection; 0: the backbone's own
};

/// The encoders that can be chosen by name, with their options.
std::vector<PartKind> encoderKinds();

/// From pixels to the annotation vectors (Xu et al. 2015, section 3.1.1), in two steps: the features of the
/// backbone, which are expensive and can be cached while it is frozen, and the annotation grid made of them,
/// which is learned.
class Encoder : public torch::nn::Module {
public:
    /// Throws Error for an unknown name, if fusion is requested for a backbone without coarser features, and
    /// as makeTorchScript() for a TorchScript file.
    explicit Encoder(const EncoderConfig& config);

    /// `pixels`: uint8 [batch, rows, columns, 3]. The backbone's features, [batch, channels, rows / 16,
    /// columns / 16] and, with fusion, [batch, channels, rows / 32, columns / 32].
    std::vector<torch::Tensor> features(const torch::Tensor& pixels);

    /// The annotation grid: [batch, rows x columns, channels], contiguous float. `features` may come from a
    /// cache, in any floating type and memory order.
    torch::Tensor annotate(const std::vector<torch::Tensor>& features);

    /// Where processes train together with a frozen backbone: the batch statistics of annotate() are then
    /// those of all of them, each of which calls it equally often, or annotateNothing() where it has no
    /// images.
    void setStatisticsSum(SumOverProcesses sum) { sum_ = std::move(sum); }
    void annotateNothing();

    torch::Tensor forward(const torch::Tensor& pixels) { return annotate(features(pixels)); }

    /// Pixels from a cell's centre to the centre of what its annotation vector sees (see BackboneSpec).
    double gridShift() const { return backbone_->spec().grid_shift; }
    /// What it was made by, with the checksum of a TorchScript file.
    const EncoderConfig& config() const { return config_; }
    /// Channels of the annotation grid.
    int channels() const { return channels_; }

    Backbone& backbone() { return *backbone_; }

    /// Initialises from the encoder of a model file, or from pretrained weights of the backbone alone: norms
    /// and projections are copied if the file has all of them in these sizes. Throws FileError if the
    /// backbone's weights do not fit (see backbone.h). Returns what the user should know about the weights
    /// used.
    std::vector<Problem> loadPretrained(const std::filesystem::path& weights);

private:
    void loadGrid(const WeightsFile& file, const std::string& prefix);

    EncoderConfig config_;
    std::shared_ptr<Backbone> backbone_;
    torch::nn::BatchNorm1d norm_{nullptr};
    torch::nn::BatchNorm1d coarse_norm_{nullptr};
    torch::nn::Linear projection_{nullptr};
    torch::nn::Linear coarse_projection_{nullptr};
    int channels_ = 0;
    SumOverProcesses sum_;
};

} // namespace saccade
