#include "core/captioner/caption_together.h"

#include "core/base/error.h"
#include "core/base/groups.h"
#include "core/captioner/caption_by_shape.h"
#include "core/captioner/model_file.h"
#include "core/search/search.h"

#include <algorithm>
#include <utility>

namespace saccade {
namespace {

bool gridsLieAlike(Captioner& one, const DecoderMemory& its, Captioner& other, const DecoderMemory& others) {
    return its.rows == others.rows && its.columns == others.columns &&
           one.config().preprocess.fit == other.config().preprocess.fit &&
           one.gridGeometry({}).grid_shift == other.gridGeometry({}).grid_shift;
}

EnsembleAttention attentionOf(const Captioners& models, const std::vector<DecoderMemory>& memories) {
    for (std::size_t i = 1; i < models.size(); ++i)
        if (!gridsLieAlike(*models.front(), memories.front(), *models[i], memories[i]))
            return EnsembleAttention::First;
    return EnsembleAttention::Mean;
}

EnsembleFacts factsOf(const Captioners& models, const std::vector<DecoderMemory>& memories) {
    EnsembleFacts facts;
    for (const auto& model : models)
        facts.models.push_back(model->name());
    facts.mean_attention = attentionOf(models, memories) == EnsembleAttention::Mean;
    return facts;
}

} // namespace

Captioners readTogether(const std::vector<std::filesystem::path>& files, torch::Device device) {
    Captioners models;
    for (const std::filesystem::path& file : files) {
        if (std::count(files.begin(), files.end(), file) > 1)
            throw FileError(file, say("is named more than once: a model adds nothing to itself"));
        models.push_back(readModel(file, device));
        if (models.back()->vocabulary().words() != models.front()->vocabulary().words())
            throw FileError(
                file, say("has a different vocabulary than %1: models can only caption together if they "
                          "have the same words",
                          models.front()->name()));
    }
    return models;
}

std::string nameOfAll(const Captioners& models) {
    std::string name;
    for (const auto& model : models)
        name += (name.empty() ? "" : " + ") + model->name();
    return name;
}

int largestInput(const Captioners& models) {
    int side = 0;
    for (const auto& model : models)
        side = std::max(side, model->config().preprocess.size);
    return side;
}

DecoderEnsemble decodersOf(const Captioners& models, const std::vector<DecoderMemory>& memories) {
    std::vector<SeeingDecoder> decoders;
    for (std::size_t i = 0; i < models.size(); ++i)
        decoders.push_back({models[i]->decoder(), memories[i]});
    return {std::move(decoders), attentionOf(models, memories)};
}

void addInput(ModelInputs& inputs, const Captioners& models, const DecodedImage& image) {
    inputs.resize(models.size());
    for (std::size_t i = 0; i < models.size(); ++i)
        inputs[i].push_back(preprocess(image.rgb, image.original, models[i]->config().preprocess));
}

std::vector<CaptionResult> captionTogether(const Captioners& models, const ModelInputs& inputs,
                                           const DecodeOptions& options, const StepCallback& callback) {
    if (inputs.empty())
        return {};
    std::vector<std::vector<cv::Size>> sizes(inputs.front().size()); // of each image, for each model
    for (const std::vector<PreprocessedImage>& of_model : inputs)
        for (std::size_t image = 0; image < of_model.size(); ++image)
            sizes[image].push_back(of_model[image].rgb.size());
    const auto captionSome = [&](const std::vector<std::size_t>& group, const StepCallback& of_group) {
        std::vector<DecoderMemory> memories;
        for (std::size_t i = 0; i < models.size(); ++i) {
            std::vector<PreprocessedImage> some;
            for (const std::size_t image : group)
                some.push_back(inputs[i][image]);
            memories.push_back(models[i]->see(some));
        }
        std::vector<Geometry> geometries;
        for (const std::size_t image : group)
            geometries.push_back(inputs.front()[image].geometry);
        return captionTogether(models, memories, geometries, options, of_group);
    };
    return captionByShape(groupsOfEqual(sizes), captionSome, callback);
}

std::vector<CaptionResult> captionTogether(const Captioners& models,
                                           const std::vector<DecoderMemory>& memories,
                                           const std::vector<Geometry>& images, const DecodeOptions& options,
                                           const StepCallback& callback) {
    Captioner& first = *models.front();
    if (models.size() == 1)
        return first.caption(memories.front(), images, options, callback);
    DecoderEnsemble decoders = decodersOf(models, memories);
    std::vector<SearchTree> trees;
    auto hypotheses =
        searchCaptions(decoders, first.vocabulary(), options, callback, options.keep_tree ? &trees : nullptr);
    std::vector<CaptionResult> results(images.size());
    for (std::size_t i = 0; i < results.size(); ++i)
        results[i] = {.image = {},
                      .model = nameOfAll(models),
                      .geometry = first.gridGeometry(images[i]),
                      .hypotheses = std::move(hypotheses[i]),
                      .decode = options,
                      .tree = options.keep_tree ? std::optional(std::move(trees[i])) : std::nullopt,
                      .ensemble = factsOf(models, memories)};
    return results;
}

} // namespace saccade
