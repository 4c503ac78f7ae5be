#include "core/search/decoder_ensemble.h"

#include "core/base/error.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace saccade {
namespace {

/// log of the mean of the probabilities, [rows, vocabulary].
torch::Tensor meanProbabilities(const std::vector<DecoderStep>& steps) {
    std::vector<torch::Tensor> each;
    for (const DecoderStep& step : steps) {
        each.push_back(step.log_probabilities);
        if (each.back().size(1) != each.front().size(1))
            throw Error(say("The models predict different numbers of words: %1 and %2.", each.front().size(1),
                            each.back().size(1)));
    }
    return torch::logsumexp(torch::stack(each), 0) - std::log(static_cast<double>(steps.size()));
}

/// [rows, 1, cells]
torch::Tensor meanMap(const std::vector<DecoderStep>& steps) {
    std::vector<torch::Tensor> each;
    for (const DecoderStep& step : steps)
        each.push_back(step.attention.mean(1, true));
    return torch::stack(each).mean(0);
}

/// Undefined unless all decoders have a gate.
torch::Tensor meanGate(const std::vector<DecoderStep>& steps) {
    std::vector<torch::Tensor> each;
    for (const DecoderStep& step : steps) {
        if (!step.gate.defined())
            return {};
        each.push_back(step.gate);
    }
    return torch::stack(each).mean(0);
}

} // namespace

DecoderEnsemble::DecoderEnsemble(std::vector<SeeingDecoder> members, EnsembleAttention attention)
    : members_(std::move(members)), attention_(attention) {
    const bool same_grid = std::all_of(members_.begin(), members_.end(), [this](const SeeingDecoder& member) {
        return member.memory.rows == rows() && member.memory.columns == columns();
    });
    TORCH_CHECK(same_grid || attention == EnsembleAttention::First, "the grids differ in size");
}

AttentionLayout DecoderEnsemble::attentionLayout() const {
    return members_.size() > 1 && attention_ == EnsembleAttention::Mean ? AttentionLayout()
                                                                        : first().decoder.attentionLayout();
}

std::vector<std::unique_ptr<EvaluationMode>> DecoderEnsemble::evaluationMode() const {
    std::vector<std::unique_ptr<EvaluationMode>> modes;
    for (const SeeingDecoder& member : members_)
        modes.push_back(std::make_unique<EvaluationMode>(member.decoder));
    return modes;
}

void DecoderEnsemble::begin() {
    states_.clear();
    for (const auto& [decoder, memory] : members_)
        states_.push_back(decoder.begin(memory));
}

DecoderStep DecoderEnsemble::step(const StepInput& input) {
    if (input.gaze.defined() && members_.size() > 1 && attention_ == EnsembleAttention::First)
        throw Error(say("Models that see the image by different grids cannot share a gaze."));
    std::vector<DecoderStep> steps;
    for (std::size_t i = 0; i < members_.size(); ++i) {
        steps.push_back(members_[i].decoder.step(members_[i].memory, states_[i], input));
        states_[i] = std::exchange(steps.back().state, {});
    }
    return steps.size() == 1 ? std::move(steps.front()) : joined(std::move(steps));
}

DecoderStep DecoderEnsemble::joined(std::vector<DecoderStep> steps) const {
    torch::Tensor log_probabilities = meanProbabilities(steps);
    if (attention_ == EnsembleAttention::Mean) {
        torch::Tensor map = meanMap(steps), gate = meanGate(steps);
        steps.front().attention = std::move(map);
        steps.front().gate = std::move(gate);
        steps.front().sentinel = steps.front().word_attention = torch::Tensor(); // not those of all
    }
    steps.front().log_probabilities = std::move(log_probabilities);
    return std::move(steps.front());
}

void DecoderEnsemble::select(const torch::Tensor& index) {
    for (DecoderState& state : states_)
        state = state.select(index);
}

} // namespace saccade
