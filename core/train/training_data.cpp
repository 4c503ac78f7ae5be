#include "core/train/training_data.h"

#include "core/base/error.h"
#include "core/data/splits.h"
#include "core/text/tokenizer.h"
#include "core/train/text_captions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace saccade {
namespace {

/// The images of a split with at least one caption.
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

/// Of the training images.
std::vector<std::vector<std::string>> allCaptions(const TrainingData& data) {
    std::vector<std::vector<std::string>> captions;
    for (const std::size_t image : data.training)
        captions.insert(captions.end(), data.captions[image].begin(), data.captions[image].end());
    return captions;
}

Vocabulary buildVocabulary(const TrainingData& data, int minimum_count) {
    Vocabulary vocabulary = Vocabulary::build(allCaptions(data), minimum_count);
    if (vocabulary.size() == Vocabulary::special_count)
        throw Error(say("No word of the training captions occurs %1 times or more, so the model would know "
                        "no words; lower the option \"minimum_count\".",
                        minimum_count));
    return vocabulary;
}

/// Throws Error if the vocabulary has none: the model would only learn to predict the unknown word.
double shareOfKnownWords(const TrainingData& data, const Vocabulary& vocabulary) {
    std::size_t known = 0, all = 0;
    for (const std::size_t image : data.training)
        for (const auto& caption : data.captions[image])
            for (const std::string& word : caption) {
                known += vocabulary.contains(word) ? 1 : 0;
                ++all;
            }
    if (known == 0)
        throw Error(
            say("The model that training starts from knows none of the words in the training captions."));
    return static_cast<double>(known) / static_cast<double>(all);
}

std::vector<double> weightsOf(const CaptionDataset& dataset, const TrainOptions& options) {
    std::vector<double> weights = datasetWeights(options);
    if (weights.empty())
        weights.assign(dataset.sources, 1);
    if (weights.size() != dataset.sources)
        throw Error(say(
            "The option \"dataset_weights\" must have one number per dataset (numbers: %1, datasets: %2).",
            weights.size(), dataset.sources));
    return weights;
}

std::vector<WeightedImages> weightedImages(const CaptionDataset& dataset,
                                           const std::vector<std::size_t>& images,
                                           const std::vector<double>& weights) {
    std::vector<WeightedImages> groups(weights.size());
    for (std::size_t i = 0; i < weights.size(); ++i)
        groups[i].weight = weights[i];
    for (const std::size_t image : images)
        groups[dataset.images[image].source].images.push_back(image);
    std::erase_if(groups, [](const WeightedImages& group) { return group.images.empty(); });
    return groups;
}

std::shared_ptr<ImageObjects> objectsOf(const CaptionDataset& dataset, const std::vector<std::size_t>& images,
                                        const ImageObjects::ProblemSink& problem) {
    auto objects = std::make_shared<ImageObjects>(dataset, images, problem);
    if (objects->categories().empty())
        throw Error(say("No training image has objects to learn from; train on a dataset with object masks "
                        "or boxes (COCO instances), or set the options \"attention_supervision\" and "
                        "\"object_loss\" to 0 and leave \"layout_captions\" empty."));
    return objects;
}

/// Captions with words that the vocabulary does not have are left out.
std::vector<TrainingLayout> layoutsOf(const TrainOptions& options, const Vocabulary& vocabulary,
                                      const ImageObjects::ProblemSink& problem) {
    std::vector<TrainingLayout> layouts;
    for (LayoutCaptions& read : readLayoutCaptions(options.layout_captions, problem)) {
        TrainingLayout layout{std::move(read.objects), {}};
        for (const std::string& caption : read.captions)
            if (const auto words = tokenizePtb(caption); knowsAll(vocabulary, words))
                layout.captions.push_back(
                    encodeCaption(words, vocabulary, static_cast<std::size_t>(options.maximum_words)));
        if (!layout.captions.empty())
            layouts.push_back(std::move(layout));
    }
    if (layouts.empty())
        throw FileError(options.layout_captions, say("has no caption that uses only words the model knows"));
    return layouts;
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

TrainingData prepareData(const CaptionDataset& dataset, const TrainOptions& options, Vocabulary& vocabulary,
                         const std::function<void(const Message& sentence)>& problem) {
    TrainingData data;
    data.captions = tokenizeCaptions(dataset);
    data.training = captionedImages(dataset, options.train_split, data);
    data.validation = validationImages(dataset, options, data);
    const std::vector<double> weights = weightsOf(dataset, options);
    for (std::vector<std::size_t>* images : {&data.training, &data.validation})
        std::erase_if(*images, [&](std::size_t image) { return weights[dataset.images[image].source] == 0; });
    if (data.training.empty())
        throw Error(say("No image of the split \"%1\" has a caption to train on.", options.train_split));
    data.weighted = weightedImages(dataset, data.training, weights);
    data.sorted = options.order == "sorted";

    if (vocabulary.size() == 0)
        vocabulary = buildVocabulary(data, options.minimum_count);
    else if (options.add_words)
        vocabulary = vocabulary.with(Vocabulary::build(allCaptions(data), options.minimum_count));
    data.known_words = shareOfKnownWords(data, vocabulary);
    data.encoded.resize(dataset.images.size());
    for (std::size_t image = 0; image < data.captions.size(); ++image)
        for (const auto& caption : data.captions[image])
            data.encoded[image].push_back(
                encodeCaption(caption, vocabulary, static_cast<std::size_t>(options.maximum_words)));
    if (!options.text_captions.empty() && options.text_share > 0)
        data.text = readTextCaptions(options.text_captions, vocabulary,
                                     static_cast<std::size_t>(options.maximum_words), problem);
    if (!options.layout_captions.empty() && options.layout_share > 0)
        data.layouts = layoutsOf(options, vocabulary, problem);
    if (options.attention_supervision > 0 || options.object_loss > 0 || !data.layouts.empty())
        data.objects = objectsOf(dataset, data.training, problem);
    return data;
}

std::vector<float> logFrequencies(const TrainingData& data, std::size_t vocabulary) {
    std::vector<double> counts(vocabulary, 1.0);
    for (const std::size_t image : data.training)
        for (const auto& caption : data.encoded[image])
            for (const std::int64_t word : caption)
                ++counts[static_cast<std::size_t>(word)];
    const double total = std::accumulate(counts.begin(), counts.end(), 0.0);
    std::vector<float> frequencies;
    for (const double count : counts)
        frequencies.push_back(static_cast<float>(std::log(count / total)));
    return frequencies;
}

} // namespace saccade
