#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/run/metrics_file.h"
#include "core/run/run_directory.h"
#include "core/run/samples_file.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace saccade;
namespace fs = std::filesystem;

namespace {

StepReport stepReport(std::int64_t number, int epoch) {
    StepReport report;
    report.step = number;
    report.epoch = epoch;
    return report;
}

EpochReport epochReport(int number, std::int64_t step) {
    EpochReport report;
    report.epoch = number;
    report.step = step;
    CaptionResult sample;
    sample.hypotheses.emplace_back();
    report.samples = {sample};
    return report;
}

/// The message of the Error that `action` throws; empty if it throws none.
std::string errorOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// For its lifetime no file can grow beyond `bytes`: a write fails as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit = {bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit before_{};
    void (*handler_)(int) = SIG_DFL;
};

/// Two epochs of two steps, one step of the third.
void writeRun(RunDirectory& run) {
    for (int number = 1; number <= 2; ++number) {
        run.append(stepReport(2 * number - 1, number));
        run.append(stepReport(2 * number, number));
        run.append(epochReport(number, 2 * number));
    }
    run.append(stepReport(5, 3));
}

} // namespace

class TestRunDirectory : public QObject {
    Q_OBJECT

    QTemporaryDir temporary_;
    fs::path run_;
    int count_ = 0;

private Q_SLOTS:
    void init() { run_ = fs::path(temporary_.path().toStdString()) / ("run " + std::to_string(++count_)); }

    void aNewRunHoldsItsOptions() {
        TrainOptions options;
        options.epochs = 3;
        {
            const RunDirectory run = RunDirectory::create(run_ / "deeper", options);
            QVERIFY(fs::is_directory(run_ / "deeper/checkpoints"));
            QVERIFY(fs::is_directory(run_ / "deeper/samples"));
        }
        QCOMPARE(readRunOptions(run_ / "deeper").epochs, 3);
        QCOMPARE(RunDirectory::resume(run_ / "deeper").options().epochs, 3);
    }

    void anExistingRunIsNotOverwritten() {
        RunDirectory::create(run_, {}).append(stepReport(1, 1));
        TrainOptions other;
        other.epochs = 77;
        const std::string message = errorOf([&] { RunDirectory::create(run_, other); });
        QVERIFY2(contains(message, "already has a training run") && contains(message, "--resume"),
                 message.c_str());
        QVERIFY(readRunOptions(run_).epochs != 77);
    }

    void aRunWithoutAStepCanBeStartedAgain() {
        RunDirectory::create(run_, {});
        TrainOptions other;
        other.epochs = 77;
        RunDirectory::create(run_, other);
        QCOMPARE(readRunOptions(run_).epochs, 77);
    }

    void aForeignConfigStays() {
        fs::create_directories(run_);
        std::ofstream(run_ / "config.json") << "mine";
        QVERIFY(!errorOf([&] { RunDirectory::create(run_, {}); }).empty());
        QCOMPARE(test::readFile(run_ / "config.json"), std::string("mine"));
    }

    void aCheckpointAloneIsARunToo() {
        fs::create_directories(run_ / "checkpoints");
        std::ofstream(RunLayout{run_}.bestModel()) << "model";
        QVERIFY(!errorOf([&] { RunDirectory::create(run_, {}); }).empty());
        QCOMPARE(test::readFile(RunLayout{run_}.bestModel()), std::string("model"));
    }

    void otherFilesInTheFolderStay() {
        fs::create_directories(run_);
        std::ofstream(run_ / "notes.txt") << "mine";
        RunDirectory::create(run_, {});
        QCOMPARE(test::readFile(run_ / "notes.txt"), std::string("mine"));
    }

    void nothingCannotBeResumed() {
        QVERIFY(contains(errorOf([&] { RunDirectory::resume(run_); }), "has no training run"));
        QVERIFY(!fs::exists(run_));
    }

    void aFileIsNoRunDirectory() {
        std::ofstream(run_) << "x";
        QVERIFY(!errorOf([&] { RunDirectory::create(run_, {}); }).empty());
        QCOMPARE(test::readFile(run_), std::string("x"));
    }

    void twoWritersAreRefused() {
        {
            const RunDirectory run = RunDirectory::create(run_, {});
            QVERIFY(contains(errorOf([&] { RunDirectory::resume(run_); }), "another process"));
            QVERIFY(contains(errorOf([&] { RunDirectory::create(run_, {}); }), "another process"));
        }
        RunDirectory::resume(run_);
    }

    void aMovedRunKeepsItsLock() {
        RunDirectory first = RunDirectory::create(run_, {});
        RunDirectory second = std::move(first);
        QVERIFY(contains(errorOf([&] { RunDirectory::resume(run_); }), "another process"));
        second.append(stepReport(1, 1));
        QCOMPARE(readMetrics(second.layout().metrics()).steps.size(), std::size_t{1});
    }

    void brokenOptionsNameTheFile() {
        RunDirectory::create(run_, {});
        std::ofstream(RunLayout{run_}.config()) << R"({"epoch": 1})";
        const std::string message = errorOf([&] { RunDirectory::resume(run_); });
        QVERIFY2(contains(message, "config.json") && contains(message, "did you mean \"epochs\"?"),
                 message.c_str());
    }

    void optionsCanBeReplaced() {
        RunDirectory run = RunDirectory::create(run_, {});
        TrainOptions options = run.options();
        options.epochs = 42;
        run.setOptions(options);
        QCOMPARE(run.options().epochs, 42);
        QCOMPARE(readRunOptions(run_).epochs, 42);
    }

    void samplesHaveAFileAnEpoch() {
        RunDirectory run = RunDirectory::create(run_, {});
        writeRun(run);
        QCOMPARE(run.layout().samples(2), run_ / "samples/epoch-0002.json");
        QCOMPARE(run.layout().samples(12345), run_ / "samples/epoch-12345.json");
        QCOMPARE(readSamples(run.layout().samples(2)).size(), std::size_t{1});
    }

    void rewindTakesBackToTheCheckpoint() {
        RunDirectory run = RunDirectory::create(run_, {});
        writeRun(run);
        run.rewind(3, 1);
        const Metrics metrics = readMetrics(run.layout().metrics());
        QCOMPARE(metrics.steps.size(), std::size_t{3});
        QCOMPARE(metrics.epochs.size(), std::size_t{1});
        QVERIFY(fs::exists(run.layout().samples(1)));
        QVERIFY(!fs::exists(run.layout().samples(2)));
        run.append(stepReport(4, 2));
        QCOMPARE(readMetrics(run.layout().metrics()).steps.back().step, std::int64_t{4});
    }

    void anEpochThatWasNotWholeIsDropped() {
        // The checkpoint came after the last step of epoch 2 but before its validation.
        RunDirectory run = RunDirectory::create(run_, {});
        writeRun(run);
        run.rewind(4, 1);
        const Metrics metrics = readMetrics(run.layout().metrics());
        QCOMPARE(metrics.steps.size(), std::size_t{4});
        QCOMPARE(metrics.epochs.size(), std::size_t{1});
    }

    void rewindAtTheEndKeepsEveryByte() {
        RunDirectory run = RunDirectory::create(run_, {});
        writeRun(run);
        const std::string before = test::readFile(run.layout().metrics());
        run.rewind(5, 2);
        QCOMPARE(test::readFile(run.layout().metrics()), before);
        run.rewind(0, 0);
        QCOMPARE(test::readFile(run.layout().metrics()), std::string());
    }

    void rewindDropsATornLine() {
        const fs::path file = RunLayout{run_}.metrics();
        {
            RunDirectory run = RunDirectory::create(run_, {});
            run.append(stepReport(1, 1));
        }
        const std::string whole = test::readFile(file);
        std::ofstream(file, std::ios::app) << "{\"kind\":\"step\",\"st";
        RunDirectory run = RunDirectory::resume(run_);
        run.rewind(1, 0);
        QCOMPARE(test::readFile(file), whole);
    }

    void whatAKilledRunWasWritingIsRemoved() {
        { const RunDirectory run = RunDirectory::create(run_, {}); }
        const RunLayout layout{run_};
        for (const fs::path& file : {layout.lastState(), layout.samples(7), layout.config()}) {
            const pid_t child = ::fork();
            if (child == 0) {
                AtomicFile writing(file);
                ::raise(SIGKILL);
            }
            QCOMPARE(::waitpid(child, nullptr, 0), child);
        }
        const auto files = [&] {
            return std::distance(fs::recursive_directory_iterator(run_), fs::recursive_directory_iterator());
        };
        QCOMPARE(files(), std::ptrdiff_t{5 + 3}); // config.json, metrics.jsonl, lock, checkpoints, samples
        const RunDirectory run = RunDirectory::resume(run_);
        QCOMPARE(files(), std::ptrdiff_t{5});
    }

    void rewindLeavesFilesOfOthersAlone() {
        RunDirectory run = RunDirectory::create(run_, {});
        const fs::path other = run_ / "samples/epoch-2.json.bak";
        std::ofstream(other) << "mine";
        run.rewind(0, 0);
        QVERIFY(fs::exists(other));
    }

    void aFullDiskLeavesWholeLines() {
        RunDirectory run = RunDirectory::create(run_, {});
        run.append(stepReport(1, 1));
        const std::string before = test::readFile(run.layout().metrics());
        {
            const FullDisk full(before.size() + 10);
            const std::string message = errorOf([&] { run.append(stepReport(2, 1)); });
            QVERIFY2(contains(message, "metrics.jsonl: could not be written"), message.c_str());
        }
        QCOMPARE(test::readFile(run.layout().metrics()), before);
        run.append(stepReport(2, 1));
        QCOMPARE(readMetrics(run.layout().metrics()).steps.size(), std::size_t{2});
    }

    void aFullDiskKeepsTheEarlierOptions() {
        RunDirectory run = RunDirectory::create(run_, {});
        const std::string before = test::readFile(run.layout().config());
        TrainOptions options;
        options.epochs = 42;
        {
            const FullDisk full(10);
            QVERIFY(contains(errorOf([&] { run.setOptions(options); }), "config.json"));
        }
        QCOMPARE(test::readFile(run.layout().config()), before);
        QVERIFY(run.options().epochs != 42);
        // No temporary file is left behind.
        const auto files = std::distance(fs::directory_iterator(run_), fs::directory_iterator());
        QCOMPARE(files, std::ptrdiff_t{5}); // config.json, metrics.jsonl, lock, checkpoints, samples
    }
};

SACCADE_TEST(TestRunDirectory)
#include "tst_run_directory.moc"
