#pragma once

#include "core/model/decoder.h"
#include "core/result/caption_result.h"
#include "core/search/beam.h"
#include "core/search/step_scores.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace saccade {

class Vocabulary;

/// What the steps of a search leave behind: attention, gate and best words of every row. A path is turned
/// into a hypothesis from these. Each step is kept once, however many paths go through it.
class StepHistory {
public:
    /// `layers`: of the attention; `rows` and `columns`: of the annotation grid. `alternatives`: how many are
    /// recorded per word.
    StepHistory(const Vocabulary& vocabulary, int layers, int rows, int columns, std::size_t alternatives);

    void record(const DecoderStep& step, const StepScores& scores);
    /// What a step says of a row, as any of its words has it; no word in it, nor its probability. Not const,
    /// as hypothesis().
    CaptionWord at(std::size_t step, std::int64_t row);

    /// Not const: the maps of a step are copied to the CPU when first needed.
    Hypothesis hypothesis(const Path& path);

private:
    struct Record {
        torch::Tensor attention;              ///< [rows, layers x heads, grid rows x columns]
        torch::Tensor gate;                   ///< [rows]; undefined where the decoder has none
        torch::Tensor sentinel;               ///< [rows]; undefined where the decoder has none
        std::vector<ScoredWord> alternatives; ///< [rows, alternatives_]
    };

    static void bringToCpu(Record& record);
    CaptionWord word(const Record& record, std::int64_t row) const;

    const Vocabulary& vocabulary_;
    int layers_;
    int rows_;
    int columns_;
    std::size_t alternatives_;
    std::vector<Record> records_;
};

} // namespace saccade
