#include "core/decode/sampling.h"
#include "core/metrics/cider.h"
#include "core/train/objective.h"

#include <torch/torch.h>

namespace saccade {
namespace {

class SelfCritical : public Objective {
public:
    SelfCritical(const TrainOptions& options, const TrainingData& data)
        : samples_(options.self_critical_samples), maximum_length_(options.maximum_words), data_(data) {
        for (const std::size_t image : data.training)
            frequencies_.add(ended(data.captions[image]));
    }

    BatchLoss operator()(Captioner& captioner, const DecoderMemory& memory,
                         const std::vector<std::size_t>& images, const StepOfRun&) override {
        const auto sampled = sampleFrom(captioner.decoder(), memory);
        const std::vector<double> rewards = rewardsOf(sampled, images, captioner.vocabulary());

        std::vector<EncodedCaptions> by_image(images.size());
        std::vector<const EncodedCaptions*> captions;
        for (std::size_t i = 0; i < sampled.size(); ++i)
            by_image[i / static_cast<std::size_t>(samples_)].push_back(sampled[i]);
        for (const EncodedCaptions& image : by_image)
            captions.push_back(&image);
        const CaptionBatch batch = makeCaptionBatch(captions, captioner.device());
        const TeacherForced forced = captioner.decoder().teacherForced(memory, batch);

        const torch::Tensor log_probabilities =
            torch::log_softmax(forced.logits, 1).gather(1, forced.targets.unsqueeze(1)).squeeze(1);
        const torch::Tensor advantage = perToken(advantages(rewards), batch).to(captioner.device());
        double mean = 0;
        for (const double reward : rewards)
            mean += reward / static_cast<double>(rewards.size());
        return {.total = -(advantage * log_probabilities).mean(),
                .cross_entropy = -log_probabilities.mean().item<double>(),
                .reward = mean,
                .captions = batch.image.size(0),
                .words = forced.targets.numel()};
    }

private:
    /// As the captioner says them: without the dropout that the gradients go through.
    std::vector<std::vector<std::int64_t>> sampleFrom(Decoder& decoder, const DecoderMemory& memory) const {
        const bool training = decoder.is_training();
        decoder.eval();
        auto captions = sampleCaptions(decoder, memory, samples_, maximum_length_);
        decoder.train(training);
        return captions;
    }

    /// With a mark at the end that counts as a word: otherwise captions that break off ("a man in a") are
    /// rewarded like whole ones.
    static Tokens ended(Tokens caption) {
        caption.emplace_back("<end>");
        return caption;
    }

    static std::vector<Tokens> ended(const std::vector<Tokens>& captions) {
        std::vector<Tokens> result;
        for (const Tokens& caption : captions)
            result.push_back(ended(caption));
        return result;
    }

    std::vector<double> rewardsOf(const std::vector<std::vector<std::int64_t>>& sampled,
                                  const std::vector<std::size_t>& images,
                                  const Vocabulary& vocabulary) const {
        std::vector<double> rewards;
        const auto samples = static_cast<std::size_t>(samples_);
        for (std::size_t i = 0; i < images.size(); ++i) {
            const std::vector<Tokens> references = ended(data_.captions[images[i]]);
            for (std::size_t j = i * samples; j < (i + 1) * samples; ++j) {
                Tokens tokens;
                for (const std::int64_t word : sampled[j])
                    tokens.push_back(vocabulary.word(word));
                rewards.push_back(ciderD(ended(std::move(tokens)), references, frequencies_));
            }
        }
        return rewards;
    }

    /// Reward less the mean reward of the other samples of the same image.
    std::vector<float> advantages(const std::vector<double>& rewards) const {
        const auto samples = static_cast<std::size_t>(samples_);
        std::vector<float> result;
        for (std::size_t i = 0; i < rewards.size(); ++i) {
            const std::size_t first = i / samples * samples;
            double others = 0;
            for (std::size_t j = first; j < first + samples; ++j)
                others += j == i ? 0 : rewards[j] / static_cast<double>(samples - 1);
            result.push_back(static_cast<float>(rewards[i] - others));
        }
        return result;
    }

    /// In the order of the tokens of a teacher-forced batch.
    static torch::Tensor perToken(const std::vector<float>& advantages, const CaptionBatch& batch) {
        std::vector<float> tokens;
        for (const std::int64_t active : batch.active)
            for (std::int64_t row = 0; row < active; ++row)
                tokens.push_back(advantages[batch.order[static_cast<std::size_t>(row)]]);
        return torch::tensor(tokens);
    }

    int samples_;
    int maximum_length_;
    const TrainingData& data_;
    DocumentFrequencies frequencies_;
};

} // namespace

std::unique_ptr<Objective> makeSelfCritical(const TrainOptions& options, const TrainingData& data) {
    return std::make_unique<SelfCritical>(options, data);
}

} // namespace saccade
