#include "core/model/convolution.h"

#include <torch/torch.h>

#include <algorithm>
#include <utility>

namespace saccade {

NormalisedConvolution::NormalisedConvolution(torch::nn::Conv2d convolution, torch::nn::BatchNorm2d norm,
                                             Activation activation)
    : convolution_(std::move(convolution)), norm_(std::move(norm)), activation_(activation) {}

torch::Tensor NormalisedConvolution::operator()(const torch::Tensor& input) {
    return activated(normalised(input));
}

torch::Tensor NormalisedConvolution::operator()(const torch::Tensor& input, const torch::Tensor& shortcut) {
    return activated(normalised(input).add_(shortcut));
}

torch::Tensor NormalisedConvolution::normalised(const torch::Tensor& input) {
    const auto wantsGradient = [](const torch::Tensor& tensor) { return tensor.requires_grad(); };
    const std::array sources = {convolution_->weight, norm_->weight, norm_->bias, norm_->running_mean,
                                norm_->running_var};
    const bool gradient =
        torch::GradMode::is_enabled() &&
        (input.requires_grad() || std::any_of(sources.begin(), sources.end(), wantsGradient));
    if (gradient || norm_->is_training()) {
        // Training updates the running statistics without changing their versions.
        stamps_ = {};
        return norm_(convolution_(input));
    }
    std::array<Stamp, 5> stamps;
    std::transform(sources.begin(), sources.end(), stamps.begin(), [](const torch::Tensor& tensor) {
        return Stamp{tensor.data_ptr(), static_cast<std::int64_t>(tensor._version())};
    });
    if (stamps != stamps_) {
        refold();
        stamps_ = stamps;
    }
    const auto& options = convolution_->options;
    return torch::nn::functional::conv2d(input, folded_weight_,
                                         torch::nn::functional::Conv2dFuncOptions()
                                             .bias(folded_bias_)
                                             .stride(options.stride())
                                             .padding(options.padding())
                                             .dilation(options.dilation())
                                             .groups(options.groups()));
}

torch::Tensor NormalisedConvolution::activated(torch::Tensor value) const {
    switch (activation_) {
    case Activation::Relu:
        return value.relu_();
    // The gradients of the next three need the input: in place, autograd would copy it first.
    case Activation::Relu6:
        return value.requires_grad() ? at::hardtanh(value, 0, 6) : at::hardtanh_(value, 0, 6);
    case Activation::HardSwish:
        return value.requires_grad() ? at::hardswish(value) : at::hardswish_(value);
    case Activation::Silu:
        return value.requires_grad() ? at::silu(value) : at::silu_(value);
    case Activation::None:
        break;
    }
    return value;
}

void NormalisedConvolution::refold() {
    const torch::NoGradGuard no_grad;
    const torch::Tensor scale = norm_->weight * (norm_->running_var + norm_->options.eps()).rsqrt();
    folded_weight_ =
        (convolution_->weight * scale.view({-1, 1, 1, 1})).contiguous(at::MemoryFormat::ChannelsLast);
    folded_bias_ = norm_->bias - norm_->running_mean * scale;
}

} // namespace saccade
