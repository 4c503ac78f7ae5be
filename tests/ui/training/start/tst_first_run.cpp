#include "core/run/train_options.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "ui/training/start/first_run.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
using namespace saccade::ui;
namespace fs = std::filesystem;

class TestFirstRun : public QObject {
    Q_OBJECT

    QTemporaryDir home_;
    fs::path saccade_;
    std::unique_ptr<FirstRun> first_;

    void click(const char* name) const {
        QTest::mouseClick(first_->findChild<QPushButton*>(QLatin1String(name)), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("HOME", home_.path().toUtf8());
        saccade_ = fs::path(home_.path().toStdString()) / "Saccade";
    }

    void init() {
        first_ = std::make_unique<FirstRun>(fs::path(SACCADE_SOURCE_DIR) / "resources/recipes");
        first_->setSceneCount(10);
        first_->resize(500, 200);
        first_->show();
        QVERIFY(QTest::qWaitForWindowExposed(first_.get()));
    }

    void asksForARunOnFreshScenes() {
        test::writeFile(saccade_ / "datasets/scenes/mine.txt", "mine");
        test::writeFile(saccade_ / "runs/scenes-2-1/config.json", "mine");
        QSignalSpy ready(first_.get(), &FirstRun::ready);
        click("firstRun");
        QVERIFY(first_->isDrawing());
        QVERIFY(ready.wait(60'000));
        QVERIFY(!first_->isDrawing());
        const auto request = ready[0][0].value<TrainingRequest>();
        QCOMPARE(fs::path(request.options.dataset), saccade_ / "datasets/scenes-2");
        QVERIFY(fs::exists(saccade_ / "datasets/scenes-2/annotations/captions_train.json"));
        QCOMPARE(request.run, saccade_ / "runs/scenes-2-2"); // the first is taken
        QCOMPARE(request.options.encoder, std::string("scenes_cnn"));
        QVERIFY(!request.resume);
        QCOMPARE(test::readFile(saccade_ / "datasets/scenes/mine.txt"), std::string("mine"));
        QVERIFY(!fs::exists(saccade_ / "datasets/scenes/annotations"));
    }

    void cancelEndsTheDrawing() {
        first_->setSceneCount(5000);
        QSignalSpy ready(first_.get(), &FirstRun::ready);
        click("firstRun");
        QVERIFY(first_->isDrawing());
        click("cancelFirstRun");
        QVERIFY(!first_->isDrawing());
        QVERIFY(!ready.wait(500));
    }

    /// The drawing that was asked for can still be cancelled.
    void itIsNotOfferedBesideChosenData() {
        const auto button = [this](const char* name) {
            return first_->findChild<QPushButton*>(QLatin1String(name))->isVisible();
        };
        first_->setSceneCount(5000);
        click("firstRun");
        first_->setOffered(false);
        QVERIFY(button("cancelFirstRun"));
        click("cancelFirstRun");
        QVERIFY(!button("firstRun") && !button("cancelFirstRun"));
        first_->setOffered(true);
        QVERIFY(button("firstRun"));
    }

    void withoutItsRecipeItTellsWhy() {
        first_ = std::make_unique<FirstRun>(home_.path().toStdString());
        first_->setSceneCount(10);
        first_->show();
        QSignalSpy failed(first_.get(), &FirstRun::failed);
        click("firstRun");
        QVERIFY(failed.wait(60'000));
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("scenes-in-two-minutes.json")));
    }
};

SACCADE_TEST(TestFirstRun)
#include "tst_first_run.moc"
