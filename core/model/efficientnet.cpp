#include "core/model/backbones.h"
#include "core/model/inverted_residual.h"

#include <array>
#include <string>

namespace saccade {
namespace {

/// Bottlenecks in a row; the stride is the first one's.
struct EfficientRow {
    int factor; ///< of the expansion
    int kernel;
    int stride;
    int channels;
    int count;
};

constexpr std::array<EfficientRow, 7> b0_rows = {{{1, 3, 1, 16, 1},
                                                  {6, 3, 2, 24, 2},
                                                  {6, 5, 2, 40, 2},
                                                  {6, 3, 2, 80, 3},
                                                  {6, 5, 1, 112, 3},
                                                  {6, 5, 2, 192, 4},
                                                  {6, 3, 1, 320, 1}}};
constexpr InvertedResidualStyle b0_style = {"block", false, {}, Excitation::Smooth};
constexpr int b0_stem = 32, b0_head = 1280;

/// A row of bottlenecks under the names "0", "1" …
class EfficientStage : public FeatureEntry {
public:
    EfficientStage(int in, const EfficientRow& row) {
        int channels = in;
        for (int i = 0; i < row.count; ++i) {
            const InvertedResidualShape shape = {channels,        row.factor * channels,   row.channels,
                                                 row.kernel,      i == 0 ? row.stride : 1, channels / 4,
                                                 Activation::Silu};
            blocks_.push_back(
                register_module(std::to_string(i), std::make_shared<InvertedResidual>(shape, b0_style)));
            channels = row.channels;
        }
    }

    torch::Tensor forward(const torch::Tensor& input) override {
        torch::Tensor x = input;
        for (const auto& block : blocks_)
            x = block->forward(x);
        return x;
    }

private:
    std::vector<std::shared_ptr<InvertedResidual>> blocks_;
};

} // namespace

std::shared_ptr<Backbone> makeEfficientNetB0(bool with_coarse) {
    FeatureEntries entries;
    entries[0] = std::make_shared<ConvolutionEntry>(3, b0_stem, 3, 2, 1, b0_style.norm, Activation::Silu);
    int channels = b0_stem, number = 1;
    for (const EfficientRow& row : b0_rows) {
        entries[number++] = std::make_shared<EfficientStage>(channels, row);
        channels = row.channels;
    }
    entries[number] =
        std::make_shared<ConvolutionEntry>(channels, b0_head, 1, 1, 1, b0_style.norm, Activation::Silu);
    // Strides of 2 that pad both sides equally: cell i is centred on pixel 16 i.
    const SequencePlan plan = {5, 8, {1, 2, 3, 5, 8}, {112, b0_head, -7.5, 0}};
    return std::make_shared<FeatureSequence>(std::move(entries), plan, with_coarse);
}

} // namespace saccade
