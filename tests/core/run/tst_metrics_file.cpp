#include "core/base/error.h"
#include "core/run/metrics_file.h"
#include "tests/support/mutations.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>
#include <sys/stat.h>

using namespace saccade;
namespace fs = std::filesystem;

namespace {

StepReport step(std::int64_t number) {
    return {number, 1, 4.5, 1.0 / 3, 1e-4, 2.5, 60, 300, 0.1 * static_cast<double>(number)};
}

EpochReport epoch(int number) {
    EpochReport report;
    report.epoch = number;
    report.step = 10 * number;
    report.loss = 3.25;
    report.best = true;
    ValidationReport validation;
    validation.loss = 3.5;
    validation.metrics = {{"Bleu_4", 0.1}, {"CIDEr", 0.45}};
    validation.attention_entropy = 0.9;
    validation.attention_divergence = 0.2;
    validation.attention_uniform_distance = 0.3;
    validation.caption_repetition = 0.01;
    report.validation = validation;
    return report;
}

void appendText(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::app | std::ios::binary) << text;
}

void writeText(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::trunc | std::ios::binary) << text;
}

std::string threeLines() {
    return metricsLine(step(1)) + "\n" + metricsLine(step(2)) + "\n" + metricsLine(epoch(1)) + "\n";
}

} // namespace

class TestMetricsFile : public QObject {
    Q_OBJECT

    QTemporaryDir directory_;
    fs::path file_;

private Q_SLOTS:
    void init() {
        file_ = fs::path(directory_.path().toStdString()) / "metrics.jsonl";
        fs::remove(file_);
    }

    void aStepComesBack() {
        const auto report = std::get<StepReport>(reportFromLine(metricsLine(step(7))));
        const StepReport expected = step(7);
        QVERIFY(report.step == 7 && report.epoch == 1 && report.loss == expected.loss);
        QVERIFY(report.perplexity == expected.perplexity && report.learning_rate == expected.learning_rate);
        QVERIFY(report.gradient_norm == expected.gradient_norm && report.seconds == expected.seconds);
        QVERIFY(report.images_per_second == 60 && report.captions_per_second == 300);
    }

    void anEpochComesBack() {
        const auto report = std::get<EpochReport>(reportFromLine(metricsLine(epoch(2))));
        QVERIFY(report.epoch == 2 && report.step == 20 && report.loss == 3.25 && report.best);
        QVERIFY(report.validation.has_value());
        QVERIFY(report.validation->metrics == epoch(2).validation->metrics);
        QVERIFY(report.validation->loss == 3.5 && report.validation->attention_entropy == 0.9);
        QVERIFY(report.validation->attention_divergence == 0.2);
        QVERIFY(report.validation->attention_uniform_distance == 0.3);
        QVERIFY(report.validation->caption_repetition == 0.01);
    }

    void withoutValidationThereIsNone() {
        EpochReport report = epoch(1);
        report.validation.reset();
        QVERIFY(!std::get<EpochReport>(reportFromLine(metricsLine(report))).validation);
    }

    void numbersThatAreNotFiniteStayUnknown() {
        StepReport report = step(1);
        report.loss = std::numeric_limits<double>::infinity();
        QVERIFY(std::isnan(std::get<StepReport>(reportFromLine(metricsLine(report))).loss));
    }

    /// Python's json.dumps writes values that JSON does not have.
    void whatPythonWritesIsRead() {
        writeText(file_, "{\"kind\": \"step\", \"step\": 1, \"loss\": NaN, \"learning_rate\": 0.5}\n"
                         "{\"kind\": \"step\", \"step\": 2, \"loss\": -Infinity, \"gradient_norm\": 2}\n"
                         "{\"kind\": \"epoch\", \"epoch\": 1, \"step\": 2, \"validation_loss\": Infinity, "
                         "\"metrics\": {\"CIDEr\": NaN, \"Bleu_4\": 0.25}}\n");
        const Metrics metrics = readMetrics(file_);
        QVERIFY(metrics.problems.empty());
        QCOMPARE(metrics.steps.size(), std::size_t{2});
        QVERIFY(std::isnan(metrics.steps[0].loss) && metrics.steps[0].learning_rate == 0.5);
        QVERIFY(std::isnan(metrics.steps[1].loss) && metrics.steps[1].gradient_norm == 2);
        QVERIFY(std::isnan(metrics.epochs.at(0).validation->loss));
        QVERIFY(std::isnan(metrics.epochs[0].validation->metrics.at("CIDEr")));
        QCOMPARE(metrics.epochs[0].validation->metrics.at("Bleu_4"), 0.25);
    }

    void whatIsMissingWasNotMeasured() {
        const auto step = std::get<StepReport>(reportFromLine("{\"kind\":\"step\",\"step\":1,\"loss\":2}"));
        QVERIFY(std::isinf(step.gradient_norm) && std::isinf(step.learning_rate));
        const auto epoch = std::get<EpochReport>(
            reportFromLine("{\"kind\":\"epoch\",\"epoch\":1,\"metrics\":{\"CIDEr\":null}}"));
        QVERIFY(std::isnan(epoch.validation->metrics.at("CIDEr")));
        QVERIFY(std::isinf(epoch.validation->loss) && std::isinf(epoch.validation->attention_divergence));
        const auto none = std::get<EpochReport>(
            reportFromLine("{\"kind\":\"epoch\",\"epoch\":1,\"validation_loss\":2,\"metrics\":null}"));
        QVERIFY(none.validation->metrics.empty());
    }

    void theOrderOfStepsAndEpochsIsKept() {
        writeText(file_, metricsLine(step(1)) + "\n" + metricsLine(epoch(1)) + "\n" + metricsLine(step(1)) +
                             "\n" + metricsLine(step(2)) + "\n" + metricsLine(epoch(1)) + "\n");
        QCOMPARE(readMetrics(file_).steps_before, (std::vector<std::size_t>{1, 3}));
    }

    void aMissingFileGivesNothing() {
        const Metrics metrics = readMetrics(file_);
        QVERIFY(metrics.steps.empty() && metrics.epochs.empty() && metrics.problems.empty());
    }

    void badLinesAreSkippedWithAProblem() {
        writeText(file_, metricsLine(step(1)) + "\nnonsense\n\n{\"kind\":\"other\"}\n" +
                             metricsLine(step(2)) + "\n");
        const Metrics metrics = readMetrics(file_);
        QCOMPARE(metrics.steps.size(), std::size_t{2});
        QCOMPARE(metrics.problems.size(), std::size_t{2});
        QCOMPARE(metrics.problems[0].line, std::size_t{2});
        QCOMPARE(metrics.problems[1].line, std::size_t{4});
    }

    void theFollowerTellsWhatIsNew() {
        MetricsFollower follower(file_);
        QVERIFY(follower.poll().added.steps.empty());
        writeText(file_, threeLines());
        const MetricsFollower::Update first = follower.poll();
        QCOMPARE(first.added.steps.size(), std::size_t{2});
        QCOMPARE(first.added.epochs.size(), std::size_t{1});
        QVERIFY(!first.restarted);
        QVERIFY(follower.poll().added.steps.empty());
        appendText(file_, metricsLine(step(3)) + "\n");
        const MetricsFollower::Update second = follower.poll();
        QCOMPARE(second.added.steps.size(), std::size_t{1});
        QCOMPARE(second.added.steps[0].step, std::int64_t{3});
    }

    void anUnfinishedLineWaitsForItsEnd() {
        const std::string line = metricsLine(step(3)) + "\n";
        writeText(file_, threeLines() + line.substr(0, 20));
        MetricsFollower follower(file_);
        const MetricsFollower::Update first = follower.poll();
        QCOMPARE(first.added.steps.size(), std::size_t{2});
        QVERIFY(first.added.problems.empty());
        QVERIFY(follower.poll().added.steps.empty());
        appendText(file_, line.substr(20));
        const MetricsFollower::Update second = follower.poll();
        QCOMPARE(second.added.steps.size(), std::size_t{1});
        QVERIFY(second.added.problems.empty());
    }

    void aFileCutBackIsReadAnew() {
        writeText(file_, threeLines());
        MetricsFollower follower(file_);
        follower.poll();
        fs::resize_file(file_, metricsLine(step(1)).size() + 1);
        const MetricsFollower::Update update = follower.poll();
        QVERIFY(update.restarted);
        QCOMPARE(update.added.steps.size(), std::size_t{1});
    }

    void aReplacedFileIsReadAnew() {
        writeText(file_, threeLines());
        MetricsFollower follower(file_);
        follower.poll();
        const fs::path other = file_.string() + ".new";
        writeText(other, threeLines() + metricsLine(step(3)) + "\n");
        fs::rename(other, file_);
        const MetricsFollower::Update update = follower.poll();
        QVERIFY(update.restarted);
        QCOMPARE(update.added.steps.size(), std::size_t{3});
    }

    /// A run that starts again in the same file may be longer than the old one when it is next read.
    void aFileWrittenAnewPastThePlaceIsReadAnew() {
        writeText(file_, threeLines());
        MetricsFollower follower(file_);
        follower.poll();
        writeText(file_, metricsLine(epoch(1)) + "\n" + threeLines() + threeLines());
        const MetricsFollower::Update update = follower.poll();
        QVERIFY(update.restarted);
        QCOMPARE(update.added.steps.size(), std::size_t{4});
        QVERIFY(!follower.poll().restarted);
    }

    void onlyAFileIsRead() {
        MetricsFollower follower(file_);
        QCOMPARE(::mkfifo(file_.c_str(), 0600), 0);
        QVERIFY_THROWS_EXCEPTION(FileError, follower.poll());
        fs::remove(file_);
        fs::create_directory(file_);
        QVERIFY_THROWS_EXCEPTION(FileError, follower.poll());
        fs::remove(file_);
        fs::create_symlink("/dev/zero", file_);
        QVERIFY_THROWS_EXCEPTION(FileError, follower.poll());
        fs::remove(file_);
        writeText(file_, threeLines());
        QCOMPARE(follower.poll().added.steps.size(), std::size_t{2});
    }

    void aLongLineIsSkippedPieceByPiece() {
        const std::string junk(2 * MetricsFollower::maximum_line_length, 'x');
        writeText(file_, metricsLine(step(1)) + "\n" + junk);
        MetricsFollower follower(file_);
        Metrics all;
        const auto poll = [&] {
            for (bool more = true; more;) {
                MetricsFollower::Update update = follower.poll(1000);
                all.steps.insert(all.steps.end(), update.added.steps.begin(), update.added.steps.end());
                all.problems.insert(all.problems.end(), update.added.problems.begin(),
                                    update.added.problems.end());
                more = update.more;
            }
        };
        poll();
        QCOMPARE(all.problems.size(), std::size_t{1});
        QCOMPARE(all.problems[0].line, std::size_t{2});
        appendText(file_, junk + "\n" + metricsLine(step(2)) + "\nnonsense\n");
        poll();
        QCOMPARE(all.steps.size(), std::size_t{2});
        QCOMPARE(all.problems.size(), std::size_t{2});
        QCOMPARE(all.problems[1].line, std::size_t{4});
    }

    void problemsDoNotPileUp() {
        std::string text;
        for (int i = 0; i < 5000; ++i)
            text += "nonsense\n";
        writeText(file_, text + metricsLine(step(1)) + "\n");
        const Metrics metrics = readMetrics(file_);
        QCOMPARE(metrics.problems.size(), Metrics::maximum_problems);
        QCOMPARE(metrics.steps.size(), std::size_t{1});
    }

    void piecesMakeTheWhole() {
        std::string text;
        for (int i = 1; i <= 1000; ++i)
            text += metricsLine(step(i)) + "\n" + (i % 100 == 0 ? metricsLine(epoch(i / 100)) + "\n" : "");
        writeText(file_, text);
        MetricsFollower follower(file_);
        std::size_t steps = 0, epochs = 0, polls = 0;
        for (bool more = true; more; ++polls) {
            const MetricsFollower::Update update = follower.poll(5000);
            QVERIFY(!update.restarted);
            steps += update.added.steps.size();
            epochs += update.added.epochs.size();
            more = update.more;
        }
        QCOMPARE(steps, std::size_t{1000});
        QCOMPARE(epochs, std::size_t{10});
        QVERIFY(polls > 10);
    }

    void aFileThatWentAwayIsForgotten() {
        writeText(file_, threeLines());
        MetricsFollower follower(file_);
        follower.poll();
        fs::remove(file_);
        QVERIFY(follower.poll().restarted);
        QVERIFY(!follower.poll().restarted);
        writeText(file_, threeLines());
        QCOMPARE(follower.poll().added.steps.size(), std::size_t{2});
    }

    void brokenLinesNeverCrash() {
        const auto read = [](const std::string& text) { reportFromLine(text); };
        QVERIFY(test::survivesMutations<Error>(metricsLine(step(1)), 3000, read));
        QVERIFY(test::survivesMutations<Error>(metricsLine(epoch(1)), 3000, read));
    }

    void brokenFilesKeepTheirGoodLines() {
        Random random(11);
        for (int variant = 0; variant < 300; ++variant) {
            writeText(file_, test::mutated(threeLines(), random) + "\n" + metricsLine(step(9)) + "\n");
            const Metrics metrics = readMetrics(file_);
            QVERIFY(!metrics.steps.empty());
            QCOMPARE(metrics.steps.back().step, std::int64_t{9});
        }
    }
};

SACCADE_TEST(TestMetricsFile)
#include "tst_metrics_file.moc"
