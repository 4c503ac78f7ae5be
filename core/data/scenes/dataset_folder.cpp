#include "core/data/scenes/dataset_folder.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/file_start.h"
#include "core/base/file_text.h"
#include "core/base/system_reason.h"
#include "core/data/json_records.h"
#include "core/data/scenes/annotations.h"
#include "core/data/scenes/writer.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string>
#include <unordered_set>
#include <vector>

namespace saccade::scenes {
namespace {

namespace fs = std::filesystem;

constexpr const char* mark = "scenes.txt";
constexpr std::string_view mark_start = "A dataset of illustrated scenes made by Saccade.";
constexpr const char* mark_text =
    "A dataset of illustrated scenes made by Saccade. Writing scenes here again "
    "replaces its annotations and the images that they list.\n";
constexpr const char* unfinished = "Unfinished:";
constexpr std::array splits = {"train", "val"};

/// Paths inside the folder, as from imagePath().
using Images = std::unordered_set<std::string>;

bool isImageName(const std::string& name) {
    const std::string stem = name.substr(0, name.find('.'));
    return stem.size() >= 6 && name == stem + ".png" &&
           std::all_of(stem.begin(), stem.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Collects the images of an annotations file that are named as the writer names them: a modified file must
/// not lead to paths outside the folder.
class ListedImages : public RecordHandler {
public:
    ListedImages(std::string split, Images& images) : split_(std::move(split)), images_(images) {}

private:
    void onText(std::string& value) override {
        if (list() == "images" && field() == "file_name" && nesting() == 0 && isImageName(value))
            images_.insert(split_ + "/" + value);
    }

    std::string split_;
    Images& images_;
};

std::vector<fs::path> annotationFiles(const fs::path& folder, const std::string& split) {
    const fs::path annotations = folder / "annotations";
    return {annotations / ("captions_" + split + ".json"), annotations / ("instances_" + split + ".json")};
}

/// The images of a dataset whose writing was interrupted; it has no annotations yet.
void addUnfinished(const fs::path& folder, Images& images) {
    const std::string text = readFileText(folder / mark, 1 << 20);
    const std::size_t note = text.find(unfinished);
    if (note == std::string::npos)
        return;
    std::istringstream numbers(text.substr(note + std::string_view(unfinished).size()));
    SplitSizes sizes;
    numbers >> sizes.train >> sizes.val;
    if (!numbers || sizes.train > maximum_scenes || sizes.val > maximum_scenes)
        return;
    for (std::uint64_t index = 0; index < sizes.train + sizes.val; ++index)
        images.insert(imagePath(sizes, index).string());
}

Images earlierImages(const fs::path& folder) {
    Images images;
    if (!isMarked(folder))
        return images;
    addUnfinished(folder, images);
    for (const char* split : splits)
        for (const fs::path& json : annotationFiles(folder, split))
            if (fs::exists(json))
                ListedImages(split, images).parse(readFileText(json, maximum_json_bytes));
    return images;
}

void refuseToOverwrite(const fs::path& folder, const SplitSizes& sizes, const Images& earlier) {
    for (std::uint64_t index = 0; index < sizes.train + sizes.val; ++index) {
        const fs::path image = imagePath(sizes, index);
        const fs::file_status status = fs::symlink_status(folder / image);
        if (fs::exists(status) && !(fs::is_regular_file(status) && earlier.contains(image.string())))
            throw FileError(folder / image,
                            say("is not of the earlier dataset and would be overwritten; move it elsewhere"));
    }
}

/// The annotations are removed last: until then they list the dataset's images.
void removeEarlier(const fs::path& folder, const Images& images) {
    for (const std::string& image : images)
        if (fs::is_regular_file(fs::symlink_status(folder / image)))
            fs::remove(folder / image);
    for (const char* split : splits)
        for (const fs::path& json : annotationFiles(folder, split))
            fs::remove(json);
}

} // namespace

fs::path imagePath(const SplitSizes& sizes, std::uint64_t index) {
    return fs::path(splits[index < sizes.train ? 0 : 1]) / imageName(index);
}

bool isMarked(const fs::path& folder) {
    return startOfFile(folder / mark, mark_start.size()) == mark_start;
}

void prepareFolder(const fs::path& folder, const SplitSizes& sizes) {
    try {
        fs::create_directories(folder);
        for (const char* part : {"", "annotations", "train", "val"})
            removeAbandonedFiles(folder / part);
        if (!fs::is_empty(folder) && !isMarked(folder))
            throw FileError(folder,
                            say("has files that are not a Scenes dataset; choose an empty or new folder"));
        const Images earlier = earlierImages(folder);
        refuseToOverwrite(folder, sizes, earlier);
        removeEarlier(folder, earlier);
        writeFileAtomically(folder / mark, std::string(mark_text) + unfinished + " " +
                                               std::to_string(sizes.train) + " " + std::to_string(sizes.val) +
                                               "\n");
        for (const char* part : {"annotations", "train", "val"})
            fs::create_directories(folder / part);
    } catch (const fs::filesystem_error& error) {
        throw FileError(folder, say("cannot be written (%1)", systemReason(error.code())));
    }
}

void finishFolder(const fs::path& folder) {
    writeFileAtomically(folder / mark, mark_text);
}

} // namespace saccade::scenes
