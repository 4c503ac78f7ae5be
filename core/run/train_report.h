#pragma once

#include "core/result/caption_result.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// One optimiser step.
struct StepReport {
    std::int64_t step = 0; ///< counted from 1 over the whole run
    int epoch = 0;         ///< counted from 1
    double loss = 0;       ///< what is minimised, including every term
    double perplexity = 0; ///< exp of the mean cross-entropy per word
    double learning_rate = 0;
    double gradient_norm = 0; ///< before clipping
    double images_per_second = 0;
    double captions_per_second = 0;
    double seconds = 0; ///< of training since the start, including time before a resume
    double reward = 0;  ///< mean CIDEr-D of sampled captions; 0 if none are sampled
};

/// The results on the validation split at the end of an epoch.
struct ValidationReport {
    double loss = 0; ///< mean cross-entropy per word
    double perplexity = 0;
    /// Scores of generated captions by name: "CIDEr", "Bleu_4" … Scores that cannot be computed are missing.
    std::map<std::string, double> metrics;
    double attention_entropy = 0;    ///< 0…1; 1: uniform
    double attention_divergence = 0; ///< 0…1; mean Jensen-Shannon divergence between a caption's words
    double attention_uniform_distance = 0; ///< 0…1; total variation distance from the uniform map
    double caption_repetition = 0;         ///< 0…1; share of captions that an earlier image already got
};

/// The end of an epoch.
struct EpochReport {
    int epoch = 0;         ///< counted from 1; 0: the model that the run starts from, which has no loss yet
    std::int64_t step = 0; ///< steps done when it ended
    double loss = 0;       ///< mean over the epoch's training captions
    double perplexity = 0;
    double learning_rate = 0;
    double images_per_second = 0;
    double captions_per_second = 0;
    double seconds = 0; ///< of training since the start, including time before a resume
    bool best = false;  ///< the best epoch so far by the early stopping metric
    std::optional<ValidationReport> validation; ///< nothing without a validation split
    std::vector<CaptionResult> samples;         ///< the pinned images, in a fixed order
};

enum class TrainPhase { ReadingData, ComputingFeatures, Training, Validating, Calibrating };

/// "reading data", "computing features", "training", "validating", "calibrating".
std::string phaseName(TrainPhase phase);

/// The current activity.
struct TrainProgress {
    TrainPhase phase = TrainPhase::ReadingData;
    std::size_t done = 0;  ///< images; in training, steps of the whole run
    std::size_t total = 0; ///< 0: unknown
};

} // namespace saccade
