#pragma once

#include "core/base/problem.h"
#include "core/run/train_report.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace saccade {

class BinaryFile;

/// One line of metrics.jsonl without its line feed; an epoch's samples are kept in separate files.
std::string metricsLine(const StepReport& report);
std::string metricsLine(const EpochReport& report);

/// The report in a line. Values that are not numbers (null, or NaN and Infinity as Python writes them) become
/// NaN; missing ones were not measured and become infinite. Throws Error for a line without a report.
std::variant<StepReport, EpochReport> reportFromLine(std::string_view line);

/// The content of metrics.jsonl, in the order of the file. In a run that was killed and resumed, steps may go
/// back: from there on the later reports replace the earlier ones.
struct Metrics {
    static constexpr std::size_t maximum_problems = 100;

    std::vector<StepReport> steps;
    std::vector<EpochReport> epochs;
    std::vector<std::size_t> steps_before; ///< of each epoch: how many of `steps` precede it in the file
    std::vector<Problem> problems;         ///< the first of the lines that were skipped
};

/// Reads a whole metrics.jsonl. A last line without a line feed is still being written and is skipped. A
/// missing file gives nothing. Throws FileError if it cannot be read.
Metrics readMetrics(const std::filesystem::path& file);

/// Reads what this or another process appends to a metrics.jsonl.
class MetricsFollower {
public:
    static constexpr std::size_t maximum_line_length = std::size_t{1}
                                                       << 20; ///< in bytes; longer ones are skipped
    static constexpr std::size_t maximum_lines = 10'000'000;  ///< the rest is not read

    struct Update {
        Metrics added;
        bool restarted = false; ///< the file was truncated or replaced: discard what came before `added`
        bool more = false;      ///< more of the file is left to read: poll again at once
    };

    explicit MetricsFollower(std::filesystem::path file);

    /// What was added since the last call, from about the first `maximum_bytes` of it. Nothing if the file
    /// does not exist yet. Throws FileError if it cannot be read.
    Update poll(std::size_t maximum_bytes = std::size_t{1} << 24);

private:
    bool goesOn(const BinaryFile& file) const;
    void forget();
    std::size_t use(std::string_view text, std::size_t maximum_bytes, Metrics& metrics);
    void useLine(std::string_view line, Metrics& metrics);
    void addProblem(Metrics& metrics, std::size_t line, const Message& message) const;

    std::filesystem::path file_;
    std::uint64_t position_ = 0; ///< of the first byte that was not used yet
    std::uint64_t inode_ = 0;
    std::string tail_;     ///< the last bytes before the position: if they differ, it is another file
    std::size_t line_ = 0; ///< lines used
    bool in_long_line_ = false;
};

} // namespace saccade
