#include "core/base/option_rows.h"
#include "core/metrics/cider.h"
#include "core/search/sampling.h"
#include "core/search/search.h"
#include "core/train/attention_supervision.h"
#include "core/train/mixed_precision.h"
#include "core/train/objective.h"

#include <torch/torch.h>

#include <cmath>

namespace saccade {
namespace {

/// The captions of each image of a batch.
using Candidates = std::vector<EncodedCaptions>;

/// With the end token, which counts as a word: otherwise captions that break off ("a man in a") are rewarded
/// like whole ones.
std::vector<Tokens> ended(std::vector<Tokens> captions) {
    for (Tokens& caption : captions)
        caption.emplace_back("<end>");
    return captions;
}

struct SelfCriticalOptions {
    std::string candidates = "sample"; ///< sample, beam: where the captions come from
    int samples = 5;                   ///< captions of each image that are compared
};

const OptionRows<SelfCriticalOptions>& selfCriticalRows() {
    static const OptionRows<SelfCriticalOptions> all = [] {
        OptionRows<SelfCriticalOptions> rows;
        rows.choice("candidates", &SelfCriticalOptions::candidates,
                    {{"sample", say("Random draws")}, {"beam", say("The best of a beam search")}},
                    say("Compare captions from"),
                    say("Where the captions come from that are compared when learning to score well: drawn "
                        "at random, or the best of a beam search"));
        rows.number(
            "samples", &SelfCriticalOptions::samples, 2, 50, say("Candidate captions"),
            say("Captions of each image that are compared with each other when learning to score well"));
        return rows;
    }();
    return all;
}

class SelfCritical : public Objective {
public:
    SelfCritical(const SelfCriticalOptions& own, const ObjectiveSetting& setting)
        : from_beam_(own.candidates == "beam"), count_(own.samples),
          maximum_length_(setting.options.maximum_words), supervision_(setting.options.attention_supervision),
          data_(setting.data) {
        for (const std::size_t image : data_.training)
            frequencies_.add(ended(data_.captions[image]));
    }

    BatchLoss operator()(Captioner& captioner, const TrainingBatch& batch) override {
        const std::vector<std::size_t>& images = batch.images;
        const Candidates candidates = candidatesFrom(captioner, batch.memory);
        std::vector<float> advantages;
        double sum = 0;
        for (std::size_t i = 0; i < images.size(); ++i) {
            const std::vector<double> rewards = rewardsOf(candidates[i], images[i], captioner.vocabulary());
            for (const double reward : rewards)
                sum += reward;
            appendAdvantages(rewards, advantages);
        }

        std::vector<const EncodedCaptions*> captions;
        for (const EncodedCaptions& of_image : candidates)
            captions.push_back(&of_image);
        const CaptionBatch said = makeCaptionBatch(captions, captioner.device());
        const TeacherForced forced = inFloat32(captioner.decoder().teacherForced(batch.memory, said));
        const torch::Tensor log_probabilities =
            torch::log_softmax(forced.logits, 1).gather(1, forced.targets.unsqueeze(1)).squeeze(1);
        const torch::Tensor advantage = perToken(advantages, said).to(captioner.device());
        // Where the decoder drew locations, these are chosen as the words are, and rewarded like them.
        const torch::Tensor chosen = forced.location_log_probability.defined()
                                         ? log_probabilities + forced.location_log_probability
                                         : log_probabilities;
        torch::Tensor total = -(advantage * chosen).mean();
        if (supervision_ > 0)
            total = total +
                    supervision_ * attentionLoss(*data_.objects, captioner.vocabulary(), batch, said, forced);
        return {.total = total,
                .cross_entropy = -log_probabilities.mean().item<double>(),
                .reward = sum / static_cast<double>(advantages.size()),
                .captions = said.image.size(0),
                .words = forced.targets.numel()};
    }

private:
    /// As the captioner says them: without the dropout that the gradients go through.
    Candidates candidatesFrom(Captioner& captioner, const DecoderMemory& memory) const {
        const Autocast exact(captioner.device(), false); // the search compares sums of logarithms
        Decoder& decoder = captioner.decoder();
        const bool training = decoder.is_training();
        decoder.eval();
        Candidates candidates = from_beam_ ? beamOf(captioner, memory) : samplesOf(decoder, memory);
        decoder.train(training);
        return candidates;
    }

    Candidates samplesOf(Decoder& decoder, const DecoderMemory& memory) const {
        Candidates candidates(static_cast<std::size_t>(memory.images()));
        const auto samples = sampleCaptions(decoder, memory, count_, maximum_length_);
        for (std::size_t i = 0; i < samples.size(); ++i)
            candidates[i / static_cast<std::size_t>(count_)].push_back(samples[i]);
        return candidates;
    }

    Candidates beamOf(Captioner& captioner, const DecoderMemory& memory) const {
        DecodeOptions options;
        options.beam = count_;
        options.maximum_length = maximum_length_;
        options.alternatives = 0;
        Candidates candidates;
        for (const std::vector<Hypothesis>& hypotheses :
             searchCaptions(captioner.decoder(), memory, captioner.vocabulary(), options)) {
            EncodedCaptions& of_image = candidates.emplace_back();
            for (const Hypothesis& hypothesis : hypotheses) {
                const Tokens tokens = hypothesis.tokens();
                of_image.push_back(encodeCaption(tokens, captioner.vocabulary(), tokens.size()));
                if (!hypothesis.finished)
                    of_image.back().pop_back();
            }
        }
        return candidates;
    }

    std::vector<double> rewardsOf(const EncodedCaptions& candidates, std::size_t image,
                                  const Vocabulary& vocabulary) const {
        const std::vector<Tokens> references = ended(data_.captions[image]);
        std::vector<double> rewards;
        for (const std::vector<std::int64_t>& candidate : candidates) {
            Tokens tokens;
            for (const std::int64_t word : candidate)
                tokens.push_back(vocabulary.word(word));
            rewards.push_back(ciderD(tokens, references, frequencies_));
        }
        return rewards;
    }

    /// By how much a candidate's reward is above the mean of the others of its image, in spreads of that
    /// image's rewards: otherwise a dataset whose captions score high would outweigh one whose captions score
    /// low.
    static void appendAdvantages(const std::vector<double>& rewards, std::vector<float>& advantages) {
        const auto count = static_cast<double>(rewards.size());
        double mean = 0, variance = 0;
        for (const double reward : rewards)
            mean += reward / count;
        for (const double reward : rewards)
            variance += (reward - mean) * (reward - mean) / count;
        constexpr double minimum_spread = 0.1; // so that differences that mean nothing stay small
        const double others = count > 1 ? count / (count - 1) : 0;
        for (const double reward : rewards)
            advantages.push_back(
                static_cast<float>((reward - mean) * others / (std::sqrt(variance) + minimum_spread)));
    }

    /// In the order of the tokens of a teacher-forced batch.
    static torch::Tensor perToken(const std::vector<float>& advantages, const CaptionBatch& batch) {
        std::vector<float> tokens;
        for (const std::int64_t active : batch.active)
            for (std::int64_t row = 0; row < active; ++row)
                tokens.push_back(advantages[batch.order[static_cast<std::size_t>(row)]]);
        return torch::tensor(tokens);
    }

    bool from_beam_;
    int count_;
    int maximum_length_;
    double supervision_; ///< weight of the attention loss of the captions that were said
    const TrainingData& data_;
    DocumentFrequencies frequencies_;
};

} // namespace

ObjectiveKind selfCritical() {
    return {{"self_critical", say("Self-critical, whole captions"), selfCriticalRows().options()},
            [](const ObjectiveSetting& setting) {
                return std::make_unique<SelfCritical>(
                    selfCriticalRows().read(setting.options.objective_options), setting);
            }};
}

} // namespace saccade
