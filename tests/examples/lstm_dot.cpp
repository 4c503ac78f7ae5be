#include "core/model/lstm_decoder.h"
#include "tests/examples/examples.h"

#include <torch/torch.h>

#include <cmath>

namespace saccade {

/// The decoder of "Show, Attend and Tell" with scores that are products of query and key (Luong et al. 2015)
/// in place of a small network.
DecoderKind lstmDot() {
    return lstmKind("lstm_dot", [](const AttentionSource& source, const torch::Tensor& query,
                                   const torch::Tensor& v, const torch::Tensor& image, bool /*training*/) {
        const torch::Tensor keys = source.keys.index_select(0, image); // [rows, positions, space]
        const torch::Tensor grid = source.grid.index_select(0, image); // [rows, positions, channels]
        const double scale = 1 / std::sqrt(static_cast<double>(query.size(1)));
        const torch::Tensor scores = torch::bmm(keys, (query * v).unsqueeze(2)).squeeze(2) * scale;
        const torch::Tensor alpha = torch::softmax(scores, 1);
        return Attended{torch::bmm(alpha.unsqueeze(1), grid).squeeze(1), alpha, {}};
    });
}

} // namespace saccade
