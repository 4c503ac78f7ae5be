#include "core/model/decoders.h"
#include "core/model/lstm_decoder.h"

#include <torch/torch.h>

namespace saccade {
namespace {

using torch::Tensor;

/// How often the location is drawn in training; otherwise the mean over all locations is taken, which makes
/// the gradients less noisy (Xu et al. 2015, section 4.1).
constexpr double share_drawn = 0.5;

/// [rows]: one location for each map. `alpha` [rows, positions]
Tensor drawnLocation(const Tensor& alpha) {
    // A model that has broken down has weights that are no numbers; its loss says so, not the draw.
    return torch::multinomial(alpha.detach().nan_to_num(1), 1).squeeze(1);
}

/// Looks at one location: drawn from the map in training, the most probable one otherwise.
Attended lookOnce(const AttentionSource& source, const Tensor& query, const Tensor& v, const Tensor& image,
                  bool training) {
    const Attended mean = attend(source, query, v, image);
    const Tensor location = training ? drawnLocation(mean.alpha) : mean.alpha.argmax(1);
    const Tensor seen = source.grid.index({image, location});
    if (!training)
        return {seen, mean.alpha, {}, location};
    const Tensor drawn = torch::rand({image.size(0)}, mean.alpha.options()) < share_drawn;
    const Tensor log_probability = mean.alpha.gather(1, location.unsqueeze(1)).squeeze(1).log();
    return {torch::where(drawn.unsqueeze(1), seen, mean.context), mean.alpha,
            torch::where(drawn, log_probability, torch::zeros_like(log_probability))};
}

} // namespace

/// Hard attention: the context is the annotation vector of one location (Xu et al. 2015, section 4.1). How
/// the locations are learned is the objective's.
DecoderKind lstmHard() {
    DecoderKind kind = lstmKind("lstm_hard", lookOnce);
    kind.part.label = say("LSTM, hard attention: one place per word");
    kind.draws_locations = true;
    return kind;
}

} // namespace saccade
