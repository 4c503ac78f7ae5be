#include "core/data/karpathy_reader.h"

#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/base/text_encoding.h"
#include "core/data/json_records.h"
#include "core/data/listed_images.h"
#include "core/data/problem_log.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>

namespace saccade {
namespace {

namespace fs = std::filesystem;

/// {"images": [{"filename", "filepath", "split", "sentences": [{"raw"}]}]}.
class KarpathyHandler : public RecordHandler {
public:
    KarpathyHandler(const std::string& json, const fs::path& file, ProblemLog& problems)
        : lines_(json), problems_(problems), images_(file) {}

    const ListedImages& images() const { return images_; }

private:
    void beginRecord() override {
        file_.clear();
        folder_.clear();
        split_.clear();
        captions_.clear();
    }

    void onText(std::string& value) override {
        if (field() == "sentences" && key() == "raw") {
            if (const std::string_view caption = trimmed(value); !caption.empty())
                captions_.emplace_back(caption);
        } else if (nesting() > 0) {
            return;
        } else if (field() == "filename") {
            file_ = std::move(value);
        } else if (field() == "filepath") {
            folder_ = std::move(value);
        } else if (field() == "split") {
            split_ = std::move(value);
        }
    }

    void onUnusable(const Message& why) override {
        if (list() == "images" && (key() == "raw" || key() == "filename" || key() == "split"))
            problems_.add(say("values that are left out"), lines_.lineAt(recordOffset()),
                          atByte(say("\"%1\" %2", key(), why), recordOffset()));
    }

    void endRecord() override {
        if (list() != "images")
            return;
        const std::size_t line = lines_.lineAt(recordOffset());
        if (file_.empty())
            return problems_.add(say("images without \"filename\""), line,
                                 atByte(say("image without \"filename\""), recordOffset()));
        ListedImage& image = images_.at(folder_.empty() ? file_ : folder_ + "/" + file_, line);
        image.split = std::move(split_);
        std::move(captions_.begin(), captions_.end(), std::back_inserter(image.captions));
    }

    LineCounter lines_;
    ProblemLog& problems_;
    ListedImages images_;
    std::string file_, folder_, split_;
    std::vector<std::string> captions_;
};

/// Whether a JSON file begins as one of these does: its first images have sentences.
bool beginsLikeOne(const fs::path& file) {
    std::string beginning(std::size_t{1} << 16, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
    beginning.resize(static_cast<std::size_t>(stream.gcount()));
    return beginning.find("\"sentences\"") != std::string::npos &&
           beginning.find("\"filename\"") != std::string::npos;
}

/// The file itself, or the first dataset….json in the folder, in order of name.
std::optional<fs::path> karpathyFile(const fs::path& path) {
    std::error_code error;
    if (fs::is_regular_file(path, error))
        return path.extension() == ".json" && beginsLikeOne(path) ? std::optional(path) : std::nullopt;
    std::vector<fs::path> files;
    fs::directory_iterator entry(path, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error))
        if (entry->path().extension() == ".json" && entry->path().stem().string().starts_with("dataset") &&
            beginsLikeOne(entry->path()))
            files.push_back(entry->path());
    return files.empty() ? std::nullopt : std::optional(*std::min_element(files.begin(), files.end()));
}

CaptionDataset readKarpathy(const DatasetSource& source) {
    CaptionDataset dataset;
    dataset.format = karpathy_reader.name.text;
    const fs::path file = karpathyFile(source.path).value_or(source.path);
    const std::string json = readUtf8Text(file, maximum_json_bytes);
    ProblemLog problems(file);
    KarpathyHandler handler(json, file, problems);
    const std::optional<JsonBreak> broken = handler.parse(json);
    if (broken && handler.images().empty())
        throw FileError(file, LineCounter(json).lineAt(broken->offset), describe(*broken, json.size()));
    if (broken)
        problems.add(say("breaks"), LineCounter(json).lineAt(broken->offset),
                     say("%1; the images before it are used", describe(*broken, json.size())));
    handler.images().addTo(dataset, source, {}, problems);
    dataset.problems = problems.take();
    return dataset;
}

bool recognisesKarpathy(const fs::path& path) {
    return karpathyFile(path).has_value();
}

} // namespace

const DatasetReader karpathy_reader{
    marked("Karpathy splits"),
    marked("dataset_coco.json, dataset_flickr8k.json or dataset_flickr30k.json next to the images"),
    recognisesKarpathy, readKarpathy};

} // namespace saccade
