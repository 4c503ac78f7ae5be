#include "core/data/scenes/annotations.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/base/json_object.h"
#include "core/data/json_records.h"
#include "core/data/mask_encoding.h"
#include "core/data/scenes/kinds.h"

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

namespace saccade::scenes {
namespace {

using Json = nlohmann::ordered_json;

std::string sizeName(Size size) {
    switch (size) {
    case Size::Small:
        return "small";
    case Size::Big:
        return "big";
    case Size::Medium:
        break;
    }
    return "medium";
}

std::uint64_t imageId(std::uint64_t index) {
    return index + 1;
}

Json header(std::span<const SceneRecord> records, const SceneOptions& options) {
    Json file;
    file["info"] = {{"description", "Saccade Scenes"}, {"version", "1"}};
    file["licenses"] = Json::array();
    file["images"] = Json::array();
    for (const SceneRecord& record : records)
        file["images"].push_back({{"id", imageId(record.index)},
                                  {"file_name", imageName(record.index)},
                                  {"width", options.width},
                                  {"height", options.height}});
    return file;
}

Json captionsFile(std::span<const SceneRecord> records, const SceneOptions& options) {
    Json file = header(records, options);
    Json& annotations = file["annotations"] = Json::array();
    for (const SceneRecord& record : records)
        for (std::size_t i = 0; i < record.captions.size(); ++i)
            annotations.push_back({{"id", record.index * 10 + i + 1},
                                   {"image_id", imageId(record.index)},
                                   {"caption", record.captions[i]}});
    return file;
}

Json instancesFile(std::span<const SceneRecord> records, const SceneOptions& options) {
    Json file = header(records, options);
    Json& annotations = file["annotations"] = Json::array();
    for (const SceneRecord& record : records)
        for (std::size_t i = 0; i < record.objects.size(); ++i) {
            const ObjectRecord& object = record.objects[i];
            annotations.push_back(
                {{"id", record.index * 10 + i + 1},
                 {"image_id", imageId(record.index)},
                 {"category_id", object.category},
                 {"segmentation", {{"size", {options.height, options.width}}, {"counts", object.rle}}},
                 {"area", object.area},
                 {"bbox", {object.box.x, object.box.y, object.box.width, object.box.height}},
                 {"iscrowd", 0},
                 {"attributes", {{"colour", object.colour}, {"size", sizeName(object.size)}}}});
        }
    Json& categories = file["categories"] = Json::array();
    for (std::size_t i = 0; i < kinds().size(); ++i)
        categories.push_back({{"id", i + 1}, {"name", kinds()[i].name}, {"supercategory", "scene"}});
    return file;
}

} // namespace

std::string imageName(std::uint64_t index) {
    const std::string digits = std::to_string(index);
    return std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits + ".png";
}

SceneRecord recordOf(const Scene& scene, std::uint64_t index) {
    SceneRecord record{index, scene.captions, {}};
    for (const SceneObject& object : scene.objects) {
        const auto category = findKind(object.kind) - kinds().data() + 1;
        record.objects.push_back({static_cast<int>(category), object.colour, object.size, object.box,
                                  cv::countNonZero(object.mask), encodeRle(object.mask)});
    }
    return record;
}

void writeAnnotations(const std::filesystem::path& folder, const std::string& split,
                      std::span<const SceneRecord> records, const SceneOptions& options) {
    writeFileAtomically(folder / ("captions_" + split + ".json"),
                        captionsFile(records, options).dump() + "\n");
    writeFileAtomically(folder / ("instances_" + split + ".json"),
                        instancesFile(records, options).dump() + "\n");
}

std::map<std::string, std::vector<NamedObject>> readSceneTruth(const std::filesystem::path& instances_file) {
    const std::string text = readFileText(instances_file, maximum_json_bytes);
    try {
        const auto file = parsedJson(text);
        std::map<std::int64_t, std::string> names;
        for (const auto& category : file.at("categories"))
            names[category.at("id").get<std::int64_t>()] = category.at("name").get<std::string>();
        std::map<std::string, std::vector<NamedObject>> truth;
        for (const auto& annotation : file.at("annotations"))
            truth[std::to_string(annotation.at("image_id").get<std::int64_t>())].push_back(
                {names.at(annotation.at("category_id").get<std::int64_t>()),
                 annotation.at("attributes").at("colour").get<std::string>()});
        return truth;
    } catch (const std::exception& error) {
        throw FileError(instances_file,
                        say("is not the instances file of a Scenes dataset (%1)", std::string(error.what())));
    }
}

} // namespace saccade::scenes
