#include "core/run/run_directory.h"
#include "tests/support/test_program.h"
#include "ui/training/charts/run_series.h"
#include "ui/training/run/run_follower.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sys/stat.h>

using namespace saccade;
using namespace saccade::ui;

namespace {

StepReport step(std::int64_t number) {
    StepReport report;
    report.step = number;
    report.epoch = 1;
    report.perplexity = 7;
    report.loss = static_cast<double>(number);
    return report;
}

EpochReport epochWithSample(int number, std::int64_t steps) {
    EpochReport report;
    report.epoch = number;
    report.step = steps;
    CaptionResult sample;
    sample.image = "dog.jpg";
    sample.geometry = {{4, 4}, {0, 0, 4, 4}};
    sample.hypotheses.resize(1);
    sample.hypotheses[0].words.push_back({"dog", -1, 1, {1, 1, 2, {0.25F, 0.75F}}, {}});
    report.samples.push_back(sample);
    return report;
}

/// A run as a chart stores it.
struct Watched {
    explicit Watched(RunFollower& follower) {
        QObject::connect(&follower, &RunFollower::added, &follower,
                         [this](const Metrics& metrics) { series.add(metrics); });
        QObject::connect(&follower, &RunFollower::restarted, &follower, [this] { series.clear(); });
    }
    std::vector<double> steps() const {
        const auto x = series.stepPositions(Axis::Step);
        return {x.begin(), x.end()};
    }
    RunSeries series;
};

using Steps = std::vector<double>;

} // namespace

class TestRunFollower : public QObject {
    Q_OBJECT

    QTemporaryDir directory_;
    std::filesystem::path run_;

private Q_SLOTS:
    void init() {
        run_ = directory_.filePath(QString::fromLatin1(QTest::currentTestFunction())).toStdString();
    }

    void followsARunThatIsStillToBeMade() {
        RunFollower follower;
        Watched watched(follower);
        QSignalSpy options(&follower, &RunFollower::optionsRead);
        QSignalSpy samples(&follower, &RunFollower::samplesAdded);
        QSignalSpy failed(&follower, &RunFollower::failed);
        follower.watch(run_);

        TrainOptions chosen;
        chosen.epochs = 3;
        RunDirectory run = RunDirectory::create(run_, chosen);
        run.append(step(1));
        run.append(step(2));
        QTRY_COMPARE(watched.steps(), (Steps{1, 2}));
        QTRY_COMPARE(options.size(), 1);
        QCOMPARE(options[0][0].value<TrainOptions>().epochs, 3);

        run.append(epochWithSample(1, 2));
        QTRY_COMPARE(samples.size(), 1);
        QCOMPARE(samples[0][0].toInt(), 1);
        const auto first = samples[0][1].value<QVector<CaptionResult>>();
        QCOMPARE(QString::fromStdString(first.at(0).best().caption()), QStringLiteral("dog"));
        QVERIFY(failed.isEmpty());
    }

    void joinsAResumedRunWithoutOverlap() {
        RunFollower follower;
        Watched watched(follower);
        {
            RunDirectory run = RunDirectory::create(run_, {});
            for (int i = 1; i <= 5; ++i)
                run.append(step(i));
        }
        follower.watch(run_);
        QTRY_COMPARE(watched.steps(), (Steps{1, 2, 3, 4, 5}));
        QSignalSpy restarted(&follower, &RunFollower::restarted);
        RunDirectory run = RunDirectory::resume(run_);
        run.rewind(3, 0);
        StepReport again = step(4);
        again.loss = 40;
        run.append(again);
        QTRY_COMPARE(watched.steps(), (Steps{1, 2, 3, 4}));
        QCOMPARE(restarted.size(), 1);
        QCOMPARE(watched.series.curve("minimised_loss").values()[3], 40.0);
    }

    void readsALongRunInPieces() {
        std::filesystem::create_directories(run_);
        std::ofstream file(run_ / "metrics.jsonl");
        constexpr int count = 12'000; // about 2.5 MB
        for (int i = 1; i <= count; ++i)
            file << metricsLine(step(i)) << "\n";
        file << "torn";
        file.close();
        RunFollower follower;
        Watched watched(follower);
        QSignalSpy added(&follower, &RunFollower::added);
        follower.watch(run_);
        QTRY_COMPARE(watched.steps().size(), static_cast<std::size_t>(count));
        QVERIFY(added.size() > 1);
    }

    void saysOnceWhatCannotBeRead() {
        std::filesystem::create_directories(run_);
        std::ofstream(run_ / "config.json") << "no json";
        RunFollower follower;
        QSignalSpy failed(&follower, &RunFollower::failed);
        follower.watch(run_);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("config.json")));
    }

    /// Another program's run continues in the same file after it was killed.
    void followsARunThatGoesBack() {
        std::filesystem::create_directories(run_);
        std::ofstream file(run_ / "metrics.jsonl");
        for (int i = 1; i <= 5; ++i)
            file << metricsLine(step(i)) << "\n";
        file.flush();
        RunFollower follower;
        Watched watched(follower);
        follower.watch(run_);
        QTRY_COMPARE(watched.steps(), (Steps{1, 2, 3, 4, 5}));
        StepReport again = step(4);
        again.loss = 40;
        file << metricsLine(again) << "\n" << std::flush;
        QTRY_COMPARE(watched.steps(), (Steps{1, 2, 3, 4}));
        QCOMPARE(watched.series.curve("minimised_loss").values()[3], 40.0);
    }

    /// Opening a pipe would wait for its other end, and so would the window when it is closed.
    void doesNotWaitForPipes() {
        std::filesystem::create_directories(run_ / "samples");
        for (const char* name : {"config.json", "metrics.jsonl"})
            QCOMPARE(::mkfifo((run_ / name).c_str(), 0600), 0);
        RunFollower follower;
        Watched watched(follower);
        QSignalSpy failed(&follower, &RunFollower::failed);
        follower.watch(run_);
        QTRY_VERIFY(!failed.isEmpty());
        QVERIFY(failed.last()[0].toString().contains(QStringLiteral("is not a file")));

        std::filesystem::remove(run_ / "metrics.jsonl");
        QCOMPARE(::mkfifo((run_ / "samples/epoch-0001.json").c_str(), 0600), 0);
        EpochReport epoch;
        epoch.epoch = 1;
        epoch.step = 1;
        std::ofstream(run_ / "metrics.jsonl") << metricsLine(step(1)) << "\n" << metricsLine(epoch) << "\n";
        QTRY_COMPARE(watched.steps(), (Steps{1}));
        QTRY_VERIFY(failed.last()[0].toString().contains(QStringLiteral("epoch-0001.json")));
    }

    void tellsNothingOfARunItLeft() {
        RunDirectory first = RunDirectory::create(run_, {});
        first.append(step(1));
        RunFollower follower;
        Watched watched(follower);
        follower.watch(run_);
        const std::filesystem::path other = run_.string() + "-other";
        RunDirectory second = RunDirectory::create(other, {});
        second.append(step(7));
        follower.watch(other); // before an answer of the first could have come
        QTRY_COMPARE(watched.steps(), (Steps{7}));
    }
};

SACCADE_TEST(TestRunFollower)
#include "tst_run_follower.moc"
