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
        config.encoder = {"resnet18", true, 96};
        config.decoder = {"other", 1, 2, 4096, 0.25, 0.125, true, false, 1.75};
        const ModelConfig read = modelConfigFromJson(toJson(config));
        QCOMPARE(read.preprocess.size, 160);
        QVERIFY(read.preprocess.fit == Fit::Stretch);
        QCOMPARE(read.encoder.name, std::string("resnet18"));
        QVERIFY(read.encoder.fuse);
        QCOMPARE(read.encoder.grid_channels, 96);
        QCOMPARE(read.decoder.name, std::string("other"));
        QCOMPARE(read.decoder.embedding, 1);
        QCOMPARE(read.decoder.hidden, 2);
        QCOMPARE(read.decoder.attention, 4096);
        QCOMPARE(read.decoder.dropout, 0.25);
        QCOMPARE(read.decoder.input_dropout, 0.125);
        QVERIFY(read.decoder.tie_embeddings);
        QVERIFY(!read.decoder.frequency_bias);
        QCOMPARE(read.decoder.temperature, 1.75);
    }

    void missingAndUnknownKeysAreTolerated() {
        const ModelConfig read = modelConfigFromJson(R"({"decoder": {"hidden": 8, "later": 1}, "new": []})");
        QCOMPARE(read.decoder.hidden, 8);
        QCOMPARE(read.decoder.attention, DecoderConfig().attention);
        QCOMPARE(read.decoder.temperature, 1.0);
        QCOMPARE(read.preprocess.size, PreprocessOptions().size);
    }

    void wrongValuesAreRefused_data() {
        QTest::addColumn<QString>("json");
        QTest::newRow("no json") << "{";
        QTest::newRow("list") << "[1]";
        QTest::newRow("part of a wrong type") << R"({"decoder": 1})";
        QTest::newRow("nothing") << R"({"decoder": {"hidden": 0}})";
        QTest::newRow("negative") << R"({"decoder": {"embedding": -1}})";
        QTest::newRow("huge") << R"({"decoder": {"attention": 4097}})";
        QTest::newRow("beyond 63 bits") << R"({"decoder": {"attention": 18446744073709551615}})";
        QTest::newRow("fraction") << R"({"preprocess": {"size": 1.5}})";
        QTest::newRow("size that no grid fits") << R"({"preprocess": {"size": 100}})";
        QTest::newRow("unknown fit") << R"({"preprocess": {"fit": "squash"}})";
        QTest::newRow("dropout") << R"({"decoder": {"dropout": 1}})";
        QTest::newRow("input dropout") << R"({"decoder": {"input_dropout": -0.1}})";
        QTest::newRow("freezing") << R"({"decoder": {"temperature": 0.09}})";
        QTest::newRow("boiling") << R"({"decoder": {"temperature": 10.1}})";
        QTest::newRow("no name") << R"({"encoder": {"name": ""}})";
        QTest::newRow("flag") << R"({"encoder": {"fuse": 1}})";
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
