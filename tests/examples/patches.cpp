#include "core/model/pixels.h"
#include "tests/examples/examples.h"

#include <torch/torch.h>

namespace saccade {
namespace {

/// Cuts the image into patches of 16 x 16 pixels and projects each by itself.
class Patches : public Backbone {
public:
    Patches() {
        patches_ =
            register_module("patches", torch::nn::Conv2d(torch::nn::Conv2dOptions(3, 96, 16).stride(16)));
    }

    BackboneSpec spec() const override {
        return {.grid_channels = 96, .coarse_channels = 0, .grid_shift = 0, .stages = 1};
    }

    std::vector<torch::Tensor> features(const torch::Tensor& pixels) override {
        return {torch::relu(patches_(normalisedPixels(pixels, symmetric_normalisation)))};
    }

    std::vector<std::shared_ptr<torch::nn::Module>> stage(int) const override { return {patches_.ptr()}; }

private:
    torch::nn::Conv2d patches_{nullptr};
};

} // namespace

std::shared_ptr<Backbone> makePatches() {
    return std::make_shared<Patches>();
}

} // namespace saccade
