#include "core/decode/results_json.h"

#include "core/base/atomic_file.h"

#include <nlohmann/json.hpp>

namespace saccade {

void writeResults(const std::filesystem::path& path, const std::vector<ImageCaption>& captions) {
    using Json = nlohmann::ordered_json;
    std::string text = "[";
    for (const ImageCaption& entry : captions) {
        const Json json = {{"image_id", entry.image_id}, {"caption", entry.caption}};
        text += text.size() > 1 ? ",\n" : "\n";
        text += json.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    writeFileAtomically(path, text + "\n]\n");
}

} // namespace saccade
