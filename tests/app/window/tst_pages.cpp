#include "tests/support/drop.h"
#include "tests/support/fake_window.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "ui/caption/gallery/gallery_model.h"
#include "ui/common/convert.h"

#include <QMenuBar>
#include <QTabBar>

using namespace saccade;
using namespace saccade::ui;

/// What the window does with each page, and what pages tell each other through it.
class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasItsTabMenuAndKey();
    void anOfferedImageComesOnTheCaptionPage();
    void imagesThatAreDroppedElsewhereAreCaptioned();
    void aModelThatIsDroppedCaptions();
    void aModelAmongTheFilesToOpenCaptions();

private:
    static Page* front(const test::FakeWindow& fake) {
        for (Page* page : fake.window.pages())
            if (page->isVisible())
                return page;
        return nullptr;
    }
};

void TestPages::everyPageHasItsTabMenuAndKey() {
    test::FakeWindow fake;
    QVERIFY(fake.open());
    const QVector<Page*>& pages = fake.window.pages();
    auto* tabs = fake.window.findChild<QTabBar*>(QStringLiteral("pageTabs"));
    QCOMPARE(tabs->count(), pages.size());
    QStringList menus;
    for (const QAction* menu : fake.window.menuBar()->actions())
        menus << menu->text();
    for (int i = static_cast<int>(pages.size()) - 1; i >= 0; --i) {
        QVERIFY(!tabs->tabIcon(i).isNull());
        QCOMPARE(tabs->tabText(i), QString(pages[i]->title()).remove(QLatin1Char('&')));
        QVERIFY2(menus.contains(pages[i]->title()), qPrintable(pages[i]->title()));
        fake.press(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(front(fake), pages[i]);
        QCOMPARE(tabs->currentIndex(), i);
    }
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QCOMPARE(front(fake), pages[1]);
}

void TestPages::anOfferedImageComesOnTheCaptionPage() {
    test::FakeWindow fake;
    QVERIFY(fake.open());
    auto& evaluation = fake.window.page<EvaluationPage>();
    fake.window.showPage(evaluation);
    const std::filesystem::path image = toPath(fake.folder.filePath(QStringLiteral("dog.jpg")));
    test::writeFile(image, "no image at all");
    EvaluatedImage offered;
    offered.path = image;
    offered.references = {"a dog runs"};
    Q_EMIT evaluation.imageChosen(offered, "/models/other.safetensors");
    QCOMPARE(front(fake), &fake.window.page<CaptionPage>());
    QTRY_COMPARE(fake.window.page<CaptionPage>().gallery().rowCount(), 1);
}

void TestPages::imagesThatAreDroppedElsewhereAreCaptioned() {
    test::FakeWindow fake;
    QVERIFY(fake.open());
    fake.window.showPage(fake.window.page<EvaluationPage>());
    const std::filesystem::path image = toPath(fake.folder.filePath(QStringLiteral("dog.jpg")));
    test::writeFile(image, "no image at all");
    QVERIFY(test::dropOn(fake.window, *test::filesToDrop({image})));
    QCOMPARE(front(fake), &fake.window.page<CaptionPage>());
    QTRY_COMPARE(fake.window.page<CaptionPage>().gallery().rowCount(), 1);
}

void TestPages::aModelThatIsDroppedCaptions() {
    test::FakeWindow fake;
    QVERIFY(fake.open());
    const std::filesystem::path folder = toPath(fake.folder.path());
    const std::filesystem::path model = folder / "cats.SafeTensors";
    test::writeFile(model, "never opened here");
    auto& caption = fake.window.page<CaptionPage>();
    fake.window.showPage(fake.window.page<TrainingPage>());
    QVERIFY(test::dropOn(fake.window, *test::filesToDrop({model})));
    QCOMPARE(front(fake), &caption);
    QCOMPARE(fake.captions.models, std::vector{model});

    // A run stands for its best model; without one it is a folder like any other.
    const std::filesystem::path best = folder / "run/checkpoints/best.safetensors";
    test::writeFile(folder / "run/config.json", "{}");
    test::writeFile(folder / "run/metrics.jsonl", "");
    QVERIFY(test::dropOn(fake.window, *test::filesToDrop({folder / "run"})));
    QTRY_VERIFY(caption.messages().text().contains(QStringLiteral("has no images")));
    QCOMPARE(fake.captions.models.size(), 1U);
    test::writeFile(best, "never opened here");
    const auto run = test::filesToDrop({folder / "run"});
    QCOMPARE(caption.dropHint(*run), QStringLiteral("Drop to caption with this model"));
    QVERIFY(test::dropOn(fake.window, *run));
    QCOMPARE(fake.captions.models, (std::vector{model, best}));
    QVERIFY(!caption.messages().isVisible());
    QCOMPARE(caption.gallery().rowCount(), 0);
}

void TestPages::aModelAmongTheFilesToOpenCaptions() {
    test::FakeWindow fake;
    QVERIFY(fake.open());
    const QString model = fake.folder.filePath(QStringLiteral("cats.safetensors"));
    const QString image = fake.folder.filePath(QStringLiteral("dog.jpg"));
    test::writeFile(toPath(model), "never opened here");
    test::writeFile(toPath(image), "no image at all");
    auto& caption = fake.window.page<CaptionPage>();
    caption.openPaths({image, model});
    QCOMPARE(fake.captions.models, std::vector{toPath(model)});
    QTRY_COMPARE(caption.gallery().rowCount(), 1);
    QVERIFY(caption.gallery().at(0).source.path == toPath(image));
    QCOMPARE(fake.settings.get().recent_images, QStringList(image));
}

SACCADE_TEST(TestPages)
#include "tst_pages.moc"
