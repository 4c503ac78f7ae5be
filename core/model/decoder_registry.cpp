#include "core/model/decoder_registry.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"
#include "core/model/decoders.h"

#include <algorithm>
#include <utility>

namespace saccade {
namespace {

std::vector<DecoderKind>& knownDecoders() {
    static std::vector<DecoderKind> all = {
        lstmSoft(),
        lstmHard(),
        lstmAdaptive(),
        transformer(),
    };
    return all;
}

/// Null for a name that no decoder has.
const DecoderKind* decoderNamed(std::string_view name) {
    const std::vector<DecoderKind>& kinds = knownDecoders();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [name](const DecoderKind& kind) { return kind.part.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace

const std::vector<DecoderKind>& decoderKinds() {
    return knownDecoders();
}

void addDecoder(DecoderKind kind) {
    if (decoderNamed(kind.part.name))
        throw Error(say("There already is a decoder \"%1\".", kind.part.name));
    knownDecoders().push_back(std::move(kind));
}

const DecoderKind& decoderKind(std::string_view name) {
    if (const DecoderKind* known = decoderNamed(name))
        return *known;
    std::vector<std::string> names;
    for (const DecoderKind& kind : knownDecoders())
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
