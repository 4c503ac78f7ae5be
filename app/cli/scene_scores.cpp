#include "app/cli/scene_scores.h"

#include "core/data/scenes/annotations.h"
#include "core/data/scenes/dataset_folder.h"
#include "core/data/scenes/judge.h"

#include <map>

namespace saccade::cli {
namespace {

using Truth = std::map<std::int64_t, std::vector<scenes::NamedObject>>;

/// Of the instance files that lie in folders of generated scenes.
Truth truthOf(const CaptionDataset& dataset) {
    Truth truth;
    for (const std::filesystem::path& file : dataset.instance_files)
        if (scenes::isMarked(file.parent_path().parent_path()))
            truth.merge(scenes::readSceneTruth(file));
    return truth;
}

} // namespace

std::optional<SceneScores> scoreScenes(const CaptionDataset& dataset, const Evaluation& evaluation) {
    const Truth truth = truthOf(dataset);
    SceneScores scores;
    for (std::size_t i = 0; i < evaluation.images.size(); ++i) {
        const auto scene = truth.find(dataset.images[evaluation.images[i]].id);
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
