#include "core/model/fine_tuning.h"

#include "core/model/backbone.h"

#include <torch/torch.h>

namespace saccade {

void setTrainable(Backbone& backbone, int first_stage) {
    for (int index = 0; index < backbone.spec().stages; ++index)
        for (const auto& module : backbone.stage(index))
            for (torch::Tensor& parameter : module->parameters())
                parameter.set_requires_grad(index >= first_stage);
    backbone.train(backbone.is_training());
}

} // namespace saccade
