#include "tests/support/files.h"
#include "tests/support/run_program.h"
#include "tests/support/scene_images.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
using namespace saccade::test;
using Json = nlohmann::json;
namespace fs = std::filesystem;

class TestExplainCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        writeTinyModel(model_);
        writeSceneImage(image_, 3);
    }

    void jsonOfAGivenCaption() {
        const Outcome outcome =
            explain({"--caption", "A red zebra.", "--method", "attention,occlusion,blank,deletion", "--steps",
                     "3", "--random-orders", "2", "--format", "json"});
        QCOMPARE(outcome.status, 0);
        const Json json = Json::parse(outcome.output);
        QCOMPARE(json.at("caption").get<std::string>(), std::string("a red zebra"));
        QCOMPARE(json.at("rows").get<int>(), 4);
        QCOMPARE(json.at("blank").get<std::string>(), std::string("blurred"));
        QCOMPARE(json.at("words").size(), std::size_t{3});
        QCOMPARE(json.at("words").at(2).at("unknown").get<bool>(), true);
        QVERIFY(!json.at("words").at(1).contains("unknown"));
        const Json& word = json.at("words").at(1);
        QCOMPARE(word.at("maps").at("occlusion").at("weights").size(), std::size_t{16});
        QCOMPARE(word.at("deletion").at("orders").at("occlusion").at("insertion").size(), std::size_t{4});
    }

    void textOfOneWord() {
        const Outcome outcome =
            explain({"--caption", "a red ball", "--word", "2", "--method", "attention,blank"});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.output.find("a red ball") != std::string::npos);
        QVERIFY(outcome.output.find("red, attention: peak in row") != std::string::npos);
        QVERIFY(outcome.output.find("ball, attention") == std::string::npos);
    }

    void theTraceOfAWord() {
        const std::vector<std::string> arguments = {"--caption", "a red ball", "--word",   "2",
                                                    "--method",  "trace",      "--format", "json"};
        const Json json = Json::parse(explain(arguments).output);
        QCOMPARE(json.at("encoder").size(), std::size_t{4});
        QCOMPARE(json.at("encoder").at(3).at("channels").get<int>(), 160);
        const Json& word = json.at("words").at(0);
        QCOMPARE(word.at("trace").at("log_prob"), word.at("log_prob"));
        double gate = -1;
        for (const Json& part : word.at("trace").at("parts"))
            if (part.at("name") == "gate")
                gate = part.at("values").at(0).get<double>();
        QCOMPARE(gate, word.at("gate").get<double>());
        const Json& shares = word.at("trace").at("gate_shares");
        QCOMPARE(shares.size(), std::size_t{4});
        QCOMPARE(shares.at(1).at("gate").get<std::string>(), std::string("forget"));
        double sum = 0;
        for (const char* source : {"word", "state", "image", "bias"})
            sum += shares.at(1).at(source).get<double>();
        QVERIFY(std::abs(sum - 1) < 1e-5); // each is rounded to six decimals

        std::vector<std::string> forced = arguments;
        forced.insert(forced.end(), {"--gate", "0"});
        const Json changed = Json::parse(explain(forced).output).at("words").at(0);
        QVERIFY(changed.at("trace").at("log_prob") != word.at("log_prob"));
        QCOMPARE(changed.at("log_prob"), word.at("log_prob")); // of the caption, which is as it was

        const Outcome text = explain({"--caption", "a red ball", "--word", "2", "--method", "trace"});
        QVERIFY(text.output.find("stage 4") != std::string::npos);
        QVERIFY(text.output.find("forget_gate") != std::string::npos);
        QVERIFY(text.output.find("gate computed from") != std::string::npos);
    }

    void aPageForTheBrowser() {
        const fs::path page = root_ / "scene.html";
        const std::vector<std::string> arguments = {"--caption", "a ball", "--method",
                                                    "attention", "--html", page.string()};
        QCOMPARE(explain(arguments).status, 0);
        QVERIFY(readFile(page).find("<canvas>") != std::string::npos);
        QCOMPARE(explain(arguments).status, 0); // a page of its own is replaced
        writeFile(page, "<html>mine</html>");
        QVERIFY(explain(arguments).status != 0);
        QCOMPARE(readFile(page), std::string("<html>mine</html>"));
    }

    void wrongUsage() {
        QCOMPARE(explain({"--method", "magic"}).status, 2);
        QCOMPARE(explain({"--word", "0"}).status, 2);
        QCOMPARE(explain({"--method", "trace", "--gate", "2"}).status, 2);
        const Outcome beyond = explain({"--caption", "a ball", "--word", "3", "--method", "attention"});
        QVERIFY(beyond.status != 0);
        QVERIFY(beyond.errors.find("there is no word 3") != std::string::npos);
        QVERIFY(
            runProgram({"explain", (root_ / "missing.png").string(), "--model", model_.string()}).status !=
            0);
    }

private:
    Outcome explain(std::vector<std::string> arguments) {
        std::vector<std::string> all = {"explain", image_.string(), "--model", model_.string()};
        all.insert(all.end(), arguments.begin(), arguments.end());
        return runProgram(all);
    }

    QTemporaryDir folder_;
    fs::path root_ = folder_.path().toStdString();
    fs::path model_ = root_ / "tiny.safetensors";
    fs::path image_ = root_ / "scene.png";
};

SACCADE_TEST(TestExplainCommand)
#include "tst_explain_command.moc"
