#include "core/weights/published_weights.h"

#include <array>

namespace saccade {
namespace {

struct PublishedFile {
    std::string_view encoder;
    std::string_view name; ///< ends with "-", the checksum and ".pth"
};

constexpr std::string_view published_at = "https://download.pytorch.org/models/";

// The first weights of each (IMAGENET1K_V1), which the captioning literature uses.
constexpr std::array<PublishedFile, 12> published_files = {{
    {"resnet18", "resnet18-f37072fd.pth"},
    {"resnet34", "resnet34-b627a593.pth"},
    {"resnet50", "resnet50-0676ba61.pth"},
    {"resnet101", "resnet101-63fe2227.pth"},
    {"resnet152", "resnet152-394f9c45.pth"},
    {"vgg16", "vgg16-397923af.pth"},
    {"vgg19", "vgg19-dcbb9e9d.pth"},
    {"mobilenet_v2", "mobilenet_v2-b0353104.pth"},
    {"mobilenet_v3_small", "mobilenet_v3_small-047dcff4.pth"},
    {"mobilenet_v3_large", "mobilenet_v3_large-8738ca79.pth"},
    {"efficientnet_b0", "efficientnet_b0_rwightman-7f5810bc.pth"},
    {"vit_b_16", "vit_b_16-c867db91.pth"},
}};

} // namespace

std::optional<PublishedWeights> publishedWeights(std::string_view encoder) {
    for (const PublishedFile& file : published_files) {
        if (file.encoder != encoder)
            continue;
        const std::size_t first = file.name.rfind('-') + 1;
        return PublishedWeights{std::string(encoder), std::string(published_at) + std::string(file.name),
                                std::string(file.name.substr(first, file.name.rfind('.') - first))};
    }
    return std::nullopt;
}

} // namespace saccade
