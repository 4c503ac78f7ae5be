#pragma once

#include "core/base/problem.h"
#include "core/model/weights_file.h"

#include <torch/nn/module.h>

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace saccade {

/// The outputs of a backbone. Features of one depth are [batch, channels, rows, columns].
struct BackboneSpec {
    int grid_channels = 0; ///< channels of the annotation grid's features (stride 16: 14x14 for 224)
    int coarse_channels =
        0; ///< channels of the next coarser features (stride 32); 0 if it was built without them
    double grid_shift =
        0; ///< pixels from a cell's centre to the centre of its receptive field, to the right and down
    int stages = 0; ///< number of stages that can be fine-tuned, counted from the input
};

/// The convolutional part of an encoder. A new one needs one file and one line in backbone_registry.cpp.
class Backbone : public torch::nn::Module {
public:
    virtual BackboneSpec spec() const = 0;

    /// `pixels`: uint8 [batch, rows, columns, 3], RGB, both sides multiples of 32. The backbone normalises
    /// them itself. Returns the grid's features and, if it was built with them, the coarser ones after those.
    /// Throws Error for pixels of another form.
    virtual std::vector<torch::Tensor> features(const torch::Tensor& pixels) = 0;

    /// The modules of stage `index` (0 nearest the input), for fine-tuning from a stage upwards.
    virtual std::vector<std::shared_ptr<torch::nn::Module>> stage(int index) const = 0;

    /// Is given the output of each stage, [batch, channels, rows, columns], while features() runs; none:
    /// nobody is told.
    using StageListener = std::function<void(const torch::Tensor& output)>;
    void setStageListener(StageListener listener) { listener_ = std::move(listener); }

    /// Paths of the published network's modules that this one leaves out; a file of its weights may contain
    /// them.
    virtual std::set<std::string> leftOut() const { return {}; }

    /// Parts of parameter names that are called otherwise in older files: {name now, name then}.
    virtual std::vector<std::pair<std::string, std::string>> formerNames() const { return {}; }

    /// Frozen stages stay in evaluation mode, so that their running statistics do not change either.
    void train(bool on = true) override;

protected:
    /// To be called by features() at the end of each stage.
    void tell(const torch::Tensor& output) const {
        if (listener_)
            listener_(output);
    }

private:
    StageListener listener_;
};

/// `with_coarse`: also build the layers of stride 32, if the backbone has them. Throws Error naming the
/// nearest known encoder.
std::shared_ptr<Backbone> makeBackbone(const std::string& name, bool with_coarse);
std::vector<std::string> backboneNames();

struct PretrainedWeights {
    std::string prefix; ///< what precedes the backbone's names in the file
    std::vector<Problem> problems;
};

/// Copies pretrained weights into a backbone, under whatever prefix the file has them (see weights_match.h).
/// Anything else in the file, such as a classifier, is ignored. Throws FileError if they do not fit.
PretrainedWeights loadPretrained(Backbone& backbone, const WeightsFile& file);

} // namespace saccade
