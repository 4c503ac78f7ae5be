#include "core/run/bundled_model.h"

#include "core/base/error.h"
#include "core/weights/model_details.h"

namespace saccade {

std::string encoderOf(const std::filesystem::path& model) {
    try {
        return readModelDetails(model).config.encoder.name;
    } catch (const Error&) {
        return {}; // captioning with it reports what is wrong with it
    }
}

void resolveBundledModel(TrainOptions& options, const std::filesystem::path& bundled_model) {
    if (options.initial_model == bundled_name) {
        if (bundled_model.empty())
            throw Error(say("The bundled model was not found, so training cannot start from it; name another "
                            "file as \"initial_model\", or leave it empty."));
        options.initial_model = std::filesystem::absolute(bundled_model).string();
    }
    if (options.encoder_weights != bundled_name)
        return;
    const bool usable = options.initial_model.empty() && encoderOf(bundled_model) == options.encoder;
    options.encoder_weights = usable ? std::filesystem::absolute(bundled_model).string() : std::string();
}

} // namespace saccade
