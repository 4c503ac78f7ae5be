#include "core/base/error.h"
#include "core/base/nearest_name.h"
#include "core/model/backbones.h"
#include "core/model/onednn_guard.h"

#include <torch/torch.h>

#include <array>

namespace saccade {
namespace {

struct Registered {
    const char* name;
    std::shared_ptr<Backbone> (*make)(bool with_coarse);
};

constexpr std::array registry = {
    Registered{"mobilenet_v1", makeMobileNetV1},
    Registered{"mobilenet_edgetpu", makeMobileNetEdgeTpu},
    Registered{"mobilenet_v2", makeMobileNetV2},
    Registered{"mobilenet_v3_small", makeMobileNetV3Small},
    Registered{"mobilenet_v3_large", makeMobileNetV3Large},
    Registered{"efficientnet_b0", makeEfficientNetB0},
    Registered{"resnet18", [](bool with_coarse) { return makeResNet(18, with_coarse); }},
    Registered{"resnet34", [](bool with_coarse) { return makeResNet(34, with_coarse); }},
    Registered{"resnet50", [](bool with_coarse) { return makeResNet(50, with_coarse); }},
    Registered{"resnet101", [](bool with_coarse) { return makeResNet(101, with_coarse); }},
    Registered{"resnet152", [](bool with_coarse) { return makeResNet(152, with_coarse); }},
    Registered{"vgg16", [](bool) { return makeVgg(16); }},
    Registered{"vgg19", [](bool) { return makeVgg(19); }},
    Registered{"vit_b_16", [](bool) { return makeVitB16(); }},
    Registered{"scenes_cnn", [](bool) { return makeScenesCnn(); }},
};

} // namespace

std::shared_ptr<Backbone> makeBackbone(const std::string& name, bool with_coarse) {
    guardOneDnn();
    for (const Registered& entry : registry) {
        if (name != entry.name)
            continue;
        const std::shared_ptr<Backbone> backbone = entry.make(with_coarse);
        // Depthwise convolutions run thirty times as fast in channels_last order, which pixels already have.
        const torch::NoGradGuard no_grad;
        for (torch::Tensor& parameter : backbone->parameters())
            if (parameter.dim() == 4)
                parameter.set_data(parameter.contiguous(at::MemoryFormat::ChannelsLast));
        return backbone;
    }
    throw Error(unknownName(say("encoder"), name, backboneNames()));
}

std::vector<std::string> backboneNames() {
    std::vector<std::string> names;
    for (const Registered& entry : registry)
        names.emplace_back(entry.name);
    return names;
}

} // namespace saccade
