#pragma once

#include "core/run/train_options.h"
#include "core/run/train_report.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace saccade {

/// Where the files of a run lie; also for those who only watch it.
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

/// A run directory that this process writes, and nobody else while the object lives.
class RunDirectory {
public:
    /// Starts a run. Throws FileError when the folder holds one that has made a step, or when another process
    /// writes it.
    static RunDirectory create(const std::filesystem::path& directory, const TrainOptions& options);
    /// Goes on with a run. Throws FileError when the folder holds none, or when another process writes it.
    static RunDirectory resume(const std::filesystem::path& directory);

    ~RunDirectory();
    RunDirectory(RunDirectory&& other) noexcept;
    RunDirectory& operator=(RunDirectory&& other) noexcept;

    const RunLayout& layout() const { return layout_; }
    const TrainOptions& options() const { return options_; }
    /// Writes config.json anew.
    void setOptions(const TrainOptions& options);

    /// Appends a line to metrics.jsonl. Throws FileError; a line that could not be written whole is taken
    /// back.
    void append(const StepReport& report);
    /// Writes the epoch's samples, then appends its line.
    void append(const EpochReport& report);
    /// Flushes metrics.jsonl to the disk; to be called before a checkpoint that counts on its lines.
    void flush();

    /// Takes metrics and samples back to a checkpoint (0, -1 where there is none): drops what came after
    /// `step` or after `epochs` whole epochs (0: the start), and a torn last line, so that the curves of a
    /// resumed run join without overlap.
    void rewind(std::int64_t step, int epochs);

private:
    explicit RunDirectory(const std::filesystem::path& directory);
    void openMetrics();
    void appendLine(std::string line);

    RunLayout layout_;
    TrainOptions options_;
    int lock_ = -1;
    int metrics_ = -1;
};

} // namespace saccade
