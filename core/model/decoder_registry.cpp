#include "core/base/error.h"
#include "core/base/nearest_name.h"
#include "core/model/decoder.h"
#include "core/model/lstm_soft.h"

#include <functional>
#include <map>

namespace saccade {
namespace {

using Maker = std::function<std::shared_ptr<Decoder>(const DecoderConfig&, int, std::int64_t)>;

template <typename T>
std::shared_ptr<Decoder> make(const DecoderConfig& config, int grid_channels, std::int64_t vocabulary) {
    return std::make_shared<T>(config, grid_channels, vocabulary);
}

const std::map<std::string, Maker>& makers() {
    static const std::map<std::string, Maker> all = {
        {"lstm_soft", make<LstmSoft>},
    };
    return all;
}

} // namespace

std::vector<std::string> decoderNames() {
    std::vector<std::string> names;
    for (const auto& [name, maker] : makers())
        names.push_back(name);
    return names;
}

std::shared_ptr<Decoder> makeDecoder(const DecoderConfig& config, int grid_channels,
                                     std::int64_t vocabulary) {
    const auto found = makers().find(config.name);
    if (found == makers().end())
        throw Error(unknownName(say("decoder"), config.name, decoderNames()));
    auto decoder = found->second(config, grid_channels, vocabulary);
    decoder->setTemperature(config.temperature);
    return decoder;
}

} // namespace saccade
