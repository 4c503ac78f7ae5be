#pragma once

#include <torch/types.h>

#include <functional>

namespace saccade {

/// The annotation grid of a batch of images and its projection into the attention space.
struct AttentionSource {
    torch::Tensor grid; ///< [images, positions, channels]
    torch::Tensor keys; ///< [images, positions, space]

    /// Where the attention's backward pass sums the gradients of both over all words; undefined if autograd
    /// adds them up itself. Created by summingGradients().
    torch::Tensor grid_gradient;
    torch::Tensor keys_gradient;
};

/// A source for many steps of one graph: the gradients of grid and keys are summed inside the attention's
/// backward pass and passed on once. Left to autograd, they would be allocated and added word by word, which
/// costs as much as the matrix products. Other uses of the source's grid and keys add to the sums as usual.
/// Such a graph can be run backward only once.
AttentionSource summingGradients(const torch::Tensor& grid, const torch::Tensor& keys);

struct Attended {
    torch::Tensor context; ///< [rows, channels]: the expected annotation vector (Xu et al. 2015, equation
                           ///< 13), or that of the location that was drawn
    torch::Tensor alpha;   ///< [rows, positions]
    torch::Tensor log_probability; ///< [rows], of the location that was drawn; undefined where none is
    torch::Tensor location{};      ///< int64 [rows]: the one that is looked at, of an attention that looks at
                                   ///< one alone; else undefined
};

/// An attention as LstmDecoder takes it: arguments as attend() has them, `training`
/// whether the decoder is in training mode.
using AttentionFunction =
    std::function<Attended(const AttentionSource& source, const torch::Tensor& query, const torch::Tensor& v,
                           const torch::Tensor& image, bool training)>;

/// Additive attention of each row over the grid of its image. `query` [rows, space], `v` [space], `image`
/// int64 [rows]. On the CPU, one fused kernel runs forward and one backward; elsewhere it is composed of
/// tensor operations.
Attended attend(const AttentionSource& source, const torch::Tensor& query, const torch::Tensor& v,
                const torch::Tensor& image);

/// The same from plain tensor operations: used on other devices and as the reference in tests of the kernel.
Attended attendComposed(const AttentionSource& source, const torch::Tensor& query, const torch::Tensor& v,
                        const torch::Tensor& image);

/// v . tanh(key + query) of every position, [rows, positions]: what alpha is the softmax of.
torch::Tensor attentionScores(const AttentionSource& source, const torch::Tensor& query,
                              const torch::Tensor& v, const torch::Tensor& image);

} // namespace saccade
