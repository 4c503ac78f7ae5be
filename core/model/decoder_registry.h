#pragma once

#include "core/base/option.h"
#include "core/model/decoder.h"
#include "core/weights/model_config.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace saccade {

/// A decoder that can be chosen by name.
struct DecoderKind {
    PartKind part;
    /// With fresh weights. Throws Error for options out of bounds; those of other decoders are left alone.
    std::function<std::shared_ptr<Decoder>(const OptionValues& settings, int grid_channels,
                                           std::int64_t vocabulary)>
        make;
    /// No more than the decoder's parameters: a file with fewer is refused before memory is taken for them.
    std::function<std::int64_t(const OptionValues& settings, std::int64_t vocabulary)> minimum_parameters;
    /// Whether it draws where to look in training (see TeacherForced::location_log_probability).
    bool draws_locations = false;
};

const std::vector<DecoderKind>& decoderKinds();
/// For a program that brings a decoder of its own: to be called before anything else of the engine, which
/// keeps references to the kinds and lists of their options. Throws Error if the name is taken.
void addDecoder(DecoderKind kind);
/// Throws Error naming the nearest known decoder.
const DecoderKind& decoderKind(std::string_view name);

std::shared_ptr<Decoder> makeDecoder(const DecoderConfig& config, int grid_channels, std::int64_t vocabulary);

} // namespace saccade
