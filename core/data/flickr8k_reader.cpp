#include "core/data/flickr8k_reader.h"

#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/base/text_encoding.h"
#include "core/data/image_folder.h"
#include "core/data/problem_log.h"
#include "core/data/splits.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <utility>

namespace saccade {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t maximum_text_bytes = std::uintmax_t{1} << 30;
constexpr std::array token_file_names = {"Flickr8k.token.txt",
                                         "results_20130124.token"}; // Flickr30k has the same form

/// The token file's captions by image, in the order of each image's first caption.
struct Captions {
    struct Entry {
        std::string image;
        std::size_t line = 0;
        std::vector<std::string> captions;
    };
    std::vector<Entry> entries;
    std::unordered_map<std::string, std::size_t> index;
};

std::optional<fs::path> tokenFile(const fs::path& path) {
    std::error_code ignored;
    for (const char* name : token_file_names)
        for (const fs::path& candidate : {path, path / name, path / "Flickr8k_text" / name})
            if (candidate.filename() == name && fs::is_regular_file(candidate, ignored))
                return candidate;
    return std::nullopt;
}

/// "name.jpg#0<TAB>caption"; false for any other line.
bool parseTokenLine(std::string_view line, std::string_view& image, std::string_view& caption) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos)
        return false;
    const std::size_t hash = line.substr(0, tab).rfind('#');
    if (hash == std::string_view::npos || hash == 0)
        return false;
    image = line.substr(0, hash);
    caption = trimmed(line.substr(tab + 1));
    return true;
}

Captions readTokens(const fs::path& path, std::vector<Problem>& problems) {
    ProblemLog log(path);
    const std::string text = readUtf8Text(path, maximum_text_bytes);
    Captions captions;
    LineReader lines(text);
    for (std::string_view line; lines.next(line);) {
        if (trimmed(line).empty())
            continue;
        std::string_view image;
        std::string_view caption;
        if (const auto flaw = textFlaw(line)) {
            log.add(say("lines that are not UTF-8 text"), lines.number(), *flaw);
            continue;
        }
        if (!parseTokenLine(line, image, caption)) {
            log.add(say("lines that are not \"image#number<TAB>caption\""), lines.number(),
                    say("is not \"image#number<TAB>caption\""));
            continue;
        }
        const auto [place, is_new] = captions.index.try_emplace(std::string(image), captions.entries.size());
        if (is_new)
            captions.entries.push_back({std::string(image), lines.number(), {}});
        if (caption.empty())
            log.add(say("empty captions"), lines.number(), say("empty caption of %1", image));
        else
            captions.entries[place->second].captions.emplace_back(caption);
    }
    for (Problem& problem : log.take())
        problems.push_back(std::move(problem));
    return captions;
}

/// The folder of the photographs. Their archive unpacks to a folder of its own, which may be inside another.
fs::path imageFolder(const DatasetSource& source, const fs::path& text_folder, const Captions& captions,
                     FolderListing& listing) {
    constexpr std::array names = {"Images", "Flicker8k_Dataset", "Flickr8k_Dataset", "images",
                                  "flickr30k-images"};
    std::vector<fs::path> roots = {source.image_folder};
    if (source.image_folder.empty())
        roots = {text_folder, (text_folder / "..").lexically_normal()};
    std::vector<fs::path> candidates;
    for (const fs::path& root : roots) {
        candidates.push_back(root);
        for (const char* name : names) {
            candidates.push_back(root / name);
            for (const char* inner : names)
                candidates.push_back(root / name / inner);
        }
    }
    std::vector<std::string_view> images;
    for (const Captions::Entry& entry : captions.entries)
        images.emplace_back(entry.image);
    const fs::path folder = listing.folderOf(images, candidates);
    const bool none = std::none_of(images.begin(), images.end(), [&](std::string_view image) {
        return listing.find(folder, image).has_value();
    });
    if (none && !images.empty())
        throw FileError(roots.front(), say("has no folder Images or Flicker8k_Dataset with the photographs"));
    return folder;
}

/// Adds images to the dataset, each once.
class SplitCollector {
public:
    SplitCollector(const Captions& captions, fs::path folder, FolderListing& listing, CaptionDataset& dataset)
        : captions_(captions), folder_(std::move(folder)), listing_(listing), dataset_(dataset),
          used_(captions.entries.size()) {}

    void addSplitFile(const fs::path& path, const std::string& split_name) {
        ProblemLog log(path);
        const std::string text = readUtf8Text(path, maximum_text_bytes);
        LineReader lines(text);
        for (std::string_view line; lines.next(line);) {
            const std::string name(trimmed(line));
            if (name.empty())
                continue;
            const auto found = captions_.index.find(name);
            if (found == captions_.index.end())
                log.add(say("images without a caption"), lines.number(),
                        say("image %1 has no caption", name));
            else if (used_[found->second])
                log.add(say("images listed before"), lines.number(), say("image %1 is listed before", name));
            else
                add(found->second, split_name, lines.number(), log);
        }
        takeProblems(log);
    }

    void addAllByHash(const fs::path& token_file) {
        ProblemLog log(token_file);
        for (std::size_t i = 0; i < captions_.entries.size(); ++i)
            add(i, nameOfSplit(splitByHash(captions_.entries[i].image)), captions_.entries[i].line, log);
        for (CaptionedImage& image : dataset_.images)
            image.split_by_hash = true;
        takeProblems(log);
    }

private:
    void add(std::size_t index, const std::string& split_name, std::size_t line, ProblemLog& log) {
        const Captions::Entry& entry = captions_.entries[index];
        used_[index] = true;
        const std::optional<std::string> name = listing_.find(folder_, entry.image);
        if (!name)
            return log.add(say("images that are missing"), line,
                           say("image %1 is missing", (folder_ / entry.image)));
        if (entry.captions.empty())
            return log.add(say("images without a caption"), line,
                           say("image %1 has no caption", entry.image));
        dataset_.images.push_back({entry.image, folder_ / *name,
                                   splitOfName(split_name).value_or(Split::Train), split_name,
                                   entry.captions});
    }

    void takeProblems(ProblemLog& log) {
        std::vector<Problem> problems = log.take();
        std::move(problems.begin(), problems.end(), std::back_inserter(dataset_.problems));
    }

    const Captions& captions_;
    fs::path folder_;
    FolderListing& listing_;
    CaptionDataset& dataset_;
    std::vector<bool> used_;
};

CaptionDataset readFlickr8k(const DatasetSource& source) {
    CaptionDataset dataset;
    dataset.format = flickr8k_reader.name.text;
    const fs::path token_file = tokenFile(source.path).value_or(source.path);
    const fs::path text_folder = token_file.parent_path().empty() ? fs::path(".") : token_file.parent_path();
    const Captions captions = readTokens(token_file, dataset.problems);
    FolderListing listing;
    SplitCollector collector(captions, imageFolder(source, text_folder, captions, listing), listing, dataset);
    bool has_splits = false;
    for (const char* split : {"train", "dev", "test"}) {
        const fs::path list = text_folder / ("Flickr_8k." + std::string(split) + "Images.txt");
        std::error_code ignored;
        if (!fs::is_regular_file(list, ignored))
            continue;
        has_splits = true;
        collector.addSplitFile(list, split);
    }
    if (!has_splits)
        collector.addAllByHash(token_file);
    return dataset;
}

bool recognisesFlickr8k(const fs::path& path) {
    return tokenFile(path).has_value();
}

} // namespace

const DatasetReader flickr8k_reader{marked("Flickr8k"),
                                    marked("Flickr8k.token.txt next to Images/ or Flicker8k_Dataset/"),
                                    recognisesFlickr8k, readFlickr8k};

} // namespace saccade
