#include "ui/training/options/dataset_card.h"

#include "core/data/scenes/writer.h"
#include "tests/support/drop.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "ui/common/settings.h"
#include "ui/training/options/dataset_view.h"
#include "ui/training/options/scenes_dialog.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace saccade;
using namespace saccade::ui;
using saccade::test::dropOn;
using saccade::test::filesToDrop;
namespace fs = std::filesystem;

class TestDatasetCard : public QObject {
    Q_OBJECT

private:
    QTemporaryDir temporary_;
    fs::path root_;

private Q_SLOTS:
    void initTestCase() {
        root_ = temporary_.path().toStdString();
        scenes::WriteOptions options;
        options.count = 20;
        options.scene = {64, 64};
        scenes::writeScenes(root_ / "scenes", options);
    }

    void showsWhatADroppedFolderHolds() {
        SettingsStore settings(temporary_.filePath(QStringLiteral("a.ini")));
        DatasetCard card(settings);
        QVERIFY(!card.problem().isEmpty());
        QSignalSpy opened(&card, &DatasetCard::opened);
        QVERIFY(dropOn(card, *filesToDrop({root_ / "scenes"})));
        QVERIFY(opened.wait());
        QCOMPARE(card.problem(), QString());
        QCOMPARE(card.summary().format, QStringLiteral("Scenes"));
        QCOMPARE(card.summary().images, 20);
        QCOMPARE(card.summary().captions, 100);
        QCOMPARE(card.summary().splitNames(), QStringList({QStringLiteral("train"), QStringLiteral("val")}));
        QCOMPARE(settings.get().recent_datasets.value(0), card.dataset());
        const auto* view = card.findChild<DatasetView*>();
        const auto thumbnails = [view] {
            qsizetype count = 0;
            for (const QLabel* label : view->findChildren<QLabel*>())
                count += label->pixmap().isNull() ? 0 : 1;
            return count;
        };
        QTRY_COMPARE(thumbnails(), qsizetype{DatasetLoader::maximum_samples});
    }

    void joinsAndLeavesOut() {
        SettingsStore settings(temporary_.filePath(QStringLiteral("b.ini")));
        test::writeFile(root_ / "more" / "one.png", test::readFile(root_ / "scenes/train/000001.png"));
        test::writeFile(root_ / "more" / "one.txt", "a thing on the grass");
        DatasetCard card(settings);
        QSignalSpy opened(&card, &DatasetCard::opened);
        QVERIFY(dropOn(card, *filesToDrop({root_ / "scenes"})));
        QVERIFY(dropOn(card, *filesToDrop({root_ / "more"}))); // the first has not been read completely yet
        QVERIFY(opened.wait());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(card.summary().images, 21);
        QTest::mouseClick(card.findChild<QToolButton*>(QStringLiteral("remove 0")), Qt::LeftButton);
        QVERIFY(opened.wait());
        QCOMPARE(card.summary().images, 1);
    }

    void namesFileAndLineOfAProblem() {
        SettingsStore settings(temporary_.filePath(QStringLiteral("c.ini")));
        const fs::path folder = root_ / "flickr";
        test::writeFile(folder / "Images/one.jpg", test::readFile(root_ / "scenes/train/000001.png"));
        test::writeFile(folder / "Flickr8k.token.txt", "one.jpg#0\tA thing .\nthis line says nothing\n");
        DatasetCard card(settings);
        QSignalSpy opened(&card, &DatasetCard::opened);
        QVERIFY(dropOn(card, *filesToDrop({folder})));
        QVERIFY(opened.wait());
        const QString problems = card.findChild<DatasetView*>()->problems();
        QVERIFY2(problems.contains(QStringLiteral("Flickr8k.token.txt:2:")), qPrintable(problems));
        QCOMPARE(card.problem(), QString());
    }

    void saysWhyAFolderIsNoDataset() {
        SettingsStore settings(temporary_.filePath(QStringLiteral("d.ini")));
        fs::create_directories(root_ / "empty");
        DatasetCard card(settings);
        QVERIFY(dropOn(card, *filesToDrop({root_ / "empty"})));
        const auto told = [&card] {
            for (const QLabel* label : card.findChildren<QLabel*>())
                if (label->text().contains(QStringLiteral("empty: ")))
                    return true;
            return false;
        };
        QTRY_VERIFY(told());
        QVERIFY(!card.problem().isEmpty());
        QVERIFY(settings.get().recent_datasets.isEmpty());
    }

    void whatCouldNotBeReadIsReplaced() {
        SettingsStore settings(temporary_.filePath(QStringLiteral("f.ini")));
        fs::create_directories(root_ / "bad");
        const QString scenes = QString::fromStdString((root_ / "scenes").string());
        const QString bad = QString::fromStdString((root_ / "bad").string());
        DatasetCard card(settings);
        QSignalSpy opened(&card, &DatasetCard::opened);
        QVERIFY(dropOn(card, *filesToDrop({root_ / "bad"})));
        QTRY_COMPARE(card.problem(), QStringLiteral("The data cannot be used."));
        QVERIFY(dropOn(card, *filesToDrop({root_ / "scenes"})));
        QVERIFY(opened.wait());
        QCOMPARE(card.dataset(), scenes);
        // What was good before the bad one stays.
        QVERIFY(dropOn(card, *filesToDrop({root_ / "bad"})));
        QTRY_COMPARE(card.problem(), QStringLiteral("The data cannot be used."));
        QCOMPARE(card.dataset(), scenes + QLatin1Char(',') + bad);
        QVERIFY(dropOn(card, *filesToDrop({root_ / "more"})));
        QVERIFY(opened.wait());
        QCOMPARE(card.summary().images, 21);
    }

    void openingADatasetReplacesTheOneBefore() {
        SettingsStore settings(temporary_.filePath(QStringLiteral("g.ini")));
        DatasetCard card(settings);
        card.show();
        QSignalSpy opened(&card, &DatasetCard::opened);
        for (const char* name : {"scenes", "more"}) {
            const QString folder = QString::fromStdString((root_ / name).string());
            card.chooseFolder();
            auto* chooser = card.findChild<QFileDialog*>();
            QVERIFY(chooser);
            Q_EMIT chooser->filesSelected({folder});
            delete chooser;
            QVERIFY(opened.wait());
            QCOMPARE(card.dataset(), folder);
        }
    }

    void asksForFilesOfAnyEnding() {
        SettingsStore settings(temporary_.filePath(QStringLiteral("h.ini")));
        DatasetCard card(settings);
        card.show();
        card.chooseFile();
        const auto* chooser = card.findChild<QFileDialog*>();
        QVERIFY(chooser);
        QCOMPARE(chooser->nameFilters(), QStringList({QStringLiteral("Captions (*.json *.txt *.csv)"),
                                                      QStringLiteral("All files (*)")}));
        QCOMPARE(chooser->fileMode(), QFileDialog::ExistingFiles);
    }

    void leavesRunsAndImagesToOthers() {
        SettingsStore settings(temporary_.filePath(QStringLiteral("e.ini")));
        test::writeFile(root_ / "run/config.json", "{}");
        test::writeFile(root_ / "run/metrics.jsonl", "");
        DatasetCard card(settings);
        QVERIFY(!dropOn(card, *filesToDrop({root_ / "run"})));
        QVERIFY(!dropOn(card, *filesToDrop({root_ / "scenes/train/000001.png"})));
    }

    void makesScenes() {
        ScenesDialog dialog;
        dialog.setCount(10);
        dialog.setFolder(QString::fromStdString((root_ / "made/of/scenes").string()));
        QSignalSpy made(&dialog, &ScenesDialog::made);
        dialog.make();
        QVERIFY(made.wait());
        QVERIFY(fs::exists(root_ / "made/of/scenes/annotations/captions_val.json"));
    }

    void aNumberThatIsTypedReplacesTheOneBefore() {
        ScenesDialog dialog;
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const QList<QSpinBox*> boxes = dialog.findChildren<QSpinBox*>();
        QTRY_COMPARE(dialog.focusWidget(), boxes[0]);
        auto* line = boxes[0]->findChild<QLineEdit*>();
        QTRY_VERIFY(line->hasSelectedText());
        QTest::keyClicks(boxes[0], QStringLiteral("300"));
        QCOMPARE(boxes[0]->value(), 300);
        auto* seed = boxes[1]->findChild<QLineEdit*>();
        QTest::mouseClick(seed, Qt::LeftButton, {}, {seed->width() - 4, seed->height() / 2});
        QTRY_VERIFY(seed->hasSelectedText());
        QTest::keyClicks(boxes[1], QStringLiteral("42"));
        QCOMPARE(boxes[1]->value(), 42);
        dialog.reject();
    }

    void makingScenesCanBeCancelled() {
        ScenesDialog dialog;
        dialog.setCount(100'000);
        dialog.setFolder(QString::fromStdString((root_ / "cancelled").string()));
        QSignalSpy made(&dialog, &ScenesDialog::made);
        dialog.open();
        dialog.make();
        QTRY_VERIFY(fs::exists(root_ / "cancelled/train"));
        dialog.reject(); // ends the drawing; the dialog stays for another try
        QVERIFY(dialog.isVisible());
        dialog.reject();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(made.count(), 0);
    }
};

SACCADE_TEST(TestDatasetCard)
#include "tst_dataset_card.moc"
