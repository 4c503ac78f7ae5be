#include "ui/training/options/option_form.h"

#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "ui/common/dataset_summary.h"
#include "ui/common/translations.h"
#include "ui/training/options/option_field.h"
#include "ui/training/options/option_texts.h"

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

const QMap<QString, QStringList> choices = {
    {QStringLiteral("encoder"), {QStringLiteral("mobilenet_edgetpu"), QStringLiteral("scenes_cnn")}},
    {QStringLiteral("decoder"), {QStringLiteral("lstm_soft")}}};

DatasetSummary dataOf(const char* format, qsizetype images) {
    DatasetSummary data;
    data.format = QString::fromLatin1(format);
    data.splits = {{QStringLiteral("train"), Split::Train, images}};
    return data;
}

/// Types over what stands in the editor.
void type(const OptionField& field, const QString& text) {
    auto* line = qobject_cast<QLineEdit*>(field.editor());
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace

class TestOptionForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOptionHasItsText() {
        for (const TrainOption& option : trainOptionTable()) {
            QVERIFY2(hasOptionText(option.key), option.key.c_str());
            const OptionText text = ui::optionText(option.key);
            QVERIFY2(!text.label.isEmpty(), option.key.c_str());
            // The window and the command line explain an option in the same words.
            QCOMPARE(text.help, QString::fromStdString(option.help));
        }
    }

    void showsAndGivesBackEveryOption() {
        TrainOptions options;
        options.encoder = "scenes_cnn";
        options.learning_rate = 3e-5;
        options.fine_tune_from = 2;
        options.schedule = "plateau";
        options.tie_embeddings = true;
        options.cache_directory = "/somewhere, else";
        options.validation_split = "dev";
        OptionForm form(recipes(), choices);
        form.setOptions(options);
        QCOMPARE(toJson(form.options()), toJson(options));
        QCOMPARE(form.problem(), QString());
    }

    void marksAWrongNumberWhereItStands() {
        OptionForm form(recipes(), choices);
        const OptionField& rate = *form.field("learning_rate");
        type(rate, QStringLiteral("quick"));
        QVERIFY(!rate.problem().isEmpty());
        QVERIFY(form.problem().contains(rate.label()));
        type(rate, QStringLiteral("11")); // the largest is 10
        QVERIFY(rate.problem().contains(QStringLiteral("10")));
        type(rate, QStringLiteral("2e-3"));
        QCOMPARE(form.problem(), QString());
        QCOMPARE(form.options().learning_rate, 2e-3);
        type(rate, QStringLiteral("0,004")); // as it is written in half of Europe
        QCOMPARE(form.options().learning_rate, 4e-3);
    }

    void marksARuleBetweenOptions() {
        OptionForm form(recipes(), choices);
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
        OptionForm form(recipes(), choices);
        form.field("initial_model")->setText(QLatin1String(bundled_name));
        QVERIFY(!form.field("initial_model")->problem().isEmpty());
        form.setBundledEncoder("mobilenet_edgetpu");
        QVERIFY(form.field("initial_model")->problem().isEmpty());
    }

    void whatAModelHasSettledCannotBeChanged() {
        OptionForm form(recipes(), choices);
        form.setBundledEncoder("mobilenet_edgetpu");
        form.field("initial_model")->setText(QLatin1String(bundled_name));
        for (const char* key : {"encoder", "encoder_weights", "fit", "hidden"})
            QVERIFY2(!form.field(key)->isEnabled(), key);
        for (const char* key : {"epochs", "dropout", "initial_model"})
            QVERIFY2(form.field(key)->isEnabled(), key);
        form.field("initial_model")->setText({});
        QVERIFY(form.field("encoder")->isEnabled());
    }

    void aRuleNamesOptionsAsTheFormDoes_data() {
        QTest::addColumn<QString>("code");
        for (const Language& language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    /// Not by their keys, in whatever quotation marks.
    void aRuleNamesOptionsAsTheFormDoes() {
        QFETCH(QString, code);
        const Translations translations(code);
        OptionForm form(recipes(), choices);
        TrainOptions options;
        options.validation_split = options.train_split = "test";
        form.setOptions(options);
        const QString problem = form.problem();
        for (const char* key : {"train_split", "validation_split"}) {
            QVERIFY2(problem.contains(ui::optionText(key).label), qPrintable(problem));
            QVERIFY2(!problem.contains(QLatin1String(key)), qPrintable(problem));
        }
    }

    void photographsHaveARecipeForManyAndForFew() {
        OptionForm form(recipes(), choices);
        form.suggestFor(dataOf("folder with sidecars", 6000));
        const TrainOptions many = form.options();
        QCOMPARE(many.initial_model, bundled_name);
        form.suggestFor(dataOf("Flickr8k + Scenes", 300));
        QCOMPARE(form.options().initial_model, bundled_name);
        QVERIFY(form.options().epochs > many.epochs);
        QVERIFY(form.options().batch_images < many.batch_images);
    }

    void takesTheRecipeOfAFormatUnlessChangedByHand() {
        OptionForm form(recipes(), choices);
        TrainOptions with_data;
        with_data.dataset = "/data";
        form.setOptions(with_data);
        form.suggestFor(dataOf("Scenes", 100));
        QCOMPARE(form.options().hidden, 256);
        QCOMPARE(form.options().encoder_weights, bundled_name); // as for every data
        QCOMPARE(form.options().dataset, "/data");
        type(*form.field("learning_rate"), QStringLiteral("0.5"));
        form.suggestFor(dataOf("Flickr8k", 6000));
        QCOMPARE(form.options().hidden, 256);
        QCOMPARE(form.options().learning_rate, 0.5);
    }

    void onlySomeOptionsMayChangeWhenARunGoesOn() {
        OptionForm form(recipes(), choices);
        form.setOnlyResumable(true);
        QVERIFY(form.field("epochs")->isEnabled());
        QVERIFY(!form.field("hidden")->isEnabled());
    }
};

SACCADE_TEST(TestOptionForm)
#include "tst_option_form.moc"
