#include "core/metrics/dataset_grounding.h"

#include "core/base/error.h"
#include "core/data/caption_dataset.h"
#include "core/data/instance_masks.h"
#include "core/metrics/object_names.h"

#include <set>

namespace saccade {
namespace {

using ProblemSink = std::function<void(const Message& sentence)>;

/// Indices in the split of the images whose masks are in that instances file.
std::vector<std::size_t> captionsWithMasksIn(std::size_t file, const CaptionDataset& dataset,
                                             const CaptionedSplit& split) {
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < split.images.size(); ++i)
        if (dataset.images[split.images[i]].instance_file == file)
            positions.push_back(i);
    return positions;
}

ObjectNames namesOf(const InstanceMasks& masks) {
    std::set<std::string> categories;
    for (const auto& [id, image] : masks.images)
        for (const InstanceObject& object : image.objects)
            categories.insert(object.category);
    return ObjectNames(categories);
}

std::optional<InstanceMasks> readMasks(const std::filesystem::path& file, const ProblemSink& problem) {
    try {
        InstanceMasks masks = readInstanceMasks(file);
        for (const Problem& each : masks.problems)
            problem(each.said());
        return masks;
    } catch (const Error& error) {
        problem(error.message());
        return std::nullopt;
    }
}

/// Takes one caption at a time; keeps all words for the mean over the split.
class Grounder {
public:
    Grounder(const CaptionDataset& dataset, const CaptionedSplit& split, const ProblemSink& problem)
        : dataset_(dataset), split_(split), problem_(problem) {
        grounding_.images.resize(split.images.size());
    }

    void ground(const std::vector<std::size_t>& positions, const InstanceMasks& masks) {
        const ObjectNames names = namesOf(masks);
        for (const std::size_t position : positions) {
            const CaptionedImage& image = dataset_.images[split_.images[position]];
            const auto instances = masks.images.find(image.id);
            if (instances == masks.images.end())
                continue;
            any_masks_ = true;
            try {
                const std::vector<GroundedWord> words = groundedWords(
                    split_.captions[position], split_.geometries[position], instances->second, names);
                grounding_.images[position] = groundingScores(words);
                words_.insert(words_.end(), words.begin(), words.end());
            } catch (const Error& error) {
                problem_(FileError(image.path, error.message()).message());
            }
        }
    }

    std::optional<Grounding> result() {
        if (!any_masks_)
            return std::nullopt;
        grounding_.corpus = groundingScores(words_);
        return std::move(grounding_);
    }

private:
    const CaptionDataset& dataset_;
    const CaptionedSplit& split_;
    const ProblemSink& problem_;
    Grounding grounding_;
    std::vector<GroundedWord> words_;
    bool any_masks_ = false;
};

} // namespace

std::optional<Grounding> groundCaptions(const CaptionDataset& dataset, const CaptionedSplit& split,
                                        const ProblemSink& problem) {
    Grounder grounder(dataset, split, problem);
    for (std::size_t file = 0; file < dataset.instance_files.size(); ++file) {
        const std::vector<std::size_t> positions = captionsWithMasksIn(file, dataset, split);
        if (positions.empty())
            continue;
        if (const std::optional<InstanceMasks> masks = readMasks(dataset.instance_files[file], problem))
            grounder.ground(positions, *masks);
    }
    return grounder.result();
}

} // namespace saccade
