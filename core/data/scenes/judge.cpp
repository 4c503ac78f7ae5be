#include "core/data/scenes/judge.h"

#include "core/data/scenes/kinds.h"

#include <algorithm>

namespace saccade::scenes {

std::vector<NamedObject> namedObjects(std::span<const std::string> tokens) {
    std::vector<NamedObject> named;
    std::string colour; // of the next noun
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::string& word = tokens[i];
        if (isColourName(word)) {
            colour = word;
        } else if (findKind(word) != nullptr) {
            const bool worn = i + 2 < tokens.size() && tokens[i + 1] == "in" && isColourName(tokens[i + 2]);
            named.push_back({word, worn ? tokens[i + 2] : colour});
            colour.clear();
            if (worn)
                i += 2;
        } else if (word != "small" && word != "big") {
            colour.clear();
        }
    }
    return named;
}

SceneJudgement judge(std::span<const std::string> tokens, std::span<const NamedObject> present) {
    SceneJudgement judgement;
    for (const NamedObject& object : namedObjects(tokens)) {
        ++judgement.named;
        const auto same_kind = [&](const NamedObject& other) { return other.kind == object.kind; };
        if (std::any_of(present.begin(), present.end(), same_kind))
            ++judgement.kinds_right;
        if (object.colour.empty())
            continue;
        ++judgement.coloured;
        if (std::find(present.begin(), present.end(), object) != present.end())
            ++judgement.colours_right;
    }
    return judgement;
}

SceneJudgement judge(std::span<const std::string> tokens, const Scene& scene) {
    return judge(tokens, sceneTruth(scene));
}

std::vector<NamedObject> sceneTruth(const Scene& scene) {
    std::vector<NamedObject> truth;
    for (const SceneObject& object : scene.objects)
        truth.push_back({object.kind, object.colour});
    return truth;
}

} // namespace saccade::scenes
