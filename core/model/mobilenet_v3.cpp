#include "core/model/backbones.h"
#include "core/model/inverted_residual.h"

#include <algorithm>
#include <span>

namespace saccade {
namespace {

struct V3Row {
    int kernel;
    int expanded;
    int channels;
    bool squeezes;
    bool hard_swish; ///< otherwise ReLU
    int stride;
};

constexpr V3Row v3_small[] = {
    {3, 16, 16, true, false, 2}, {3, 72, 24, false, false, 2}, {3, 88, 24, false, false, 1},
    {5, 96, 40, true, true, 2},  {5, 240, 40, true, true, 1},  {5, 240, 40, true, true, 1},
    {5, 120, 48, true, true, 1}, {5, 144, 48, true, true, 1},  {5, 288, 96, true, true, 2},
    {5, 576, 96, true, true, 1}, {5, 576, 96, true, true, 1}};

constexpr V3Row v3_large[] = {
    {3, 16, 16, false, false, 1}, {3, 64, 24, false, false, 2}, {3, 72, 24, false, false, 1},
    {5, 72, 40, true, false, 2},  {5, 120, 40, true, false, 1}, {5, 120, 40, true, false, 1},
    {3, 240, 80, false, true, 2}, {3, 200, 80, false, true, 1}, {3, 184, 80, false, true, 1},
    {3, 184, 80, false, true, 1}, {3, 480, 112, true, true, 1}, {3, 672, 112, true, true, 1},
    {5, 672, 160, true, true, 2}, {5, 960, 160, true, true, 1}, {5, 960, 160, true, true, 1}};

constexpr InvertedResidualStyle v3_style = {"block", false, {0.001, 0.01}, Excitation::Hard};
constexpr int v3_stem = 16;

/// A quarter, as the nearest multiple of 8, at least 8 and no less than 0.9 of it.
int squeezedV3(int expanded) {
    const int quarter = expanded / 4;
    const int rounded = std::max(8, (quarter + 4) / 8 * 8);
    return rounded * 10 < quarter * 9 ? rounded + 8 : rounded;
}

FeatureEntries v3Entries(std::span<const V3Row> rows) {
    FeatureEntries entries;
    entries[0] =
        std::make_shared<ConvolutionEntry>(3, v3_stem, 3, 2, 1, v3_style.norm, Activation::HardSwish);
    int channels = v3_stem, number = 1;
    for (const V3Row& row : rows) {
        const InvertedResidualShape shape = {channels,
                                             row.expanded,
                                             row.channels,
                                             row.kernel,
                                             row.stride,
                                             row.squeezes ? squeezedV3(row.expanded) : 0,
                                             row.hard_swish ? Activation::HardSwish : Activation::Relu};
        entries[number++] = std::make_shared<InvertedResidual>(shape, v3_style);
        channels = row.channels;
    }
    entries[number] = std::make_shared<ConvolutionEntry>(channels, 6 * channels, 1, 1, 1, v3_style.norm,
                                                         Activation::HardSwish);
    return entries;
}

} // namespace

// Strides of 2 that pad both sides equally: cell i is centred on pixel 16 i.

std::shared_ptr<Backbone> makeMobileNetV3Small(bool with_coarse) {
    const SequencePlan plan = {8, 12, {0, 1, 3, 8, 12}, {48, 576, -7.5, 0}};
    return std::make_shared<FeatureSequence>(v3Entries(v3_small), plan, with_coarse);
}

std::shared_ptr<Backbone> makeMobileNetV3Large(bool with_coarse) {
    const SequencePlan plan = {12, 16, {1, 3, 6, 12, 16}, {112, 960, -7.5, 0}};
    return std::make_shared<FeatureSequence>(v3Entries(v3_large), plan, with_coarse);
}

} // namespace saccade
