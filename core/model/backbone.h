#pragma once

#include "core/base/problem.h"
#include "core/model/weights_file.h"

#include <torch/nn/module.h>

#include <memory>
#include <set>
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

    /// Paths of the modules of the published network that this one does without; a file of its weights may
    /// hold them.
    virtual std::set<std::string> leftOut() const { return {}; }

    /// Stages whose parameters are frozen stay in evaluation mode, so that their running statistics stay too.
    void train(bool on = true) override;
};

/// `with_coarse`: build the layers of stride 32 too, where the backbone has them. Throws Error naming the
/// nearest known encoder.
std::shared_ptr<Backbone> makeBackbone(const std::string& name, bool with_coarse);
std::vector<std::string> backboneNames();

struct PretrainedWeights {
    std::string prefix; ///< what the file puts before the backbone's names
    std::vector<Problem> problems;
};

/// Copies pretrained weights into a backbone, wherever in the file they lie (see weights_match.h). What else
/// the file holds, such as a classifier, is passed over. Throws FileError where they do not fit.
PretrainedWeights loadPretrained(Backbone& backbone, const WeightsFile& file);

} // namespace saccade
