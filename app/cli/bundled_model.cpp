#include "app/cli/bundled_model.h"

#include "core/base/error.h"

#include <system_error>
#include <vector>

namespace saccade::cli {

std::filesystem::path bundledModel() {
    const std::filesystem::path name = "models/scenes.safetensors";
    std::vector<std::filesystem::path> places;
    std::error_code error;
    if (const auto executable = std::filesystem::read_symlink("/proc/self/exe", error); !error)
        places.push_back(executable.parent_path().parent_path() / "share/saccade" / name);
    places.push_back(std::filesystem::path(SACCADE_RESOURCES_DIR) / name);
    for (const std::filesystem::path& place : places)
        if (std::filesystem::is_regular_file(place, error))
            return place;
    throw Error("The bundled model was not found (looked for " + places.front().string() +
                "); name one with --model.");
}

} // namespace saccade::cli
