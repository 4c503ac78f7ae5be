#include "app/cli/caption_files.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/image/decode_image.h"
#include "core/image/sheet.h"

#include <string>
#include <system_error>
#include <utility>

namespace saccade::cli {
namespace {

/// Enough pixels for the tiles of a sheet; a large photograph need not be decoded whole for them.
constexpr int sheet_image_side = 600;

std::filesystem::path sidecarOf(std::filesystem::path image) {
    return image.replace_extension(".txt");
}

} // namespace

SheetFolder::SheetFolder(std::filesystem::path folder) : folder_(std::move(folder)) {
    std::error_code error;
    std::filesystem::create_directories(folder_, error);
    if (error || !std::filesystem::is_directory(folder_))
        throw FileError(folder_, "the folder for the sheets cannot be made" +
                                     (error ? " (" + error.message() + ")" : std::string()));
}

void SheetFolder::write(const std::filesystem::path& image, const CaptionResult& result) {
    writeSheet(nextPath(image), decodeImage(image, sheet_image_side).rgb, result);
}

std::filesystem::path SheetFolder::nextPath(const std::filesystem::path& image) {
    const std::string stem = image.stem().string();
    std::filesystem::path path = folder_ / (stem + ".png");
    for (int number = 2; !taken_.insert(path).second; ++number)
        path = folder_ / (stem + "-" + std::to_string(number) + ".png");
    return path;
}

bool SidecarFiles::wants(const std::filesystem::path& image) {
    const std::filesystem::path sidecar = sidecarOf(image);
    const auto [owner, first] = owners_.emplace(sidecar, image);
    if (!first && owner->second != image)
        throw FileError(image, "shares its sidecar " + sidecar.string() + " with " + owner->second.string());
    std::error_code error;
    return overwrite_ || !std::filesystem::exists(sidecar, error);
}

void SidecarFiles::write(const std::filesystem::path& image, const CaptionResult& result) const {
    writeFileAtomically(sidecarOf(image), result.best().caption() + "\n");
}

} // namespace saccade::cli
