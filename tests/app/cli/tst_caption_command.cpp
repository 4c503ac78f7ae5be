#include "tests/support/files.h"
#include "tests/support/run_program.h"
#include "tests/support/scene_images.h"
#include "tests/support/test_program.h"
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
    void foldersInsideAreCaptioned();
    void formatsThatAreNotReadAreTold();
    void noPhotographIsLost();
    void anEmptyCaptionIsTold();
    void jsonTellsHowAndWhere();
    void sampledCaptionsAreTheSameForASeed();
    void diverseBeamSearch();
    void severalModelsTogether();
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
        QCOMPARE(attention.at("rows").get<int>(), 4); // 64 pixels, 16 per cell
        QCOMPARE(attention.at("columns").get<int>(), 4);
        double sum = 0;
        for (const Json& weight : attention.at("weights"))
            sum += weight.get<double>();
        QCOMPARE(attention.at("weights").size(), std::size_t{16});
        QVERIFY(std::abs(sum - 1) < 1e-4); // sixteen weights with six decimals
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
    QVERIFY(outcome.errors.empty());
    const Outcome banned = caption({images(), "--ban", "zebra,tree,okapi"});
    QCOMPARE(banned.status, 0);
    QCOMPARE(linesOf(banned.errors).size(), std::size_t{1});
    QVERIFY(contains(banned.errors, "\"zebra\", \"okapi\"") && !contains(banned.errors, "tree"));
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

void TestCaptionCommand::foldersInsideAreCaptioned() {
    writeSceneImage(root_ / "images/10/a ball.png", 3);
    writeSceneImage(root_ / "images/9/a ball.png", 4);
    fs::create_directory_symlink(".", root_ / "images/round");
    const Outcome outcome = caption({images(), "--sheet", (root_ / "sheets").string(), "--sidecar"});
    QVERIFY2(outcome.status == 0, outcome.errors.c_str());
    const std::vector<std::string> lines = linesOf(outcome.output);
    QCOMPARE(lines.size(), std::size_t{4});
    QVERIFY(lines[2].starts_with(images() + "/9/a ball.png\t"));
    QVERIFY(lines[3].starts_with(images() + "/10/a ball.png\t"));
    for (const char* name : {"a ball.png", "b.png", "a ball-2.png", "a ball-3.png"})
        QVERIFY2(fs::exists(root_ / "sheets" / name), name);
    QVERIFY(fs::exists(root_ / "images/9/a ball.txt") && fs::exists(root_ / "images/10/a ball.txt"));
}

void TestCaptionCommand::formatsThatAreNotReadAreTold() {
    for (const char* name : {"a.gif", "b.gif", "c.heic"})
        writeFile(root_ / "images" / name, "x");
    const Outcome outcome = caption({images()});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(linesOf(outcome.output).size(), std::size_t{2});
    QCOMPARE(outcome.errors,
             std::string("saccade: pictures left out: 2 GIF, 1 HEIC; JPEG, PNG, WebP, BMP and "
                         "TIFF can be read\n"));
}

void TestCaptionCommand::noPhotographIsLost() {
    const fs::path scan = writeSceneImage(root_ / "scan.png", 5);
    fs::rename(scan, root_ / "images/scan.txt");
    const std::string photo = readFile(root_ / "images/a ball.png");
    const std::string text = readFile(root_ / "images/scan.txt");
    for (int run = 0; run < 2; ++run) { // the second run does not caption the sheets of the first
        const Outcome outcome = caption({images(), (root_ / "images/scan.txt").string(), "--sheet", images(),
                                         "--sidecar", "--overwrite"});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(linesOf(outcome.errors).size(), std::size_t{1});
        QVERIFY(contains(outcome.errors, "scan.txt: "));
        QCOMPARE(linesOf(outcome.output).size(), std::size_t{2});
        QVERIFY(readFile(root_ / "images/a ball.png") == photo);
        QVERIFY(readFile(root_ / "images/scan.txt") == text);
        QVERIFY(fs::exists(root_ / "images/a ball-2.png"));
        QVERIFY(fs::exists(root_ / "images/b.png") && !fs::exists(root_ / "images/b-2.png"));
    }
}

void TestCaptionCommand::anEmptyCaptionIsTold() {
    Captioner silent(tinyCaptioner().config(), Vocabulary({"<pad>", "<start>", "<end>", "<unk>"}));
    writeModel(model_, silent, Precision::Float32, "{}");
    const Outcome outcome = caption({images() + "/b.jpg", "--sidecar", "--format", "json"});
    QCOMPARE(outcome.status, 1);
    QVERIFY(contains(outcome.errors, "b.jpg: the caption is empty"));
    QCOMPARE(Json::parse(outcome.output)[0]["unsure"][0].get<std::string>(), std::string("empty"));
    QVERIFY(!fs::exists(root_ / "images/b.txt"));

    Captioner broken = tinyCaptioner();
    const torch::NoGradGuard no_grad;
    broken.decoder().parameters().back().view(-1)[0] = std::nan("");
    writeModel(model_, broken, Precision::Float32, "{}");
    const Outcome refused = caption({images()});
    QCOMPARE(refused.status, 1);
    QCOMPARE(linesOf(refused.errors).size(), std::size_t{1});
    QVERIFY(contains(refused.errors, "tiny.safetensors: the tensor decoder."));
}

void TestCaptionCommand::jsonTellsHowAndWhere() {
    const Json object = Json::parse(caption({images() + "/b.jpg", "--beam", "2", "--hypotheses", "2", "--ban",
                                             "tree", "--hypothesis-attention", "--format", "jsonl"})
                                        .output);
    QCOMPARE(object.at("decode").at("beam").get<int>(), 2);
    QCOMPARE(object.at("decode").at("banned_words").at(0).get<std::string>(), std::string("tree"));
    QVERIFY(!object.at("version").get<std::string>().empty());
    // The network sees the middle 64 x 64 of 96 x 64 pixels, in four columns.
    QCOMPARE(object.at("size").at("width").get<int>(), 96);
    QCOMPARE(object.at("cells").at("x").size(), std::size_t{5});
    QCOMPARE(object.at("cells").at("x").at(0).get<double>(), 16.0);
    QCOMPARE(object.at("cells").at("x").at(4).get<double>(), 80.0);
    QCOMPARE(object.at("cells").at("y").at(4).get<double>(), 64.0);
    const Json& other = object.at("hypotheses").at(1);
    QVERIFY(!other.at("words").empty());
    QCOMPARE(other.at("words").at(0).at("attention").at("weights").size(), std::size_t{16});
}

void TestCaptionCommand::sampledCaptionsAreTheSameForASeed() {
    const auto drawn = [this](const char* seed) {
        return caption({images() + "/b.jpg", "--samples", "4", "--hypotheses", "0", "--temperature", "2",
                        "--top-k", "5", "--seed", seed, "--format", "jsonl"});
    };
    const Outcome first = drawn("3");
    QVERIFY2(first.status == 0, first.errors.c_str());
    const Json object = Json::parse(first.output);
    QCOMPARE(object.at("decode").at("method").get<std::string>(), std::string("sampling"));
    QCOMPARE(object.at("decode").at("top_k").get<int>(), 5);
    QCOMPARE(object.at("hypotheses").size(), std::size_t{4});
    for (std::size_t i = 1; i < 4; ++i)
        QVERIFY(object.at("hypotheses").at(i - 1).at("score") >= object.at("hypotheses").at(i).at("score"));
    QCOMPARE(drawn("3").output, first.output);
    QVERIFY(drawn("4").output != first.output);
}

void TestCaptionCommand::diverseBeamSearch() {
    const Json object =
        Json::parse(caption({images() + "/b.jpg", "--beam", "4", "--groups", "2", "--diversity", "2",
                             "--hypotheses", "0", "--no-repeat", "0", "--format", "jsonl"})
                        .output);
    QCOMPARE(object.at("decode").at("method").get<std::string>(), std::string("diverse_beam"));
    QCOMPARE(object.at("decode").at("diversity").get<double>(), 2.0);
    QCOMPARE(object.at("decode").at("block_ngram").get<int>(), 0);
    QVERIFY(object.at("hypotheses").size() > 1);
}

void TestCaptionCommand::severalModelsTogether() {
    const fs::path other = root_ / "other.safetensors";
    writeTinyModel(other);
    const Json object =
        Json::parse(caption({images() + "/b.jpg", "--model", other.string(), "--format", "jsonl"}).output);
    QCOMPARE(object.at("model").get<std::string>(), std::string("tiny + other"));
    QCOMPARE(object.at("ensemble").at("models").size(), std::size_t{2});
    QCOMPARE(object.at("ensemble").at("attention").get<std::string>(), std::string("mean"));
    // Both have the same weights.
    const Json alone = Json::parse(caption({images() + "/b.jpg", "--format", "jsonl"}).output);
    QVERIFY(object.at("caption") == alone.at("caption"));
    QVERIFY(!alone.contains("ensemble"));
    const Outcome twice = caption({images() + "/b.jpg", "--model", model_.string()});
    QCOMPARE(twice.status, 1);
    QVERIFY(contains(twice.errors, "is named more than once"));
}

void TestCaptionCommand::wrongUsage() {
    QCOMPARE(caption({images(), "--top-k", "5"}).status, 2);
    QCOMPARE(caption({images(), "--samples", "3", "--beam", "3"}).status, 2);
    QCOMPARE(caption({images(), "--diversity", "1"}).status, 2);
    const Outcome groups = caption({images(), "--beam", "5", "--groups", "2"});
    QCOMPARE(groups.status, 2);
    QVERIFY(contains(groups.errors, "The beam of 5 cannot be divided into 2 groups"));
    const Outcome top_p = caption({images(), "--samples", "3", "--top-p", "1.5"});
    QCOMPARE(top_p.status, 2);
    QVERIFY(contains(top_p.errors, "must be between 0.01 and 1, not 1.5"));
    QCOMPARE(caption({images(), "--hypothesis-attention"}).status, 2);
    QCOMPARE(caption({}).status, 2);
    QCOMPARE(caption({images(), "--beam", "0"}).status, 2);
    QCOMPARE(caption({images(), "--overwrite"}).status, 2);
    const Outcome format = caption({images(), "--format", "jsn"});
    QCOMPARE(format.status, 2);
    QVERIFY(contains(format.errors, "did you mean \"json\"?"));
}

SACCADE_TEST(TestCaptionCommand)
#include "tst_caption_command.moc"
