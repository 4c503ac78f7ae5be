#pragma once

#include "core/model/convolution.h"
#include "core/model/feature_sequence.h"

#include <vector>

namespace saccade {

/// How a network's batch norms work.
struct NormStyle {
    double epsilon = 1e-5;
    double momentum = 0.1;
};

/// Convolution, batch norm and activation: torchvision's Conv2dNormActivation, with its names "0" and "1".
class ConvolutionEntry : public FeatureEntry {
public:
    /// Padded so that the sides are only divided by the stride; `kernel` is odd.
    ConvolutionEntry(int in, int out, int kernel, int stride, int groups, NormStyle norm,
                     Activation activation);

    torch::Tensor forward(const torch::Tensor& input) override { return step_(input); }

private:
    NormalisedConvolution step_;
};

/// How a squeeze and excitation (Hu et al. 2018) is computed: with ReLU and a hard sigmoid, or with SiLU and
/// a sigmoid.
enum class Excitation { Hard, Smooth };

/// What the inverted residuals of a network have in common.
struct InvertedResidualStyle {
    const char* list;     ///< name of the list of its steps
    bool bare_projection; ///< the last convolution and its norm are entries of that list themselves
    NormStyle norm;
    Excitation excitation = Excitation::Hard;
};

struct InvertedResidualShape {
    int in;
    int expanded; ///< channels in the middle; as `in`: no expansion
    int out;
    int kernel; ///< of the depthwise convolution
    int stride;
    int squeezed; ///< channels of the squeeze; 0: no squeeze and excitation
    Activation activation;
};

/// A bottleneck that is wide in the middle (Sandler et al. 2018): expansion, depthwise convolution, squeeze
/// and excitation, and a linear projection, with a shortcut where input and output have the same shape.
class InvertedResidual : public FeatureEntry {
public:
    InvertedResidual(const InvertedResidualShape& shape, const InvertedResidualStyle& style);

    torch::Tensor forward(const torch::Tensor& input) override;

private:
    void addProjection(torch::nn::Module& list, std::size_t position, const InvertedResidualShape& shape,
                       const InvertedResidualStyle& style);

    std::vector<std::shared_ptr<FeatureEntry>> steps_;
    NormalisedConvolution projection_;
    bool shortcut_ = false;
};

} // namespace saccade
