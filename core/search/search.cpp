#include "core/search/search.h"

#include "core/base/error.h"
#include "core/model/decoder.h"
#include "core/search/beam.h"
#include "core/search/constraints.h"
#include "core/search/evaluation_mode.h"
#include "core/search/gaze.h"
#include "core/search/step_history.h"
#include "core/search/step_scores.h"
#include "core/text/vocabulary.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

namespace saccade {
namespace {

/// Words looked up in addition to those that a step needs, so that a few forbidden ones do not require the
/// whole row.
constexpr std::size_t spare_words = 8;

BeamOptions beamOptions(const DecodeOptions& options) {
    BeamOptions beam;
    beam.width = static_cast<std::size_t>(options.beam);
    beam.wanted = static_cast<std::size_t>(options.hypotheses > 0 ? options.hypotheses : options.beam);
    beam.maximum_length = static_cast<std::size_t>(options.maximum_length);
    beam.length_penalty = options.length_penalty;
    beam.keep_considered = options.keep_tree;
    return beam;
}

class Search {
public:
    Search(Decoder& decoder, const DecoderMemory& memory, const Vocabulary& vocabulary,
           const DecodeOptions& options)
        : decoder_(decoder), memory_(memory), vocabulary_(vocabulary), options_(options),
          allowed_(constraintsFor(options, vocabulary)),
          history_(vocabulary, decoder.attentionLayout().layers, memory.rows, memory.columns,
                   static_cast<std::size_t>(options.alternatives)),
          beams_(static_cast<std::size_t>(memory.images()), Beam(beamOptions(options))),
          sound_(beams_.size(), true) {}

    std::vector<std::vector<Hypothesis>> run(const StepCallback& callback) {
        DecoderState state = decoder_.begin(memory_);
        Rows rows = liveRows();
        for (int step = 0; !rows.images.empty(); ++step) {
            DecoderStep decoded = decoder_.step(
                memory_, state, {deviceIndex(rows.words), deviceIndex(rows.images), gazeAt(step)});
            if (options_.temperature != 1)
                decoded.log_probabilities =
                    torch::log_softmax(decoded.log_probabilities / options_.temperature, 1);
            StepScores scores = read(decoded);
            history_.record(decoded, scores);
            advance(rows, scores);
            if (callback && !report(rows, step, callback))
                break;
            rows = liveRows();
            if (!rows.images.empty())
                state = decoded.state.select(deviceIndex(rows.parents));
        }
        return results();
    }

    std::vector<SearchTree> trees() {
        std::vector<SearchTree> trees;
        for (const Beam& beam : beams_)
            trees.push_back(treeOf(beam));
        return trees;
    }

private:
    /// The live hypotheses of the images that are not done, in the order of the batch.
    struct Rows {
        std::vector<std::int64_t> images;
        std::vector<std::int64_t> words;   ///< the last word of each
        std::vector<std::int64_t> parents; ///< its row in the previous step
    };

    Rows liveRows() const {
        Rows rows;
        for (std::size_t image = 0; image < beams_.size(); ++image) {
            if (beams_[image].done())
                continue;
            for (const Path& path : beams_[image].live()) {
                rows.images.push_back(static_cast<std::int64_t>(image));
                rows.words.push_back(path.words.empty() ? Vocabulary::start : path.words.back());
                rows.parents.push_back(path.rows.empty() ? 0 : path.rows.back());
            }
        }
        return rows;
    }

    torch::Tensor deviceIndex(const std::vector<std::int64_t>& index) const {
        return torch::tensor(index, torch::kInt64).to(memory_.tensors.front().device());
    }

    /// The map that the options have for this word; undefined where the decoder looks for itself.
    torch::Tensor gazeAt(int step) const {
        const auto gaze = std::find_if(options_.gazes.begin(), options_.gazes.end(),
                                       [step](const Gaze& each) { return each.word == step; });
        if (gaze == options_.gazes.end())
            return {};
        return gazeTensor(*gaze, memory_);
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
        return {step.log_probabilities,
                static_cast<std::size_t>(std::max(options_.alternatives, options_.beam + 1)) + spare_words};
    }

    void advance(const Rows& rows, StepScores& scores) {
        // Including the end token, at most beam + 1 extensions of a row can matter.
        const auto count = static_cast<std::size_t>(options_.beam) + 1;
        for (std::size_t row = 0; row < rows.images.size();) {
            const auto image = static_cast<std::size_t>(rows.images[row]);
            Beam& beam = beams_[image];
            std::vector<Extension> extensions;
            for (std::size_t parent = 0; parent < beam.live().size(); ++parent) {
                sound_[image] = sound_[image] && scores.isSound(static_cast<std::int64_t>(row + parent));
                const auto may = [&](std::int64_t word) { return allowed_(beam.live()[parent].words, word); };
                for (const ScoredWord& best :
                     scores.best(static_cast<std::int64_t>(row + parent), count, may))
                    extensions.push_back({parent, best.word, best.log_probability});
            }
            const std::size_t live = beam.live().size();
            beam.advance(std::move(extensions), static_cast<std::int64_t>(row));
            row += live;
        }
    }

    bool report(const Rows& rows, int step, const StepCallback& callback) {
        for (std::size_t row = 0; row < rows.images.size(); ++row) {
            if (row > 0 && rows.images[row] == rows.images[row - 1])
                continue;
            const auto image = static_cast<std::size_t>(rows.images[row]);
            if (!callback({image, step, history_.hypothesis(beams_[image].leader())}))
                return false;
        }
        return true;
    }

    std::vector<std::vector<Hypothesis>> results() {
        std::vector<std::vector<Hypothesis>> lists(beams_.size());
        for (std::size_t image = 0; image < beams_.size(); ++image)
            for (const Path& path : beams_[image].ranked()) {
                Hypothesis& hypothesis = lists[image].emplace_back(history_.hypothesis(path));
                if (!sound_[image])
                    hypothesis.log_probability = hypothesis.score = std::numeric_limits<float>::quiet_NaN();
            }
        return lists;
    }

    Decoder& decoder_;
    const DecoderMemory& memory_;
    const Vocabulary& vocabulary_;
    const DecodeOptions& options_;
    Constraint allowed_;
    StepHistory history_;
    std::vector<Beam> beams_; ///< one per image
    std::vector<bool> sound_; ///< per image: all values of the decoder were finite
};

} // namespace

std::vector<std::vector<Hypothesis>>
searchCaptions(Decoder& decoder, const DecoderMemory& memory, const Vocabulary& vocabulary,
               const DecodeOptions& options, const StepCallback& callback, std::vector<SearchTree>* trees) {
    validate(options);
    const torch::NoGradGuard no_gradients;
    const EvaluationMode evaluation(decoder);
    Search search(decoder, memory, vocabulary, options);
    auto found = search.run(callback);
    if (trees != nullptr)
        *trees = search.trees();
    return found;
}

} // namespace saccade
