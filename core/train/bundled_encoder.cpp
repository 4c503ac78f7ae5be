#include "core/train/bundled_encoder.h"

#include "core/base/error.h"
#include "core/model/model_details.h"

namespace saccade {

std::string encoderOf(const std::filesystem::path& model) {
    try {
        return readModelDetails(model).config.encoder.name;
    } catch (const Error&) {
        return {}; // whoever captions with it is told what is wrong with it
    }
}

void resolveBundledEncoder(TrainOptions& options, const std::filesystem::path& bundled_model) {
    if (options.encoder_weights != bundled_encoder)
        return;
    const bool usable = options.initial_model.empty() && encoderOf(bundled_model) == options.encoder;
    options.encoder_weights = usable ? std::filesystem::absolute(bundled_model).string() : std::string();
}

} // namespace saccade
