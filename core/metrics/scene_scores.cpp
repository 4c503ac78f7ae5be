#include "core/metrics/scene_scores.h"

#include "core/base/error.h"
#include "core/data/caption_dataset.h"
#include "core/data/scenes/annotations.h"
#include "core/data/scenes/dataset_folder.h"
#include "core/data/scenes/judge.h"

#include <limits>
#include <map>
#include <set>

namespace saccade {
namespace {

using SentenceSink = std::function<void(const Message& sentence)>;

/// What is in each scene, by image id.
using Truth = std::map<std::string, std::vector<scenes::NamedObject>>;

std::vector<std::pair<std::string, double>> namedShares(double objects_right, double right) {
    return {{"scene_objects_right", objects_right}, {"scene_objects_and_colours_right", right}};
}

/// Empty for an instances file that is not in a folder of generated scenes.
Truth truthIn(const std::filesystem::path& file, const SentenceSink& problem) {
    try {
        if (scenes::isMarked(file.parent_path().parent_path()))
            return scenes::readSceneTruth(file);
    } catch (const Error& error) {
        problem(error.message());
    }
    return {};
}

/// By index of the instances file; only those that one of the images needs are read.
std::map<std::size_t, Truth> truthsOf(const CaptionDataset& dataset, std::span<const std::size_t> images,
                                      const SentenceSink& problem) {
    std::set<std::size_t> files;
    for (const std::size_t image : images)
        if (const auto& file = dataset.images[image].instance_file)
            files.insert(*file);
    std::map<std::size_t, Truth> truths;
    for (const std::size_t file : files)
        truths[file] = truthIn(dataset.instance_files[file], problem);
    return truths;
}

} // namespace

std::optional<SceneScores> scoreScenes(const CaptionDataset& dataset, std::span<const std::size_t> images,
                                       std::span<const Hypothesis> captions, const SentenceSink& problem) {
    const std::map<std::size_t, Truth> truths = truthsOf(dataset, images, problem);
    SceneScores scores;
    scores.images.resize(images.size());
    for (std::size_t i = 0; i < images.size(); ++i) {
        const CaptionedImage& image = dataset.images[images[i]];
        if (!image.instance_file)
            continue;
        const Truth& truth = truths.at(*image.instance_file);
        const auto scene = truth.find(image.id);
        if (scene == truth.end())
            continue;
        const scenes::SceneJudgement judgement = scenes::judge(captions[i].tokens(), scene->second);
        scores.images[i] = {judgement.objectsRight(), judgement.right()};
        ++scores.captions;
        scores.objects_right += judgement.objectsRight() ? 1 : 0;
        scores.right += judgement.right() ? 1 : 0;
    }
    if (scores.captions == 0)
        return std::nullopt;
    scores.objects_right /= static_cast<double>(scores.captions);
    scores.right /= static_cast<double>(scores.captions);
    return scores;
}

std::vector<std::pair<std::string, double>> namedScores(const SceneScores& scores) {
    return namedShares(scores.objects_right, scores.right);
}

std::vector<std::pair<std::string, double>> namedScores(const std::optional<SceneScores::Verdict>& verdict) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    return verdict ? namedShares(verdict->objects_right ? 1 : 0, verdict->right ? 1 : 0)
                   : namedShares(none, none);
}

ScoreParts sceneParts(const SceneScores& scores) {
    std::vector<std::vector<double>> values;
    for (const std::optional<SceneScores::Verdict>& verdict : scores.images)
        if (verdict)
            values.push_back({verdict->objects_right ? 1.0 : 0.0, verdict->right ? 1.0 : 0.0});
    return meanParts(values);
}

} // namespace saccade
