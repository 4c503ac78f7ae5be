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

    void tellsHowVariedTheCaptionsAreAndHowTheyWereFound() {
        const Outcome outcome = test::runProgram({"evaluate", "--model", model().string(), "--dataset",
                                                  data().string(), "--split", "val", "--samples", "2",
                                                  "--seed", "5", "--top-p", "0.9", "--format", "json"});
        QVERIFY2(outcome.status == cli::all_done, outcome.errors.c_str());
        const nlohmann::json printed = nlohmann::json::parse(outcome.output);
        const nlohmann::json& diversity = printed.at("diversity");
        QVERIFY(diversity.at("Distinct_1").get<double>() > 0 &&
                diversity.at("Distinct_1").get<double>() <= 1);
        // The model has five words beside the special ones.
        QCOMPARE(diversity.at("vocabulary_used").get<double>(), diversity.at("words_used").get<int>() / 5.0);
        QVERIFY(diversity.contains("novel_captions"));
        QCOMPARE(printed.at("model").get<std::string>(), std::string("tiny"));
        QCOMPARE(printed.at("decode").at("method").get<std::string>(), std::string("sampling"));
        QCOMPARE(printed.at("decode").at("seed").get<int>(), 5);
        const Outcome text = test::runProgram({"evaluate", "--model", model().string(), "--dataset",
                                               data().string(), "--split", "train", "--beam", "1"});
        QVERIFY(contains(text.output, "\ndiversity: distinct-1 0."));
        QVERIFY(!contains(text.output, "training captions")); // these are evaluated
    }

    void severalModelsTogether() {
        const std::filesystem::path other = folder() / "other.safetensors";
        torch::manual_seed(12);
        Captioner second = test::tinyCaptioner();
        for (torch::Tensor& parameter : second.decoder().parameters())
            parameter.set_data(torch::randn_like(parameter));
        writeModel(other, second, Precision::Float32, "{}");
        const auto evaluated = [&](const std::vector<std::string>& models) {
            std::vector<std::string> arguments = {"evaluate", "--dataset", data().string(), "--split",
                                                  "val",      "--format",  "json"};
            arguments.insert(arguments.end(), models.begin(), models.end());
            return test::runProgram(arguments);
        };
        const Outcome both = evaluated({"--model", model().string() + "," + other.string()});
        QVERIFY2(both.status == cli::all_done, both.errors.c_str());
        QCOMPARE(nlohmann::json::parse(both.output).at("model").get<std::string>(),
                 std::string("tiny + other"));
        const Outcome again = evaluated({"--model", model().string(), "--model", other.string()});
        QVERIFY(nlohmann::json::parse(again.output).at("scores") ==
                nlohmann::json::parse(both.output).at("scores"));
        const Outcome diagram = evaluated({"--model", model().string(), "--model", other.string(),
                                           "--reliability", (folder() / "diagram.svg").string()});
        QVERIFY(contains(diagram.errors, "--reliability measures one model"));
    }

    void manyImagesHaveNoIntervalsInTheText() {
        std::vector<double> scores(few_images, 0.25);
        QCOMPARE(cli::evaluationText(evaluationOf(scores), {}),
                 std::string("Bleu_1   0.2500\n1000 images, 2.0 captions/s\n"));
        QVERIFY(cli::evaluationJson(evaluationOf(scores), {}, {}).contains("confidence_intervals_95"));
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
