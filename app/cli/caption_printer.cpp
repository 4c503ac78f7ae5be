#include "app/cli/caption_printer.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"

#include <ostream>

namespace saccade::cli {

CaptionFormat captionFormatFromName(const std::string& name) {
    if (name == "text")
        return CaptionFormat::Text;
    if (name == "json")
        return CaptionFormat::Json;
    if (name == "jsonl")
        return CaptionFormat::JsonLines;
    throw Error(unknownName(say("format"), name, {"text", "json", "jsonl"}));
}

CaptionPrinter::CaptionPrinter(std::ostream& out, CaptionFormat format, const JsonDetail& detail)
    : out_(out), format_(format), detail_(detail) {}

void CaptionPrinter::print(const CaptionResult& result) {
    switch (format_) {
    case CaptionFormat::Text:
        for (const Hypothesis& hypothesis : result.hypotheses) {
            out_ << result.image << '\t' << hypothesis.caption() << '\n';
            if (!detail_.hypotheses)
                break;
        }
        break;
    case CaptionFormat::Json:
        out_ << (printed_ == 0 ? "[\n" : ",\n") << toJson(result, detail_);
        break;
    case CaptionFormat::JsonLines:
        out_ << toJson(result, detail_) << '\n';
        break;
    }
    out_.flush();
    ++printed_;
}

void CaptionPrinter::finish() {
    if (format_ == CaptionFormat::Json)
        out_ << (printed_ == 0 ? "[]\n" : "\n]\n");
    out_.flush();
    if (!out_)
        throw Error(say("The results could not be written to standard output."));
}

} // namespace saccade::cli
