#pragma once

#include "core/result/caption_result.h"
#include "core/result/result_json.h"

#include <cstddef>
#include <iosfwd>
#include <string>

namespace saccade::cli {

enum class CaptionFormat {
    Text,      ///< PATH<TAB>caption; with all hypotheses, one per line
    Json,      ///< one list of objects
    JsonLines, ///< one object per line
};

/// Throws Error naming the known formats.
CaptionFormat captionFormatFromName(const std::string& name);

/// Prints results as they come.
class CaptionPrinter {
public:
    /// `out` must outlive the printer.
    CaptionPrinter(std::ostream& out, CaptionFormat format, const JsonDetail& detail);

    void print(const CaptionResult& result);
    /// Closes a JSON list. Throws Error when the output could not be written.
    void finish();

private:
    std::ostream& out_;
    CaptionFormat format_;
    JsonDetail detail_;
    std::size_t printed_ = 0;
};

} // namespace saccade::cli
