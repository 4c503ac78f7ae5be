#include "core/data/listed_images.h"

#include "core/data/image_folder.h"
#include "core/data/problem_log.h"
#include "core/data/splits.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace saccade {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view rest_of_validation = "restval";

std::vector<fs::path> candidateFolders(const fs::path& list, const DatasetSource& source) {
    if (!source.image_folder.empty())
        return {source.image_folder};
    constexpr std::array names = {
        "images",           "Images", "Flicker8k_Dataset", "Flickr8k_Dataset", "flickr30k_images",
        "flickr30k-images", "imgs"};
    const fs::path folder = list.parent_path().empty() ? fs::path(".") : list.parent_path();
    std::vector<fs::path> candidates;
    for (const fs::path& root : {folder, (folder / "..").lexically_normal()}) {
        candidates.push_back(root);
        for (const char* name : names) {
            candidates.push_back(root / name);
            candidates.push_back(root / name / name); // an archive in a folder of its own name
        }
    }
    return candidates;
}

std::string withoutFolders(const std::string& name) {
    return name.substr(name.find_last_of("/\\") + 1);
}

/// Finds the images, by their names as they are or without their folders.
class Finder {
public:
    Finder(const std::vector<ListedImage>& images, const std::vector<fs::path>& candidates) {
        std::vector<std::string_view> names;
        std::vector<std::string> short_names;
        for (const ListedImage& image : images) {
            names.emplace_back(image.file);
            short_names.push_back(withoutFolders(image.file));
        }
        folder_ = listing_.folderOf(names, candidates).lexically_normal();
        with_folders_ = std::any_of(images.begin(), images.end(), [this](const ListedImage& image) {
            return listing_.find(folder_, image.file).has_value();
        });
        if (!with_folders_)
            folder_ = listing_
                          .folderOf(std::vector<std::string_view>(short_names.begin(), short_names.end()),
                                    candidates)
                          .lexically_normal();
    }

    std::optional<fs::path> find(const ListedImage& image) {
        const auto name = listing_.find(folder_, with_folders_ ? image.file : withoutFolders(image.file));
        return name ? std::optional(folder_ / *name) : std::nullopt;
    }
    const fs::path& folder() const { return folder_; }

private:
    FolderListing listing_;
    fs::path folder_;
    bool with_folders_ = true;
};

} // namespace

ListedImage& ListedImages::at(const std::string& file, std::size_t line) {
    const auto [place, is_new] = index_.try_emplace(file, images_.size());
    if (is_new)
        images_.push_back({file, {}, {}, line});
    return images_[place->second];
}

CaptionedImage ListedImages::imageOf(const ListedImage& listed, fs::path path,
                                     const std::string& split) const {
    CaptionedImage image;
    image.id = listed.file;
    image.id_is_text = true;
    image.path = std::move(path);
    image.split_name = listed.split.empty() ? split : listed.split;
    const std::optional<Split> named =
        image.split_name == rest_of_validation ? Split::Train : splitOfName(image.split_name);
    image.split_by_hash = !named;
    image.split = named.value_or(splitByHash(image.path.filename().string()));
    if (image.split_name.empty() || image.split_name == rest_of_validation)
        image.split_name = nameOfSplit(image.split);
    image.captions = listed.captions;
    return image;
}

void ListedImages::addTo(CaptionDataset& dataset, const DatasetSource& source, const std::string& split,
                         ProblemLog& problems) const {
    Finder finder(images_, candidateFolders(list_, source));
    for (const ListedImage& image : images_) {
        const std::optional<fs::path> path = finder.find(image);
        if (!path)
            problems.add(say("images that are missing"), image.line,
                         say("image %1 is missing", finder.folder() / image.file));
        else if (image.captions.empty())
            problems.add(say("images without a caption"), image.line,
                         say("image %1 has no caption", image.file));
        else
            dataset.images.push_back(imageOf(image, *path, split));
    }
}

} // namespace saccade
