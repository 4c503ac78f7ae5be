#include "core/model/backbones.h"
#include "core/model/inverted_residual.h"

#include <array>

namespace saccade {
namespace {

/// Bottlenecks in a row; the stride is the first one's.
struct V2Row {
    int factor; ///< of the expansion
    int channels;
    int count;
    int stride;
};

constexpr std::array<V2Row, 7> v2_rows = {{{1, 16, 1, 1},
                                           {6, 24, 2, 2},
                                           {6, 32, 3, 2},
                                           {6, 64, 4, 2},
                                           {6, 96, 3, 1},
                                           {6, 160, 3, 2},
                                           {6, 320, 1, 1}}};
constexpr InvertedResidualStyle v2_style = {"conv", true, {}, Excitation::Hard};
constexpr int v2_stem = 32, v2_head = 1280;

} // namespace

std::shared_ptr<Backbone> makeMobileNetV2(bool with_coarse) {
    FeatureEntries entries;
    const auto add = [&entries](std::shared_ptr<FeatureEntry> entry) {
        entries[static_cast<int>(entries.size())] = std::move(entry);
    };
    add(std::make_shared<ConvolutionEntry>(3, v2_stem, 3, 2, 1, v2_style.norm, Activation::Relu6));
    int channels = v2_stem;
    for (const V2Row& row : v2_rows)
        for (int i = 0; i < row.count; ++i) {
            const InvertedResidualShape shape = {
                channels, row.factor * channels, row.channels, 3, i == 0 ? row.stride : 1,
                0,        Activation::Relu6};
            add(std::make_shared<InvertedResidual>(shape, v2_style));
            channels = row.channels;
        }
    add(std::make_shared<ConvolutionEntry>(channels, v2_head, 1, 1, 1, v2_style.norm, Activation::Relu6));
    // Strides of 2 that pad both sides equally: cell i is centred on pixel 16 i.
    const SequencePlan plan = {13, 18, {1, 3, 6, 13, 18}, {96, v2_head, -7.5, 0}};
    return std::make_shared<FeatureSequence>(std::move(entries), plan, with_coarse);
}

} // namespace saccade
