#include "tests/support/test_program.h"
#include "tests/ui/learn/fake_stage.h"
#include "ui/learn/demos/field_demo.h"
#include "ui/learn/demos/scenes_demo.h"
#include "ui/learn/demos/softmax_demo.h"
#include "ui/learn/demos/words_demo.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QtTest/QtTest>

#include <cmath>

using namespace saccade;
using namespace saccade::ui;

namespace {

/// The last value that the demonstration told of a part; NaN if none.
double lastOf(const QSignalSpy& used, const char* part) {
    double value = std::nan("");
    for (const QList<QVariant>& each : used)
        if (each[0].toString() == QLatin1String(part))
            value = each[1].toDouble();
    return value;
}

} // namespace

class TestDemos : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void softmaxByHand() {
        // exp(0) = 1, exp(0) = 1, exp(ln 2) = 2
        const auto weights = SoftmaxDemo::weightsOf({0, 0, std::log(2.0)}, 1);
        QVERIFY(std::abs(weights[0] - 0.25) < 1e-12 && std::abs(weights[2] - 0.5) < 1e-12);
        // Twice as sharp: exp(2 ln 2) = 4.
        const auto sharper = SoftmaxDemo::weightsOf({0, 0, std::log(2.0)}, 2);
        QVERIFY(std::abs(sharper[2] - 4.0 / 6) < 1e-12);
        const auto even = SoftmaxDemo::weightsOf({3, -1, 700}, 0);
        QVERIFY(std::abs(even[1] - 1.0 / 3) < 1e-12);
        const auto large = SoftmaxDemo::weightsOf({1000, 0, 0}, 5); // no overflow
        QCOMPARE(large[0], 1.0);
    }

    void softmaxIsMoved() {
        SoftmaxDemo demo(parts(), nullptr);
        QSignalSpy used(&demo, &Demo::used);
        for (const char* name : {"score1", "score2", "score3"})
            QTest::keyClick(demo.findChild<QSlider*>(QLatin1String(name)), Qt::Key_End);
        QVERIFY(std::abs(lastOf(used, "largest") - 1.0 / 3) < 1e-9);
        QTest::keyClick(demo.findChild<QSlider*>(QStringLiteral("sharpness")), Qt::Key_Right);
        QVERIFY(std::isnan(lastOf(used, "sharpness"))); // it changes nothing
        QTest::keyClick(demo.findChild<QSlider*>(QStringLiteral("sharpness")), Qt::Key_Left);
        QTest::keyClick(demo.findChild<QSlider*>(QStringLiteral("score2")), Qt::Key_Home); // 4, -4, 4
        QVERIFY(std::abs(lastOf(used, "largest") - 1 / (2 + std::exp(-8.0))) < 1e-9);
        QTest::keyClick(demo.findChild<QSlider*>(QStringLiteral("sharpness")), Qt::Key_Home);
        QCOMPARE(lastOf(used, "sharpness"), 0.0);
        QVERIFY(std::abs(lastOf(used, "largest") - 1.0 / 3) < 1e-9);
    }

    /// 3 x 3, every second layer with stride 2: the field grows by two distances per layer.
    void fieldsGrow() {
        QCOMPARE(FieldDemo::fieldAfter(1).side, 3);
        QCOMPARE(FieldDemo::fieldAfter(1).distance, 1);
        QCOMPARE(FieldDemo::fieldAfter(2).side, 5);
        QCOMPARE(FieldDemo::fieldAfter(2).distance, 2);
        QCOMPARE(FieldDemo::fieldAfter(3).side, 9);
        QCOMPARE(FieldDemo::fieldAfter(4).side, 13);
        QCOMPARE(FieldDemo::fieldAfter(5).side, 21);
        QCOMPARE(FieldDemo::fieldAfter(10).side, 125);
        QCOMPARE(FieldDemo::fieldAfter(10).distance, 32);
    }

    void layersAreChosen() {
        FieldDemo demo(parts(), nullptr);
        QSignalSpy used(&demo, &Demo::used);
        QTest::keyClick(demo.findChild<QSlider*>(), Qt::Key_Right);
        QCOMPARE(lastOf(used, "layers"), 2.0);
        QVERIFY(!demo.grab().isNull());
    }

    void scenesAreDrawn() {
        ScenesDemo demo(parts(), nullptr);
        QSignalSpy used(&demo, &Demo::used);
        const QImage first = demo.grab().toImage();
        QTest::mouseClick(demo.findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(lastOf(used, "drawn"), 1.0);
        QVERIFY(demo.grab().toImage() != first);
    }

    void wordsAreLookedUp() {
        WordsDemo demo(parts(), nullptr);
        demo.show();
        QCOMPARE(stage_.service.vocabularies.size(), std::size_t{1});
        stage_.service.vocabularies.back()({"a", "dog", "runs"});
        QSignalSpy used(&demo, &Demo::used);
        auto* line = demo.findChild<QLineEdit*>();
        QTest::keyClicks(line, QStringLiteral("A dog runs"));
        QVERIFY(used.isEmpty()); // it may not be whole
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(lastOf(used, "all_known"), 3.0);
        used.clear();
        QTest::keyClicks(line, QStringLiteral(" yonder"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(lastOf(used, "unknown"), 1.0);
        QStringList shown;
        for (const auto* label : demo.findChildren<QLabel*>())
            shown << label->text();
        // Four special words come first: <pad>, <start>, <end>, <unk>.
        for (const char* text : {"a", "4", "dog", "5", "runs", "6", "yonder", "<unk> 3"})
            QVERIFY2(shown.contains(QLatin1String(text)), text);
    }

private:
    DemoParts parts() { return {stage_.service, {}}; }

    test::FakeStage stage_;
};

SACCADE_TEST(TestDemos)
#include "tst_demos.moc"
