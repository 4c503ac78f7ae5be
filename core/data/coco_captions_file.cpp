#include "core/data/coco_captions_file.h"

#include "core/base/file_text.h"
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
        flaw_ = {};
        id_is_text_ = false;
        images_ = list() == "images";
        captions_ = list() == "annotations";
        if (images_ || captions_)
            ++listed().records;
    }

    void onInteger(std::int64_t value) override {
        if (isId())
            id_ = std::to_string(value);
    }

    void onReal(double value) override {
        if (isId())
            id_ = idOfReal(value);
    }

    void onText(std::string& value) override {
        if (isId()) {
            id_ = std::move(value);
            id_is_text_ = true;
        } else if (isText()) {
            text_ = std::move(value);
        }
    }

    void onUnusable(const Message& why) override {
        if (isId() || isText())
            flaw_ = say("\"%1\" %2", field(), why);
    }

    void endRecord() override {
        if (images_)
            endImage();
        else if (captions_)
            endCaption();
    }

    void endImage() {
        if (!flaw_.empty())
            return report(say("images that are left out"), say("image is left out: its %1", flaw_));
        if (!id_ || !text_ || text_->empty())
            return report(say("images without \"id\" or \"file_name\""),
                          say("image without \"id\" or \"file_name\""));
        file_.images.push_back({std::move(*id_), placeOf(recordOffset()), std::move(*text_), id_is_text_});
    }

    void endCaption() {
        if (!flaw_.empty())
            return report(say("annotations that are left out"), say("annotation is left out: its %1", flaw_));
        if (!id_ || !text_)
            return report(say("annotations without \"image_id\" or \"caption\""),
                          say("annotation without \"image_id\" or \"caption\""));
        const std::string_view text = trimmed(*text_);
        if (text.empty())
            return report(say("empty captions"), say("empty caption of image %1", *id_));
        file_.captions.push_back({std::move(*id_), placeOf(recordOffset()), std::string(text)});
    }

    bool isId() const {
        return nesting() == 0 && ((images_ && field() == "id") || (captions_ && field() == "image_id"));
    }

    bool isText() const {
        return nesting() == 0 && ((images_ && field() == "file_name") || (captions_ && field() == "caption"));
    }

    CocoCaptionsFile::Listed& listed() { return images_ ? file_.images_list : file_.captions_list; }

    void report(const Message& kind, const Message& message) {
        const Message text = atByte(message, recordOffset());
        if (listed().first_problem.empty())
            listed().first_problem = text;
        problems_.add(kind, lines_.lineAt(recordOffset()), text);
    }

    CocoCaptionsFile::Place placeOf(std::size_t offset) { return {lines_.lineAt(offset), offset}; }

    CocoCaptionsFile file_;
    LineCounter lines_;
    ProblemLog& problems_;
    std::optional<std::string> id_;
    std::optional<std::string> text_;
    Message flaw_; ///< of the one or the other
    bool id_is_text_ = false;
    bool images_ = false;
    bool captions_ = false;
};

} // namespace

CocoCaptionsFile parseCocoCaptions(const std::string& json, ProblemLog& problems) {
    return CaptionsHandler(json, problems).parseFile(json);
}

} // namespace saccade
