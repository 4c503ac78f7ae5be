#include "core/base/error.h"
#include "core/run/train_options.h"
#include "tests/support/mutations.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <set>

using namespace saccade;

namespace {

/// The message of the Error when setting; empty if it throws none.
std::string refusal(const std::string& assignment) {
    TrainOptions options;
    try {
        setOption(options, assignment);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

} // namespace

class TestTrainOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAreValid() { validate(TrainOptions()); }

    void everyRowHasItsOwnKeyAndHelp() {
        std::set<std::string> keys;
        for (const TrainOption& row : trainOptionTable()) {
            QVERIFY2(keys.insert(row.key).second, row.key.c_str());
            QVERIFY2(row.help.size() > 20, row.key.c_str());
            QVERIFY2(!row.help.ends_with("."), row.key.c_str());
        }
    }

    void setsEveryKindOfValue() {
        TrainOptions options;
        setOption(options, "encoder=resnet50");
        setOption(options, "epochs=3");
        setOption(options, "learning_rate=1e-3");
        setOption(options, "fuse=true");
        setOption(options, "schedule=plateau");
        QCOMPARE(options.encoder, std::string("resnet50"));
        QCOMPARE(options.epochs, 3);
        QCOMPARE(options.learning_rate, 1e-3);
        QVERIFY(options.fuse);
        QCOMPARE(options.schedule, std::string("plateau"));
    }

    void valuesMayHoldEqualsSigns() {
        TrainOptions options;
        setOption(options, "encoder_weights=a=b.pth");
        QCOMPARE(options.encoder_weights, std::string("a=b.pth"));
    }

    void textOfAValueSetsItAgain() {
        TrainOptions options;
        options.learning_rate = 1.0 / 3;
        for (const TrainOption& row : trainOptionTable()) {
            TrainOptions copy = options;
            setOption(copy, row.key, optionText(options, row.key));
            QCOMPARE(toJson(copy), toJson(options));
        }
    }

    void unknownKeysNameTheNearest() {
        const std::string message = refusal("learning_rat=1");
        QVERIFY2(message.find("did you mean \"learning_rate\"?") != std::string::npos, message.c_str());
    }

    void wrongValuesAreRefused_data() {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QString>("part");
        QTest::newRow("no number") << "epochs=three"
                                   << "\"epochs\" must be a whole number, not \"three\"";
        QTest::newRow("fraction") << "epochs=1.5"
                                  << "must be a whole number";
        QTest::newRow("too large for an int") << "epochs=99999999999"
                                              << "must be a whole number";
        QTest::newRow("out of bounds") << "dropout=1.5"
                                       << "\"dropout\" must be between 0 and 0.95, not 1.5";
        QTest::newRow("not a number") << "dropout=nan"
                                      << "must be between";
        QTest::newRow("empty") << "dropout="
                               << "must be a number";
        QTest::newRow("flag") << "fuse=maybe"
                              << "must be true or false";
        QTest::newRow("choice") << "schedule=cosin"
                                << "did you mean \"cosine\"?";
        QTest::newRow("no assignment") << "epochs"
                                       << "write key=value";
    }
    void wrongValuesAreRefused() {
        QFETCH(QString, assignment);
        QFETCH(QString, part);
        const QString message = QString::fromStdString(refusal(assignment.toStdString()));
        QVERIFY2(message.contains(part), qPrintable(message));
    }

    void jsonKeepsEveryValue() {
        TrainOptions options;
        options.dataset = "a folder,\xc3\xbc";
        options.learning_rate = 0.1 + 0.2;
        options.tie_embeddings = true;
        options.fine_tune_from = 3;
        QCOMPARE(toJson(trainOptionsFromJson(toJson(options))), toJson(options));
    }

    void missingKeysKeepTheDefaults() {
        TrainOptions defaults;
        defaults.hidden = 7;
        const TrainOptions options = trainOptionsFromJson(R"({"epochs": 2})", defaults);
        QCOMPARE(options.epochs, 2);
        QCOMPARE(options.hidden, 7);
    }

    void wrongJsonIsRefused_data() {
        QTest::addColumn<QString>("json");
        QTest::newRow("no json") << "epochs";
        QTest::newRow("list") << "[]";
        QTest::newRow("unknown key") << R"({"epoch": 1})";
        QTest::newRow("text for a number") << R"({"epochs": "1"})";
        QTest::newRow("fraction") << R"({"epochs": 1.5})";
        QTest::newRow("wraps around") << R"({"epochs": 4294967297})";
        QTest::newRow("beyond 64 bits") << R"({"epochs": 1e300})";
        QTest::newRow("number for a flag") << R"({"fuse": 1})";
        QTest::newRow("null") << R"({"encoder": null})";
        QTest::newRow("choice") << R"({"fit": "squash"})";
    }
    void wrongJsonIsRefused() {
        QFETCH(QString, json);
        QVERIFY_EXCEPTION_THROWN(trainOptionsFromJson(json.toStdString()), Error);
    }

    void rulesBetweenOptions() {
        TrainOptions odd_size;
        odd_size.image_size = 100;
        QVERIFY_EXCEPTION_THROWN(validate(odd_size), Error);
        TrainOptions one_split;
        one_split.validation_split = one_split.train_split;
        QVERIFY_EXCEPTION_THROWN(validate(one_split), Error);
        TrainOptions out_of_bounds;
        out_of_bounds.batch_images = 0;
        QVERIFY_EXCEPTION_THROWN(validate(out_of_bounds), Error);
    }

    void describesTheModel() {
        TrainOptions options;
        setOption(options, "fit=pad");
        setOption(options, "image_size=128");
        setOption(options, "hidden=256");
        setOption(options, "grid_channels=64");
        setOption(options, "tie_embeddings=true");
        const ModelConfig config = modelConfig(options);
        QVERIFY(config.preprocess.fit == Fit::Pad);
        QCOMPARE(config.preprocess.size, 128);
        QCOMPARE(config.encoder.name, options.encoder);
        QCOMPARE(config.encoder.grid_channels, 64);
        QCOMPARE(config.decoder.hidden, 256);
        QCOMPARE(config.decoder.attention, 512);
        QVERIFY(config.decoder.tie_embeddings);
    }

    void brokenJsonNeverCrashes() {
        QVERIFY(test::survivesMutations<Error>(toJson(TrainOptions()), 3000,
                                               [](const std::string& text) { trainOptionsFromJson(text); }));
    }
};

SACCADE_TEST(TestTrainOptions)
#include "tst_train_options.moc"
