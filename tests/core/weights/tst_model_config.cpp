#include "core/base/error.h"
#include "core/weights/model_config.h"
#include "tests/support/mutations.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace saccade;

class TestModelConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsEveryValue() {
        ModelConfig config;
        config.preprocess = {160, Fit::Stretch};
        config.encoder = {"resnet18", {{"fuse", true}, {"grid_channels", 96}}};
        config.decoder = {"other", {{"hidden", 2}, {"dropout", 0.25}, {"norm", std::string("pre")}}, 1.75};
        const ModelConfig read = modelConfigFromJson(toJson(config));
        QCOMPARE(read.preprocess.size, 160);
        QVERIFY(read.preprocess.fit == Fit::Stretch);
        QCOMPARE(read.encoder.name, std::string("resnet18"));
        QVERIFY(read.encoder.settings == config.encoder.settings);
        QCOMPARE(read.decoder.name, std::string("other"));
        QVERIFY(read.decoder.settings == config.decoder.settings);
        QCOMPARE(read.decoder.temperature, 1.75);
    }

    void wholeImagesAreKept() {
        ModelConfig config;
        config.preprocess = {96, Fit::Whole};
        QVERIFY(toJson(config).find("whole") != std::string::npos);
        QVERIFY(modelConfigFromJson(toJson(config)).preprocess.fit == Fit::Whole);
    }

    void missingAndUnknownKeysAreTolerated() {
        const ModelConfig read = modelConfigFromJson(R"({"decoder": {"hidden": 8, "later": 1}, "new": []})");
        QCOMPARE(std::get<int>(read.decoder.settings.at("hidden")), 8);
        QCOMPARE(read.decoder.name, std::string("lstm_soft"));
        QCOMPARE(read.decoder.temperature, 1.0);
        QCOMPARE(read.preprocess.size, PreprocessOptions().size);
    }

    void wrongValuesAreRefused_data() {
        QTest::addColumn<QString>("json");
        QTest::newRow("no json") << "{";
        QTest::newRow("list") << "[1]";
        QTest::newRow("part of a wrong type") << R"({"decoder": 1})";
        QTest::newRow("fraction") << R"({"preprocess": {"size": 1.5}})";
        QTest::newRow("size that no grid fits") << R"({"preprocess": {"size": 100}})";
        QTest::newRow("unknown fit") << R"({"preprocess": {"fit": "squash"}})";
        QTest::newRow("list for a number") << R"({"decoder": {"hidden": [8]}})";
        QTest::newRow("freezing") << R"({"decoder": {"temperature": 0.09}})";
        QTest::newRow("boiling") << R"({"decoder": {"temperature": 10.1}})";
        QTest::newRow("no name") << R"({"encoder": {"name": ""}})";
    }
    void wrongValuesAreRefused() {
        QFETCH(QString, json);
        QVERIFY_EXCEPTION_THROWN(modelConfigFromJson(json.toStdString()), Error);
    }

    void deepNestingIsNoCrash() {
        const std::string deep(200000, '[');
        QVERIFY_EXCEPTION_THROWN(modelConfigFromJson(deep), Error);
        const std::string closed = deep + std::string(200000, ']');
        QVERIFY_EXCEPTION_THROWN(modelConfigFromJson(closed), Error);
        QVERIFY_EXCEPTION_THROWN(modelConfigFromJson("{\"encoder\": {\"x\": " + closed + "}}"), Error);
    }

    void brokenJsonNeverCrashes() {
        QVERIFY(test::survivesMutations<Error>(toJson(ModelConfig()), 5000,
                                               [](const std::string& text) { modelConfigFromJson(text); }));
    }
};

SACCADE_TEST(TestModelConfig)
#include "tst_model_config.moc"
