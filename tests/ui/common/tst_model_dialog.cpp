#include "tests/support/option_table.h"
#include "tests/support/test_program.h"
#include "ui/common/model_chooser.h"
#include "ui/common/model_dialog.h"
#include "ui/common/model_facts.h"
#include "ui/common/settings.h"
#include "ui/common/shortcut_sheet.h"

#include <QtTest>
#include <QtWidgets>

using namespace saccade;
using namespace saccade::ui;

namespace {

ModelDetails details() {
    ModelDetails model;
    model.file = "/runs/flickr/checkpoints/best.safetensors";
    model.name = "best";
    model.vocabulary = 2542;
    model.parameters = 10'282'698;
    model.bytes = 20'565'396;
    model.training = {{"dataset", "flickr8k"},
                      {"images", "6000"},
                      {"captions", "30000"},
                      {"epoch", "5"},
                      {"options.epochs", "6"},
                      {"options.augment_flip", "true"},
                      {"options.hidden", "512"},
                      {"options.decoder.name", "lstm_soft"},
                      {"options.new_option", "<b>text</b>"},
                      {"scores.CIDEr", "0.4755523889569686"},
                      {"scores.loss", "2.75"}};
    return model;
}

QString value(const std::vector<ModelFact>& facts, const char* name) {
    for (const ModelFact& fact : facts)
        if (fact.name == QLatin1String(name))
            return fact.value;
    return {};
}

} // namespace

/// The dialog, the facts that it shows, and the button that opens it.
class TestModelDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsInPlainWords();
    void tellsTheCalibration();
    void showsAModelThatTellsNothing();
    void searchesAllDetails();
    void copiesEverything();
    void namesModelsOfRunsByTheirRun();
    void choosesFromItsMenu();
    void showsWhatLoads();
    void listsShortcutsOfMenus();
};

void TestModelDialog::tellsInPlainWords() {
    const auto summary = summaryOf(details(), test::optionTable());
    QCOMPARE(value(summary, "Parameters"), QLocale().toString(10'282'698));
    QVERIFY(value(summary, "Trained on").contains(QLatin1String("flickr8k")));
    QCOMPARE(value(summary, "Epochs"), QStringLiteral("5 of 6"));
    ModelDetails sized = details();
    sized.config.decoder.settings = {{"hidden", 96}, {"dropout", 0.5}};
    QCOMPARE(value(summaryOf(sized, test::optionTable()), "Decoder"),
             QStringLiteral("lstm_soft (hidden 96)"));
    QVERIFY(value(summary, "Encoder").contains(QStringLiteral("14 × 14"))); // 224 / 16
    ModelDetails whole = details();
    whole.config.preprocess.fit = Fit::Whole;
    QVERIFY(value(summaryOf(whole, test::optionTable()), "Encoder").contains(QStringLiteral("196 cells")));
    const auto scores = scoresOf(details());
    QCOMPARE(scores.size(), 2u);
    QCOMPARE(value(scores, "CIDEr"), QLocale().toString(0.476, 'f', 3));
    ModelDetails of_one_image = details();
    of_one_image.training = {{"scores.CIDEr", "null"}};
    QCOMPARE(value(scoresOf(of_one_image), "CIDEr"), QStringLiteral("–"));
    const auto training = trainingOf(details(), test::optionTable());
    QCOMPARE(training.size(), details().training.size());
    QCOMPARE(value(training, "Mirrored images"), QStringLiteral("yes"));
    QCOMPARE(value(training, "hidden"), QStringLiteral("512")); // as version 0.1.0 called it
    QCOMPARE(value(training, "Decoder"), QStringLiteral("lstm_soft"));
    QCOMPARE(value(training, "new option"), QStringLiteral("<b>text</b>"));
}

void TestModelDialog::tellsTheCalibration() {
    ModelDetails model = details();
    QVERIFY(value(summaryOf(model, test::optionTable()), "Calibration").isEmpty());
    model.config.decoder.temperature = 1.25;
    const QLocale locale;
    QCOMPARE(value(summaryOf(model, test::optionTable()), "Calibration"),
             QStringLiteral("temperature ") + locale.toString(1.25, 'g', 3));
    model.training.emplace_back("calibration.error_before", "0.0432");
    model.training.emplace_back("calibration.error_after", "0.0119");
    QCOMPARE(value(summaryOf(model, test::optionTable()), "Calibration"),
             QStringLiteral("temperature %1; error %2 before, %3 after")
                 .arg(locale.toString(1.25, 'g', 3), locale.toString(0.043, 'f', 3),
                      locale.toString(0.012, 'f', 3)));
}

void TestModelDialog::showsAModelThatTellsNothing() {
    ModelDetails model = details();
    model.training.clear();
    ModelDialog dialog(model, test::optionTable());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QVERIFY(!dialog.findChild<QTreeWidget*>()->isVisible());
    QVERIFY(value(summaryOf(model, test::optionTable()), "Trained on").isEmpty());
}

void TestModelDialog::searchesAllDetails() {
    ModelDialog dialog(details(), test::optionTable());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("MIRROR"));
    auto* list = dialog.findChild<QTreeWidget*>();
    int shown = 0;
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        shown += list->topLevelItem(row)->isHidden() ? 0 : 1;
    QCOMPARE(shown, 1);
}

void TestModelDialog::copiesEverything() {
    ModelDialog dialog(details(), test::optionTable());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text().contains(QLatin1String("Copy")))
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("Dataset: flickr8k")));
}

void TestModelDialog::namesModelsOfRunsByTheirRun() {
    QCOMPARE(modelTitle("/runs/flickr/checkpoints/best.safetensors"), QStringLiteral("flickr – best"));
    QCOMPARE(modelTitle("/models/photos.safetensors"), QStringLiteral("photos"));
    QCOMPARE(modelTitle(""), QString());
}

void TestModelDialog::choosesFromItsMenu() {
    const QTemporaryDir dir;
    SettingsStore store(dir.filePath(QStringLiteral("saccade.ini")));
    store.change([](Settings& now) {
        now.recent_models = QStringList{QStringLiteral("/bundled/scenes.safetensors"),
                                        QStringLiteral("/models/photos.safetensors")};
    });
    ModelChooser chooser(store);
    chooser.setBundled({{QStringLiteral("Scenes"), "/bundled/scenes.safetensors"}});
    chooser.setModel("/bundled/scenes.safetensors");
    const QSignalSpy chosen(&chooser, &ModelChooser::modelChosen);
    const QSignalSpy followed(&chooser, &ModelChooser::followRunChosen);
    const auto action = [&chooser](const char* text) -> QAction* {
        Q_EMIT chooser.menu()->aboutToShow();
        for (QAction* each : chooser.menu()->actions())
            if (each->text().contains(QLatin1String(text)))
                return each;
        return nullptr;
    };
    QVERIFY(action("Scenes")->isChecked());
    QVERIFY(!action("scenes")); // once, not among the recent ones too
    action("photos")->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<std::filesystem::path>(),
             std::filesystem::path("/models/photos.safetensors"));
    QVERIFY(!action("Newest")->isEnabled());
    chooser.setRun("/runs/flickr");
    action("Newest")->trigger();
    QCOMPARE(followed.size(), 1);
    QVERIFY(action("Newest")->isChecked());
    chooser.setRun({});
    QVERIFY(!action("Newest")->isChecked());
}

void TestModelDialog::showsWhatLoads() {
    const QTemporaryDir dir;
    SettingsStore store(dir.filePath(QStringLiteral("saccade.ini")));
    ModelChooser chooser(store);
    chooser.setModel("/models/photos.safetensors");
    QCOMPARE(chooser.text(), QStringLiteral("photos"));
    chooser.setLoading("/models/other.safetensors");
    QVERIFY(chooser.text().contains(QLatin1String("other")));
    chooser.setFailed();
    QCOMPARE(chooser.text(), QStringLiteral("photos"));
}

void TestModelDialog::listsShortcutsOfMenus() {
    QMenuBar bar;
    QMenu* file = bar.addMenu(QStringLiteral("&File"));
    file->addAction(QStringLiteral("&Open…"))->setShortcut(Qt::CTRL | Qt::Key_O);
    file->addAction(QStringLiteral("No key"));
    QMenu* inner = file->addMenu(QStringLiteral("Inner"));
    inner->addAction(QStringLiteral("Save (&S)…"))->setShortcut(Qt::CTRL | Qt::Key_S);
    bar.addMenu(QStringLiteral("Empty"));
    const auto groups = ShortcutSheet::groupsOf(bar);
    QCOMPARE(groups.size(), 1u);
    QCOMPARE(groups[0].title, QStringLiteral("File"));
    QCOMPARE(groups[0].rows.size(), 2u);
    QCOMPARE(groups[0].rows[0].first, QStringLiteral("Open"));
    QCOMPARE(groups[0].rows[1].first, QStringLiteral("Save"));
    ShortcutSheet sheet(bar,
                        {{QStringLiteral("Mouse"), {{QStringLiteral("Zoom"), QStringLiteral("Wheel")}}}});
    QStringList texts;
    for (const QLabel* label : sheet.findChildren<QLabel*>())
        texts << label->text();
    QVERIFY(texts.contains(QStringLiteral("Wheel")) && texts.contains(QStringLiteral("Ctrl+O")));
}

SACCADE_TEST(TestModelDialog)
#include "tst_model_dialog.moc"
