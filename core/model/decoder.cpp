#include "core/model/decoder.h"

#include <torch/types.h>

namespace saccade {

DecoderState DecoderState::select(const torch::Tensor& index) const {
    DecoderState selected;
    for (const torch::Tensor& tensor : tensors)
        selected.tensors.push_back(tensor.index_select(0, index));
    return selected;
}

PackedTokens packedTokens(const CaptionBatch& batch) {
    const torch::Tensor all_rows = torch::arange(batch.image.size(0), batch.image.options());
    std::vector<torch::Tensor> inputs, targets, rows;
    for (std::int64_t word = 0; word < batch.words(); ++word) {
        const std::int64_t active = batch.active[static_cast<std::size_t>(word)];
        inputs.push_back(batch.inputs.select(1, word).narrow(0, 0, active));
        targets.push_back(batch.targets.select(1, word).narrow(0, 0, active));
        rows.push_back(all_rows.narrow(0, 0, active));
    }
    return {torch::cat(inputs), torch::cat(targets), torch::cat(rows)};
}

torch::Tensor summedOverWords(const torch::Tensor& attention, const PackedTokens& tokens,
                              const CaptionBatch& batch) {
    return torch::zeros({batch.image.size(0), attention.size(1)}, attention.options())
        .index_add(0, tokens.rows, attention);
}

torch::Tensor Decoder::logProbabilities(const torch::Tensor& logits) const {
    return torch::log_softmax(temperature_ == 1 ? logits : logits / temperature_, 1);
}

} // namespace saccade
