#include "core/data/folder_reader.h"

#include "core/base/error.h"
#include "core/data/file_text.h"
#include "core/data/image_folder.h"
#include "core/data/problem_log.h"
#include "core/data/splits.h"
#include "core/image/decode_image.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace saccade {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t maximum_sidecar_bytes = std::uintmax_t{1} << 20;

std::string sidecarOf(const std::string& image) {
    return fs::path(image).replace_extension(".txt").string();
}

/// The folder itself under the name "" and its sub-folders that are named for a split.
std::vector<std::pair<std::string, fs::path>> foldersOf(const fs::path& path) {
    std::vector<std::pair<std::string, fs::path>> folders = {{"", path}};
    for (const char* split : {"train", "val", "validation", "dev", "test"}) {
        std::error_code ignored;
        if (fs::is_directory(path / split, ignored))
            folders.emplace_back(split, path / split);
    }
    return folders;
}

std::vector<std::string> imagesIn(const fs::path& folder, FolderListing& listing) {
    std::vector<std::string> names;
    for (const std::string& name : listing.files(folder))
        if (isImageFile(name))
            names.push_back(name);
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> readSidecar(const fs::path& path, std::vector<Problem>& problems) {
    ProblemLog log(path);
    std::vector<std::string> captions;
    const std::string text = readFileText(path, maximum_sidecar_bytes);
    LineReader lines(text);
    for (std::string_view line; lines.next(line);) {
        const std::string_view caption = trimmed(line);
        if (!isUtf8(caption))
            log.add("lines that are not UTF-8", lines.number(), "is not UTF-8 text");
        else if (!caption.empty())
            captions.emplace_back(caption);
    }
    if (captions.empty())
        log.add("files without a caption", 0, "holds no caption");
    std::vector<Problem> found = log.take();
    std::move(found.begin(), found.end(), std::back_inserter(problems));
    return captions;
}

void addFolder(const fs::path& folder, const std::string& split_name, CaptionDataset& dataset) {
    FolderListing listing;
    std::size_t without = 0;
    std::string first_without;
    for (const std::string& name : imagesIn(folder, listing)) {
        if (!listing.contains(folder, sidecarOf(name))) {
            if (++without == 1)
                first_without = name;
            continue;
        }
        try {
            std::vector<std::string> captions = readSidecar(folder / sidecarOf(name), dataset.problems);
            if (captions.empty())
                continue;
            const Split split = splitOfName(split_name).value_or(splitByHash(name));
            dataset.images.push_back({static_cast<std::int64_t>(dataset.images.size()), folder / name, split,
                                      split_name.empty() ? nameOfSplit(split) : split_name,
                                      std::move(captions)});
        } catch (const FileError& error) {
            dataset.problems.push_back(error.problem());
        }
    }
    if (without > 0)
        dataset.problems.push_back({folder, 0,
                                    std::to_string(without) +
                                        " images without a .txt file are passed over; the first is " +
                                        first_without});
}

CaptionDataset readFolder(const DatasetSource& source) {
    CaptionDataset dataset;
    dataset.format = folder_reader.name;
    for (const auto& [split_name, folder] : foldersOf(source.path))
        addFolder(folder, split_name, dataset);
    return dataset;
}

bool recognisesFolder(const fs::path& path) {
    FolderListing listing;
    for (const auto& [split_name, folder] : foldersOf(path))
        for (const std::string& name : listing.files(folder))
            if (isImageFile(name) && listing.contains(folder, sidecarOf(name)))
                return true;
    return false;
}

} // namespace

const DatasetReader folder_reader{"folder with sidecars", "images with a .txt file beside each",
                                  recognisesFolder, readFolder};

} // namespace saccade
