#include "core/model/backbones.h"
#include "core/model/pixels.h"

#include <torch/torch.h>

#include <cmath>
#include <string>

namespace saccade {
namespace {

namespace nn = torch::nn;

constexpr int vit_width = 768;
constexpr int vit_heads = 12;
constexpr int vit_hidden = 3072; ///< of the two layers after the attention
constexpr int vit_blocks = 12;
constexpr int vit_patch = 16;
constexpr int vit_side = 14; ///< rows and columns of patches that the position embeddings are for
constexpr int blocks_per_stage = 3;

nn::LayerNorm vitNorm() {
    return nn::LayerNorm(nn::LayerNormOptions({vit_width}).eps(1e-6));
}

nn::Linear vitLinear(int in, int out) {
    nn::Linear made(in, out);
    nn::init::xavier_uniform_(made->weight);
    nn::init::zeros_(made->bias);
    return made;
}

/// Self-attention with the names of PyTorch's MultiheadAttention.
class VitAttention : public nn::Module {
public:
    VitAttention() {
        weight_ = register_parameter("in_proj_weight",
                                     nn::init::xavier_uniform_(at::empty({3 * vit_width, vit_width})));
        bias_ = register_parameter("in_proj_bias", at::zeros({3 * vit_width}));
        output_ = register_module("out_proj", vitLinear(vit_width, vit_width));
    }

    /// [batch, tokens, width] -> the same.
    torch::Tensor forward(const torch::Tensor& input) {
        constexpr int width = vit_width / vit_heads;
        const std::int64_t batch = input.size(0), tokens = input.size(1);
        // One product for queries, keys and values: [3, batch, heads, tokens, width of a head].
        const torch::Tensor parts = at::linear(input, weight_, bias_)
                                        .view({batch, tokens, 3, vit_heads, width})
                                        .permute({2, 0, 3, 1, 4});
        const torch::Tensor scores =
            at::matmul(parts[0] * (1 / std::sqrt(static_cast<double>(width))), parts[1].transpose(2, 3));
        const torch::Tensor mixed = at::matmul(at::softmax(scores, 3), parts[2]);
        return output_(mixed.transpose(1, 2).reshape({batch, tokens, vit_width}));
    }

private:
    torch::Tensor weight_, bias_;
    nn::Linear output_{nullptr};
};

class VitBlock : public nn::Module {
public:
    VitBlock() {
        norm_1_ = register_module("ln_1", vitNorm());
        attention_ = register_module("self_attention", std::make_shared<VitAttention>());
        norm_2_ = register_module("ln_2", vitNorm());
        const auto perceptron = register_module("mlp", std::make_shared<nn::Module>("mlp"));
        inner_ = perceptron->register_module("0", vitLinear(vit_width, vit_hidden));
        outer_ = perceptron->register_module("3", vitLinear(vit_hidden, vit_width));
    }

    torch::Tensor forward(const torch::Tensor& input) {
        const torch::Tensor x = input + attention_->forward(norm_1_(input));
        return x + outer_(at::gelu(inner_(norm_2_(x))));
    }

private:
    nn::LayerNorm norm_1_{nullptr}, norm_2_{nullptr};
    std::shared_ptr<VitAttention> attention_;
    nn::Linear inner_{nullptr}, outer_{nullptr};
};

class VisionTransformer : public Backbone {
public:
    VisionTransformer() {
        patches_ = register_module("conv_proj",
                                   nn::Conv2d(nn::Conv2dOptions(3, vit_width, vit_patch).stride(vit_patch)));
        nn::init::normal_(patches_->weight, 0, std::sqrt(1.0 / (3 * vit_patch * vit_patch)));
        nn::init::zeros_(patches_->bias);
        class_token_ = register_parameter("class_token", at::zeros({1, 1, vit_width}));
        const auto encoder = register_module("encoder", std::make_shared<nn::Module>("encoder"));
        positions_ = encoder->register_parameter("pos_embedding",
                                                 at::randn({1, vit_side * vit_side + 1, vit_width}) * 0.02);
        embeddings_->register_parameter("class_token", class_token_);
        embeddings_->register_parameter("pos_embedding", positions_);
        const auto list = encoder->register_module("layers", std::make_shared<nn::Module>("layers"));
        for (int i = 0; i < vit_blocks; ++i)
            blocks_.push_back(
                list->register_module("encoder_layer_" + std::to_string(i), std::make_shared<VitBlock>()));
        norm_ = encoder->register_module("ln", vitNorm());
    }

    /// A cell is a patch.
    BackboneSpec spec() const override { return {vit_width, 0, 0, 1 + vit_blocks / blocks_per_stage}; }

    std::vector<torch::Tensor> features(const torch::Tensor& pixels) override {
        const torch::Tensor patches = patches_(normalisedPixels(pixels, imagenet_normalisation));
        const std::int64_t batch = patches.size(0), rows = patches.size(2), columns = patches.size(3);
        torch::Tensor x = patches.permute({0, 2, 3, 1}).reshape({batch, rows * columns, vit_width});
        x = at::cat({class_token_.expand({batch, 1, vit_width}), x}, 1) + positionsFor(rows, columns);
        const auto gridOf = [&](const torch::Tensor& tokens) {
            return tokens.reshape({batch, rows, columns, vit_width}).permute({0, 3, 1, 2});
        };
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            if (static_cast<int>(i) % blocks_per_stage == 0)
                tell(gridOf(x.slice(1, 1)));
            x = blocks_[i]->forward(x);
        }
        // The last norm is for each token by itself, so it is not needed for the class token.
        const torch::Tensor grid = gridOf(norm_(x.slice(1, 1)));
        tell(grid);
        return {grid};
    }

    std::vector<std::shared_ptr<nn::Module>> stage(int index) const override {
        if (index == 0)
            return {patches_.ptr(), embeddings_};
        const auto first = static_cast<std::size_t>((index - 1) * blocks_per_stage);
        std::vector<std::shared_ptr<nn::Module>> modules;
        for (std::size_t i = first; i < first + blocks_per_stage; ++i)
            modules.push_back(blocks_.at(i));
        if (first + blocks_per_stage == blocks_.size())
            modules.push_back(norm_.ptr());
        return modules;
    }

    /// As in torchvision's own file, which is older than its names.
    std::vector<std::pair<std::string, std::string>> formerNames() const override {
        return {{".mlp.0.", ".mlp.linear_1."}, {".mlp.3.", ".mlp.linear_2."}};
    }

private:
    /// [1, 1 + rows x columns, width]
    torch::Tensor positionsFor(std::int64_t rows, std::int64_t columns) const {
        if (rows == vit_side && columns == vit_side)
            return positions_;
        const torch::Tensor grid =
            positions_.slice(1, 1).transpose(1, 2).reshape({1, vit_width, vit_side, vit_side});
        const torch::Tensor resized = at::upsample_bicubic2d(grid, {rows, columns}, true);
        return at::cat({positions_.slice(1, 0, 1), resized.flatten(2).transpose(1, 2)}, 1);
    }

    nn::Conv2d patches_{nullptr};
    torch::Tensor class_token_, positions_;
    /// Class token and position embeddings once more, for stage(): their own modules hold the blocks as well.
    std::shared_ptr<nn::Module> embeddings_ = std::make_shared<nn::Module>("embeddings");
    std::vector<std::shared_ptr<VitBlock>> blocks_;
    nn::LayerNorm norm_{nullptr};
};

} // namespace

std::shared_ptr<Backbone> makeVitB16() {
    return std::make_shared<VisionTransformer>();
}

} // namespace saccade
