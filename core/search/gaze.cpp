#include "core/search/gaze.h"

#include "core/base/error.h"

#include <torch/types.h>
#include <torch/utils.h>

namespace saccade {

torch::Tensor gazeTensor(const Gaze& gaze, const DecoderMemory& memory) {
    const std::size_t positions =
        static_cast<std::size_t>(memory.rows) * static_cast<std::size_t>(memory.columns);
    if (gaze.weights.size() != positions)
        throw Error(say("A gaze has %1 weights, but the grid of the model has %2 x %3 cells.",
                        gaze.weights.size(), memory.rows, memory.columns));
    const torch::Tensor weights = torch::tensor(gaze.weights).unsqueeze(0);
    return (weights / weights.sum()).to(memory.tensors.front().device());
}

} // namespace saccade
