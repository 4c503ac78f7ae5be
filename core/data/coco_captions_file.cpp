#include "core/data/coco_captions_file.h"

#include "core/data/file_text.h"
#include "core/data/json_records.h"

#include <utility>

namespace saccade {
namespace {

class CaptionsHandler : public RecordHandler {
public:
    CaptionsHandler(const std::string& json, ProblemLog& problems) : lines_(json), problems_(problems) {}

    CocoCaptionsFile parseFile(const std::string& json) {
        if (const std::optional<JsonBreak> broken = parse(json)) {
            file_.broken_at = placeOf(broken->offset);
            file_.break_reason = describe(*broken, json.size());
        }
        return std::move(file_);
    }

private:
    void beginRecord() override {
        id_.reset();
        text_.reset();
        images_ = list() == "images";
        captions_ = list() == "annotations";
    }

    void onInteger(std::int64_t value) override {
        if (isId())
            id_ = value;
    }

    void onReal(double value) override {
        if (isId())
            id_ = idOfReal(value);
    }

    void onText(std::string& value) override {
        if (isId())
            id_ = idOfText(value);
        else if (nesting() == 0 &&
                 ((images_ && field() == "file_name") || (captions_ && field() == "caption")))
            text_ = std::move(value);
    }

    void endRecord() override {
        if (images_)
            endImage();
        else if (captions_)
            endCaption();
    }

    void endImage() {
        if (!id_ || !text_ || text_->empty())
            return report("images without \"id\" or \"file_name\"", "image without \"id\" or \"file_name\"");
        file_.images.push_back({*id_, placeOf(recordOffset()), std::move(*text_)});
    }

    void endCaption() {
        if (!id_ || !text_)
            return report("annotations without \"image_id\" or \"caption\"",
                          "annotation without \"image_id\" or \"caption\"");
        const std::string_view text = trimmed(*text_);
        if (text.empty())
            return report("empty captions", "empty caption of image " + std::to_string(*id_));
        file_.captions.push_back({*id_, placeOf(recordOffset()), std::string(text)});
    }

    bool isId() const {
        return nesting() == 0 && ((images_ && field() == "id") || (captions_ && field() == "image_id"));
    }

    void report(const std::string& kind, const std::string& message) {
        problems_.add(kind, lines_.lineAt(recordOffset()), message + atByte(recordOffset()));
    }

    CocoCaptionsFile::Place placeOf(std::size_t offset) { return {lines_.lineAt(offset), offset}; }

    CocoCaptionsFile file_;
    LineCounter lines_;
    ProblemLog& problems_;
    std::optional<std::int64_t> id_;
    std::optional<std::string> text_;
    bool images_ = false;
    bool captions_ = false;
};

} // namespace

CocoCaptionsFile parseCocoCaptions(const std::string& json, ProblemLog& problems) {
    return CaptionsHandler(json, problems).parseFile(json);
}

} // namespace saccade
