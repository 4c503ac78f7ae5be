#include "core/data/open_dataset.h"

#include "core/base/error.h"
#include "core/base/path_list.h"
#include "core/data/caption_lines_reader.h"
#include "core/data/caption_table_reader.h"
#include "core/data/coco_reader.h"
#include "core/data/flickr8k_reader.h"
#include "core/data/folder_reader.h"
#include "core/data/karpathy_reader.h"
#include "core/data/scenes_reader.h"
#include "core/data/splits.h"

#include <array>
#include <iterator>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace saccade {
namespace {

namespace fs = std::filesystem;

/// In the order in which they are tried.
constexpr std::array readers = {&scenes_reader,        &karpathy_reader,      &coco_reader,  &flickr8k_reader,
                                &caption_table_reader, &caption_lines_reader, &folder_reader};

bool pathExists(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

const DatasetReader* readerOf(const fs::path& path) {
    for (const DatasetReader* reader : readers)
        if (reader->recognises(path))
            return reader;
    return nullptr;
}

std::vector<DatasetSource> sourcesOf(const std::string& text) {
    std::vector<DatasetSource> sources;
    for (fs::path& path : pathList(text)) {
        std::error_code ignored;
        const bool follows_file = !sources.empty() && sources.back().image_folder.empty() &&
                                  fs::is_regular_file(sources.back().path, ignored);
        if (follows_file && fs::is_directory(path, ignored) && !readerOf(path))
            sources.back().image_folder = std::move(path);
        else
            sources.push_back({std::move(path), {}});
    }
    return sources;
}

CaptionDataset readSource(const DatasetSource& source) {
    if (!pathExists(source.path))
        throw FileError(source.path, say("does not exist"));
    const DatasetReader* reader = readerOf(source.path);
    if (!reader) {
        Message known;
        for (const DatasetReader* each : readers)
            known = Message::joined("%1\n  %2: %3", {known, say(each->name), say(each->expects)});
        throw FileError(source.path, say("is not a caption dataset; the known formats are%1", known));
    }
    CaptionDataset dataset = reader->read(source);
    if (dataset.images.empty())
        throw FileError(source.path, dataset.problems.empty() ? say("has no image with a caption")
                                                              : say("has no image with a caption; %1",
                                                                    dataset.problems.front().said()));
    giveValidationImages(dataset);
    return dataset;
}

template <typename T>
void append(std::vector<T>& to, std::vector<T>& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

void join(CaptionDataset& whole, CaptionDataset part, std::size_t source) {
    if (whole.format.empty())
        whole.format = part.format;
    else if ((" + " + whole.format + " + ").find(" + " + part.format + " + ") == std::string::npos)
        whole.format += " + " + part.format;
    for (CaptionedImage& image : part.images) {
        image.source = source;
        if (image.instance_file)
            *image.instance_file += whole.instance_files.size();
    }
    append(whole.images, part.images);
    append(whole.instance_files, part.instance_files);
    append(whole.problems, part.problems);
}

/// An image in two splits would let a model be scored on what it was trained on.
void dropRepeatedImages(CaptionDataset& dataset) {
    std::unordered_set<std::string> paths;
    paths.reserve(dataset.images.size());
    std::size_t repeated = 0;
    fs::path first;
    std::erase_if(dataset.images, [&](const CaptionedImage& image) {
        if (paths.insert(image.path.native()).second)
            return false;
        if (++repeated == 1)
            first = image.path;
        return true;
    });
    if (repeated > 0)
        dataset.problems.push_back(
            {first, 0,
             repeated == 1 ? say("comes twice; it is used once")
                           : say("comes twice, as do %1 more images; each is used once", repeated - 1)});
}

} // namespace

CaptionDataset openDataset(const std::string& paths) {
    CaptionDataset dataset;
    const std::vector<DatasetSource> sources = sourcesOf(paths);
    for (std::size_t source = 0; source < sources.size(); ++source)
        join(dataset, readSource(sources[source]), source);
    dataset.sources = sources.size();
    if (dataset.images.empty())
        throw Error(say("no dataset was given"));
    dropRepeatedImages(dataset);
    return dataset;
}

} // namespace saccade
