#include "ui/training/run/run_follower.h"

#include "core/base/error.h"
#include "core/run/run_directory.h"
#include "core/run/samples_file.h"
#include "ui/common/engine_texts.h"

#include <chrono>
#include <optional>
#include <set>

namespace saccade::ui {
namespace {

constexpr std::chrono::milliseconds interval{250};
constexpr std::size_t maximum_bytes = std::size_t{1} << 20; ///< at once, so that a long run is seen to come

/// What one look at the directory found.
struct Found {
    std::optional<TrainOptions> options;
    MetricsFollower::Update update;
    std::vector<std::pair<int, QVector<CaptionResult>>> samples;
    QString failure;
};

} // namespace

/// What is known of a run on the reading thread.
class RunFollower::Reader {
public:
    explicit Reader(const std::filesystem::path& run) : layout_{run}, metrics_(layout_.metrics()) {}

    Found look(const std::stop_token& stop) {
        Found found;
        attempt(found, [&] { readOptions(found); });
        attempt(found, [&] { found.update = metrics_.poll(maximum_bytes); });
        std::set<int> epochs; // each once, however often a resumed run has begun it
        for (const EpochReport& epoch : found.update.added.epochs)
            if (epoch.epoch > 0) // the start has no samples
                epochs.insert(epoch.epoch);
        for (const int epoch : epochs)
            if (!stop.stop_requested())
                attempt(found, [&] { readEpochSamples(found, epoch); });
        if (const std::vector<Problem>& problems = found.update.added.problems; !problems.empty())
            found.failure = engineText(problems.front().said());
        return found;
    }

    /// Whether the failure differs from the last one.
    bool isNew(const QString& failure) {
        const bool differs = failure != failure_;
        failure_ = failure;
        return differs;
    }

private:
    template <typename Step>
    static void attempt(Found& found, const Step& step) {
        try {
            step();
        } catch (const std::exception& error) {
            found.failure = engineText(error);
        }
    }

    void readOptions(Found& found) {
        std::error_code missing;
        const auto time = std::filesystem::last_write_time(layout_.config(), missing);
        if (missing || time == config_time_)
            return;
        config_time_ = time;
        found.options = readRunOptions(layout_.directory);
    }

    /// They are written before the epoch's line.
    void readEpochSamples(Found& found, int epoch) const {
        const std::filesystem::path file = layout_.samples(epoch);
        std::error_code missing;
        if (!std::filesystem::exists(file, missing))
            return;
        const std::vector<CaptionResult> samples = readSamples(file);
        found.samples.emplace_back(epoch, QVector<CaptionResult>(samples.begin(), samples.end()));
    }

    RunLayout layout_;
    MetricsFollower metrics_;
    std::optional<std::filesystem::file_time_type> config_time_;
    QString failure_;
};

RunFollower::RunFollower(QObject* parent) : QObject(parent), thread_(QStringLiteral("run follower"), 5) {
    timer_.setInterval(interval);
    connect(&timer_, &QTimer::timeout, this, &RunFollower::look);
}

RunFollower::~RunFollower() = default;

void RunFollower::watch(const std::filesystem::path& run) {
    stop();
    run_ = run;
    reader_ = std::make_shared<Reader>(run);
    timer_.start();
    look();
}

void RunFollower::stop() {
    timer_.stop();
    thread_.stopAll();
    reader_.reset();
    run_.clear();
    looking_ = false;
}

void RunFollower::look() {
    if (looking_ || !reader_)
        return;
    looking_ = true;
    thread_.start([this, reader = reader_](const std::stop_token& stop) {
        auto found = std::make_shared<const Found>(reader->look(stop));
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(this, [this, reader, found] {
            if (reader != reader_) // another run is watched by now
                return;
            looking_ = false;
            if (found->options)
                Q_EMIT optionsRead(*found->options);
            if (found->update.restarted)
                Q_EMIT restarted();
            for (const auto& [epoch, samples] : found->samples)
                Q_EMIT samplesAdded(epoch, samples);
            if (!found->update.added.steps.empty() || !found->update.added.epochs.empty())
                Q_EMIT added(found->update.added);
            if (reader->isNew(found->failure) && !found->failure.isEmpty())
                Q_EMIT failed(found->failure);
            if (found->update.more)
                look();
        });
    });
}

} // namespace saccade::ui
