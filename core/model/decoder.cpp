#include "core/model/decoder.h"

#include <torch/types.h>

namespace saccade {

DecoderState DecoderState::select(const torch::Tensor& index) const {
    DecoderState selected;
    for (const torch::Tensor& tensor : tensors)
        selected.tensors.push_back(tensor.index_select(0, index));
    return selected;
}

torch::Tensor Decoder::logProbabilities(const torch::Tensor& logits) const {
    return torch::log_softmax(temperature_ == 1 ? logits : logits / temperature_, 1);
}

} // namespace saccade
