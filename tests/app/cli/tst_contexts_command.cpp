#include "tests/support/files.h"
#include "tests/support/run_program.h"
#include "tests/support/small_dataset.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
using namespace saccade::test;
using Json = nlohmann::json;
namespace fs = std::filesystem;

class TestContextsCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        writeTinyModel(model_);
        writeSmallDataset(data_, 40);
    }

    void neighboursNeedAnIndexFirst() {
        const Outcome outcome = explain({"--method", "neighbours"});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.find("saccade contexts") != std::string::npos, outcome.errors.c_str());
    }

    void anIndexAnswersWithNeighbours() {
        const Outcome made = runProgram(
            {"contexts", "--model", model_.string(), "--dataset", data_.string(), "--threads", "1"});
        QVERIFY2(made.status == 0, made.errors.c_str());
        QVERIFY(fs::exists(root_ / "tiny.contexts"));
        QVERIFY(made.output.find((root_ / "tiny.contexts").string()) != std::string::npos);

        const Outcome json = explain({"--caption", "a red ball", "--word", "3", "--method", "neighbours",
                                      "--neighbours", "4", "--format", "json"});
        QVERIFY2(json.status == 0, json.errors.c_str());
        const Json neighbours = Json::parse(json.output).at("words").at(0).at("neighbours");
        QCOMPARE(neighbours.size(), std::size_t{4});
        for (const Json& neighbour : neighbours) {
            QVERIFY(fs::exists(neighbour.at("image").get<std::string>()));
            QCOMPARE(neighbour.at("weights").size(), std::size_t{16});
        }
        QVERIFY(neighbours[0].at("similarity") >= neighbours[3].at("similarity"));

        const Outcome text =
            explain({"--caption", "a red ball", "--word", "2", "--method", "neighbours", "--same-word"});
        QCOMPARE(text.status, 0);
        QVERIFY2(text.output.find("red, nearest in training:") != std::string::npos, text.output.c_str());
        QVERIFY(text.output.find("[red]") != std::string::npos ||
                text.output.find("none") != std::string::npos);
    }

    void anotherFileIsNotReplaced() {
        writeFile(root_ / "notes.txt", "notes");
        const Outcome outcome = runProgram({"contexts", "--model", model_.string(), "--dataset",
                                            data_.string(), "--output", (root_ / "notes.txt").string()});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(readFile(root_ / "notes.txt"), std::string("notes"));
    }

    void theIndexOfAnotherModelIsRefused() {
        const fs::path index = root_ / "other.contexts";
        QCOMPARE(runProgram({"contexts", "--model", model_.string(), "--dataset", data_.string(), "--output",
                             index.string(), "--captions", "20"})
                     .status,
                 0);
        Captioner captioner = tinyCaptioner();
        const torch::NoGradGuard no_gradients;
        captioner.decoder().parameters().front().add_(1);
        const fs::path other = root_ / "changed.safetensors";
        writeModel(other, captioner, Precision::Float32, "{}");
        const Outcome outcome =
            runProgram({"explain", (data_ / "scene0.png").string(), "--model", other.string(), "--method",
                        "neighbours", "--contexts", index.string()});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.find("another model") != std::string::npos, outcome.errors.c_str());
    }

private:
    Outcome explain(const std::vector<std::string>& arguments) const {
        std::vector<std::string> all = {"explain", (data_ / "scene1.png").string(), "--model",
                                        model_.string()};
        all.insert(all.end(), arguments.begin(), arguments.end());
        return runProgram(all);
    }

    QTemporaryDir folder_;
    fs::path root_ = folder_.path().toStdString();
    fs::path model_ = root_ / "tiny.safetensors";
    fs::path data_ = root_ / "data";
};

SACCADE_TEST(TestContextsCommand)
#include "tst_contexts_command.moc"
