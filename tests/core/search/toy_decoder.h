#pragma once

#include "core/model/decoder.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <cstdint>
#include <vector>

namespace saccade::test {

/// A Markov chain for each image: the next word depends on the last one alone, by a table of log
/// probabilities [images, vocabulary, vocabulary]. Its state counts the steps. Attention is known: map m puts
/// all its weight on one cell, attendedCell(), and the gate is 1 / (1 + last word). The maps may be those of
/// several layers.
class ToyDecoder : public Decoder {
public:
    ToyDecoder(int maps, int rows, int columns, int layers = 1)
        : maps_(maps), rows_(rows), columns_(columns), layers_(layers) {}

    AttentionLayout attentionLayout() const override { return {layers_, maps_ / layers_}; }

    /// `grid`: the table.
    DecoderMemory prepare(const torch::Tensor& grid, int, int) override {
        return {{grid, torch::arange(grid.size(0))}, rows_, columns_};
    }

    std::int64_t attendedCell(std::int64_t image, std::int64_t last_word, std::int64_t step, int map) const {
        return (image + last_word + step + map) % (static_cast<std::int64_t>(rows_) * columns_);
    }

    DecoderState begin(const DecoderMemory& memory) override {
        return {{torch::zeros({memory.images()}, torch::kInt64)}};
    }

    DecoderStep step(const DecoderMemory& memory, const DecoderState& state,
                     const StepInput& input) override {
        const torch::Tensor &words = input.words, &image = input.image, &gaze = input.gaze;
        rows_stepped_ += words.size(0);
        trained_ = trained_ || is_training();
        const torch::Tensor& count = state.tensors.front();
        TORCH_CHECK(count.size(0) == words.size(0) && image.size(0) == words.size(0), "rows disagree");
        DecoderStep result;
        result.log_probabilities = memory.tensors.front().index({image, words});
        const std::int64_t cells = static_cast<std::int64_t>(rows_) * columns_;
        const torch::Tensor cell = ((memory.tensors.back().index({image}) + words + count).unsqueeze(1) +
                                    torch::arange(maps_).unsqueeze(0))
                                       .remainder(cells);
        result.attention = torch::zeros({words.size(0), maps_, cells}).scatter_(2, cell.unsqueeze(2), 1.0);
        if (gaze.defined())
            result.attention = gaze.unsqueeze(1).expand({words.size(0), maps_, cells}).clone();
        result.gate = 1.0 / (1.0 + words.to(torch::kFloat));
        result.state = {{count + 1}};
        return result;
    }

    TeacherForced teacherForced(const DecoderMemory&, const CaptionBatch&) override { return {}; }
    void configure(const OptionValues&) override {}
    void setOutputBias(const torch::Tensor&) override {}

    std::int64_t rowsStepped() const { return rows_stepped_; }
    bool steppedInTraining() const { return trained_; }

private:
    int maps_;
    int rows_;
    int columns_;
    int layers_;
    std::int64_t rows_stepped_ = 0;
    bool trained_ = false;
};

} // namespace saccade::test
