#pragma once

#include "core/data/caption_dataset.h"
#include "core/text/vocabulary.h"
#include "core/train/caption_batches.h"
#include "core/train/train_options.h"

#include <string>
#include <vector>

namespace saccade {

/// The tokenised captions of every image of a dataset; an image without a usable caption has none.
std::vector<std::vector<std::vector<std::string>>> tokenizeCaptions(const CaptionDataset& dataset);

/// The parts of a dataset that a run uses, ready for batches.
struct TrainingData {
    std::vector<std::size_t> training;   ///< images of the dataset
    std::vector<std::size_t> validation; ///< empty where the dataset has no such split
    std::vector<std::vector<std::vector<std::string>>> captions; ///< tokens, by image of the dataset
    std::vector<EncodedCaptions> encoded; ///< cut to the longest length, by image of the dataset
    double known_words = 1; ///< share of the words of the training captions that the vocabulary has

    std::size_t captionCount(const std::vector<std::size_t>& images) const;
};

/// Splits, tokenises and, without a vocabulary given, builds one from the training captions (`vocabulary` is
/// set). Throws Error when no training image has a caption, when the vocabulary has none of the words of the
/// training captions, or when the validation split has no image and is not the default one.
TrainingData prepareData(const CaptionDataset& dataset, const TrainOptions& options, Vocabulary& vocabulary);

/// Logarithm of each word's share of the training captions, end tokens and unknown words counted, add-one
/// smoothed.
std::vector<float> logFrequencies(const TrainingData& data, std::size_t vocabulary);

} // namespace saccade
