#pragma once

#include "core/run/train_options.h"
#include "core/run/train_report.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace saccade {

/// Where the files of a run are; also for those who only read it.
struct RunLayout {
    std::filesystem::path directory;

    std::filesystem::path config() const { return directory / "config.json"; }
    std::filesystem::path metrics() const { return directory / "metrics.jsonl"; }
    std::filesystem::path samples(int epoch) const; ///< samples/epoch-0001.json
    std::filesystem::path lastModel() const { return directory / "checkpoints/last.safetensors"; }
    std::filesystem::path bestModel() const { return directory / "checkpoints/best.safetensors"; }
    std::filesystem::path lastState() const { return directory / "checkpoints/last.state"; }
    std::filesystem::path featureCache() const { return directory / "cache"; }
    std::filesystem::path lock() const { return directory / "lock"; }
};

/// The options of a run, from its config.json. Throws FileError.
TrainOptions readRunOptions(const std::filesystem::path& directory);

/// A run directory that this process writes to, with exclusive access for this object's lifetime.
class RunDirectory {
public:
    /// Starts a run. Throws FileError if the folder contains one that has made a step, or if another process
    /// is writing to it.
    static RunDirectory create(const std::filesystem::path& directory, const TrainOptions& options);
    /// Resumes a run. Throws FileError if the folder does not contain one, or if another process is writing
    /// to it.
    static RunDirectory resume(const std::filesystem::path& directory);
    /// The directory of a run that another process writes to, for one that trains together with it: nothing
    /// is written, whatever is called.
    static RunDirectory beside(const std::filesystem::path& directory, const TrainOptions& options);

    ~RunDirectory();
    RunDirectory(RunDirectory&& other) noexcept;
    RunDirectory& operator=(RunDirectory&& other) noexcept;

    const RunLayout& layout() const { return layout_; }
    const TrainOptions& options() const { return options_; }
    /// Writes config.json again.
    void setOptions(const TrainOptions& options);

    /// Appends a line to metrics.jsonl. Throws FileError; a line that could not be written completely is
    /// removed.
    void append(const StepReport& report);
    /// Writes the epoch's samples, then appends its line.
    void append(const EpochReport& report);
    /// Flushes metrics.jsonl to the disk; call before a checkpoint that relies on its lines.
    void flush();

    /// Takes metrics and samples back to a checkpoint (0, -1 if there is none): drops everything after `step`
    /// or after `epochs` complete epochs (0: the start), and a truncated last line, so that the curves of a
    /// resumed run join without overlap.
    void rewind(std::int64_t step, int epochs);

private:
    explicit RunDirectory(const std::filesystem::path& directory);
    RunDirectory() = default;
    bool writes() const { return lock_ >= 0; }
    void openMetrics();
    void appendLine(std::string line);

    RunLayout layout_;
    TrainOptions options_;
    int lock_ = -1;
    int metrics_ = -1;
};

} // namespace saccade
