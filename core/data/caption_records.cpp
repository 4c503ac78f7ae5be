#include "core/data/caption_records.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace saccade {
namespace {

using Json = nlohmann::json;
using Use = std::function<void(std::string_view, const JsonRecord&)>;

/// Follows the nesting of the file and fills one record at a time.
class RecordReader : public nlohmann::json_sax<Json> {
public:
    explicit RecordReader(const Use& use) : use_(use) {}

    std::size_t errorByte() const { return error_byte_; }
    const std::string& errorText() const { return error_text_; }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_float(number_float_t, const string_t& text) override { return identify(text); }
    bool number_integer(number_integer_t value) override { return identify(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return identify(std::to_string(value)); }
    bool binary(binary_t&) override { return true; }

    bool string(string_t& value) override {
        if (inRecord() && key_ == "caption") {
            record_.caption = std::move(value);
            record_.has_caption = true;
            return true;
        }
        return identify(value);
    }

    bool start_object(std::size_t) override {
        ++depth_;
        if (depth_ == 1)
            outer_is_object_ = true;
        else if (depth_ == recordDepth() && in_array_)
            record_ = JsonRecord();
        return true;
    }

    bool end_object() override {
        if (inRecord())
            use_(outer_is_object_ ? std::string_view(array_) : std::string_view(), record_);
        --depth_;
        return true;
    }

    bool start_array(std::size_t) override {
        ++depth_;
        if (depth_ == recordDepth() - 1)
            in_array_ = true;
        return true;
    }

    bool end_array() override {
        if (depth_ == recordDepth() - 1)
            in_array_ = false;
        --depth_;
        return true;
    }

    bool key(string_t& value) override {
        if (depth_ == 1)
            array_ = value;
        else if (inRecord())
            key_ = value;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& error) override {
        error_byte_ = position;
        error_text_ = error.what();
        return false;
    }

private:
    /// [{…}] or {"annotations": [{…}]}.
    int recordDepth() const { return outer_is_object_ ? 3 : 2; }
    bool inRecord() const { return in_array_ && depth_ == recordDepth(); }

    bool identify(const std::string& value) {
        if (inRecord() && key_ == "id") {
            record_.id = value;
            record_.has_id = true;
        } else if (inRecord() && key_ == "image_id") {
            record_.image_id = value;
            record_.has_image_id = true;
        }
        return true;
    }

    const Use& use_;
    JsonRecord record_;
    std::string array_;
    std::string key_;
    int depth_ = 0;
    bool outer_is_object_ = false;
    bool in_array_ = false;
    std::size_t error_byte_ = 0;
    std::string error_text_;
};

std::string contentOf(const std::filesystem::path& path) {
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        throw FileError(path, "is a folder, not a file");
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw FileError(path, std::filesystem::exists(path, error) ? "cannot be read" : "does not exist");
    std::string content;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (!error)
        content.reserve(size);
    content.assign(std::istreambuf_iterator<char>(file), {});
    if (file.bad())
        throw FileError(path, "cannot be read");
    return content;
}

/// The reason in the library's message, without its error number and position.
std::string reason(const std::string& message) {
    const std::size_t start = message.find("syntax error");
    const std::size_t dash = start == std::string::npos ? start : message.find(" - ", start);
    return dash == std::string::npos ? "it is broken" : message.substr(dash + 3);
}

} // namespace

void readJsonRecords(const std::filesystem::path& path, const Use& use) {
    const std::string content = contentOf(path);
    if (std::all_of(content.begin(), content.end(),
                    [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }))
        throw FileError(path, "is empty");

    RecordReader reader(use);
    if (Json::sax_parse(content, &reader))
        return;
    const std::size_t byte = std::min(reader.errorByte(), content.size());
    const auto breaks =
        std::count(content.begin(), content.begin() + static_cast<std::ptrdiff_t>(byte), '\n');
    throw FileError(path, static_cast<std::size_t>(breaks) + 1,
                    "is not valid JSON at byte " + std::to_string(byte) + ": " + reason(reader.errorText()));
}

} // namespace saccade
