#pragma once

#include "core/data/caption_dataset.h"
#include "core/data/layout_captions.h"
#include "core/run/train_options.h"
#include "core/text/vocabulary.h"
#include "core/train/caption_batches.h"
#include "core/train/image_objects.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace saccade {

/// The tokenised captions of every image of a dataset; the list is empty for an image without a usable
/// caption.
std::vector<std::vector<std::vector<std::string>>> tokenizeCaptions(const CaptionDataset& dataset);

/// Images that appear equally often.
struct WeightedImages {
    std::vector<std::size_t> images; ///< of the dataset, never empty
    double weight = 1;               ///< appearances per epoch; positive
};

/// The objects and captions of an image that does not exist; at least one caption.
struct TrainingLayout {
    std::vector<LayoutObject> objects;
    EncodedCaptions captions;
};

/// The parts of a dataset that a run uses, ready for batches.
struct TrainingData {
    std::vector<std::size_t> training;                           ///< images of the dataset
    std::vector<WeightedImages> weighted;                        ///< the same, grouped by dataset weight
    std::vector<std::size_t> validation;                         ///< empty if the dataset has no such split
    std::vector<std::vector<std::vector<std::string>>> captions; ///< tokens, by image of the dataset
    std::vector<EncodedCaptions> encoded;  ///< truncated to the maximum length, by image of the dataset
    EncodedCaptions text;                  ///< captions without an image; empty if there are none
    std::vector<TrainingLayout> layouts;   ///< captions of images of which only the objects are known
    std::shared_ptr<ImageObjects> objects; ///< null if objects are not learned from
    bool sorted = false;    ///< an epoch goes through its images in the order of their captions
    double known_words = 1; ///< share of the words of the training captions that are in the vocabulary

    std::size_t captionCount(const std::vector<std::size_t>& images) const;
};

/// Splits and tokenises the captions. Without a given vocabulary it builds one from the training captions;
/// otherwise it adds their words if the options ask for it (`vocabulary` is set). Reads objects and captions
/// without an image if the options ask for them. Throws Error if no training image has a caption, if the
/// vocabulary has none of the words of the training captions, if the validation split has no image and is not
/// the default one, if there is not one weight per dataset, or if objects are to be learned from and no
/// training image has any. `problem` reports what was skipped in the files of objects and captions, for
/// objects also later. The dataset must outlive the result.
TrainingData prepareData(const CaptionDataset& dataset, const TrainOptions& options, Vocabulary& vocabulary,
                         const std::function<void(const Message& sentence)>& problem);

/// Logarithm of each word's share of the training captions, counting end tokens and unknown words, with
/// add-one smoothing.
std::vector<float> logFrequencies(const TrainingData& data, std::size_t vocabulary);

} // namespace saccade
