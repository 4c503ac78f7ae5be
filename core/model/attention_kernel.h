#pragma once

#include <cstdint>

/// Additive attention (Bahdanau et al. 2015; Xu et al. 2015, equations 4 to 6 and 13) over plain arrays,
/// forward and backward. Every caption row attends over the annotation grid of its own image, so the grid and
/// its projection are stored once per image, whatever the number of captions or beams.
///
///     score[p] = v . tanh(key[image, p] + query)      alpha = softmax(score)      context = sum_p alpha[p]
///     grid[image, p]
///
/// All arrays are float32, contiguous. The sums of an image are added in the same order for any number of
/// threads.
namespace saccade::attention_kernel {

struct Shape {
    std::int64_t rows = 0; ///< captions or hypotheses
    std::int64_t images = 0;
    std::int64_t positions = 0; ///< rows x columns of the grid
    std::int64_t channels = 0;  ///< of an annotation vector
    std::int64_t space = 0;     ///< dimensions of the attention space
};

struct Inputs {
    const float* grid = nullptr;         ///< [images, positions, channels]
    const float* keys = nullptr;         ///< [images, positions, space]
    const float* query = nullptr;        ///< [rows, space]
    const float* v = nullptr;            ///< [space]
    const std::int64_t* image = nullptr; ///< [rows], each in 0 … images - 1
};

/// `alpha` [rows, positions] and `context` [rows, channels] are overwritten.
void forward(const Shape& shape, const Inputs& inputs, float* alpha, float* context);

/// Incoming gradients, and where the outgoing ones go. These are added to what is there, except
/// `query_gradient`, which is overwritten. `grid_gradient` may be null if the grid is not trained.
struct Gradients {
    const float* context = nullptr;  ///< [rows, channels]
    const float* alpha = nullptr;    ///< [rows, positions]; null if alpha is not part of a loss
    float* grid_gradient = nullptr;  ///< [images, positions, channels]
    float* keys_gradient = nullptr;  ///< [images, positions, space]
    float* query_gradient = nullptr; ///< [rows, space]
    float* v_gradient = nullptr;     ///< [images, space]: one partial sum per image
};

/// `alpha` as returned by forward(). tanh is computed again instead of stored: that costs less than the
/// memory traffic.
void backward(const Shape& shape, const Inputs& inputs, const float* alpha, const Gradients& gradients);

} // namespace saccade::attention_kernel
