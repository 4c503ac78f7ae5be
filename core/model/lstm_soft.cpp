#include "core/model/decoders.h"
#include "core/model/lstm_decoder.h"

namespace saccade {

/// Soft attention: the context is the expected annotation vector (Xu et al. 2015, section 4.2).
DecoderKind lstmSoft() {
    DecoderKind kind =
        lstmKind("lstm_soft", [](const AttentionSource& source, const torch::Tensor& query,
                                 const torch::Tensor& v, const torch::Tensor& image,
                                 bool /*training*/) { return attend(source, query, v, image); });
    kind.part.label = say("LSTM, soft attention");
    return kind;
}

} // namespace saccade
