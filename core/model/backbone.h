#pragma once

#include <torch/nn/module.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace saccade {

/// What a backbone gives. Features of one depth are [batch, channels, rows, columns].
struct BackboneSpec {
    int grid_channels = 0; ///< channels of the annotation grid's features (stride 16: 14x14 for 224)
    int coarse_channels =
        0; ///< channels of the next coarser features (stride 32); 0 where it was made without them
    double grid_shift =
        0;          ///< pixels by which the receptive field of a cell is centred right of and below the cell
    int stages = 0; ///< how many stages can be fine-tuned, counted from the input
};

/// The convolutional part of an encoder. A new one is one file and one line in backbone_registry.cpp.
class Backbone : public torch::nn::Module {
public:
    virtual BackboneSpec spec() const = 0;

    /// `pixels`: uint8 [batch, rows, columns, 3], red first, both sides multiples of 32. Normalisation is the
    /// backbone's own affair. Returns the grid's features and, where it was made with them, the coarser ones
    /// after them. Throws Error for pixels of another form.
    virtual std::vector<torch::Tensor> features(const torch::Tensor& pixels) = 0;

    /// The modules of stage `index` (0 nearest the input), for fine-tuning from a stage on.
    virtual std::vector<std::shared_ptr<torch::nn::Module>> stage(int index) const = 0;

    /// Stages whose parameters are frozen stay in evaluation mode, so that their running statistics stay too.
    void train(bool on = true) override;
};

/// `with_coarse`: build the layers of stride 32 too, where the backbone has them. Throws Error naming the
/// nearest known encoder.
std::shared_ptr<Backbone> makeBackbone(const std::string& name, bool with_coarse);
std::vector<std::string> backboneNames();

/// Copies pretrained weights into a backbone. Names that the backbone lacks (a classifier, deeper layers) are
/// passed over; a parameter that the file lacks or whose shape differs is a FileError naming it.
void loadPretrained(Backbone& backbone, const std::filesystem::path& weights);

} // namespace saccade
