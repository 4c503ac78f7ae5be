#include "core/metrics/dataset_grounding.h"

#include "core/base/error.h"
#include "core/data/caption_dataset.h"
#include "core/data/instance_masks.h"
#include "core/metrics/object_names.h"
#include "core/text/tokenizer.h"

#include <algorithm>
#include <iterator>
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

std::vector<GroundedWord> ofClass(const std::vector<GroundedWord>& words, WordClass word_class) {
    std::vector<GroundedWord> found;
    std::copy_if(words.begin(), words.end(), std::back_inserter(found),
                 [word_class](const GroundedWord& word) { return word.word_class == word_class; });
    return found;
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
        for (const WordClass word_class : word_classes)
            grounding_.of(word_class).images.resize(split.images.size());
        grounding_.hallucination.images.resize(split.images.size());
    }

    void ground(const std::vector<std::size_t>& positions, const InstanceMasks& masks) {
        const ObjectNames names(masks.categories);
        for (const std::size_t position : positions) {
            const CaptionedImage& image = dataset_.images[split_.images[position]];
            const auto instances = masks.images.find(image.id);
            if (instances == masks.images.end())
                continue;
            any_masks_ = true;
            judge(position, masks.categories, instances->second, names);
            try {
                const std::vector<GroundedWord> words = groundedWords(
                    split_.captions[position], split_.geometries[position], instances->second, names);
                for (const WordClass word_class : word_classes)
                    grounding_.of(word_class).images[position] = groundingScores(ofClass(words, word_class));
                words_.insert(words_.end(), words.begin(), words.end());
            } catch (const Error& error) {
                problem_(FileError(image.path, error.message()).message());
            }
        }
    }

    std::optional<Grounding> result() {
        if (!any_masks_)
            return std::nullopt;
        for (const WordClass word_class : word_classes)
            grounding_.of(word_class).corpus = groundingScores(ofClass(words_, word_class));
        return std::move(grounding_);
    }

private:
    void judge(std::size_t position, const std::set<std::string>& categories, const ImageInstances& instances,
               const ObjectNames& names) {
        std::vector<std::vector<std::string>> references;
        for (const std::string& caption : dataset_.images[split_.images[position]].captions)
            references.push_back(tokenizePtb(caption));
        grounding_.hallucination.add(position, namedObjects(split_.captions[position].tokens(),
                                                            {instances, categories, references}, names));
    }

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
