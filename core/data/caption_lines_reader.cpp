#include "core/data/caption_lines_reader.h"

#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/base/text_encoding.h"
#include "core/data/json_records.h"
#include "core/data/listed_files.h"
#include "core/data/listed_images.h"
#include "core/data/problem_log.h"

#include <iterator>
#include <optional>
#include <utility>

namespace saccade {
namespace {

namespace fs = std::filesystem;

class LinesHandler : public RecordHandler {
public:
    LinesHandler(const std::string& text, const fs::path& file, ProblemLog& problems)
        : lines_(text), problems_(problems), images_(file) {}

    const ListedImages& images() const { return images_; }

private:
    void beginRecord() override {
        file_.clear();
        split_.clear();
        captions_.clear();
        flaw_ = {};
    }

    void onText(std::string& value) override {
        if (isCaption() && nesting() <= 1) {
            if (const std::string_view caption = trimmed(value); !caption.empty())
                captions_.emplace_back(caption);
        } else if (nesting() == 0 && isFile()) {
            file_ = std::move(value);
        } else if (nesting() == 0 && field() == "split") {
            split_ = std::move(value);
        }
    }

    void onUnusable(const Message& why) override {
        if (isCaption() || isFile())
            flaw_ = say("its \"%1\" %2", field(), why);
    }

    void endRecord() override {
        const std::size_t line = lines_.lineAt(recordOffset());
        if (file_.empty() || !flaw_.empty())
            return problems_.add(say("records that are left out"), line,
                                 flaw_.empty() ? say("record without \"file_name\"")
                                               : say("record is left out: %1", flaw_));
        ListedImage& image = images_.at(file_, line);
        if (!split_.empty())
            image.split = std::move(split_);
        std::move(captions_.begin(), captions_.end(), std::back_inserter(image.captions));
    }

    bool isFile() const {
        return field() == "file_name" || field() == "image" || field() == "filename" ||
               field() == "image_path";
    }
    bool isCaption() const { return field() == "text" || field() == "caption" || field() == "captions"; }

    LineCounter lines_;
    ProblemLog& problems_;
    ListedImages images_;
    std::string file_, split_;
    std::vector<std::string> captions_;
    Message flaw_;
};

std::vector<ListedFile> linesIn(const fs::path& path) {
    return listedFiles(path, {".jsonl"}, {"metadata.jsonl", "captions.jsonl"});
}

void readLines(const ListedFile& file, const DatasetSource& source, CaptionDataset& dataset) {
    const std::string text = readUtf8Text(file.path, maximum_json_bytes);
    ProblemLog problems(file.path);
    LinesHandler handler(text, file.path, problems);
    const std::optional<JsonBreak> broken = handler.parse(text);
    if (broken)
        problems.add(say("breaks"), LineCounter(text).lineAt(broken->offset), describe(*broken, text.size()));
    handler.images().addTo(dataset, source, file.split, problems);
    std::vector<Problem> found = problems.take();
    std::move(found.begin(), found.end(), std::back_inserter(dataset.problems));
}

CaptionDataset readCaptionLines(const DatasetSource& source) {
    CaptionDataset dataset;
    dataset.format = caption_lines_reader.name.text;
    for (const ListedFile& file : linesIn(source.path))
        readLines(file, source, dataset);
    return dataset;
}

bool recognisesCaptionLines(const fs::path& path) {
    return !linesIn(path).empty();
}

} // namespace

const DatasetReader caption_lines_reader{
    marked("JSON Lines"),
    marked("metadata.jsonl or another .jsonl file with \"file_name\" and \"text\" in each record"),
    recognisesCaptionLines, readCaptionLines};

} // namespace saccade
