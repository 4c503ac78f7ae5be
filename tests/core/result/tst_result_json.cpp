#include "core/result/result_json.h"
#include "tests/support/test_program.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <cmath>

using namespace saccade;
using Json = nlohmann::json;

namespace {

CaptionResult example() {
    CaptionWord word;
    word.word = "dog";
    word.log_probability = -0.25F;
    word.gate = 0.5F;
    // Two maps of a 1x2 grid; their mean is 0.3, 0.7.
    word.attention = {2, 1, 2, {0.2F, 0.8F, 0.4F, 0.6F}};
    word.alternatives = {{"dog", -0.25F}, {"cat", -2.0F}};
    Hypothesis best;
    best.words = {word};
    best.log_probability = -0.75F;
    best.score = -0.5F;
    Hypothesis other = best;
    other.words.front().word = "cat";
    CaptionResult result;
    result.image = "a b/\xc3\xa9.jpg";
    result.model = "model";
    result.hypotheses = {best, other};
    return result;
}

} // namespace

class TestResultJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheBestCaption() {
        const std::string line = toJson(example());
        QVERIFY(line.find('\n') == std::string::npos);
        const Json json = Json::parse(line);
        QCOMPARE(json["image"].get<std::string>(), std::string("a b/\xc3\xa9.jpg"));
        QCOMPARE(json["caption"].get<std::string>(), std::string("dog"));
        QCOMPARE(json["model"].get<std::string>(), std::string("model"));
        QCOMPARE(json["log_prob"].get<double>(), -0.75);
        QCOMPARE(json["finished"].get<bool>(), true);
        QCOMPARE(json["words"].size(), std::size_t{1});
        QVERIFY(!json.contains("hypotheses"));
        QVERIFY(!json["words"][0].contains("unknown"));
        const Json& word = json["words"][0];
        QCOMPARE(word["word"].get<std::string>(), std::string("dog"));
        QCOMPARE(word["log_prob"].get<double>(), -0.25);
        QCOMPARE(word["gate"].get<double>(), 0.5);
        QVERIFY(!word.contains("alternatives"));
        QCOMPARE(word["attention"]["rows"].get<int>(), 1);
        QCOMPARE(word["attention"]["columns"].get<int>(), 2);
        QCOMPARE(word["attention"]["layers"].get<int>(), 1);
        QCOMPARE(word["attention"]["heads"].get<int>(), 2);
        QCOMPARE(word["attention"]["maps"][1]["layer"].get<int>(), 1);
        QCOMPARE(word["attention"]["maps"][1]["head"].get<int>(), 2);
        QCOMPARE(word["attention"]["maps"][1]["weights"].get<std::vector<double>>(),
                 (std::vector<double>{0.4, 0.6}));
        QCOMPARE(word["attention"]["weights"].get<std::vector<double>>(), (std::vector<double>{0.3, 0.7}));
    }

    void doubtsAreNamed() {
        CaptionResult result = example();
        QVERIFY(Json::parse(toJson(result))["unsure"].empty()); // exp(-0.75 / 2): 0.69 per word
        result.hypotheses.front().log_probability = -4;         // 0.14 per word
        QCOMPARE(Json::parse(toJson(result))["unsure"].get<std::vector<std::string>>(),
                 std::vector<std::string>{"unlikely"});
    }

    void whatTheModelLearnedFromIsTold() {
        CaptionResult result = example();
        Json json = Json::parse(toJson(result));
        QVERIFY(!json.contains("familiarity") && !json.contains("learned_from"));
        result.learned_from = LearnedFrom{180, {"scenes"}, true};
        result.familiarity = Familiarity{0.5, 0.25};
        json = Json::parse(toJson(result));
        QCOMPARE(json["learned_from"], (Json{{"images", 180}, {"datasets", {"scenes"}}}));
        QCOMPARE(json["familiarity"], (Json{{"distance", 0.5}, {"quantile", 0.25}, {"unlike", false}}));
        QVERIFY(json["unsure"].empty());
        result.familiarity->quantile = 1;
        json = Json::parse(toJson(result));
        QVERIFY(json["familiarity"]["unlike"].get<bool>());
        QCOMPARE(json["unsure"], Json{"unfamiliar"});
    }

    void weightsAreShortAndStillSumToOne() {
        CaptionResult result = example();
        AttentionMaps& attention = result.hypotheses.front().words.front().attention;
        attention = {1, 14, 14, std::vector<float>(196, 1.0F / 196.0F)};
        const std::string line = toJson(result);
        QVERIFY(line.find("0.005102,") != std::string::npos); // 1 / 196 = 0.00510204…
        const Json written = Json::parse(line)["words"][0]["attention"];
        double sum = 0;
        for (const Json& weight : written["weights"])
            sum += weight.get<double>();
        QVERIFY(std::abs(sum - 1) < 1e-3);
        QVERIFY(!written.contains("maps"));
    }

    void detailComesOnRequest() {
        const Json json = Json::parse(toJson(example(), {true, true}));
        QCOMPARE(json["hypotheses"].size(), std::size_t{2});
        QCOMPARE(json["hypotheses"][1]["caption"].get<std::string>(), std::string("cat"));
        QCOMPARE(json["hypotheses"][1]["score"].get<double>(), -0.5);
        QCOMPARE(json["words"][0]["alternatives"][1]["word"].get<std::string>(), std::string("cat"));
    }

    void cellsLieOnTheImage() {
        CaptionResult result = example();
        result.geometry = {{640, 480}, {80, 0, 480, 480}};
        Json json = Json::parse(toJson(result));
        QCOMPARE(json["size"], (Json{{"width", 640}, {"height", 480}}));
        QCOMPARE(json["cells"]["x"].get<std::vector<double>>(), (std::vector<double>{80, 320, 560}));
        QCOMPARE(json["cells"]["y"].get<std::vector<double>>(), (std::vector<double>{0, 480}));
        // Inner borders are shifted, the outermost ones are at the border of the region, which may be outside
        // the image.
        result.geometry = {{100, 200}, {-50, 0, 200, 200}, {0.05, 0.05}};
        json = Json::parse(toJson(result));
        QCOMPARE(json["cells"]["x"].get<std::vector<double>>(), (std::vector<double>{-50, 60, 150}));
        // Each side has its own shift: two columns and one row of a whole image, filled up above and below.
        result.geometry = {{200, 50}, {0, -10, 200, 70}, {0.1, 0.4}};
        json = Json::parse(toJson(result));
        QCOMPARE(json["cells"]["x"].get<std::vector<double>>(), (std::vector<double>{0, 120, 200}));
        QCOMPARE(json["cells"]["y"].get<std::vector<double>>(), (std::vector<double>{-10, 60}));
        QVERIFY(!Json::parse(toJson(example())).contains("cells")); // no image is known
        result.hypotheses = {Hypothesis{}};
        QVERIFY(!Json::parse(toJson(result)).contains("cells"));
    }

    void theSearchAndTheVersionAreTold() {
        CaptionResult result = example();
        QVERIFY(!Json::parse(toJson(result)).contains("decode"));
        result.decode.emplace();
        result.decode->beam = 7;
        result.decode->prefix = "a \"dog\"";
        result.decode->banned_words = {"cat"};
        const Json json = Json::parse(toJson(result));
        QCOMPARE(json["decode"]["beam"].get<int>(), 7);
        QCOMPARE(json["decode"]["length_penalty"].get<double>(), 0.7);
        QCOMPARE(json["decode"]["prefix"].get<std::string>(), std::string("a \"dog\""));
        QCOMPARE(json["decode"]["banned_words"], Json{"cat"});
        QVERIFY(json["version"].get<std::string>().find('.') != std::string::npos);
    }

    void theMethodIsToldWithItsOptions() {
        CaptionResult result = example();
        result.decode.emplace();
        Json decode = Json::parse(toJson(result))["decode"];
        QCOMPARE(decode["method"].get<std::string>(), std::string("beam"));
        QVERIFY(!decode.contains("groups") && !decode.contains("seed"));
        result.decode->groups = 3;
        decode = Json::parse(toJson(result))["decode"];
        QCOMPARE(decode["method"].get<std::string>(), std::string("diverse_beam"));
        QCOMPARE(decode["groups"].get<int>(), 3);
        QCOMPARE(decode["diversity"].get<double>(), 0.5);
        result.decode->groups = 1;
        result.decode->samples = 4;
        result.decode->top_p = 0.9;
        decode = Json::parse(toJson(result))["decode"];
        QCOMPARE(decode["method"].get<std::string>(), std::string("sampling"));
        QVERIFY(!decode.contains("beam"));
        QCOMPARE(decode["samples"].get<int>(), 4);
        QCOMPARE(decode["top_p"].get<double>(), 0.9);
        QCOMPARE(decode["seed"].get<int>(), 1);
        QCOMPARE(Json::parse(toJson(*result.decode)), decode);
    }

    void severalModelsAreNamed() {
        CaptionResult result = example();
        QVERIFY(!Json::parse(toJson(result)).contains("ensemble"));
        result.ensemble = EnsembleFacts{{"a", "b"}, true};
        QCOMPARE(Json::parse(toJson(result))["ensemble"],
                 (Json{{"models", {"a", "b"}}, {"attention", "mean"}}));
    }

    void allWordsOnRequest() {
        QVERIFY(!Json::parse(toJson(example(), {false, true}))["hypotheses"][1].contains("words"));
        const Json json = Json::parse(toJson(example(), {false, true, true}));
        QCOMPARE(json["hypotheses"][1]["words"][0]["word"].get<std::string>(), std::string("cat"));
        QCOMPARE(json["hypotheses"][0]["words"], json["words"]);
    }

    void invalidBytesAndNumbersStillGiveValidJson() {
        CaptionResult result = example();
        result.image = "caf\xe9.jpg";
        result.hypotheses.front().words.front().attention.weights.front() = std::nanf("");
        const Json json = Json::parse(toJson(result));
        QCOMPARE(json["image"].get<std::string>(), std::string("caf\xef\xbf\xbd.jpg"));
        QVERIFY(json["words"][0]["attention"]["weights"][0].is_null());
        QCOMPARE(json["unsure"], Json{"not_finite"});
    }

    void anEmptyCaptionIsWritten() {
        CaptionResult result;
        result.hypotheses = {Hypothesis{{}, 0, 0, false}};
        const Json json = Json::parse(toJson(result));
        QCOMPARE(json["caption"].get<std::string>(), std::string());
        QCOMPARE(json["finished"].get<bool>(), false);
        QCOMPARE(json["unsure"], (Json{"empty", "unfinished"}));
        QVERIFY(json["words"].empty());
    }
};

SACCADE_TEST(TestResultJson)
#include "tst_result_json.moc"
