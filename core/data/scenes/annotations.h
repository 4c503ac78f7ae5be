#pragma once

#include "core/data/scenes/judge.h"
#include "core/data/scenes/scene.h"

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace saccade::scenes {

/// The record of one object in the annotation files.
struct ObjectRecord {
    int category = 0; ///< COCO category id: position in kinds() + 1
    std::string colour;
    Size size = Size::Medium;
    cv::Rect box;
    int area = 0;    ///< pixels of the mask
    std::string rle; ///< of the mask
};

/// The record of one scene in the annotation files.
struct SceneRecord {
    std::uint64_t index = 0;
    std::vector<std::string> captions;
    std::vector<ObjectRecord> objects;
};

/// "000012.png" for scene 12; the COCO image id is 13.
std::string imageName(std::uint64_t index);

SceneRecord recordOf(const Scene& scene, std::uint64_t index);

/// Writes captions_<split>.json and instances_<split>.json.
void writeAnnotations(const std::filesystem::path& folder, const std::string& split,
                      std::span<const SceneRecord> records, const SceneOptions& options);

/// The objects of each image, by image id, from an instances file written by writeAnnotations(). Throws
/// FileError if the file is missing, malformed or has no colours.
std::map<std::string, std::vector<NamedObject>> readSceneTruth(const std::filesystem::path& instances_file);

} // namespace saccade::scenes
