#include "core/model/decoder_registry.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"
#include "core/model/decoders.h"

#include <algorithm>

namespace saccade {

const std::vector<DecoderKind>& decoderKinds() {
    static const std::vector<DecoderKind> all = {
        lstmSoft(),
        lstmHard(),
        lstmAdaptive(),
        transformer(),
    };
    return all;
}

const DecoderKind& decoderKind(std::string_view name) {
    const std::vector<DecoderKind>& kinds = decoderKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [name](const DecoderKind& kind) { return kind.part.name == name; });
    if (found != kinds.end())
        return *found;
    std::vector<std::string> names;
    for (const DecoderKind& kind : kinds)
        names.push_back(kind.part.name);
    throw Error(unknownName(say("decoder"), name, names));
}

std::shared_ptr<Decoder> makeDecoder(const DecoderConfig& config, int grid_channels,
                                     std::int64_t vocabulary) {
    std::shared_ptr<Decoder> decoder =
        decoderKind(config.name).make(config.settings, grid_channels, vocabulary);
    decoder->setTemperature(config.temperature);
    return decoder;
}

} // namespace saccade
