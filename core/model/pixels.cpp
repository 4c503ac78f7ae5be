#include "core/model/pixels.h"

#include "core/base/error.h"

#include <ATen/Functions.h>

namespace saccade {
namespace {

constexpr std::int64_t side_multiple = 32;

at::Tensor perChannel(const std::array<float, 3>& values, const at::Tensor& like) {
    return at::tensor(at::ArrayRef<float>(values.data(), values.size())).to(like.device()).view({1, 3, 1, 1});
}

} // namespace

at::Tensor normalisedPixels(const at::Tensor& pixels, const Normalisation& normalisation) {
    const bool is_pixels = pixels.scalar_type() == at::kByte || pixels.scalar_type() == at::kFloat;
    if (pixels.dim() != 4 || pixels.size(3) != 3 || !is_pixels)
        throw Error(say("an encoder takes 8-bit pixels, three channels each"));
    for (const int side : {1, 2})
        if (pixels.size(side) == 0 || pixels.size(side) % side_multiple != 0)
            throw Error(say("the sides of an image must be multiples of 32 pixels, not %1x%2", pixels.size(2),
                            pixels.size(1)));
    // The permuted view of packed pixels is already in channels_last order.
    const at::Tensor values = pixels.permute({0, 3, 1, 2}).to(at::kFloat);
    const at::Tensor scale = 1 / (255 * perChannel(normalisation.deviation, values));
    const at::Tensor shift =
        -perChannel(normalisation.mean, values) / perChannel(normalisation.deviation, values);
    return at::addcmul(shift, values, scale);
}

} // namespace saccade
