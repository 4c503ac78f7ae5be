#pragma once

#include "core/base/message.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace saccade {

/// Larger files are refused. The captions of COCO's 118,287 training images take 92 MB.
inline constexpr std::uintmax_t maximum_json_bytes = std::uintmax_t{4} << 30;

/// Where and why a JSON text is not well-formed.
struct JsonBreak {
    std::size_t offset = 0; ///< bytes from the start
    std::string reason;
};

/// "the JSON breaks off (byte 1234): unexpected end of input"; `size` is that of the text.
Message describe(const JsonBreak& broken, std::size_t size);

/// "<message> (byte 1234)": such files are often a single line, so the line number alone does not help.
Message atByte(const Message& message, std::size_t offset);

/// An id that the file writes as a number with a decimal point or an exponent, if it is a whole number small
/// enough (2^53) to be exact. Ids are kept as text, so that 42, 42.0 and "42" name the same image.
std::optional<std::string> idOfReal(double number);

/// Reads JSON of the COCO family without building a tree: an object whose members are lists of records,
/// `{"images": [{…}, …], "annotations": [{…}, …], …}`, or one such list, or its records one per line (JSON
/// Lines). Anything else in the text is skipped. Unusable values (see json_mend.h) are reported and the rest
/// is read. Derived classes take what they need from the calls below, which are made only inside records.
class RecordHandler {
public:
    virtual ~RecordHandler() = default;

    /// Parses the text. Records passed on before a break remain valid.
    std::optional<JsonBreak> parse(std::string_view text);

protected:
    virtual void beginRecord() {}
    virtual void endRecord() {}
    virtual void onInteger(std::int64_t) {}
    virtual void onReal(double) {}
    virtual void onText(std::string&) {}
    /// A value that cannot be used; `why` follows the name of its member: "is null".
    virtual void onUnusable(const Message& /*why*/) {}
    /// An array inside a record.
    virtual void beginArray() {}
    virtual void endArray() {}

    /// The list that contains the record: "images"; "" if the text has only one.
    const std::string& list() const { return list_; }
    /// The record's member that contains the value, at any depth: "segmentation".
    const std::string& field() const { return field_; }
    /// The innermost key above the value: "counts". The same as field() for a plain member.
    const std::string& key() const { return key_; }
    /// Number of arrays and objects around the value inside the record; 0 for a plain member.
    int nesting() const { return depth_ - record_depth_; }
    /// Where the current record begins.
    std::size_t recordOffset() const { return record_offset_; }

private:
    friend class RecordWalker;
    std::string list_;
    std::string field_;
    std::string key_;
    int depth_ = 0;
    int record_depth_ = 3; // the object, the list, the record; one less without the object
    std::size_t record_offset_ = 0;
};

} // namespace saccade
