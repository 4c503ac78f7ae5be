#include "core/data/folder_reader.h"

#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/base/text_encoding.h"
#include "core/data/problem_log.h"
#include "core/data/sidecar_folders.h"
#include "core/data/splits.h"

#include <iterator>
#include <utility>

namespace saccade {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t maximum_sidecar_bytes = std::uintmax_t{1} << 20;

std::vector<std::string> readSidecar(const fs::path& path, std::vector<Problem>& problems) {
    ProblemLog log(path);
    std::vector<std::string> captions;
    const std::string text = readUtf8Text(path, maximum_sidecar_bytes);
    // In wider characters without a mark, some bytes between the NULs may look like words.
    if (text.find('\0') != std::string::npos)
        throw FileError(path, say("has NUL bytes, so it is not UTF-8 text"));
    LineReader lines(text);
    for (std::string_view line; lines.next(line);) {
        const std::string_view caption = trimmed(line);
        if (const auto flaw = textFlaw(caption))
            log.add(say("lines that are not UTF-8 text"), lines.number(), *flaw);
        else if (!caption.empty())
            captions.emplace_back(caption);
    }
    if (captions.empty())
        log.add(say("files without a caption"), 0, say("has no caption"));
    std::vector<Problem> found = log.take();
    std::move(found.begin(), found.end(), std::back_inserter(problems));
    return captions;
}

/// Adds the content of the folders.
class FolderCollector {
public:
    FolderCollector(fs::path root, CaptionDataset& dataset) : root_(std::move(root)), dataset_(dataset) {}

    void add(const SidecarFolder& folder) {
        if (!folder.unreadable.empty())
            dataset_.problems.push_back(
                {folder.path, 0, say("the folder cannot be read (%1)", folder.unreadable)});
        for (const ImageWithSidecars& image : folder.images) {
            if (!image.sidecars.empty())
                add(image, folder.split_name);
            else if (++without_ == 1)
                first_without_ = image.image;
        }
    }

    void finish() {
        if (without_ > 0)
            dataset_.problems.push_back(
                {root_, 0,
                 say("%1 images without a .txt or .caption file are skipped; the first is %2", without_,
                     nameOf(first_without_))});
    }

private:
    void add(const ImageWithSidecars& image, const std::string& split_name) {
        std::vector<std::string> captions;
        for (const fs::path& sidecar : image.sidecars) {
            try {
                std::vector<std::string> more = readSidecar(sidecar, dataset_.problems);
                std::move(more.begin(), more.end(), std::back_inserter(captions));
            } catch (const FileError& error) {
                dataset_.problems.push_back(error.problem());
            }
        }
        if (captions.empty())
            return;
        const std::optional<Split> named = splitOfName(split_name);
        const Split split = named.value_or(splitByHash(image.image.filename().string()));
        dataset_.images.push_back({nameOf(image.image), image.image, split,
                                   split_name.empty() ? nameOfSplit(split) : split_name,
                                   std::move(captions)});
        dataset_.images.back().split_by_hash = !named;
    }

    /// "train/a.jpg".
    std::string nameOf(const fs::path& image) const { return image.lexically_relative(root_).string(); }

    fs::path root_;
    CaptionDataset& dataset_;
    std::size_t without_ = 0;
    fs::path first_without_;
};

CaptionDataset readFolder(const DatasetSource& source) {
    CaptionDataset dataset;
    dataset.format = folder_reader.name.text;
    FolderCollector collector(source.path, dataset);
    SidecarFolders folders(source.path);
    for (SidecarFolder folder; folders.next(folder);)
        collector.add(folder);
    collector.finish();
    return dataset;
}

bool recognisesFolder(const fs::path& path) {
    SidecarFolders folders(path);
    for (SidecarFolder folder; folders.next(folder);)
        if (folder.hasSidecar())
            return true;
    return false;
}

} // namespace

const DatasetReader folder_reader{
    marked("folder with sidecars"),
    marked("images with a .txt or .caption file next to each, also in subfolders"), recognisesFolder,
    readFolder};

} // namespace saccade
