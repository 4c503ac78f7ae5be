#include "core/model/attention_kernel.h"

#include <algorithm>
#include <cmath>
#include <vector>

// The loops over the attention space are compiled for several instruction sets, one of which is chosen at
// start.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define SACCADE_VECTORISED __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define SACCADE_VECTORISED
#endif

namespace saccade::attention_kernel {
namespace {

SACCADE_VECTORISED
void rowForward(const Shape& shape, const float* __restrict grid, const float* __restrict keys,
                const float* __restrict query, const float* __restrict v, float* __restrict alpha,
                float* __restrict context) {
    float largest = -1e30F;
    for (std::int64_t p = 0; p < shape.positions; ++p) {
        const float* key = keys + p * shape.space;
        float score = 0;
        for (std::int64_t a = 0; a < shape.space; ++a)
            score += v[a] * std::tanh(key[a] + query[a]);
        alpha[p] = score;
        largest = std::max(largest, score);
    }
    float total = 0;
    for (std::int64_t p = 0; p < shape.positions; ++p) {
        alpha[p] = std::exp(alpha[p] - largest);
        total += alpha[p];
    }
    std::fill(context, context + shape.channels, 0.0F);
    for (std::int64_t p = 0; p < shape.positions; ++p) {
        alpha[p] /= total;
        const float weight = alpha[p];
        const float* annotation = grid + p * shape.channels;
        for (std::int64_t c = 0; c < shape.channels; ++c)
            context[c] += weight * annotation[c];
    }
}

/// Gradient of the scores: through the weighted sum, then through the softmax.
SACCADE_VECTORISED
void scoreGradient(const Shape& shape, const float* __restrict grid, const float* __restrict alpha,
                   const float* __restrict context_gradient, const float* __restrict alpha_gradient,
                   float* __restrict score_gradient) {
    float mean = 0;
    for (std::int64_t p = 0; p < shape.positions; ++p) {
        const float* annotation = grid + p * shape.channels;
        float sum = alpha_gradient != nullptr ? alpha_gradient[p] : 0.0F;
        for (std::int64_t c = 0; c < shape.channels; ++c)
            sum += context_gradient[c] * annotation[c];
        score_gradient[p] = sum;
        mean += alpha[p] * sum;
    }
    for (std::int64_t p = 0; p < shape.positions; ++p)
        score_gradient[p] = alpha[p] * (score_gradient[p] - mean);
}

SACCADE_VECTORISED
void addToGrid(const Shape& shape, const float* __restrict alpha, const float* __restrict context_gradient,
               float* __restrict grid_gradient) {
    for (std::int64_t p = 0; p < shape.positions; ++p) {
        const float weight = alpha[p];
        float* gradient = grid_gradient + p * shape.channels;
        for (std::int64_t c = 0; c < shape.channels; ++c)
            gradient[c] += weight * context_gradient[c];
    }
}

SACCADE_VECTORISED
void throughTanh(const Shape& shape, const float* __restrict keys, const float* __restrict query,
                 const float* __restrict v, const float* __restrict score_gradient,
                 float* __restrict keys_gradient, float* __restrict query_gradient,
                 float* __restrict v_gradient) {
    std::fill(query_gradient, query_gradient + shape.space, 0.0F);
    for (std::int64_t p = 0; p < shape.positions; ++p) {
        const float* key = keys + p * shape.space;
        float* key_gradient = keys_gradient + p * shape.space;
        const float above = score_gradient[p];
        for (std::int64_t a = 0; a < shape.space; ++a) {
            const float t = std::tanh(key[a] + query[a]);
            const float gradient = above * v[a] * (1.0F - t * t);
            key_gradient[a] += gradient;
            query_gradient[a] += gradient;
            v_gradient[a] += above * t;
        }
    }
}

/// The rows of each image, so that an image's grid stays in the cache and only one thread adds to its
/// gradients.
std::vector<std::vector<std::int64_t>> rowsByImage(const Shape& shape, const std::int64_t* image) {
    std::vector<std::vector<std::int64_t>> rows(static_cast<std::size_t>(shape.images));
    for (std::int64_t row = 0; row < shape.rows; ++row)
        rows[static_cast<std::size_t>(image[row])].push_back(row);
    return rows;
}

} // namespace

void forward(const Shape& shape, const Inputs& in, float* alpha, float* context) {
    std::vector<std::int64_t> order;
    order.reserve(static_cast<std::size_t>(shape.rows));
    for (const auto& rows : rowsByImage(shape, in.image))
        order.insert(order.end(), rows.begin(), rows.end());
#pragma omp parallel for schedule(static)
    for (std::int64_t i = 0; i < shape.rows; ++i) {
        const std::int64_t row = order[static_cast<std::size_t>(i)];
        const std::int64_t first = in.image[row] * shape.positions;
        rowForward(shape, in.grid + first * shape.channels, in.keys + first * shape.space,
                   in.query + row * shape.space, in.v, alpha + row * shape.positions,
                   context + row * shape.channels);
    }
}

void backward(const Shape& shape, const Inputs& in, const float* alpha, const Gradients& gradients) {
    const auto rows_by_image = rowsByImage(shape, in.image);
#pragma omp parallel for schedule(dynamic)
    for (std::int64_t image = 0; image < shape.images; ++image) {
        std::vector<float> score_gradient(static_cast<std::size_t>(shape.positions));
        const std::int64_t first = image * shape.positions;
        const float* grid = in.grid + first * shape.channels;
        for (const std::int64_t row : rows_by_image[static_cast<std::size_t>(image)]) {
            const float* row_alpha = alpha + row * shape.positions;
            const float* context_gradient = gradients.context + row * shape.channels;
            scoreGradient(shape, grid, row_alpha, context_gradient,
                          gradients.alpha != nullptr ? gradients.alpha + row * shape.positions : nullptr,
                          score_gradient.data());
            if (gradients.grid_gradient != nullptr)
                addToGrid(shape, row_alpha, context_gradient,
                          gradients.grid_gradient + first * shape.channels);
            throughTanh(shape, in.keys + first * shape.space, in.query + row * shape.space, in.v,
                        score_gradient.data(), gradients.keys_gradient + first * shape.space,
                        gradients.query_gradient + row * shape.space,
                        gradients.v_gradient + image * shape.space);
        }
    }
}

} // namespace saccade::attention_kernel
