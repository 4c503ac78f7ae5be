#include "core/search/search.h"

#include "core/base/error.h"
#include "core/model/decoder.h"
#include "core/search/beam.h"
#include "core/search/constraints.h"
#include "core/search/decoder_ensemble.h"
#include "core/search/drawing.h"
#include "core/search/gaze.h"
#include "core/search/step_history.h"
#include "core/search/step_scores.h"
#include "core/text/vocabulary.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <string>
#include <utility>

namespace saccade {
namespace {

/// Words looked up in addition to those that a step needs, so that a few forbidden ones do not require the
/// whole row.
constexpr std::size_t spare_words = 8;

/// Of each group; captions that are drawn are one group.
BeamOptions beamOptions(const DecodeOptions& options) {
    BeamOptions beam;
    const int width = options.samples > 0 ? options.samples : options.beam / options.groups;
    beam.width = static_cast<std::size_t>(width);
    beam.wanted = static_cast<std::size_t>(std::min(width, captionsWanted(options)));
    beam.maximum_length = static_cast<std::size_t>(options.maximum_length);
    beam.length_penalty = options.length_penalty;
    beam.keep_considered = options.keep_tree;
    beam.keep_cut = options.samples > 0; // what is drawn is not chosen by how it ends
    return beam;
}

/// The search for the captions of one image.
struct ImageSearch {
    std::vector<Beam> groups;
    Random random;
    bool sound = true; ///< all values of the decoder were finite

    bool done() const {
        return std::all_of(groups.begin(), groups.end(), [](const Beam& group) { return group.done(); });
    }
};

ImageSearch imageSearch(const DecodeOptions& options) {
    return {std::vector<Beam>(static_cast<std::size_t>(options.groups), Beam(beamOptions(options))),
            Random(static_cast<std::uint64_t>(options.seed))};
}

/// How many hypotheses have each word at a position.
using WordCounts = std::map<std::int64_t, int>;

class Search {
public:
    Search(DecoderEnsemble& decoders, const Vocabulary& vocabulary, const DecodeOptions& options)
        : decoders_(decoders), vocabulary_(vocabulary), options_(options),
          allowed_(constraintsFor(options, vocabulary)),
          history_(vocabulary, decoders.attentionLayout().layers, decoders.rows(), decoders.columns(),
                   static_cast<std::size_t>(options.alternatives)),
          images_(static_cast<std::size_t>(decoders.images()), imageSearch(options)) {}

    std::vector<std::vector<Hypothesis>> run(const StepCallback& callback) {
        decoders_.begin();
        Rows rows = liveRows();
        if (options_.groups > 1) // each begins with a row of its own
            decoders_.select(deviceIndex(rows.images));
        for (int step = 0; !rows.images.empty(); ++step) {
            DecoderStep decoded =
                decoders_.step({deviceIndex(rows.words), deviceIndex(rows.images), gazeAt(step)});
            if (options_.temperature != 1 && options_.samples == 0)
                decoded.log_probabilities =
                    torch::log_softmax(decoded.log_probabilities / options_.temperature, 1);
            StepScores scores = read(decoded);
            history_.record(decoded, scores);
            advance(scores);
            if (callback && !report(rows, step, callback))
                break;
            rows = liveRows();
            if (!rows.images.empty())
                decoders_.select(deviceIndex(rows.parents));
        }
        return results();
    }

    std::vector<SearchTree> trees() {
        std::vector<SearchTree> trees;
        for (const ImageSearch& image : images_)
            trees.push_back(treeOf(image.groups.front()));
        return trees;
    }

private:
    /// The live hypotheses of the images that are not done, in the order of the batch and of the groups.
    struct Rows {
        std::vector<std::int64_t> images;
        std::vector<std::int64_t> words;   ///< the last word of each
        std::vector<std::int64_t> parents; ///< its row in the previous step
    };

    Rows liveRows() const {
        Rows rows;
        for (std::size_t image = 0; image < images_.size(); ++image)
            for (const Beam& group : images_[image].groups)
                if (!group.done())
                    for (const Path& path : group.live()) {
                        rows.images.push_back(static_cast<std::int64_t>(image));
                        rows.words.push_back(path.words.empty() ? Vocabulary::start : path.words.back());
                        rows.parents.push_back(path.rows.empty() ? 0 : path.rows.back());
                    }
        return rows;
    }

    torch::Tensor deviceIndex(const std::vector<std::int64_t>& index) const {
        return torch::tensor(index, torch::kInt64).to(decoders_.device());
    }

    /// The map that the options have for this word; undefined where the decoder looks for itself.
    torch::Tensor gazeAt(int step) const {
        const auto gaze = std::find_if(options_.gazes.begin(), options_.gazes.end(),
                                       [step](const Gaze& each) { return each.word == step; });
        if (gaze == options_.gazes.end())
            return {};
        return gazeTensor(*gaze, decoders_.memory());
    }

    SearchTree treeOf(const Beam& beam) {
        SearchTree tree;
        for (const Considered& each : beam.considered()) {
            SearchNode node{.parent = each.parent,
                            .word = history_.at(each.step, each.row),
                            .log_probability = each.total,
                            .score = each.score,
                            .fate = each.fate};
            node.word.log_probability = each.log_probability;
            if (each.word != Vocabulary::end)
                node.word.word = vocabulary_.word(each.word);
            tree.nodes.push_back(std::move(node));
        }
        return tree;
    }

    StepScores read(const DecoderStep& step) const {
        const auto words = static_cast<std::size_t>(step.log_probabilities.size(1));
        if (words != vocabulary_.size())
            throw Error(
                say("The decoder predicts %1 words, but the vocabulary has %2.", words, vocabulary_.size()));
        const int looked = options_.samples > 0 ? 0 : options_.beam + 1; // a draw looks at all words
        return {step.log_probabilities,
                static_cast<std::size_t>(std::max(options_.alternatives, looked)) + spare_words};
    }

    void advance(StepScores& scores) {
        std::int64_t row = 0; // the first of the group
        for (ImageSearch& image : images_) {
            WordCounts said; // by the groups before
            for (Beam& group : image.groups) {
                if (group.done())
                    continue;
                const auto live = static_cast<std::int64_t>(group.live().size());
                for (std::int64_t path = 0; path < live; ++path)
                    image.sound = image.sound && scores.isSound(row + path);
                group.advance(options_.samples > 0 ? drawn(group, row, scores, image.random)
                                                   : mostProbable(group, row, scores, said),
                              row);
                row += live;
                if (!group.done())
                    for (const Path& path : group.live())
                        ++said[path.words.back()];
            }
        }
    }

    /// All that can matter: including the end token, the group's width and one more for each live path, and
    /// as many as the words that other groups have taken.
    std::vector<Extension> mostProbable(const Beam& group, std::int64_t first_row, StepScores& scores,
                                        const WordCounts& said) const {
        const auto width = static_cast<std::size_t>(options_.beam / options_.groups);
        std::vector<Extension> extensions;
        for (std::size_t parent = 0; parent < group.live().size(); ++parent)
            for (const ScoredWord& best : scores.best(first_row + static_cast<std::int64_t>(parent),
                                                      width + 1 + said.size(), allowedAfter(group, parent))) {
                const auto taken = said.find(best.word);
                extensions.push_back({parent, best.word, best.log_probability,
                                      taken == said.end() ? 0 : options_.diversity * taken->second});
            }
        return extensions;
    }

    /// One for each path; at the beginning all captions have the same.
    std::vector<Extension> drawn(const Beam& group, std::int64_t first_row, StepScores& scores,
                                 Random& random) const {
        const bool first = group.live().front().words.empty();
        std::vector<Extension> extensions;
        for (std::size_t parent = 0; parent < group.live().size(); ++parent) {
            const std::vector<ScoredWord> words =
                scores.all(first_row + static_cast<std::int64_t>(parent), allowedAfter(group, parent));
            for (int draw = 0; draw < (first ? options_.samples : 1); ++draw)
                if (const auto word =
                        drawWord(words, {options_.temperature, options_.top_k, options_.top_p}, random))
                    extensions.push_back({parent, word->word, word->log_probability});
        }
        return extensions;
    }

    std::function<bool(std::int64_t)> allowedAfter(const Beam& group, std::size_t parent) const {
        return [this, &said = group.live()[parent].words](std::int64_t word) { return allowed_(said, word); };
    }

    bool report(const Rows& rows, int step, const StepCallback& callback) {
        for (std::size_t row = 0; row < rows.images.size(); ++row) {
            if (row > 0 && rows.images[row] == rows.images[row - 1])
                continue;
            const auto image = static_cast<std::size_t>(rows.images[row]);
            if (!callback({image, step, history_.hypothesis(leader(images_[image]))}))
                return false;
        }
        return true;
    }

    static Path leader(const ImageSearch& image) {
        std::vector<Path> leaders;
        for (const Beam& group : image.groups)
            leaders.push_back(group.leader());
        return *std::min_element(leaders.begin(), leaders.end(), ranksBefore);
    }

    /// The best of all groups; of a search, those that have not ended only if none has.
    std::vector<Path> ranked(const ImageSearch& image) const {
        std::vector<Path> paths;
        for (const Beam& group : image.groups)
            for (Path& path : group.ranked())
                paths.push_back(std::move(path));
        const auto ended = [](const Path& path) { return path.finished; };
        if (options_.samples == 0 && std::any_of(paths.begin(), paths.end(), ended))
            std::erase_if(paths, [&](const Path& path) { return !ended(path); });
        std::stable_sort(paths.begin(), paths.end(), ranksBefore);
        if (options_.groups > 1) // several of them may have found the same caption
            paths.erase(std::unique(paths.begin(), paths.end(),
                                    [](const Path& a, const Path& b) { return a.words == b.words; }),
                        paths.end());
        paths.resize(std::min(paths.size(), static_cast<std::size_t>(captionsWanted(options_))));
        return paths;
    }

    std::vector<std::vector<Hypothesis>> results() {
        std::vector<std::vector<Hypothesis>> lists(images_.size());
        for (std::size_t image = 0; image < images_.size(); ++image)
            for (const Path& path : ranked(images_[image])) {
                Hypothesis& hypothesis = lists[image].emplace_back(history_.hypothesis(path));
                if (!images_[image].sound)
                    hypothesis.log_probability = hypothesis.score = std::numeric_limits<float>::quiet_NaN();
            }
        return lists;
    }

    DecoderEnsemble& decoders_;
    const Vocabulary& vocabulary_;
    const DecodeOptions& options_;
    Constraint allowed_;
    StepHistory history_;
    std::vector<ImageSearch> images_;
};

} // namespace

std::vector<std::vector<Hypothesis>> searchCaptions(DecoderEnsemble& decoders, const Vocabulary& vocabulary,
                                                    const DecodeOptions& options,
                                                    const StepCallback& callback,
                                                    std::vector<SearchTree>* trees) {
    validate(options);
    const torch::NoGradGuard no_gradients;
    const auto evaluation = decoders.evaluationMode();
    Search search(decoders, vocabulary, options);
    auto found = search.run(callback);
    if (trees != nullptr)
        *trees = search.trees();
    return found;
}

std::vector<std::vector<Hypothesis>>
searchCaptions(Decoder& decoder, const DecoderMemory& memory, const Vocabulary& vocabulary,
               const DecodeOptions& options, const StepCallback& callback, std::vector<SearchTree>* trees) {
    DecoderEnsemble one({{decoder, memory}}, EnsembleAttention::First);
    return searchCaptions(one, vocabulary, options, callback, trees);
}

} // namespace saccade
