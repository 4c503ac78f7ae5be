#include "tests/support/option_table.h"
#include "tests/support/test_program.h"
#include "ui/training/run/run_warnings.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace saccade;
using namespace saccade::ui;

namespace {

const OptionTable table = test::optionTable();

TrainOptions longRun() {
    TrainOptions options;
    options.epochs = 20;
    options.warmup_steps = 0;
    return options;
}

/// A run of `epochs` epochs of 100 steps that learns as it should; `change` spoils a step or an epoch.
struct FakeRun {
    double (*loss)(int step) = [](int step) { return 2 + 4 * std::exp(-step / 300.0); };
    double gradient = 0.6;
    ValidationReport validation{2.5, 12, {{"CIDEr", 0.4}}, 0.95, 0.07, 0.25, 0.1};
    double (*validation_loss)(int epoch) = [](int epoch) { return 2.5 + 1.0 / epoch; };
};

std::vector<RunWarning> warningsOf(const FakeRun& recipe, int epochs, const TrainOptions& options) {
    Metrics metrics;
    for (int step = 1; step <= 100 * epochs; ++step) {
        StepReport report;
        report.step = step;
        report.epoch = (step - 1) / 100 + 1;
        // A batch's loss is noisy.
        report.loss = recipe.loss(step) + 0.2 * std::sin(37.0 * step);
        report.perplexity = std::exp(report.loss);
        report.learning_rate = 1e-3;
        report.gradient_norm = recipe.gradient;
        metrics.steps.push_back(report);
    }
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        EpochReport report;
        report.epoch = epoch;
        report.step = 100 * epoch;
        report.validation = recipe.validation;
        report.validation->loss = recipe.validation_loss(epoch);
        metrics.epochs.push_back(report);
    }
    RunSeries run;
    run.add(metrics);
    return runWarnings(run, {options, table});
}

QList<RunTrouble> troubles(const FakeRun& recipe, int epochs = 6, const TrainOptions& options = longRun()) {
    QList<RunTrouble> found;
    for (const RunWarning& warning : warningsOf(recipe, epochs, options)) {
        found.append(warning.trouble);
        if (warning.text.size() < 40)
            found.clear();
    }
    return found;
}

using Troubles = QList<RunTrouble>;

/// The text of the only warning.
QString onlyText(const FakeRun& recipe, const TrainOptions& options) {
    const std::vector<RunWarning> warnings = warningsOf(recipe, 6, options);
    return warnings.size() == 1 ? warnings.front().text : QString();
}

} // namespace

class TestRunWarnings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfAGoodRun() { QCOMPARE(troubles({}), Troubles{}); }

    void saysNothingOfNoRun() { QVERIFY(runWarnings(RunSeries(), {{}, table}).empty()); }

    void seesAttentionThatStandsStill() {
        FakeRun recipe;
        recipe.validation.attention_divergence = 5e-5;
        QCOMPARE(troubles(recipe), Troubles{RunTrouble::SameForEveryWord});
        QCOMPARE(troubles(recipe, 1), Troubles{}); // normal for an untrained model
    }

    /// 200 steps after the warm-up, that is after the fifth epoch of 100 where the warm-up takes 250 steps;
    /// at the end of a run there is nothing more to wait for.
    void waitsUntilTheWarmUpIsLongOver() {
        FakeRun recipe;
        TrainOptions options = longRun();
        recipe.validation.attention_divergence = 5e-5;
        recipe.validation.caption_repetition = 0.83;
        options.warmup_steps = 250;
        QCOMPARE(troubles(recipe, 4, options), Troubles{});
        QCOMPARE(troubles(recipe, 5, options),
                 (Troubles{RunTrouble::SameForEveryWord, RunTrouble::RepeatedCaptions}));
        options.epochs = 3;
        QCOMPARE(troubles(recipe, 3, options).size(), 2);
        recipe.loss = [](int) { return 5.0; }; // 600 steps, of which 350 can be held to account
        options.epochs = 20;
        QVERIFY(!troubles(recipe, 6, options).contains(RunTrouble::LossStalled));
        QVERIFY(troubles(recipe, 7, options).contains(RunTrouble::LossStalled));
    }

    void advisesByTheLabelsOfTheFormAndWhatIsNotSo() {
        FakeRun recipe;
        TrainOptions options = longRun();
        recipe.validation.attention_divergence = 5e-5;
        options.objective_options["doubly_stochastic"] = 1;
        const QString weight = QStringLiteral("lower \"doubly_stochastic\"");
        QVERIFY2(onlyText(recipe, options).contains(weight), qPrintable(onlyText(recipe, options)));
        QVERIFY(onlyText(recipe, options).contains(QStringLiteral("raise \"Epochs\"")));
        options.objective_options["doubly_stochastic"] = 0;
        QVERIFY(!onlyText(recipe, options).isEmpty());
        QVERIFY(!onlyText(recipe, options).contains(QStringLiteral("stochastic")));

        FakeRun bursting;
        bursting.gradient = 4000;
        options.gradient_clip = 5;
        QVERIFY(!onlyText(bursting, options).isEmpty());
        QVERIFY(!onlyText(bursting, options).contains(QStringLiteral("clipping")));
        options.gradient_clip = 0;
        QVERIFY(onlyText(bursting, options).contains(QStringLiteral("set \"Gradient clipping\"")));

        FakeRun even;
        even.validation.attention_entropy = 0.99;
        even.validation.attention_uniform_distance = 0.1;
        QVERIFY(onlyText(even, options).contains(QStringLiteral("turn on \"fuse\"")));
        options.encoder_options["fuse"] = true;
        QVERIFY(!onlyText(even, options).isEmpty());
        QVERIFY(!onlyText(even, options).contains(QStringLiteral("fuse")));
    }

    void seesAWarmUpAsLongAsTheRun() {
        FakeRun recipe;
        TrainOptions options = longRun();
        options.epochs = 3; // of 100 steps
        options.warmup_steps = 300;
        QCOMPARE(troubles(recipe, 1, options), Troubles{RunTrouble::WarmUpTooLong});
        options.warmup_steps = 299;
        QCOMPARE(troubles(recipe, 1, options), Troubles{});
    }

    void seesAttentionEverywhere() {
        FakeRun recipe;
        recipe.validation.attention_entropy = 0.99;
        recipe.validation.attention_uniform_distance = 0.1;
        QCOMPARE(troubles(recipe), Troubles{RunTrouble::SpreadEvenly});
    }

    void seesRepeatedCaptions() {
        FakeRun recipe;
        recipe.validation.caption_repetition = 0.83;
        QCOMPARE(troubles(recipe), Troubles{RunTrouble::RepeatedCaptions});
    }

    void seesALossThatStalls() {
        FakeRun recipe;
        recipe.loss = [](int) { return 5.0; };
        QCOMPARE(troubles(recipe), Troubles{RunTrouble::LossStalled});
        QCOMPARE(troubles(recipe, 3), Troubles{}); // too early to say
    }

    void seesLearningByHeart() {
        FakeRun recipe;
        recipe.validation_loss = [](int epoch) { return epoch < 3 ? 3.0 - 0.2 * epoch : 2.4 + 0.1 * epoch; };
        QCOMPARE(troubles(recipe), Troubles{RunTrouble::LearnsByHeart});
    }

    void seesGradientsThatBurst() {
        FakeRun recipe;
        recipe.gradient = 4000;
        QCOMPARE(troubles(recipe), Troubles{RunTrouble::LargeGradient});
        recipe.gradient = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(troubles(recipe), Troubles{RunTrouble::NotFinite});
    }

    /// As soon as the first one occurs, and as long as it is among the last.
    void seesALossThatIsNoNumber() {
        RunSeries run;
        const auto add = [&run](int step, double loss) {
            Metrics metrics;
            metrics.steps.resize(1);
            metrics.steps[0].step = step;
            metrics.steps[0].loss = loss;
            metrics.steps[0].gradient_norm = std::numeric_limits<double>::infinity(); // was not written
            run.add(metrics);
            const std::vector<RunWarning> warnings = runWarnings(run, {{}, table});
            return warnings.size() == 1 && warnings[0].trouble == RunTrouble::NotFinite;
        };
        QVERIFY(!add(1, 2));
        QVERIFY(add(2, std::numeric_limits<double>::quiet_NaN()));
        for (int step = 3; step <= 51; ++step)
            QVERIFY(add(step, 2));
        QVERIFY(!add(52, 2));
    }

    /// The validation loss of some epochs was not measured; its minimum is in the fourth.
    void learnsByHeartDespiteGaps() {
        FakeRun recipe;
        static constexpr double none = std::numeric_limits<double>::quiet_NaN();
        recipe.validation_loss = [](int epoch) {
            return epoch < 3 ? none : epoch == 4 ? 2.0 : epoch == 5 ? none : 2.0 + 0.1 * epoch;
        };
        QCOMPARE(troubles(recipe, 8), Troubles{RunTrouble::LearnsByHeart});
        QCOMPARE(troubles(recipe, 6), Troubles{}); // one rise does not count yet
    }
};

SACCADE_TEST(TestRunWarnings)
#include "tst_run_warnings.moc"
