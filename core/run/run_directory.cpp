#include "core/run/run_directory.h"
#include "core/base/system_reason.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/run/metrics_file.h"
#include "core/run/samples_file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/file.h>
#include <unistd.h>
#include <utility>
#include <variant>

namespace saccade {
namespace fs = std::filesystem;
namespace {

constexpr std::uintmax_t maximum_config_bytes = 1 << 20; // the window reads it while the user waits

void makeFolder(const fs::path& folder) {
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure)
        throw FileError(folder, say("the folder cannot be made (%1)", systemReason(failure)));
}

/// Whether a new run in the folder would overwrite something. A run of ours that ended before its first step
/// (because the data could not be used, say) contains nothing; a config.json without metrics next to it
/// belongs to something else.
bool holdsRun(const RunLayout& layout) {
    if (fs::exists(layout.lastModel()) || fs::exists(layout.bestModel()) || fs::exists(layout.lastState()))
        return true;
    return fs::exists(layout.metrics()) ? fs::file_size(layout.metrics()) > 0 : fs::exists(layout.config());
}

int takeLock(const RunLayout& layout) {
    const int lock = ::open(layout.lock().c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (lock < 0)
        throw FileError(layout.directory,
                        say("the run directory cannot be written (%1)", systemReason(errno)));
    if (::flock(lock, LOCK_EX | LOCK_NB) == 0)
        return lock;
    const bool taken = errno == EWOULDBLOCK;
    const Message why = taken ? say("another process is training in this run directory")
                              : say("cannot be locked (%1)", systemReason(errno));
    ::close(lock);
    throw FileError(layout.directory, why);
}

/// The epoch of a file named as in RunLayout::samples; 0 for any other file.
int epochOfSamples(const RunLayout& layout, const fs::path& file) {
    const std::string stem = file.stem().string();
    const std::size_t dash = stem.find('-');
    if (dash == std::string::npos || stem.size() - dash > 10)
        return 0;
    const int epoch = std::atoi(stem.c_str() + dash + 1);
    return epoch > 0 && layout.samples(epoch) == file ? epoch : 0;
}

/// True for a line that was written before a checkpoint at `step` with `epochs` complete epochs.
bool belongsTo(const std::string& line, std::int64_t step, int epochs) {
    try {
        const std::variant<StepReport, EpochReport> report = reportFromLine(line);
        if (const auto* of_step = std::get_if<StepReport>(&report))
            return of_step->step <= step;
        const auto& of_epoch = std::get<EpochReport>(report);
        return of_epoch.step <= step && of_epoch.epoch <= epochs;
    } catch (const Error&) {
        return false;
    }
}

} // namespace

fs::path RunLayout::samples(int epoch) const {
    std::string number = std::to_string(epoch);
    number.insert(0, number.size() < 4 ? 4 - number.size() : 0, '0');
    return directory / "samples" / ("epoch-" + number + ".json");
}

TrainOptions readRunOptions(const fs::path& directory) {
    const fs::path config = RunLayout{directory}.config();
    std::error_code missing;
    if (!fs::is_regular_file(config, missing))
        throw FileError(directory, say("has no training run (config.json is missing or cannot be read)"));
    const std::string text = readFileText(config, maximum_config_bytes);
    try {
        return trainOptionsFromJson(text);
    } catch (const Error& error) {
        throw FileError(config, error.message());
    }
}

RunDirectory::RunDirectory(const fs::path& directory) : layout_{directory}, lock_(takeLock(layout_)) {}

RunDirectory RunDirectory::create(const fs::path& directory, const TrainOptions& options) {
    makeFolder(directory);
    RunDirectory run(directory);
    if (holdsRun(run.layout_))
        throw FileError(directory,
                        say("already has a training run; resume it with --resume, or choose another folder"));
    makeFolder(directory / "checkpoints");
    makeFolder(directory / "samples");
    run.setOptions(options);
    run.openMetrics();
    return run;
}

RunDirectory RunDirectory::resume(const fs::path& directory) {
    TrainOptions options = readRunOptions(directory);
    RunDirectory run(directory);
    makeFolder(directory / "checkpoints");
    makeFolder(directory / "samples");
    // Files left half-written by a killed process may be as large as a checkpoint.
    for (const fs::path& folder : {directory, directory / "checkpoints", directory / "samples"})
        removeAbandonedFiles(folder);
    run.options_ = std::move(options);
    run.openMetrics();
    return run;
}

RunDirectory RunDirectory::beside(const fs::path& directory, const TrainOptions& options) {
    RunDirectory run;
    run.layout_.directory = directory;
    run.options_ = options;
    return run;
}

RunDirectory::~RunDirectory() {
    if (metrics_ >= 0)
        ::close(metrics_);
    if (lock_ >= 0)
        ::close(lock_);
}

RunDirectory::RunDirectory(RunDirectory&& other) noexcept
    : layout_(std::move(other.layout_)), options_(std::move(other.options_)),
      lock_(std::exchange(other.lock_, -1)), metrics_(std::exchange(other.metrics_, -1)) {}

RunDirectory& RunDirectory::operator=(RunDirectory&& other) noexcept {
    std::swap(layout_, other.layout_);
    std::swap(options_, other.options_);
    std::swap(lock_, other.lock_);
    std::swap(metrics_, other.metrics_);
    return *this;
}

void RunDirectory::setOptions(const TrainOptions& options) {
    if (writes())
        writeFileAtomically(layout_.config(), toJson(options));
    options_ = options;
}

void RunDirectory::openMetrics() {
    if (metrics_ >= 0)
        ::close(metrics_);
    metrics_ = ::open(layout_.metrics().c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0644);
    if (metrics_ < 0)
        throw FileError(layout_.metrics(), say("cannot be written (%1)", systemReason(errno)));
}

void RunDirectory::appendLine(std::string line) {
    line += '\n';
    const off_t before = ::lseek(metrics_, 0, SEEK_END);
    std::size_t done = 0;
    while (done < line.size()) {
        const ssize_t written = ::write(metrics_, line.data() + done, line.size() - done);
        if (written >= 0) {
            done += static_cast<std::size_t>(written);
        } else if (errno != EINTR) {
            const Message why = say("could not be written (%1)", systemReason(errno));
            // Half a line would run into the next one; if even this fails, readers skip the line.
            [[maybe_unused]] const int cut = ::ftruncate(metrics_, before);
            throw FileError(layout_.metrics(), why);
        }
    }
}

void RunDirectory::append(const StepReport& report) {
    if (writes())
        appendLine(metricsLine(report));
}

void RunDirectory::append(const EpochReport& report) {
    if (!writes())
        return;
    if (!report.samples.empty())
        writeSamples(layout_.samples(report.epoch), report.samples);
    appendLine(metricsLine(report));
}

void RunDirectory::flush() {
    if (writes() && ::fsync(metrics_) != 0)
        throw FileError(layout_.metrics(), say("could not be flushed to the disk (%1)", systemReason(errno)));
}

void RunDirectory::rewind(std::int64_t step, int epochs) {
    if (!writes())
        return;
    std::ifstream stream(layout_.metrics(), std::ios::binary);
    std::string kept;
    // The end of the file counts as the end of a line here: a truncated line is not a JSON object and is
    // dropped.
    for (std::string line; std::getline(stream, line);)
        if (belongsTo(line, step, epochs))
            kept += line + '\n';
    if (stream.bad())
        throw FileError(layout_.metrics(), say("could not be read"));
    writeFileAtomically(layout_.metrics(), kept);
    openMetrics();

    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(layout_.directory / "samples", ignored))
        if (epochOfSamples(layout_, entry.path()) > std::max(epochs, 0)) // 0: a file of another name
            fs::remove(entry.path(), ignored);
}

} // namespace saccade
