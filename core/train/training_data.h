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

/// The tokenised captions of every image of a dataset; an image without a usable caption has none.
std::vector<std::vector<std::vector<std::string>>> tokenizeCaptions(const CaptionDataset& dataset);

/// Images that are shown equally often.
struct WeightedImages {
    std::vector<std::size_t> images; ///< of the dataset, never empty
    double weight = 1;               ///< how often each is shown in an epoch; positive
};

/// The objects of an image that is not there, and what is said of it; never without a caption.
struct TrainingLayout {
    std::vector<LayoutObject> objects;
    EncodedCaptions captions;
};

/// The parts of a dataset that a run uses, ready for batches.
struct TrainingData {
    std::vector<std::size_t> training;    ///< images of the dataset
    std::vector<WeightedImages> weighted; ///< the same, by the weights of the datasets that were joined
    std::vector<std::size_t> validation;  ///< empty where the dataset has no such split
    std::vector<std::vector<std::vector<std::string>>> captions; ///< tokens, by image of the dataset
    std::vector<EncodedCaptions> encoded;  ///< cut to the longest length, by image of the dataset
    EncodedCaptions text;                  ///< captions without an image; empty where there are none
    std::vector<TrainingLayout> layouts;   ///< captions of images of which only the objects are known
    std::shared_ptr<ImageObjects> objects; ///< null where nothing is learned from them
    double known_words = 1; ///< share of the words of the training captions that the vocabulary has

    std::size_t captionCount(const std::vector<std::size_t>& images) const;
};

/// Splits, tokenises and, without a vocabulary given, builds one from the training captions, else adds their
/// words where the options ask for it (`vocabulary` is set); reads objects and captions without an image
/// where the options ask for them. Throws Error when no training image has a caption, when the vocabulary has
/// none of the words of the training captions, when the validation split has no image and is not the default
/// one, when the weights are not one for each dataset, or when objects are to be learned from and no training
/// image has any. `problem` is told what was passed over of the files of objects and captions, of objects
/// also later. The dataset must outlive the result.
TrainingData prepareData(const CaptionDataset& dataset, const TrainOptions& options, Vocabulary& vocabulary,
                         const std::function<void(const Message& sentence)>& problem);

/// Logarithm of each word's share of the training captions, end tokens and unknown words counted, add-one
/// smoothed.
std::vector<float> logFrequencies(const TrainingData& data, std::size_t vocabulary);

} // namespace saccade
