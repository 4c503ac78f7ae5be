#include "ui/training/options/option_form.h"

#include "tests/support/files.h"
#include "tests/support/option_table.h"
#include "tests/support/test_program.h"
#include "ui/common/dataset_summary.h"
#include "ui/common/translations.h"
#include "ui/training/options/option_field.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
using namespace saccade::ui;

namespace {

std::filesystem::path recipes() {
    return std::filesystem::path(SACCADE_SOURCE_DIR) / "resources/recipes";
}

DatasetSummary dataOf(const char* format, qsizetype images) {
    DatasetSummary data;
    data.format = QString::fromLatin1(format);
    data.splits = {{QStringLiteral("train"), Split::Train, images}};
    return data;
}

/// Replaces the text in the editor by typing.
void type(const OptionField& field, const QString& text) {
    auto* line = qobject_cast<QLineEdit*>(field.editor());
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace

class TestOptionForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAndGivesBackEveryOption() {
        TrainOptions options;
        options.encoder = "scenes_cnn";
        options.learning_rate = 3e-5;
        options.fine_tune_from = 2;
        options.schedule = "plateau";
        options.decoder_options = {{"tie_embeddings", true}, {"hidden", 96}};
        options.cache_directory = "/somewhere, else";
        options.validation_split = "dev";
        OptionForm form(test::optionTable(), recipes());
        form.setOptions(options);
        QCOMPARE(toJson(form.options()), toJson(test::optionTable().completed(options)));
        QCOMPARE(form.problem(), QString());
    }

    void marksAWrongNumberWhereItStands() {
        OptionForm form(test::optionTable(), recipes());
        const OptionField& rate = *form.field("learning_rate");
        type(rate, QStringLiteral("quick"));
        QVERIFY(!rate.problem().isEmpty());
        QVERIFY(form.problem().contains(rate.label()));
        type(rate, QStringLiteral("11")); // the largest is 10
        QVERIFY(rate.problem().contains(QStringLiteral("10")));
        type(rate, QStringLiteral("2e-3"));
        QCOMPARE(form.problem(), QString());
        QCOMPARE(form.options().learning_rate, 2e-3);
        type(rate, QStringLiteral("0,004")); // as written in half of Europe
        QCOMPARE(form.options().learning_rate, 4e-3);
    }

    void marksARuleBetweenOptions() {
        OptionForm form(test::optionTable(), recipes());
        form.field("image_size")->setText(QStringLiteral("225"));
        QVERIFY(form.field("image_size")->problem().contains(QStringLiteral("32")));
        form.field("image_size")->setText(QStringLiteral("256"));
        form.field("validation_split")->setText(QStringLiteral("train"));
        QVERIFY(!form.field("validation_split")->problem().isEmpty());
        form.field("validation_split")->setText(QStringLiteral("val"));
        form.field("encoder_weights")->setText(QStringLiteral("/not/there.pth"));
        QVERIFY(!form.field("encoder_weights")->problem().isEmpty());
        form.field("encoder_weights")->setText(QLatin1String(bundled_name));
        QVERIFY(form.field("encoder_weights")->problem().isEmpty());
    }

    void goingOnFromTheBundledModelNeedsIt() {
        OptionForm form(test::optionTable(), recipes());
        form.field("initial_model")->setText(QLatin1String(bundled_name));
        QVERIFY(!form.field("initial_model")->problem().isEmpty());
        form.setBundledEncoder("mobilenet_edgetpu");
        QVERIFY(form.field("initial_model")->problem().isEmpty());
    }

    void aStartThatIsNoModelFileIsSaid() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("picture.safetensors")); // by its name alone
        test::writeFile(file.toStdString(), "\x89PNG\r\n\x1a\n and so on");
        OptionForm form(test::optionTable(), {});
        type(*form.field("initial_model"), file);
        QCOMPARE(form.field("initial_model")->problem(),
                 QStringLiteral("This is not a model file (.safetensors)."));
        type(*form.field("initial_model"), folder.filePath(QStringLiteral("nothing")));
        QCOMPARE(form.field("initial_model")->problem(), QStringLiteral("There is no such file."));
    }

    void whatAModelHasSettledCannotBeChanged() {
        OptionForm form(test::optionTable(), recipes());
        form.setBundledEncoder("mobilenet_edgetpu");
        form.field("initial_model")->setText(QLatin1String(bundled_name));
        for (const char* key : {"encoder", "encoder_weights", "fit", "decoder.hidden"})
            QVERIFY2(!form.field(key)->isEnabled(), key);
        for (const char* key : {"epochs", "decoder.dropout", "initial_model"})
            QVERIFY2(form.field(key)->isEnabled(), key);
        form.field("initial_model")->setText({});
        QVERIFY(form.field("encoder")->isEnabled());
    }

    void aRuleNamesOptionsAsTheFormDoes_data() {
        QTest::addColumn<QString>("code");
        for (const Language& language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    /// Not by their keys, with any quotation marks.
    void aRuleNamesOptionsAsTheFormDoes() {
        QFETCH(QString, code);
        const Translations translations(code);
        OptionForm form(test::optionTable(), recipes());
        TrainOptions options;
        options.validation_split = options.train_split = "test";
        form.setOptions(options);
        const QString problem = form.problem();
        for (const char* key : {"train_split", "validation_split"}) {
            QVERIFY2(problem.contains(form.field(key)->label()), qPrintable(problem));
            QVERIFY2(!problem.contains(QLatin1String(key)), qPrintable(problem));
        }
    }

    void photographsHaveARecipeForManyAndForFew() {
        OptionForm form(test::optionTable(), recipes());
        form.suggestFor(dataOf("folder with sidecars", 6000));
        const TrainOptions many = form.options();
        QCOMPARE(many.initial_model, bundled_name);
        form.suggestFor(dataOf("Flickr8k + Scenes", 300));
        QCOMPARE(form.options().initial_model, bundled_name);
        QVERIFY(form.options().epochs > many.epochs);
        QVERIFY(form.options().batch_images < many.batch_images);
    }

    void takesTheRecipeOfAFormatUnlessChangedByHand() {
        OptionForm form(test::optionTable(), recipes());
        TrainOptions with_data;
        with_data.dataset = "/data";
        form.setOptions(with_data);
        form.suggestFor(dataOf("Scenes", 100));
        QCOMPARE(std::get<int>(form.options().decoder_options.at("hidden")), 256);
        QCOMPARE(form.options().encoder_weights, bundled_name); // as for every data
        QCOMPARE(form.options().dataset, "/data");
        type(*form.field("learning_rate"), QStringLiteral("0.5"));
        form.suggestFor(dataOf("Flickr8k", 6000));
        QCOMPARE(std::get<int>(form.options().decoder_options.at("hidden")), 256);
        QCOMPARE(form.options().learning_rate, 0.5);
    }

    void showsTheOptionsOfTheChosenDecoder() {
        OptionForm form(test::optionTable(), recipes());
        form.show();
        QVERIFY(form.field("decoder.dropout"));
        QVERIFY(!form.field("decoder.layers"));
        form.field("decoder.hidden")->setText(QStringLiteral("96"));
        form.field("decoder")->setText(QStringLiteral("transformer"));
        QVERIFY(!form.field("decoder.dropout"));
        QVERIFY(!form.field("decoder.layers")->isHidden());
        QCOMPARE(form.problem(), QString());
        const OptionValues expected = {{"hidden", 96}, {"layers", 2}};
        QVERIFY(form.options().decoder_options == expected);
    }

    void anUnknownOptionOfAConfigurationIsSaid() {
        const QTemporaryDir folder;
        test::writeFile(folder.filePath(QStringLiteral("scenes.json")).toStdString(),
                        R"({"decoder": {"hiden": 9}})");
        OptionForm form(test::optionTable(), folder.path().toStdString());
        QSignalSpy failed(&form, &OptionForm::failed);
        form.suggestFor(dataOf("Scenes", 100));
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("decoder.hidden")));
        QCOMPARE(std::get<int>(form.options().decoder_options.at("hidden")), 512);
    }

    void onlySomeOptionsMayChangeWhenARunGoesOn() {
        OptionForm form(test::optionTable(), recipes());
        form.setOnlyResumable(true);
        QVERIFY(form.field("epochs")->isEnabled());
        QVERIFY(!form.field("decoder.hidden")->isEnabled());
    }
};

SACCADE_TEST(TestOptionForm)
#include "tst_option_form.moc"
