#include "app/cli/scene_scores.h"

#include "core/data/scenes/annotations.h"
#include "core/data/scenes/dataset_folder.h"
#include "core/data/scenes/judge.h"

#include <map>

namespace saccade::cli {
namespace {

/// What is in each scene, by image id.
using Truth = std::map<std::string, std::vector<scenes::NamedObject>>;

/// For each instances file; empty for those that are not in a folder of generated scenes.
std::vector<Truth> truthsOf(const CaptionDataset& dataset) {
    std::vector<Truth> truths;
    for (const std::filesystem::path& file : dataset.instance_files)
        truths.push_back(scenes::isMarked(file.parent_path().parent_path()) ? scenes::readSceneTruth(file)
                                                                            : Truth());
    return truths;
}

} // namespace

std::optional<SceneScores> scoreScenes(const CaptionDataset& dataset, const Evaluation& evaluation) {
    const std::vector<Truth> truths = truthsOf(dataset);
    SceneScores scores;
    for (std::size_t i = 0; i < evaluation.images.size(); ++i) {
        const CaptionedImage& image = dataset.images[evaluation.images[i]];
        if (!image.instance_file)
            continue;
        const Truth& truth = truths[*image.instance_file];
        const auto scene = truth.find(image.id);
        if (scene == truth.end())
            continue;
        const scenes::SceneJudgement judgement =
            scenes::judge(evaluation.hypotheses[i].tokens(), scene->second);
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

} // namespace saccade::cli
