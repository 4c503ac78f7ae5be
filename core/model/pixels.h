#pragma once

#include <ATen/core/Tensor.h>

#include <array>

namespace saccade {

/// How a backbone's authors normalised pixel values: (value / 255 - mean) / deviation, for red, green, blue.
struct Normalisation {
    std::array<float, 3> mean;
    std::array<float, 3> deviation;
};

/// -1…1
inline constexpr Normalisation symmetric_normalisation = {{0.5f, 0.5f, 0.5f}, {0.5f, 0.5f, 0.5f}};
/// Mean and deviation of ImageNet, as torchvision's weights expect them.
inline constexpr Normalisation imagenet_normalisation = {{0.485f, 0.456f, 0.406f}, {0.229f, 0.224f, 0.225f}};

/// uint8, or float 0…255 where gradients are wanted, [batch, rows, columns, 3] -> float [batch, 3, rows,
/// columns] in channels_last order, normalised. Throws Error for pixels of another form, or if a side is not
/// a multiple of 32.
at::Tensor normalisedPixels(const at::Tensor& pixels, const Normalisation& normalisation);

} // namespace saccade
