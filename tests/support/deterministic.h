#pragma once

#include <torch/nn/module.h>

#include <cmath>
#include <cstdint>
#include <string>

namespace saccade::test {

/// CRC-32 as computed by zlib: the seed for a parameter's name.
inline std::uint32_t crc32(const std::string& text) {
    std::uint32_t crc = 0xffffffffu;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (0xedb88320u & (0u - (crc & 1)));
    }
    return ~crc;
}

/// In [-1, 1): the formula of tests/data/backbones/deterministic.py.
inline torch::Tensor deterministicNumbers(std::uint32_t seed, std::int64_t count) {
    torch::Tensor result = torch::empty({count});
    float* values = result.data_ptr<float>();
    for (std::int64_t i = 0; i < count; ++i) {
        std::uint32_t x = static_cast<std::uint32_t>(i) * 2654435761u + seed;
        x = (x ^ x >> 16) * 73244475u;
        x = (x ^ x >> 16) * 73244475u;
        x = x ^ x >> 16;
        values[i] = static_cast<float>(static_cast<double>(x) / 2147483648.0 - 1.0);
    }
    return result;
}

/// Sets every weight and buffer from its name; `scale` is the mean of the norms' factors, `gain` multiplies
/// the weights of convolutions and linear layers.
inline void fillDeterministically(torch::nn::Module& network, double scale, double gain = 1) {
    const torch::NoGradGuard no_grad;
    const auto fill = [scale, gain](const std::string& name, torch::Tensor tensor) {
        if (name.ends_with("num_batches_tracked"))
            return;
        const torch::Tensor values = deterministicNumbers(crc32(name), tensor.numel()).view(tensor.sizes());
        if (tensor.dim() >= 2 && name.ends_with("weight"))
            tensor.copy_(values * (gain * std::sqrt(3.0 / static_cast<double>(tensor[0].numel()))));
        else if (name.ends_with("running_var"))
            tensor.copy_(1 + 0.5 * values);
        else if (name.ends_with(".weight"))
            tensor.copy_(scale * (1 + 0.3 * values));
        else
            tensor.copy_(0.2 * values);
    };
    for (const auto& parameter : network.named_parameters())
        fill(parameter.key(), parameter.value());
    for (const auto& buffer : network.named_buffers())
        fill(buffer.key(), buffer.value());
}

/// uint8 [batch, side, side, 3].
inline torch::Tensor deterministicPixels(std::int64_t side, std::int64_t batch = 1) {
    const torch::Tensor values = deterministicNumbers(7, batch * side * side * 3);
    return ((values + 1) * 127.5).floor().to(torch::kByte).view({batch, side, side, 3});
}

} // namespace saccade::test
