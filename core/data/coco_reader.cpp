#include "core/data/coco_reader.h"

#include "core/base/error.h"
#include "core/base/text_encoding.h"
#include "core/data/coco_captions_file.h"
#include "core/data/image_folder.h"
#include "core/data/json_records.h"
#include "core/data/splits.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace saccade {
namespace {

namespace fs = std::filesystem;

/// captions.json and captions_<split>.json directly in a folder, in order of name.
std::vector<fs::path> captionFilesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        const std::string stem = entry->path().stem().string();
        if (entry->path().extension() == ".json" && (stem == "captions" || stem.starts_with("captions_")))
            files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<fs::path> captionFiles(const fs::path& path) {
    std::error_code ignored;
    if (path.extension() == ".json" && fs::is_regular_file(path, ignored))
        return {path};
    std::vector<fs::path> files = captionFilesIn(path / "annotations");
    return files.empty() ? captionFilesIn(path) : files;
}

/// "captions_val2017.json" is named "val2017".
std::string nameOf(const fs::path& json) {
    const std::string stem = json.stem().string();
    constexpr std::string_view prefix = "captions_";
    return stem.starts_with(prefix) ? stem.substr(prefix.size()) : stem;
}

/// The split of all images of the file; "" if its name does not say.
std::string splitNameOf(const fs::path& json) {
    const std::string name = nameOf(json);
    return splitOfName(name) ? name : "";
}

fs::path findImageFolder(const fs::path& json, const CocoCaptionsFile& file, FolderListing& listing) {
    const fs::path folder = json.parent_path().empty() ? fs::path(".") : json.parent_path();
    const fs::path above = (folder / "..").lexically_normal();
    const std::string name = nameOf(json);
    std::vector<fs::path> candidates;
    for (const fs::path& root : {above, folder})
        candidates.insert(candidates.end(), {root / name, root / "images" / name, root / "images", root});
    std::vector<std::string_view> names;
    names.reserve(file.images.size());
    for (const CocoCaptionsFile::Image& image : file.images)
        names.emplace_back(image.file_name);
    return listing.folderOf(names, candidates).lexically_normal();
}

/// Matches the lists of one file: existing images, each with its captions.
class Matcher {
public:
    Matcher(const CocoCaptionsFile& file, std::string split_name, ProblemLog& problems)
        : file_(file), split_name_(std::move(split_name)), problems_(problems) {}

    std::vector<CaptionedImage> match(const fs::path& folder, FolderListing& listing) {
        addImages(folder, listing);
        const std::vector<std::size_t> owners = ownersOfCaptions();
        std::vector<std::size_t> counts(images_.size());
        for (const std::size_t owner : owners)
            if (owner != nowhere)
                ++counts[owner];
        for (std::size_t i = 0; i < images_.size(); ++i)
            images_[i].captions.reserve(counts[i]);
        for (std::size_t i = 0; i < owners.size(); ++i)
            if (owners[i] != nowhere)
                images_[owners[i]].captions.push_back(file_.captions[i].text);
        dropUncaptioned();
        return std::move(images_);
    }

private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    void addImages(const fs::path& folder, FolderListing& listing) {
        index_.reserve(file_.images.size());
        images_.reserve(file_.images.size());
        for (const CocoCaptionsFile::Image& entry : file_.images) {
            const auto [known, is_new] = index_.try_emplace(entry.id, nowhere);
            if (!is_new) {
                problems_.add(say("images listed twice"), entry.place.line,
                              say("image %1 (%2) is listed twice", entry.id, entry.file_name));
            } else if (const auto name = listing.find(folder, entry.file_name)) {
                known->second = images_.size();
                images_.push_back(imageOf(entry, folder / *name));
                lines_.push_back(entry.place.line);
            } else {
                problems_.add(say("images that are missing"), entry.place.line,
                              say("image %1 is missing", (folder / entry.file_name)));
            }
        }
    }

    CaptionedImage imageOf(const CocoCaptionsFile::Image& entry, fs::path path) const {
        CaptionedImage image;
        image.id = entry.id;
        image.id_is_text = entry.id_is_text;
        image.path = std::move(path);
        const std::optional<Split> named = splitOfName(split_name_);
        image.split_by_hash = !named;
        image.split = named.value_or(splitByHash(image.path.filename().string()));
        image.split_name = split_name_.empty() ? nameOfSplit(image.split) : split_name_;
        return image;
    }

    std::vector<std::size_t> ownersOfCaptions() {
        std::vector<std::size_t> owners;
        owners.reserve(file_.captions.size());
        for (const CocoCaptionsFile::Caption& caption : file_.captions) {
            const auto found = index_.find(caption.image_id);
            owners.push_back(found == index_.end() ? nowhere : found->second);
            if (found == index_.end())
                problems_.add(say("annotations for unknown images"), caption.place.line,
                              atByte(say("annotation for the unknown image %1", caption.image_id),
                                     caption.place.offset));
        }
        return owners;
    }

    void dropUncaptioned() {
        // Nearly all captions come after the break, so reporting the break itself is enough.
        if (!file_.broken_at)
            for (std::size_t i = 0; i < images_.size(); ++i)
                if (images_[i].captions.empty())
                    problems_.add(say("images without a caption"), lines_[i],
                                  say("image %1 has no caption", images_[i].path));
        std::erase_if(images_, [](const CaptionedImage& image) { return image.captions.empty(); });
    }

    const CocoCaptionsFile& file_;
    std::string split_name_;
    ProblemLog& problems_;
    std::vector<CaptionedImage> images_;
    std::vector<std::size_t> lines_;
    std::unordered_map<std::string, std::size_t> index_;
};

CocoCaptionsFile parseFile(const fs::path& path, ProblemLog& problems) {
    return parseCocoCaptions(readUtf8Text(path, maximum_json_bytes), problems);
}

/// Why a list is of no use: it is missing, or nothing in it can be used.
Message whatIsWrong(const CocoCaptionsFile::Listed& list, const std::string& name) {
    return list.records == 0 ? say("it has no %1", name)
                             : say("none of the entries of %1 can be used (%2 in all): %3", name,
                                   list.records, list.first_problem);
}

/// Adds the content of one captions file. Throws FileError if none of it can be used.
void addCaptionFile(const fs::path& path, const fs::path& image_folder, FolderListing& listing,
                    CaptionDataset& dataset) {
    ProblemLog problems(path);
    const CocoCaptionsFile file = parseFile(path, problems);
    const fs::path folder = image_folder.empty() ? findImageFolder(path, file, listing) : image_folder;
    std::vector<CaptionedImage> images = Matcher(file, splitNameOf(path), problems).match(folder, listing);
    if (images.empty() && file.broken_at)
        throw FileError(path, file.broken_at->line, file.break_reason);
    if (file.images.empty())
        throw FileError(path,
                        say("is not a COCO captions file: %1", whatIsWrong(file.images_list, "\"images\"")));
    if (file.captions.empty())
        throw FileError(
            path, say("is not a COCO captions file: %1", whatIsWrong(file.captions_list, "\"annotations\"")));
    if (images.empty())
        throw FileError(path, say("none of its %1 images can be used: looked for %2 in %3",
                                  file.images.size(), file.images.front().file_name, folder));
    if (file.broken_at)
        problems.add(say("breaks"), file.broken_at->line,
                     say("%1; the %2 captioned images before it are used", file.break_reason, images.size()));
    std::vector<Problem> found = problems.take();
    std::move(images.begin(), images.end(), std::back_inserter(dataset.images));
    std::move(found.begin(), found.end(), std::back_inserter(dataset.problems));
}

/// Finds the instances file next to a captions file; `first` is the first image of the captions file.
void noteInstances(const fs::path& captions, std::size_t first, CaptionDataset& dataset) {
    const std::string name = captions.filename().string();
    if (!name.starts_with("captions"))
        return;
    const fs::path instances =
        captions.parent_path() / ("instances" + name.substr(std::string_view("captions").size()));
    std::error_code ignored;
    if (!fs::is_regular_file(instances, ignored))
        return;
    for (std::size_t image = first; image < dataset.images.size(); ++image)
        dataset.images[image].instance_file = dataset.instance_files.size();
    dataset.instance_files.push_back(instances);
}

CaptionDataset readCoco(const DatasetSource& source) {
    CaptionDataset dataset;
    dataset.format = coco_reader.name.text;
    FolderListing listing;
    for (const fs::path& path : captionFiles(source.path)) {
        const std::size_t first = dataset.images.size();
        try {
            addCaptionFile(path, source.image_folder, listing, dataset);
            noteInstances(path, first, dataset);
        } catch (const FileError& error) {
            dataset.problems.push_back(error.problem());
        }
    }
    if (dataset.images.empty() && !dataset.problems.empty())
        throw FileError(dataset.problems.front());
    return dataset;
}

bool recognisesCoco(const fs::path& path) {
    return !captionFiles(path).empty();
}

} // namespace

const DatasetReader coco_reader{
    marked("COCO captions"),
    marked("annotations/captions_<name>.json next to <name>/, or one captions JSON file"), recognisesCoco,
    readCoco};

} // namespace saccade
