#include "core/base/error.h"
#include "core/model/backbones.h"
#include "core/model/feature_sequence.h"

#include <torch/torch.h>

#include <array>

namespace saccade {
namespace {

namespace nn = torch::nn;

/// Convolutions of one resolution.
struct VggGroup {
    int channels;
    int count;
};

using VggLayout = std::array<VggGroup, 5>;

constexpr VggLayout vgg_16 = {{{64, 2}, {128, 2}, {256, 3}, {512, 3}, {512, 3}}};
constexpr VggLayout vgg_19 = {{{64, 2}, {128, 2}, {256, 4}, {512, 4}, {512, 4}}};

/// A convolution, whose weights are its own, and a ReLU.
class VggConvolution : public FeatureEntry {
public:
    VggConvolution(int in, int out) {
        const nn::Conv2d made(nn::Conv2dOptions(in, out, 3).padding(1));
        nn::init::kaiming_normal_(made->weight, 0, torch::kFanOut, torch::kReLU);
        weight_ = register_parameter("weight", made->weight);
        bias_ = register_parameter("bias", at::zeros({out}));
    }

    torch::Tensor forward(const torch::Tensor& input) override {
        return at::conv2d(input, weight_, bias_, 1, 1).relu_();
    }

private:
    torch::Tensor weight_, bias_;
};

class VggPooling : public FeatureEntry {
public:
    torch::Tensor forward(const torch::Tensor& input) override { return at::max_pool2d(input, 2, 2); }
};

} // namespace

std::shared_ptr<Backbone> makeVgg(int depth) {
    if (depth != 16 && depth != 19)
        throw Error(say("there is no VGG of depth %1", depth));
    FeatureEntries entries;
    SequencePlan plan;
    int number = 0, channels = 3;
    for (const VggGroup& group : depth == 16 ? vgg_16 : vgg_19) {
        if (number > 0)
            entries[number++] = std::make_shared<VggPooling>();
        for (int i = 0; i < group.count; ++i) {
            plan.grid = number;
            entries[number] = std::make_shared<VggConvolution>(channels, group.channels);
            number += 2; // torchvision counts the ReLU
            channels = group.channels;
        }
        plan.stage_ends.push_back(plan.grid);
    }
    // Pooling over 2x2 pixels: cell i is centred on pixel 16 i + 7.5, the centre of its own 16 pixels.
    plan.spec = {channels, 0, 0, 0};
    return std::make_shared<FeatureSequence>(std::move(entries), plan, false);
}

} // namespace saccade
