#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace saccade {

/// A file of pretrained weights where its authors publish it.
struct PublishedWeights {
    std::string encoder;
    std::string url;
    std::string checksum; ///< the first digits of its SHA-256, hexadecimal; they are part of its name as well

    std::string fileName() const { return url.substr(url.rfind('/') + 1); }
};

/// torchvision's weights of an encoder, trained on ImageNet; nothing for an encoder that it does not have.
std::optional<PublishedWeights> publishedWeights(std::string_view encoder);

} // namespace saccade
