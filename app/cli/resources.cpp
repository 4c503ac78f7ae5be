#include "app/cli/resources.h"

#include "core/base/error.h"

#include <cstdlib>
#include <system_error>
#include <vector>

namespace saccade::cli {
namespace fs = std::filesystem;
namespace {

std::vector<fs::path> resourceFolders() {
    std::vector<fs::path> folders;
    if (const char* named = std::getenv("SACCADE_RESOURCES"); named != nullptr && *named != '\0')
        folders.emplace_back(named);
    std::error_code error;
    if (const fs::path executable = fs::read_symlink("/proc/self/exe", error); !error)
        folders.push_back(executable.parent_path() / "../../share/saccade"); // from libexec/saccade
    folders.emplace_back(SACCADE_RESOURCES_DIR);
    return folders;
}

} // namespace

fs::path resource(const fs::path& name) {
    const std::vector<fs::path> folders = resourceFolders();
    std::error_code error;
    for (const fs::path& folder : folders)
        if (fs::exists(folder / name, error))
            return folder / name;
    throw Error(
        say("\"%1\", which ships with the program, was not found (looked in %2).", name, folders.front()));
}

fs::path bundledModel() {
    try {
        return resource("models/captioner.safetensors");
    } catch (const Error& error) {
        throw Error(say("%1 Name a model with --model.", error.message()));
    }
}

} // namespace saccade::cli
