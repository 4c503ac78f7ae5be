#include "core/data/results_file.h"
#include "core/metrics/reliability.h"
#include "core/weights/model_config.h"
#include "core/weights/safetensors.h"
#include "tests/support/fake_evaluation_service.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "ui/common/convert.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/evaluation/attention_view.h"
#include "ui/evaluation/dataset_field.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/evaluation/image_table.h"
#include "ui/evaluation/model_list.h"
#include "ui/evaluation/progress_row.h"
#include "ui/evaluation/reliability_view.h"
#include "ui/evaluation/scenes_maker.h"
#include "ui/evaluation/score_table.h"

#include <QtTest>
#include <QtWidgets>

using namespace saccade;
using namespace saccade::ui;
using saccade::test::makeReport;

namespace {

/// A page on the screen, with a small dataset on disk: two images for training and one for testing.
struct Bench {
    Bench() : store(dir.filePath(QStringLiteral("settings.ini"))) {
        const std::filesystem::path root = toPath(dir.path()) / "data";
        test::writeFile(root / "Flickr8k.token.txt", "1.jpg#0\ta dog\n2.jpg#0\ta cat\n3.jpg#0\ta bird\n");
        test::writeFile(root / "Flickr_8k.trainImages.txt", "1.jpg\n2.jpg\n");
        test::writeFile(root / "Flickr_8k.testImages.txt", "3.jpg\n");
        for (const char* name : {"1.jpg", "2.jpg", "3.jpg"})
            test::writeFile(root / "Images" / name, "never opened");
        page.resize(1200, 800);
        page.show();
    }

    QString file(const char* name) const { return dir.filePath(QLatin1String(name)); }
    QPushButton& button(const char* text) {
        for (QPushButton* each : page.findChildren<QPushButton*>())
            if (each->text() == QLatin1String(text))
                return *each;
        throw std::runtime_error("no such button");
    }
    /// Drops files on the page like the window does.
    void drop(const QStringList& files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& name : files)
            urls << QUrl::fromLocalFile(name);
        data.setUrls(urls);
        QVERIFY(page.wants(data));
        page.take(data);
    }
    /// As if both models had been evaluated.
    void finishTwo() {
        Q_EMIT service.finished(makeReport("first", {0.5, 0.1}));
        Q_EMIT service.finished(makeReport("second", {0.3, 0.7}));
    }

    QTemporaryDir dir;
    SettingsStore store;
    test::FakeEvaluationService service;
    EvaluationPage page{service, store};
};

} // namespace

class TestEvaluationPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evaluatesDroppedModelsOnADroppedDataset();
    void checksTheOpenModelUntilAnotherIsChosen();
    void tellsWhyADatasetCannotBeRead();
    void theMainButtonFollowsTheTheme();
    void showsProgressAndCancels();
    void goesOnAfterAFailure();
    void showsTheAttentionAndOneRowARun();
    void saysWhetherAModelIsBetter();
    void drawsHowReliableTheProbabilitiesAre();
    void saysWhereNobodyOutlinedObjects();
    void tellsWhereTheWordsLooked();
    void listsTheBestModelsOfRuns();
    void drawsScenesWithOneClick();
    void opensAnImageWithItsModel();
    void savesWhatItShows();
    void saysWhyAFileCannotBeSaved();
    void wantsDatasetsAndModelsOnly();
    void aDroppedRunIsItsBestModel();
    void asksForDatasetsLikeTheTrainingPage();
};

void TestEvaluationPage::evaluatesDroppedModelsOnADroppedDataset() {
    Bench bench;
    QVERIFY(!bench.button("Eval&uate").isEnabled());
    bench.drop({bench.file("first.safetensors"), bench.file("second.safetensors"), bench.file("data")});
    QTRY_VERIFY(bench.button("Eval&uate").isEnabled());
    QTest::mouseClick(&bench.button("Eval&uate"), Qt::LeftButton);
    QCOMPARE(bench.service.requests.size(), 2u);
    const EvaluationRequest& request = bench.service.requests.front();
    QCOMPARE(toQString(request.dataset), bench.file("data"));
    QCOMPARE(request.split, std::string("test")); // preferred to the one the model was trained on
    QCOMPARE(request.options.hypotheses, 1);
    QVERIFY(!bench.button("Eval&uate").isEnabled());
    QCOMPARE(bench.store.get().recent_datasets, QStringList(bench.file("data")));
    QCOMPARE(bench.store.get().recent_models.size(), 2);
}

void TestEvaluationPage::checksTheOpenModelUntilAnotherIsChosen() {
    Bench bench;
    const auto* models = bench.page.findChild<ModelList*>();
    using Files = std::vector<std::filesystem::path>;
    bench.page.suggestModel("first.safetensors");
    QCOMPARE(models->chosen(), Files{"first.safetensors"});
    bench.page.suggestModel("second.safetensors");
    QCOMPARE(models->chosen(), Files{"second.safetensors"});
    bench.page.addModel("third.safetensors");
    const Files both = models->chosen();
    QCOMPARE(both.size(), 2U);
    bench.page.suggestModel("first.safetensors");
    QCOMPARE(models->chosen(), both);
}

void TestEvaluationPage::tellsWhyADatasetCannotBeRead() {
    Bench bench;
    bench.page.setDataset(bench.file("nowhere"));
    const auto told = [&bench] {
        for (const QLabel* label : bench.page.findChildren<QLabel*>())
            if (label->text().contains(QLatin1String("nowhere")))
                return true;
        return false;
    };
    QTRY_VERIFY(told());
    QVERIFY(!bench.button("Eval&uate").isEnabled());
}

void TestEvaluationPage::theMainButtonFollowsTheTheme() {
    applyTheme(*qApp, Appearance::Light);
    Bench bench;
    const QPushButton& button = bench.button("Eval&uate");
    for (const bool dark : {true, false}) {
        applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light);
        const QPalette wanted = themePalette(dark);
        QCOMPARE(button.palette().color(QPalette::Active, QPalette::Button),
                 wanted.color(QPalette::Highlight));
        QCOMPARE(button.palette().color(QPalette::Active, QPalette::ButtonText),
                 wanted.color(QPalette::HighlightedText));
        QCOMPARE(button.palette().color(QPalette::Disabled, QPalette::Button),
                 wanted.color(QPalette::Disabled, QPalette::Button));
    }
}

void TestEvaluationPage::showsProgressAndCancels() {
    Bench bench;
    bench.drop({bench.file("first.safetensors"), bench.file("data")});
    QTRY_VERIFY(bench.button("Eval&uate").isEnabled());
    QTest::keyClick(bench.page.findChild<QLineEdit*>(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.service.requests.size(), 1u);
    Q_EMIT bench.service.started(bench.service.requests.front());
    Q_EMIT bench.service.progressed(32, 1000);
    Q_EMIT bench.service.progressed(64, 1000);
    auto* progress = bench.page.findChild<ProgressRow*>();
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->findChild<QProgressBar*>()->value(), 64);
    QVERIFY(progress->text().contains(QLatin1String("left")));
    QTest::mouseClick(&bench.button("&Cancel"), Qt::LeftButton);
    QVERIFY(!progress->isVisible());
    QVERIFY(bench.button("Eval&uate").isEnabled());
}

void TestEvaluationPage::goesOnAfterAFailure() {
    Bench bench;
    bench.drop({bench.file("first.safetensors"), bench.file("second.safetensors"), bench.file("data")});
    QTRY_VERIFY(bench.button("Eval&uate").isEnabled());
    bench.button("Eval&uate").click();
    const std::vector<EvaluationRequest> requests = bench.service.requests;
    Q_EMIT bench.service.started(requests[0]);
    Q_EMIT bench.service.failed(QStringLiteral("is no model"));
    QVERIFY(!bench.button("Eval&uate").isEnabled()); // the second one runs
    Q_EMIT bench.service.started(requests[1]);
    EvaluationReport report = makeReport("first", {0.5});
    report.problems = {Problem{"3.jpg", 0, say("is truncated")}.said()};
    Q_EMIT bench.service.finished(report);
    QVERIFY(bench.button("Eval&uate").isEnabled());
    QCOMPARE(bench.page.findChild<ScoreTable*>()->reports().size(), 1u);
    const QString text = bench.page.messages().text();
    QVERIFY2(text.contains(QLatin1String("is no model")) && text.contains(QLatin1String("3.jpg")),
             qPrintable(text));
}

void TestEvaluationPage::showsTheAttentionAndOneRowARun() {
    Bench bench;
    EvaluationReport report = makeReport("first", {0.5, 0.1});
    test::addGrounding(report, {0.5, 0.1});
    Q_EMIT bench.service.finished(report);
    Q_EMIT bench.service.finished(report);
    QAbstractItemModel* scores = bench.page.findChild<ScoreTable*>()->model();
    QCOMPARE(scores->rowCount(), 1);
    QStringList titles;
    for (int column = 0; column < scores->columnCount(); ++column)
        titles << scores->headerData(column, Qt::Horizontal).toString();
    for (const char* title : {"Attention", "Mass ratio", "Pointing"})
        QVERIFY2(titles.contains(QLatin1String(title)), title);
    QAbstractItemModel* images = bench.page.findChild<ImageTable*>()->findChild<QTableView*>()->model();
    QCOMPARE(images->headerData(images->columnCount() - 1, Qt::Horizontal).toString(),
             QStringLiteral("Words"));
}

/// Every image of 40 is better by 0.1; or every second one.
void TestEvaluationPage::saysWhetherAModelIsBetter() {
    Bench bench;
    std::vector<double> low, high, mixed;
    for (int i = 0; i < 40; ++i) {
        low.push_back(i / 40.0);
        high.push_back(i / 40.0 + 0.1);
        mixed.push_back(i / 40.0 + (i % 2 == 0 ? 0.1 : -0.1));
    }
    const auto* said = bench.page.findChild<QLabel*>(QStringLiteral("comparison"));
    Q_EMIT bench.service.finished(makeReport("first", low));
    QVERIFY(said->text().isEmpty()); // no other to compare with
    Q_EMIT bench.service.finished(makeReport("second", high));
    QTRY_COMPARE(
        said->text(),
        QStringLiteral("second is better than first on these 40 image(s): CIDEr +0.100, 95 % interval "
                       "0.100 to 0.100."));
    Q_EMIT bench.service.finished(makeReport("third", mixed));
    QTRY_VERIFY(said->text().startsWith(QLatin1String("second is better than third"))); // the best rival
    bench.page.findChild<ScoreTable*>()->setFocus();
    auto* compare = bench.page.findChild<ImageTable*>()->findChild<QComboBox*>();
    QTest::keyClick(compare, Qt::Key_Down); // with the first
    QTRY_VERIFY2(said->text().startsWith(QLatin1String(
                     "These 40 image(s) do not tell whether third or first is better: CIDEr +0.")) ||
                     said->text().startsWith(QLatin1String(
                         "These 40 image(s) do not tell whether first or third is better: CIDEr +0.")),
                 qPrintable(said->text()));
    QVERIFY(said->isVisible());
}

void TestEvaluationPage::drawsHowReliableTheProbabilitiesAre() {
    Bench bench;
    EvaluationReport report = makeReport("first", {0.5, 0.1});
    ReliabilityCounts counts(10);
    for (int i = 0; i < 10; ++i)
        counts.add(0.75, i < 4); // sure to 75 %, right in 40 %
    report.reliability = counts.reliability();
    Q_EMIT bench.service.finished(report);
    auto* tabs = bench.page.findChild<QTabBar*>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    auto* view = bench.page.findChild<ReliabilityView*>();
    QVERIFY(view->isVisible());
    const QString text = view->text();
    for (const char* part : {"too sure", "75 %", "40 %", "0.350", "10 word(s)"})
        QVERIFY2(QString(text).replace(QChar(QChar::Nbsp), QLatin1Char(' ')).contains(QLatin1String(part)),
                 qPrintable(text));
    QVERIFY(view->textAt(0.72).contains(QLatin1String("10 word(s)")));
    QVERIFY(view->textAt(0.2).isEmpty()); // no word was that improbable
    QVERIFY(view->textAt(-0.1).isEmpty());
    // The bar is as high as the share.
    const QImage picture = view->grab().toImage();
    QCOMPARE(picture.pixelColor(view->pointOf(0.75, 0.38)), seriesColour(0));
    QVERIFY(picture.pixelColor(view->pointOf(0.75, 0.42)) != seriesColour(0));
    QVERIFY(picture.pixelColor(view->pointOf(0.55, 0.2)) != seriesColour(0));
}

void TestEvaluationPage::saysWhereNobodyOutlinedObjects() {
    Bench bench;
    Q_EMIT bench.service.finished(makeReport("no masks", {0.5}));
    auto* tabs = bench.page.findChild<QTabBar*>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    auto* view = bench.page.findChild<AttentionView*>();
    QVERIFY(view->isVisible());
    QVERIFY(!view->table().isVisible());
    QVERIFY2(view->text().startsWith(QLatin1String("Nobody has outlined")), qPrintable(view->text()));
}

void TestEvaluationPage::tellsWhereTheWordsLooked() {
    Bench bench;
    EvaluationReport report = makeReport("first", {0.5, 0.1});
    test::addGrounding(report, {0.5, 0.1});
    const std::vector<GroundedWord> red{{1, 0.6, 0.2, true, WordClass::Colour}};
    report.grounding->colours = {groundingScores(red), {groundingScores(red), {}}};
    report.grounding->relations.images.resize(2);
    report.grounding->hallucination.images.resize(2);
    report.grounding->hallucination.add(0, {3, {"chair"}});
    report.grounding->hallucination.add(1, {1, {}});
    report.intervals = scoreIntervals(report.scores, report.grounding, report.scenes);
    Q_EMIT bench.service.finished(report);
    auto* tabs = bench.page.findChild<QTabBar*>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    auto* view = bench.page.findChild<AttentionView*>();
    QVERIFY(view->table().isVisible());
    QCOMPARE(view->table().rowCount(), 3);
    const auto cell = [view](int row, int column) { return view->table().item(row, column)->text(); };
    QCOMPARE(cell(0, 2), QStringLiteral("2"));
    // Both images, or one of them twice: (0.5 + 0.1) / 0.4, 0.5 / 0.2 and 0.1 / 0.2.
    QCOMPARE(cell(0, 3), QStringLiteral("1.500 (0.500 to 2.500)"));
    QCOMPARE(cell(1, 0), QStringLiteral("Colours"));
    QCOMPARE(cell(1, 3), QStringLiteral("3.000")); // one image gives no interval
    QCOMPARE(cell(2, 2), QStringLiteral("0"));
    QCOMPARE(cell(2, 3), QStringLiteral("–"));
    const QString said = QString(view->text()).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    QVERIFY2(
        said.contains(QLatin1String("Of 4 object(s) that the captions name, 25 % (0 % to 33 %) are not")),
        qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("50 % (0 % to 100 %) of the captions")), qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("Most often: chair (1).")), qPrintable(said));
    // Another model that the images are compared with stands beside it.
    report.request.model = "/models/second.safetensors";
    report.grounding->hallucination.absent = 0;
    Q_EMIT bench.service.finished(report);
    tabs->setCurrentIndex(0);
    QTest::keyClick(bench.page.findChild<ImageTable*>()->findChild<QComboBox*>(), Qt::Key_Down);
    QTRY_COMPARE(view->table().rowCount(), 6);
    QVERIFY(!view->table().isColumnHidden(1));
}

void TestEvaluationPage::listsTheBestModelsOfRuns() {
    Bench bench;
    const std::filesystem::path run = toPath(bench.file("runs/cats"));
    std::filesystem::create_directories(run / "checkpoints");
    writeSafetensors(run / "checkpoints" / "best.safetensors", {},
                     {{"saccade.config", toJson(ModelConfig())},
                      {"saccade.vocabulary", "[]"},
                      {"saccade.training", test::json("{'scores': {'Bleu_4': 0.2, 'CIDEr': 0.582}}")}});
    test::writeFile(run.parent_path() / "empty" / "config.json", "{}");
    bench.store.change([&bench](Settings& now) {
        now.recent_runs = {bench.file("runs/empty"), bench.file("runs/cats"), bench.file("nowhere")};
    });
    auto* models = bench.page.findChild<ModelList*>();
    QTRY_COMPARE(models->count(), 1);
    QCOMPARE(models->item(0)->text(), QStringLiteral("cats – best (CIDEr 0.582)"));
    bench.page.setBundledModels({{QStringLiteral("captioner"), "/models/captioner.safetensors"}});
    QCOMPARE(models->item(0)->text(), QStringLiteral("captioner"));
    // A click on its box, and it is one of those to evaluate.
    const QRect row = models->visualItemRect(models->item(1));
    QTest::mouseClick(models->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 10, row.center().y()));
    QCOMPARE(models->chosen(), std::vector{run / "checkpoints" / "best.safetensors"});
}

void TestEvaluationPage::drawsScenesWithOneClick() {
    const QByteArray home = qgetenv("HOME");
    const auto restore = qScopeGuard([&home] { qputenv("HOME", home); });
    Bench bench;
    qputenv("HOME", bench.dir.path().toUtf8());
    bench.drop({bench.file("first.safetensors")});
    bench.page.findChild<ScenesMaker*>()->setCount(200);
    auto* use = bench.page.findChild<QPushButton*>(QStringLiteral("use_scenes"));
    const QString text = use->text();
    auto* progress = bench.page.findChild<DatasetField*>()->findChild<QProgressBar*>();
    QTest::mouseClick(use, Qt::LeftButton);
    QTRY_VERIFY(progress->isVisible());
    QTest::mouseClick(use, Qt::LeftButton); // now it cancels
    QVERIFY(!progress->isVisible());
    QCOMPARE(use->text(), text);
    QVERIFY(!bench.button("Eval&uate").isEnabled());

    QTest::mouseClick(use, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.button("Eval&uate").isEnabled(), 120'000);
    QVERIFY(!progress->isVisible());
    QTest::mouseClick(&bench.button("Eval&uate"), Qt::LeftButton);
    QCOMPARE(bench.service.requests.size(), 1u);
    QCOMPARE(toQString(bench.service.requests[0].dataset), ScenesMaker::folder());
    QVERIFY(ScenesMaker::folder().startsWith(bench.dir.path()));
    QCOMPARE(bench.service.requests[0].split, std::string("val"));

    // They are drawn only once.
    const std::filesystem::path image = toPath(ScenesMaker::folder()) / "val" / "000199.png";
    const auto drawn = std::filesystem::last_write_time(image);
    ScenesMaker again;
    QSignalSpy made(&again, &ScenesMaker::made);
    again.start();
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(std::filesystem::last_write_time(image), drawn);
}

void TestEvaluationPage::opensAnImageWithItsModel() {
    Bench bench;
    bench.finishTwo();
    QString model;
    EvaluatedImage image;
    connect(&bench.page, &EvaluationPage::imageChosen, &bench.page,
            [&](const EvaluatedImage& chosen, const std::filesystem::path& by) {
                image = chosen;
                model = toQString(by);
            });
    QTest::keyClick(bench.page.findChild<ImageTable*>()->findChild<QTableView*>(), Qt::Key_Return);
    QCOMPARE(model, QStringLiteral("/models/second.safetensors"));
    QCOMPARE(image.path, std::filesystem::path("/data/flickr8k/0.jpg")); // its worst
    QCOMPARE(image.references.size(), 2u);
    auto* scores = bench.page.findChild<ScoreTable*>();
    QTest::keyClick(scores, Qt::Key_Up); // the other model; its worst image is a different one
    QTest::keyClick(bench.page.findChild<ImageTable*>()->findChild<QTableView*>(), Qt::Key_Return);
    QCOMPARE(model, QStringLiteral("/models/first.safetensors"));
    QCOMPARE(image.path, std::filesystem::path("/data/flickr8k/1.jpg"));
}

void TestEvaluationPage::savesWhatItShows() {
    Bench bench;
    bench.finishTwo();
    bench.page.save(EvaluationPage::Export::Captions, toPath(bench.file("captions.json")));
    QTRY_VERIFY(bench.page.messages().text().contains(QLatin1String("captions.json")));
    QCOMPARE(bench.page.messages().severity(), Severity::Success);
    const ResultsFile results = readResults(toPath(bench.file("captions.json")));
    QCOMPARE(results.captions.size(), 2u);
    QCOMPARE(results.captions[1].image_id, std::string("101"));
    QCOMPARE(results.captions[1].caption, std::string("second says dog 1"));
    bench.page.save(EvaluationPage::Export::Scores, toPath(bench.file("scores.csv")));
    QTRY_VERIFY(bench.page.messages().text().contains(QLatin1String("scores.csv")));
    QCOMPARE(
        QString::fromStdString(test::readFile(toPath(bench.file("scores.csv")))).count(QLatin1Char('\n')), 3);
}

void TestEvaluationPage::saysWhyAFileCannotBeSaved() {
    Bench bench;
    bench.finishTwo();
    bench.page.save(EvaluationPage::Export::Images, toPath(bench.file("no/such/folder/images.csv")));
    QTRY_VERIFY(!bench.page.messages().text().isEmpty());
    QCOMPARE(bench.page.messages().severity(), Severity::Error);
}

void TestEvaluationPage::wantsDatasetsAndModelsOnly() {
    Bench bench;
    const auto wants = [&bench](const QUrl& url) {
        QMimeData data;
        data.setUrls({url});
        return bench.page.wants(data);
    };
    QVERIFY(wants(QUrl::fromLocalFile(bench.dir.path())));
    QVERIFY(wants(QUrl::fromLocalFile(QStringLiteral("/x/model.safetensors"))));
    QVERIFY(!wants(QUrl::fromLocalFile(QStringLiteral("/x/photo.jpg"))));
    QVERIFY(!wants(QUrl(QStringLiteral("https://example.org/captions.json"))));
}

void TestEvaluationPage::aDroppedRunIsItsBestModel() {
    Bench bench;
    const std::filesystem::path run = toPath(bench.file("run"));
    test::writeFile(run / "config.json", "{}");
    test::writeFile(run / "metrics.jsonl", "");
    test::writeFile(run / "checkpoints/best.safetensors", "never opened");
    bench.drop({bench.file("run")});
    QCOMPARE(bench.page.findChild<ModelList*>()->chosen(), std::vector{run / "checkpoints/best.safetensors"});
    QCOMPARE(bench.page.findChild<DatasetField*>()->dataset(), QString());
}

void TestEvaluationPage::asksForDatasetsLikeTheTrainingPage() {
    Bench bench;
    auto* field = bench.page.findChild<DatasetField*>();
    const auto* open = field->findChild<QToolButton*>();
    open->menu()->actions().back()->trigger();
    auto* chooser = field->findChild<QFileDialog*>();
    QVERIFY(chooser);
    QCOMPARE(chooser->nameFilters(),
             QStringList({QStringLiteral("Captions (*.json *.txt *.csv)"), QStringLiteral("All files (*)")}));
    QCOMPARE(chooser->fileMode(), QFileDialog::ExistingFiles);
    Q_EMIT chooser->filesSelected({bench.file("a.json"), bench.file("b.json")});
    QCOMPARE(field->dataset(), bench.file("a.json") + QLatin1Char(',') + bench.file("b.json"));
}

SACCADE_TEST(TestEvaluationPage)
#include "tst_evaluation_page.moc"
