#pragma once

#include "core/data/scenes/scene.h"

#include <filesystem>
#include <functional>

namespace saccade::scenes {

struct WriteOptions {
    std::uint64_t count = 2000; ///< scenes; the last tenth of them is the validation split
    std::uint64_t seed = 1;
    SceneOptions scene{};
    int threads = 0; ///< 0: as many as the machine has
};

inline constexpr std::uint64_t maximum_scenes = 1'000'000;

/// Number of scenes, from the end, that belong to the validation split; at least one of two.
std::uint64_t validationCount(std::uint64_t count);

/// Writes a COCO-format dataset: `folder`/{train,val}/NNNNNN.png,
/// `folder`/annotations/captions_{train,val}.json and instances_{train,val}.json, where each annotation also
/// has "attributes": {"colour", "size"}. The same options give the same bytes. `folder` must be new, empty or
/// contain such a dataset, which is replaced. Other files are not touched; one with the name of a new image
/// is an error. `progress` is called with the number of scenes written, from any thread, one call at a time.
/// Throws Error for invalid options or a folder with other content, FileError if writing fails.
void writeScenes(const std::filesystem::path& folder, const WriteOptions& options,
                 const std::function<void(std::uint64_t done)>& progress = {});

} // namespace saccade::scenes
