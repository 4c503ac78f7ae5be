#include "tests/support/files.h"
#include "tests/support/run_program.h"
#include "tests/support/scene_images.h"
#include "tests/support/tiny_captioner.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace saccade;
using namespace saccade::test;
using Json = nlohmann::json;
namespace fs = std::filesystem;

class TestCaptionCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textIsPathTabCaption();
    void jsonHoldsWordsWithAttention();
    void jsonLinesAreOneObjectAnImage();
    void severalHypothesesAndAlternatives();
    void prefixAndBannedWords();
    void sheetsArePictures();
    void sidecarsAreKeptUnlessOverwritten();
    void aBrokenImageAmongGoodOnes();
    void wrongUsage();

private:
    /// `saccade caption` with the tiny model, on the images unless other paths are given.
    Outcome caption(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"caption", "--model", model_.string(), "--threads", "1"});
        return runProgram(arguments);
    }
    std::string images() const { return (root_ / "images").string(); }

    std::unique_ptr<QTemporaryDir> folder_;
    fs::path root_;
    fs::path model_;
};

void TestCaptionCommand::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    root_ = folder_->path().toStdString();
    model_ = root_ / "tiny.safetensors";
    writeTinyModel(model_);
    writeSceneImage(root_ / "images/a ball.png", 1);
    writeSceneImage(root_ / "images/b.jpg", 2);
}

void TestCaptionCommand::textIsPathTabCaption() {
    const Outcome outcome = caption({images()});
    QVERIFY2(outcome.status == 0, outcome.errors.c_str());
    QVERIFY(outcome.errors.empty());
    const std::vector<std::string> lines = linesOf(outcome.output);
    QCOMPARE(lines.size(), std::size_t{2});
    const std::string start = images() + "/a ball.png\t";
    QVERIFY(lines[0].starts_with(start) && lines[0].size() > start.size());
    QVERIFY(lines[1].starts_with(images() + "/b.jpg\t"));
    QCOMPARE(caption({images()}).output, outcome.output);
}

void TestCaptionCommand::jsonHoldsWordsWithAttention() {
    const Json list = Json::parse(caption({images(), "--format", "json"}).output);
    QCOMPARE(list.size(), std::size_t{2});
    const Json& first = list[0];
    QCOMPARE(first.at("image").get<std::string>(), images() + "/a ball.png");
    QCOMPARE(first.at("model").get<std::string>(), std::string("tiny"));
    QVERIFY(first.at("log_prob").get<double>() < 0);
    std::string joined;
    for (const Json& word : first.at("words")) {
        joined += (joined.empty() ? "" : " ") + word.at("word").get<std::string>();
        QVERIFY(word.at("log_prob").get<double>() < 0);
        const Json& attention = word.at("attention");
        QCOMPARE(attention.at("rows").get<int>(), 4); // 64 pixels, 16 a cell
        QCOMPARE(attention.at("columns").get<int>(), 4);
        double sum = 0;
        for (const Json& weight : attention.at("weights"))
            sum += weight.get<double>();
        QCOMPARE(attention.at("weights").size(), std::size_t{16});
        QVERIFY(std::abs(sum - 1) < 1e-4); // sixteen weights of six decimals
    }
    QVERIFY(!joined.empty());
    QCOMPARE(first.at("caption").get<std::string>(), joined);
}

void TestCaptionCommand::jsonLinesAreOneObjectAnImage() {
    const std::vector<std::string> lines = linesOf(caption({images(), "--format", "jsonl"}).output);
    QCOMPARE(lines.size(), std::size_t{2});
    QCOMPARE(Json::parse(lines[1]).at("image").get<std::string>(), images() + "/b.jpg");
}

void TestCaptionCommand::severalHypothesesAndAlternatives() {
    const Outcome outcome = caption({images() + "/b.jpg", "--beam", "3", "--hypotheses", "2",
                                     "--alternatives", "4", "--format", "jsonl"});
    const Json object = Json::parse(outcome.output);
    QVERIFY(object.contains("hypotheses"));
    QCOMPARE(object.at("words").at(0).at("alternatives").size(), std::size_t{4});
}

void TestCaptionCommand::prefixAndBannedWords() {
    const Outcome outcome = caption({images() + "/b.jpg", "--prefix", "a red", "--ban", "tree,and",
                                     "--min-length", "6", "--max-length", "8", "--format", "jsonl"});
    QCOMPARE(outcome.status, 0);
    const std::string text = Json::parse(outcome.output).at("caption");
    QVERIFY(text.starts_with("a red"));
    QVERIFY(!contains(text, "tree") && !contains(text, "and"));
    const Outcome unknown = caption({images(), "--prefix", "a zebra"});
    QCOMPARE(unknown.status, 1);
    QVERIFY(contains(unknown.errors, "zebra"));
    QCOMPARE(linesOf(unknown.errors).size(), std::size_t{1});
}

void TestCaptionCommand::sheetsArePictures() {
    QCOMPARE(caption({images(), "--sheet", (root_ / "new/sheets").string()}).status, 0);
    QVERIFY(cv::imread((root_ / "new/sheets/a ball.png").string()).cols > 200);
    QVERIFY(fs::exists(root_ / "new/sheets/b.png"));
}

void TestCaptionCommand::sidecarsAreKeptUnlessOverwritten() {
    const fs::path kept = root_ / "images/b.txt";
    writeFile(kept, "mine\n");
    const Outcome first = caption({images(), "--sidecar"});
    QCOMPARE(first.status, 0);
    QCOMPARE(linesOf(first.output).size(), std::size_t{1});
    QVERIFY(contains(first.errors, "kept: 1"));
    QCOMPARE(readFile(kept), std::string("mine\n"));
    const std::string written = readFile(root_ / "images/a ball.txt");
    QCOMPARE(linesOf(first.output)[0] + "\n", images() + "/a ball.png\t" + written);

    QCOMPARE(linesOf(caption({images(), "--sidecar", "--overwrite"}).output).size(), std::size_t{2});
    QVERIFY(readFile(kept) != "mine\n");
}

void TestCaptionCommand::aBrokenImageAmongGoodOnes() {
    writeFile(root_ / "images/aa.png", "this is no picture");
    writeFile(root_ / "images/empty.jpg", "");
    const Outcome outcome = caption({images(), (root_ / "missing.png").string(), "--format", "json"});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(Json::parse(outcome.output).size(), std::size_t{2});
    QCOMPARE(linesOf(outcome.errors).size(), std::size_t{3});
    for (const char* name : {"aa.png", "empty.jpg", "missing.png"})
        QVERIFY2(contains(outcome.errors, name), name);
}

void TestCaptionCommand::wrongUsage() {
    QCOMPARE(caption({}).status, 2);
    QCOMPARE(caption({images(), "--beam", "0"}).status, 2);
    QCOMPARE(caption({images(), "--overwrite"}).status, 2);
    const Outcome format = caption({images(), "--format", "jsn"});
    QCOMPARE(format.status, 2);
    QVERIFY(contains(format.errors, "did you mean \"json\"?"));
}

QTEST_APPLESS_MAIN(TestCaptionCommand)
#include "tst_caption_command.moc"
