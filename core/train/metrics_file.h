#pragma once

#include "core/base/problem.h"
#include "core/train/train_report.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace saccade {

/// One line of metrics.jsonl without its line feed; an epoch's samples are kept in files of their own.
std::string metricsLine(const StepReport& report);
std::string metricsLine(const EpochReport& report);

/// The report in a line. Missing numbers are 0; throws Error for a line that holds no report.
std::variant<StepReport, EpochReport> reportFromLine(std::string_view line);

/// What metrics.jsonl holds, in the order of the file.
struct Metrics {
    std::vector<StepReport> steps;
    std::vector<EpochReport> epochs;
    std::vector<Problem> problems; ///< lines that were skipped
};

/// Reads a whole metrics.jsonl; a last line without a line feed is still being written and is passed over.
/// A missing file gives nothing. Throws FileError when it cannot be read.
Metrics readMetrics(const std::filesystem::path& file);

/// Reads what another process (or this one) appends to a metrics.jsonl.
class MetricsFollower {
public:
    struct Update {
        Metrics added;
        bool restarted = false; ///< the file was cut back or replaced: forget what came before `added`
        bool more = false;      ///< the bytes ran out before the file did: poll again at once
    };

    explicit MetricsFollower(std::filesystem::path file);

    /// What came since the last call, of about the first `most_bytes` of it. A file that is not there yet
    /// gives nothing.
    Update poll(std::size_t most_bytes = std::numeric_limits<std::size_t>::max());

private:
    std::filesystem::path file_;
    std::uint64_t position_ = 0; ///< of the first byte that was not used yet
    std::uint64_t inode_ = 0;
    std::size_t line_ = 0; ///< lines used
};

} // namespace saccade
