#include "core/model/backbones.h"
#include "core/model/pixels.h"

#include <torch/torch.h>

#include <algorithm>
#include <array>
#include <string>

namespace saccade {
namespace {

namespace nn = torch::nn;

/// (value - 128) x 0.00787402, as its authors preprocess pixels.
constexpr float centre = 128 / 255.0f, deviation = 1 / (255 * 0.00787402f);
constexpr Normalisation edgetpu_normalisation = {{centre, centre, centre}, {deviation, deviation, deviation}};

/// An inverted bottleneck. A fused one expands with a 3x3 convolution and has no depthwise one.
struct Shape {
    int expanded; ///< channels in the middle; 0: no expansion
    int channels;
    int kernel; ///< of the depthwise convolution; 0: fused
    int stride;
    bool residual;
};

constexpr std::array<Shape, 22> shapes = {
    {{0, 16, 0, 1, false},   {128, 32, 0, 2, false},  {128, 32, 0, 1, true},  {128, 32, 0, 1, true},
     {128, 32, 0, 1, true},  {256, 48, 0, 2, false},  {192, 48, 0, 1, true},  {192, 48, 0, 1, true},
     {192, 48, 0, 1, true},  {384, 96, 3, 2, false},  {384, 96, 3, 1, true},  {384, 96, 3, 1, true},
     {384, 96, 3, 1, true},  {768, 96, 3, 1, false},  {384, 96, 3, 1, true},  {384, 96, 3, 1, true},
     {384, 96, 3, 1, true},  {768, 160, 5, 2, false}, {640, 160, 5, 1, true}, {640, 160, 5, 1, true},
     {640, 160, 5, 1, true}, {1280, 192, 3, 1, false}}};
constexpr std::size_t grid_block = 17; ///< its expansion is the deepest of stride 16
/// Of the blocks: stages end where the resolution halves.
constexpr std::array<std::size_t, 6> edgetpu_stage_bounds = {0, 1, 5, 9, grid_block, shapes.size()};
constexpr int stem_channels = 32;
constexpr int head_channels = 1280;

nn::Conv2d edgeTpuConvolution(int in, int out, int kernel, int stride = 1, int groups = 1) {
    const int padding = stride == 1 ? kernel / 2 : 0; // a stride of 2 has its own padding: see strided()
    nn::Conv2d made(nn::Conv2dOptions(in, out, kernel).stride(stride).padding(padding).groups(groups));
    nn::init::kaiming_normal_(made->weight, 0, torch::kFanOut, torch::kReLU);
    nn::init::zeros_(made->bias);
    return made;
}

/// TensorFlow's "SAME" on an even side: with a stride of 2, padding has one row and one column less before
/// than after.
torch::Tensor strided(nn::Conv2d& step, const torch::Tensor& input) {
    if (step->options.stride()->at(0) == 1)
        return step(input);
    const auto kernel = step->options.kernel_size()->at(0);
    const auto before = (kernel - 2) / 2, after = (kernel - 1) / 2;
    return step(at::constant_pad_nd(input, {before, after, before, after}));
}

class EdgeTpuBlock : public nn::Module {
public:
    /// `expands_only`: leaves out the rest, which gives the next coarser features.
    EdgeTpuBlock(int in, const Shape& shape, bool expands_only) : residual_(shape.residual) {
        const bool fused = shape.kernel == 0;
        const int middle = shape.expanded > 0 ? shape.expanded : in;
        if (shape.expanded > 0)
            expand_ = register_module(
                "expand", edgeTpuConvolution(in, middle, fused ? 3 : 1, fused ? shape.stride : 1));
        if (expands_only)
            return;
        if (!fused)
            depthwise_ = register_module(
                "depthwise", edgeTpuConvolution(middle, middle, shape.kernel, shape.stride, middle));
        project_ = register_module("project", edgeTpuConvolution(middle, shape.channels, 1));
    }

    torch::Tensor expanded(const torch::Tensor& input) {
        return expand_ ? strided(expand_, input).relu_() : input;
    }

    /// The rest of the block, applied to expanded(input).
    torch::Tensor projected(const torch::Tensor& expanded, const torch::Tensor& input) {
        torch::Tensor result = project_(depthwise_ ? strided(depthwise_, expanded).relu_() : expanded);
        return residual_ ? result.add_(input) : result;
    }

    /// The convolution of expanded().
    std::shared_ptr<nn::Module> expansion() const { return expand_.ptr(); }
    /// Those of projected().
    std::vector<std::shared_ptr<nn::Module>> projection() const {
        if (!depthwise_)
            return {project_.ptr()};
        return {depthwise_.ptr(), project_.ptr()};
    }

private:
    bool residual_;
    nn::Conv2d expand_{nullptr}, depthwise_{nullptr}, project_{nullptr};
};

class MobileNetEdgeTpu : public Backbone {
public:
    explicit MobileNetEdgeTpu(bool with_coarse) {
        stem_ = register_module("stem", edgeTpuConvolution(3, stem_channels, 3, 2));
        const auto list = register_module("blocks", std::make_shared<nn::Module>());
        int channels = stem_channels;
        for (std::size_t i = 0; i < (with_coarse ? shapes.size() : grid_block + 1); ++i) {
            const bool expands_only = i == grid_block && !with_coarse;
            blocks_.push_back(list->register_module(
                std::to_string(i), std::make_shared<EdgeTpuBlock>(channels, shapes[i], expands_only)));
            channels = shapes[i].channels;
        }
        if (with_coarse)
            head_ = register_module("head", edgeTpuConvolution(channels, head_channels, 1));
    }

    BackboneSpec spec() const override {
        // Four convolutions of stride 2 that pad one more after than before: cell i is centred on pixel 16 i
        // + 15.
        return {shapes[grid_block].expanded, head_ ? head_channels : 0, 7.5, head_ ? 5 : 4};
    }

    std::vector<torch::Tensor> features(const torch::Tensor& pixels) override {
        std::vector<torch::Tensor> result;
        torch::Tensor x = strided(stem_, normalisedPixels(pixels, edgetpu_normalisation)).relu_();
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            const auto end = std::find(edgetpu_stage_bounds.begin() + 1, edgetpu_stage_bounds.end(), i);
            if (end != edgetpu_stage_bounds.end() && i != grid_block) // whose stage ends with its expansion
                tell(x);
            const torch::Tensor expanded = blocks_[i]->expanded(x);
            if (i == grid_block) {
                result.push_back(expanded);
                tell(expanded);
            }
            if (i != grid_block || head_)
                x = blocks_[i]->projected(expanded, x);
        }
        if (head_) {
            result.push_back(head_(x).relu_());
            tell(result.back());
        }
        return result;
    }

    /// Stages end where the resolution halves.
    std::vector<std::shared_ptr<nn::Module>> stage(int index) const override {
        const auto at = static_cast<std::size_t>(index);
        std::vector<std::shared_ptr<nn::Module>> modules;
        if (index == 0)
            modules.push_back(stem_.ptr());
        for (std::size_t i = edgetpu_stage_bounds.at(at); i < edgetpu_stage_bounds.at(at + 1); ++i) {
            if (i != grid_block) {
                modules.push_back(blocks_[i]);
                continue;
            }
            for (const auto& module : blocks_[i]->projection())
                modules.push_back(module);
        }
        if (index == 3)
            modules.push_back(blocks_[grid_block]->expansion());
        if (index == 4)
            modules.push_back(head_.ptr());
        return modules;
    }

    /// The rest of the network, if it was built without the coarser features.
    std::set<std::string> leftOut() const override {
        if (head_)
            return {};
        std::set<std::string> modules = {"head"};
        for (std::size_t i = grid_block + 1; i < shapes.size(); ++i)
            modules.insert("blocks." + std::to_string(i));
        const std::string last = "blocks." + std::to_string(grid_block);
        modules.insert({last + ".depthwise", last + ".project"});
        return modules;
    }

private:
    nn::Conv2d stem_{nullptr}, head_{nullptr};
    std::vector<std::shared_ptr<EdgeTpuBlock>> blocks_;
};

} // namespace

std::shared_ptr<Backbone> makeMobileNetEdgeTpu(bool with_coarse) {
    return std::make_shared<MobileNetEdgeTpu>(with_coarse);
}

} // namespace saccade
