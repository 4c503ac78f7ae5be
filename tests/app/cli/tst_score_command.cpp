#include "app/cli/score_command.h"
#include "core/base/error.h"
#include "tests/support/paths.h"
#include "tests/support/run_program.h"
#include "tests/support/test_program.h"

#include <CLI/CLI.hpp>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>

using namespace saccade;
using test::Captured;
using test::Outcome;

namespace {

Outcome run(const std::string& arguments) {
    CLI::App parser;
    cli::Action action;
    cli::addScoreCommand(parser, action);
    const Captured output(std::cout);
    const Captured errors(std::cerr);
    parser.parse("score " + arguments);
    const int status = action();
    return {status, output.text(), errors.text()};
}

} // namespace

class TestScoreCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsJson();
    void printsText();
    void tokenizes();
    void saysWhatItLeavesOut();
    void saysWhereCiderMeansNothing();
    void matchesFileNames();
    void failsWithoutAnyMatch();
    void tellsHowVariedTheCaptionsAre();
    void refusesUnknownFormats();

private:
    std::string file(const char* name, const std::string& content) {
        const std::string path = folder_.filePath(name).toStdString();
        std::ofstream(path) << content;
        return path;
    }

    QTemporaryDir folder_;
};

void TestScoreCommand::printsJson() {
    const Outcome outcome =
        run("--references " + test::fixture("metrics/references.json").string() + " --candidates " +
            test::fixture("metrics/candidates.json").string() + " --tokenizer whitespace --format json");
    QCOMPARE(outcome.status, static_cast<int>(cli::all_done));
    QVERIFY(outcome.errors.empty());
    std::ifstream expected_file(test::fixture("metrics/expected.json"));
    const nlohmann::json expected = nlohmann::json::parse(expected_file)["corpus"];
    const nlohmann::json printed = nlohmann::json::parse(outcome.output);
    QCOMPARE(printed.size(), expected.size() + 1); // METEOR has tests of its own; nothing else is among them
    for (const auto& [name, value] : expected.items())
        QVERIFY(std::abs(printed.at(name).get<double>() - value.get<double>()) < 1e-9);
}

void TestScoreCommand::printsText() {
    const Outcome outcome =
        run("--references " + test::fixture("metrics/references.json").string() + " --candidates " +
            test::fixture("metrics/candidates.json").string() + " --tokenizer whitespace");
    QVERIFY(outcome.output.find("Bleu_1  0.6933\n") == 0);
    QVERIFY(outcome.output.find("CIDEr   1.3425\n") != std::string::npos);
}

void TestScoreCommand::tokenizes() {
    const std::string files =
        "--references " +
        file("references.json", R"({"annotations": [{"image_id": 1, "caption": "A Dog."}]})") +
        " --candidates " + file("candidates.json", R"([{"image_id": 1, "caption": "a dog"}])") +
        " --format json";
    QVERIFY(nlohmann::json::parse(run(files).output).at("Bleu_1").get<double>() > 0.999);
    QVERIFY(nlohmann::json::parse(run(files + " --tokenizer whitespace").output).at("Bleu_1").get<double>() <
            0.001);
}

void TestScoreCommand::saysWhatItLeavesOut() {
    const Outcome outcome =
        run("--references " + file("references.json", R"({"images": [{"id": 1}, {"id": 2}, {"id": 3}],
            "annotations": [{"image_id": 1, "caption": "a dog"}, {"image_id": 2, "caption": "a cat"}]})") +
            " --candidates " +
            file("candidates.json", R"([{"image_id": 1, "caption": "a dog"}, {"image_id": 1, "caption": "x"},
            {"image_id": 3, "caption": "x"}, {"image_id": 4, "caption": "x"}])"));
    QCOMPARE(outcome.status, static_cast<int>(cli::some_failed));
    QVERIFY(outcome.output.find("Bleu_1  1.0000") == 0);
    QVERIFY(outcome.errors.find("entry 2 is a second caption of image 1") != std::string::npos);
    QVERIFY(outcome.errors.find("image 3 has no reference captions") != std::string::npos);
    QVERIFY(outcome.errors.find("image 4 is not in") != std::string::npos);
    QVERIFY(outcome.errors.find("2 of 3 reference images have no candidate") != std::string::npos);
}

void TestScoreCommand::saysWhereCiderMeansNothing() {
    const std::string references = file(
        "references.json",
        R"({"annotations": [{"image_id": 1, "caption": "a dog"}, {"image_id": 2, "caption": "a cat"}]})");
    const auto scored = [&](const char* candidates) {
        return run("--references " + references + " --candidates " + file("candidates.json", candidates) +
                   " --format json");
    };
    const Outcome one = scored(R"([{"image_id": 1, "caption": "a dog"}])");
    QCOMPARE(one.status, static_cast<int>(cli::all_done));
    QCOMPARE(nlohmann::json::parse(one.output).at("CIDEr").get<double>(), 0.0);
    QVERIFY(one.errors.find("CIDEr is always 0 for a single image") != std::string::npos);
    const Outcome two = scored(R"([{"image_id": 1, "caption": "a dog"}, {"image_id": 2, "caption": "x"}])");
    QVERIFY(nlohmann::json::parse(two.output).at("CIDEr").get<double>() > 0);
    QVERIFY(two.errors.empty());
}

void TestScoreCommand::matchesFileNames() {
    const Outcome outcome =
        run("--references " +
            file("references.json",
                 R"({"images": [{"id": 1, "file_name": "a.jpg"}, {"id": 2, "file_name": "b.jpg"}],
            "annotations": [{"image_id": 1, "caption": "a dog"}, {"image_id": 2, "caption": "a cat"}]})") +
            " --candidates " + file("candidates.json", R"([{"image": "val/a.jpg", "caption": "a dog"},
            {"image": "val/b.jpg", "caption": "a cat"}, {"image": "old/b.jpg", "caption": "x"}])") +
            " --format json");
    QCOMPARE(nlohmann::json::parse(outcome.output).at("Bleu_1").get<double>() > 0.999, true);
    QCOMPARE(outcome.status, static_cast<int>(cli::some_failed));
    QVERIFY(outcome.errors.find("image old/b.jpg already has a caption; the first counts") !=
            std::string::npos);
}

void TestScoreCommand::failsWithoutAnyMatch() {
    const std::string files =
        "--references " +
        file("references.json", R"({"annotations": [{"image_id": 1, "caption": "a dog"}]})") +
        " --candidates " + file("candidates.json", R"([{"image_id": 2, "caption": "a dog"}])");
    QVERIFY_EXCEPTION_THROWN(run(files), Error);
}

/// Four words, of which "a" comes twice; two pairs that differ; "a dog" is among the training captions.
void TestScoreCommand::tellsHowVariedTheCaptionsAre() {
    const std::string files =
        "--references " +
        file(
            "references.json",
            R"({"annotations": [{"image_id": 1, "caption": "a dog"}, {"image_id": 2, "caption": "a cat"}]})") +
        " --candidates " +
        file("candidates.json",
             R"([{"image_id": 1, "caption": "a dog"}, {"image_id": 2, "caption": "a cat"}])");
    const std::string training =
        " --training " + file("training.json", R"({"annotations": [{"image_id": 9, "caption": "A dog."}]})");
    const auto diversity = [&](const std::string& more) {
        return nlohmann::json::parse(run(files + more + " --format json").output).at("diversity");
    };
    QVERIFY(diversity(training) ==
            (nlohmann::json{
                {"Distinct_1", 0.75}, {"Distinct_2", 1.0}, {"words_used", 3}, {"novel_captions", 0.5}}));
    QVERIFY(run(files + training)
                .output.find("diversity: distinct-1 0.750, distinct-2 1.000, 3 different "
                             "words, 50.0 % of the captions are not among the training") !=
            std::string::npos);
}

void TestScoreCommand::refusesUnknownFormats() {
    QVERIFY_EXCEPTION_THROWN(run("--references a --candidates b --format xml"), CLI::ParseError);
    QVERIFY_EXCEPTION_THROWN(run("--references a"), CLI::ParseError);
}

SACCADE_TEST(TestScoreCommand)
#include "tst_score_command.moc"
