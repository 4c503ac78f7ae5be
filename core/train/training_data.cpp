#include "core/train/training_data.h"

#include "core/base/error.h"
#include "core/data/splits.h"
#include "core/text/tokenizer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace saccade {
namespace {

/// The images of a split that have a caption.
std::vector<std::size_t> captionedImages(const CaptionDataset& dataset, const std::string& split,
                                         const TrainingData& data) {
    std::vector<std::size_t> images = imagesOfSplit(dataset, split);
    std::erase_if(images, [&](std::size_t image) { return data.captions[image].empty(); });
    return images;
}

std::vector<std::size_t> validationImages(const CaptionDataset& dataset, const TrainOptions& options,
                                          const TrainingData& data) {
    std::vector<std::size_t> images;
    try {
        images = captionedImages(dataset, options.validation_split, data);
    } catch (const Error&) {
        if (options.validation_split != TrainOptions().validation_split)
            throw; // the user named it
        return {}; // a dataset without a validation split can still be trained on
    }
    if (options.validation_images > 0 && images.size() > static_cast<std::size_t>(options.validation_images))
        images.resize(static_cast<std::size_t>(options.validation_images));
    return images;
}

} // namespace

std::vector<std::vector<std::vector<std::string>>> tokenizeCaptions(const CaptionDataset& dataset) {
    std::vector<std::vector<std::vector<std::string>>> captions(dataset.images.size());
    for (std::size_t image = 0; image < dataset.images.size(); ++image)
        for (const std::string& caption : dataset.images[image].captions)
            if (auto tokens = tokenizePtb(caption); !tokens.empty())
                captions[image].push_back(std::move(tokens));
    return captions;
}

std::size_t TrainingData::captionCount(const std::vector<std::size_t>& images) const {
    return std::accumulate(images.begin(), images.end(), std::size_t{0},
                           [&](std::size_t sum, std::size_t image) { return sum + captions[image].size(); });
}

TrainingData prepareData(const CaptionDataset& dataset, const TrainOptions& options, Vocabulary& vocabulary) {
    TrainingData data;
    data.captions = tokenizeCaptions(dataset);
    data.training = captionedImages(dataset, options.train_split, data);
    if (data.training.empty())
        throw Error("No image of the split \"" + options.train_split + "\" has a caption to train on.");
    data.validation = validationImages(dataset, options, data);

    if (vocabulary.size() == 0) {
        std::vector<std::vector<std::string>> training;
        for (const std::size_t image : data.training)
            training.insert(training.end(), data.captions[image].begin(), data.captions[image].end());
        vocabulary = Vocabulary::build(training, options.minimum_count);
    }
    data.encoded.resize(dataset.images.size());
    for (std::size_t image = 0; image < data.captions.size(); ++image)
        for (const auto& caption : data.captions[image]) {
            std::vector<std::int64_t> words = vocabulary.encode(caption);
            words.resize(std::min(words.size(), static_cast<std::size_t>(options.maximum_words)));
            data.encoded[image].push_back(std::move(words));
        }
    return data;
}

std::vector<float> logFrequencies(const TrainingData& data, std::size_t vocabulary) {
    std::vector<double> counts(vocabulary, 1.0);
    for (const std::size_t image : data.training)
        for (const auto& caption : data.encoded[image]) {
            for (const std::int64_t word : caption)
                ++counts[static_cast<std::size_t>(word)];
            ++counts[static_cast<std::size_t>(Vocabulary::end)];
        }
    const double total = std::accumulate(counts.begin(), counts.end(), 0.0);
    std::vector<float> frequencies;
    for (const double count : counts)
        frequencies.push_back(static_cast<float>(std::log(count / total)));
    return frequencies;
}

} // namespace saccade
