#include "core/data/caption_records.h"

#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/base/text_encoding.h"
#include "core/data/json_records.h"

#include <utility>

namespace saccade {
namespace {

class CaptionHandler : public RecordHandler {
public:
    using Use = std::function<void(const std::string&, CaptionRecord&)>;

    CaptionHandler(std::string_view json, const Use& use) : lines_(json), use_(use) {}

private:
    void beginRecord() override { record_ = CaptionRecord(); }
    void endRecord() override {
        record_.line = lines_.lineAt(recordOffset());
        use_(list(), record_);
    }
    void onInteger(std::int64_t value) override { identify(std::to_string(value)); }
    void onReal(double value) override {
        if (const std::optional<std::string> id = idOfReal(value))
            identify(*id);
    }
    void onText(std::string& value) override {
        if (std::optional<std::string>* member = nesting() == 0 ? memberCalled(field()) : nullptr)
            *member = std::move(value);
    }
    void onUnusable(const Message& why) override {
        if (nesting() == 0 && memberCalled(field()) != nullptr)
            record_.unusable[field()] = why;
    }

    void identify(const std::string& id) {
        if (nesting() == 0 && (field() == "id" || field() == "image_id"))
            *memberCalled(field()) = id;
    }

    std::optional<std::string>* memberCalled(std::string_view name) {
        return name == "id"          ? &record_.id
               : name == "image_id"  ? &record_.image_id
               : name == "file_name" ? &record_.file_name
               : name == "image"     ? &record_.image
               : name == "caption"   ? &record_.caption
                                     : nullptr;
    }

    LineCounter lines_;
    const Use& use_;
    CaptionRecord record_;
};

} // namespace

Message CaptionRecord::without(std::string_view member) const {
    const auto found = unusable.find(member);
    return found == unusable.end() ? say("has no %1", member)
                                   : say("is left out: its \"%1\" %2", member, found->second);
}

void readCaptionRecords(const std::filesystem::path& path,
                        const std::function<void(const std::string& list, CaptionRecord& record)>& use) {
    const std::string json = readUtf8Text(path, maximum_json_bytes);
    if (trimmed(json).empty())
        throw FileError(path, say("is empty"));
    if (const std::optional<JsonBreak> broken = CaptionHandler(json, use).parse(json))
        throw FileError(path, LineCounter(json).lineAt(broken->offset), describe(*broken, json.size()));
}

} // namespace saccade
