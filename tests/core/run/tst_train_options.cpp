#include "core/base/error.h"
#include "core/run/option_table.h"
#include "core/run/train_options.h"
#include "tests/support/mutations.h"
#include "tests/support/option_table.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <set>

using namespace saccade;

namespace {

const OptionTable& table() {
    static const OptionTable with_parts = test::optionTable();
    return with_parts;
}

/// The message of the Error that setting throws; empty where it throws none.
std::string refusal(const std::string& assignment) {
    TrainOptions options;
    try {
        table().set(options, assignment);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

} // namespace

class TestTrainOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDefaultsAreValid() { table().validate(TrainOptions()); }

    void everyRowHasItsOwnKeyAndHelp() {
        std::set<std::string> keys;
        for (const Option& option : generalOptions()) {
            const std::string help = option.help.english();
            QVERIFY2(keys.insert(option.key).second, option.key.c_str());
            QVERIFY2(!option.label.empty(), option.key.c_str());
            QVERIFY2(help.size() > 20, option.key.c_str());
            QVERIFY2(!help.ends_with("."), option.key.c_str());
        }
    }

    void setsEveryKindOfValue() {
        TrainOptions options;
        table().set(options, "encoder=scenes_cnn");
        table().set(options, "epochs=3");
        table().set(options, "learning_rate=1e-3");
        table().set(options, "encoder.fuse=true");
        table().set(options, "schedule=plateau");
        QCOMPARE(options.encoder, std::string("scenes_cnn"));
        QCOMPARE(options.epochs, 3);
        QCOMPARE(options.learning_rate, 1e-3);
        QVERIFY(options.encoder_options.at("fuse") == OptionValue(true));
        QCOMPARE(options.schedule, std::string("plateau"));
    }

    void valuesMayHoldEqualsSigns() {
        TrainOptions options;
        table().set(options, "encoder_weights=a=b.pth");
        QCOMPARE(options.encoder_weights, std::string("a=b.pth"));
    }

    void textOfAValueSetsItAgain() {
        TrainOptions options;
        options.learning_rate = 1.0 / 3;
        options = table().completed(options);
        for (const Option& option : table().options()) {
            if (!OptionTable::counts(option, options))
                continue;
            TrainOptions copy = options;
            table().set(copy, option.key, table().text(options, option));
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
        QTest::newRow("out of bounds") << "decoder.dropout=1.5"
                                       << "\"decoder.dropout\" must be between 0 and 0.95, not 1.5";
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
        options.decoder_options = {{"tie_embeddings", true}, {"hidden", 96}, {"dropout", 0.25}};
        options.fine_tune_from = 3;
        QCOMPARE(toJson(trainOptionsFromJson(toJson(options))), toJson(options));
    }

    void missingKeysKeepTheDefaults() {
        TrainOptions defaults;
        defaults.validation_beam = 7;
        const TrainOptions options = trainOptionsFromJson(R"({"epochs": 2})", defaults);
        QCOMPARE(options.epochs, 2);
        QCOMPARE(options.validation_beam, 7);
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
        QTest::newRow("number for a flag") << R"({"calibrate": 1})";
        QTest::newRow("list for a nested option") << R"({"decoder": {"hidden": [8]}})";
        QTest::newRow("text for a nested name") << R"({"decoder": {"name": 8}})";
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
        QVERIFY_EXCEPTION_THROWN(validateGeneral(odd_size), Error);
        TrainOptions one_split;
        one_split.validation_split = one_split.train_split;
        QVERIFY_EXCEPTION_THROWN(validateGeneral(one_split), Error);
        TrainOptions out_of_bounds;
        out_of_bounds.batch_images = 0;
        QVERIFY_EXCEPTION_THROWN(validateGeneral(out_of_bounds), Error);
        TrainOptions no_batches;
        no_batches.accumulate = 0;
        QVERIFY_EXCEPTION_THROWN(validateGeneral(no_batches), Error);
        TrainOptions half;
        half.precision = "float16";
        QVERIFY_EXCEPTION_THROWN(validateGeneral(half), Error);
        for (const char* name : {"float32", "bfloat16", "auto"}) {
            half.precision = name;
            validateGeneral(half);
        }
    }

    void describesTheModel() {
        TrainOptions options;
        table().set(options, "fit=pad");
        table().set(options, "image_size=128");
        table().set(options, "hidden=256");
        table().set(options, "grid_channels=64");
        table().set(options, "tie_embeddings=true");
        const ModelConfig config = modelConfig(options);
        QVERIFY(config.preprocess.fit == Fit::Pad);
        QCOMPARE(config.preprocess.size, 128);
        QCOMPARE(config.encoder.name, options.encoder);
        QVERIFY(config.encoder.settings == options.encoder_options);
        QVERIFY(config.decoder.settings == options.decoder_options);
        QCOMPARE(config.decoder.name, options.decoder);
    }

    void namesOfVersionOneStillWork() {
        TrainOptions options;
        table().set(options, "hidden=256");
        table().set(options, "fuse=true");
        table().set(options, "self_critical_samples=8");
        QVERIFY(options.decoder_options.at("hidden") == OptionValue(256));
        QVERIFY(options.encoder_options.at("fuse") == OptionValue(true));
        QVERIFY(options.objective_options.at("samples") == OptionValue(8));
        const TrainOptions read = trainOptionsFromJson(
            R"({"decoder": "lstm_soft", "hidden": 96, "dropout": 0, "label_smoothing": 0.1})");
        QCOMPARE(table().text(read, "decoder.hidden"), std::string("96"));
        QCOMPARE(table().text(read, "dropout"), std::string("0"));
        QCOMPARE(table().text(read, "objective.label_smoothing"), std::string("0.1"));
        table().validate(read);
    }

    void partsStandAsObjectsOrByTheirKeys() {
        const TrainOptions nested =
            trainOptionsFromJson(R"({"decoder": {"name": "transformer", "layers": 3}})");
        const TrainOptions flat = trainOptionsFromJson(R"({"decoder": "transformer", "decoder.layers": 3})");
        QCOMPARE(nested.decoder, std::string("transformer"));
        QCOMPARE(toJson(nested), toJson(flat));
        QCOMPARE(table().text(nested, "decoder.layers"), std::string("3"));
        QCOMPARE(table().text(nested, "decoder.hidden"), std::string("512"));
    }

    void optionsOfTheChosenPartCount() {
        TrainOptions options;
        QVERIFY(OptionTable::counts(table().option(options, "decoder.dropout"), options));
        QVERIFY(!OptionTable::counts(table().option(options, "decoder.layers"), options));
        options.decoder = "transformer";
        QVERIFY(!OptionTable::counts(table().option(options, "decoder.dropout"), options));
        QVERIFY(OptionTable::counts(table().option(options, "decoder.layers"), options));
        QVERIFY(OptionTable::counts(table().option(options, "decoder.hidden"), options)); // of both
        // What is set for another decoder is left alone; what no decoder has is a mistake.
        options.decoder_options = {{"dropout", 0.1}};
        table().validate(options);
        options.decoder_options = {{"layers", 13}};
        QVERIFY_EXCEPTION_THROWN(table().validate(options), Error);
        options.decoder_options = {{"layer", 3}};
        QVERIFY_EXCEPTION_THROWN(table().validate(options), Error);
    }

    void completedNamesEveryValue() {
        const TrainOptions all = table().completed({});
        QVERIFY(all.decoder_options.at("hidden") == OptionValue(512));
        QVERIFY(!all.decoder_options.contains("layers"));
        QVERIFY(all.objective_options.contains("label_smoothing"));
    }

    void brokenJsonNeverCrashes() {
        QVERIFY(test::survivesMutations<Error>(toJson(TrainOptions()), 3000,
                                               [](const std::string& text) { trainOptionsFromJson(text); }));
    }
};

SACCADE_TEST(TestTrainOptions)
#include "tst_train_options.moc"
