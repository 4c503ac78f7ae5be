#include "core/data/sidecar_files.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/replaceable.h"

#include <system_error>

namespace saccade {
namespace {

std::filesystem::path sidecarOf(std::filesystem::path image) {
    return image.replace_extension(".txt");
}

} // namespace

bool SidecarFiles::wants(const std::filesystem::path& image) {
    const std::filesystem::path sidecar = sidecarOf(image);
    const auto [owner, first] = owners_.emplace(sidecar, image);
    if (!first && owner->second != image)
        throw FileError(image, say("shares its sidecar %1 with %2", sidecar, owner->second));
    if (sidecar == image)
        throw FileError(image,
                        say("has the name that its sidecar would have; rename it, for example to .jpg"));
    std::error_code error;
    if (std::filesystem::is_directory(sidecar, error))
        throw FileError(sidecar, say("is a folder"));
    requireReplaceable(sidecar, Content::Text);
    return overwrite_ || !std::filesystem::exists(sidecar, error);
}

void SidecarFiles::write(const std::filesystem::path& image, const std::string& caption) const {
    writeFileAtomically(sidecarOf(image), caption + "\n");
}

} // namespace saccade
