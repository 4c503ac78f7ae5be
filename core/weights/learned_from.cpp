#include "core/weights/learned_from.h"

#include "core/base/json_object.h"

namespace saccade {

std::optional<LearnedFrom> learnedFrom(const std::string& training_record) {
    const nlohmann::json record = parsedJson(training_record);
    if (!record.is_object())
        return std::nullopt;
    const auto images = record.find("images");
    if (images == record.end() || !images->is_number_unsigned() || *images == 0 ||
        images->get<std::uint64_t>() > INT64_MAX)
        return std::nullopt;
    LearnedFrom learned;
    learned.images = images->get<std::int64_t>();
    if (const auto format = record.find("format"); format != record.end())
        learned.scenes = *format == "Scenes";
    if (const auto names = record.find("dataset"); names != record.end() && names->is_array())
        for (const nlohmann::json& name : *names)
            if (name.is_string())
                learned.datasets.push_back(name.get<std::string>());
    return learned;
}

} // namespace saccade
