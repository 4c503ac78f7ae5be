#include "core/data/scenes/writer.h"
#include "core/metrics/score_intervals.h"
#include "tests/support/near.h"
#include "tests/support/run_program.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include "app/cli/commands.h"
#include "app/cli/evaluation_report.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace saccade;
using test::contains;
using test::Outcome;

namespace {

/// As many images as `scores`, with that BLEU-1 each.
Evaluation evaluationOf(const std::vector<double>& scores) {
    Evaluation evaluation;
    evaluation.scores.names = {"Bleu_1"};
    std::vector<std::vector<double>> rows;
    for (const double score : scores)
        rows.push_back({score});
    evaluation.images.resize(scores.size());
    evaluation.scores.parts = meanParts(rows);
    evaluation.scores.images = rows;
    evaluation.scores.corpus = scoresOf(evaluation.scores.parts);
    evaluation.captions_per_second = 2;
    return evaluation;
}

} // namespace

class TestEvaluateCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        test::writeTinyModel(model());
        scenes::writeScenes(data(), {.count = 60, .seed = 3});
    }

    void printsScoresAndTheirIntervals() {
        const Outcome outcome = test::runProgram({"evaluate", "--model", model().string(), "--dataset",
                                                  data().string(), "--split", "val", "--format", "json"});
        QCOMPARE(outcome.status, static_cast<int>(cli::all_done));
        const nlohmann::json printed = nlohmann::json::parse(outcome.output);
        QCOMPARE(printed.at("images").get<int>(), 6);
        const nlohmann::json& scores = printed.at("scores");
        const nlohmann::json& intervals = printed.at("confidence_intervals_95");
        for (const char* name : {"Bleu_1", "Bleu_4", "ROUGE_L", "CIDEr", "scene_objects_right",
                                 "scene_objects_and_colours_right"}) {
            const double score = scores.at(name).get<double>();
            QVERIFY2(intervals.at(name).at(0).get<double>() <= score, name);
            QVERIFY2(intervals.at(name).at(1).get<double>() >= score, name);
        }
        QVERIFY(scores.contains("grounded_words"));
        QVERIFY(!intervals.contains("grounded_words"));
        const nlohmann::json& classes = printed.at("attention_by_word_class");
        QCOMPARE(classes.at("objects").at("words"), scores.at("grounded_words"));
        QVERIFY(classes.contains("colours") && classes.contains("relations"));
        const nlohmann::json& invented = printed.at("hallucination");
        QCOMPARE(invented.at("captions").get<int>(), 6);
        QVERIFY(invented.at("objects_absent").get<int>() <= invented.at("objects_named").get<int>());
        QVERIFY(scores.at("CHAIRs").get<double>() <= 1);
        const Outcome text = test::runProgram(
            {"evaluate", "--model", model().string(), "--dataset", data().string(), "--split", "val"});
        QVERIFY2(contains(text.output, "Bleu_1   0."), text.output.c_str());
        QVERIFY(contains(text.output, "  95 % interval 0."));
        QVERIFY(contains(text.output, "of 6 scenes\n  95 % interval of right objects, %: "));
    }

    void manyImagesHaveNoIntervalsInTheText() {
        std::vector<double> scores(few_images, 0.25);
        QCOMPARE(cli::evaluationText(evaluationOf(scores), {}),
                 std::string("Bleu_1   0.2500\n1000 images, 2.0 captions/s\n"));
        QVERIFY(cli::evaluationJson(evaluationOf(scores), {}).contains("confidence_intervals_95"));
        scores.pop_back();
        QCOMPARE(cli::evaluationText(evaluationOf(scores), {}),
                 std::string("Bleu_1   0.2500  95 % interval 0.2500 to 0.2500\n"
                             "999 images, 2.0 captions/s\n"));
    }

private:
    std::filesystem::path folder() const { return folder_.path().toStdString(); }
    std::filesystem::path model() const { return folder() / "tiny.safetensors"; }
    std::filesystem::path data() const { return folder() / "scenes"; }

    QTemporaryDir folder_;
};

SACCADE_TEST(TestEvaluateCommand)
#include "tst_evaluate_command.moc"
