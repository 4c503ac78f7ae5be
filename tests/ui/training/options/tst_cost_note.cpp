#include "tests/support/test_program.h"
#include "ui/training/options/cost_note.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace saccade;
using namespace saccade::ui;

namespace {

/// 60 s before, 2 minutes per epoch; 300 MB of features and 900 MB of checkpoints.
const RunCost usual_cost{60, 120, 0, 300'000'000, 900'000'000};

} // namespace

class TestCostNote : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<QWidget> panel_;
    CostNote* note_ = nullptr;

    TrainingRequest request(int epochs) const {
        TrainingRequest request;
        request.run = (folder_.path() + QStringLiteral("/new/run")).toStdString();
        request.options.epochs = epochs;
        request.options.patience = 0;
        return request;
    }
    /// Until the measurement is asked for.
    void await() {
        QSignalSpy wanted(note_, &CostNote::measurementWanted);
        QVERIFY(wanted.wait());
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale::c());
        panel_ = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(panel_.get());
        note_ = new CostNote(panel_.get());
        column->addWidget(note_);
        panel_->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel_.get()));
    }

    void saysNothingThatIsNotKnown() {
        note_->setRun(request(10), 0);
        QCOMPARE(note_->text(), QString());
        await();
        QVERIFY(note_->text().startsWith(QStringLiteral("Measuring")));
        note_->setCost(request(10), std::nullopt);
        QCOMPARE(note_->text(), QString());
    }

    void otherEpochsNeedNoOtherMeasurement() {
        note_->setRun(request(10), 0);
        await();
        note_->setCost(request(10), usual_cost);
        QVERIFY2(note_->text().startsWith(
                     QStringLiteral("About 21 min on this computer, 2 min per epoch. Disk space: about 1.2")),
                 qPrintable(note_->text()));
        QSignalSpy wanted(note_, &CostNote::measurementWanted);
        note_->setRun(request(5), 0);
        QVERIFY2(note_->text().startsWith(QStringLiteral("About 11 min")), qPrintable(note_->text()));
        TrainingRequest larger = request(5);
        larger.options.image_size = 448;
        note_->setRun(larger, 0);
        QCOMPARE(note_->text(), QString()); // what was measured is of another run
        QVERIFY(wanted.wait());
        QCOMPARE(wanted.size(), 1);
        note_->setCost(request(5), usual_cost); // a late answer
        QVERIFY(note_->text().startsWith(QStringLiteral("Measuring")));
    }

    void patienceMayEndItSooner() {
        TrainingRequest patient = request(10);
        patient.options.patience = 5;
        note_->setRun(patient, 0);
        await();
        note_->setCost(patient, usual_cost);
        QVERIFY2(note_->text().startsWith(QStringLiteral("Up to about 21 min")), qPrintable(note_->text()));
    }

    /// Three of five epochs are done, and the features are on the disk.
    void whatIsResumedTakesTheRest() {
        TrainingRequest resumed = request(5);
        resumed.resume = true;
        note_->setRun(resumed, 3);
        await();
        note_->setCost(resumed, usual_cost);
        QCOMPARE(note_->text(), QStringLiteral("About 4 min on this computer, 2 min per epoch."));
    }

    void tooLittleDiskIsSaid() {
        note_->setRun(request(10), 0);
        await();
        RunCost huge = usual_cost;
        note_->setCost(request(10), huge);
        QVERIFY(!note_->text().contains(QStringLiteral("are free")));
        huge.cache_bytes = std::uintmax_t{1} << 60;
        note_->setCost(request(10), huge);
        QVERIFY2(note_->text().contains(QStringLiteral("are free")), qPrintable(note_->text()));
    }

    void nothingIsMeasuredOutOfSight() {
        panel_->hide();
        note_->setRun(request(10), 0);
        QSignalSpy wanted(note_, &CostNote::measurementWanted);
        QVERIFY(!wanted.wait(1200)); // longer than it waits for calm
        panel_->show();
        note_->setRun(request(10), 0);
        QVERIFY(wanted.wait());
    }
};

SACCADE_TEST(TestCostNote)
#include "tst_cost_note.moc"
