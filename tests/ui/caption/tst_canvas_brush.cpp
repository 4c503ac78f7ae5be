#include "tests/support/test_program.h"
#include "ui/caption/canvas/canvas_brush.h"

#include <QSignalSpy>
#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>

using saccade::ui::CanvasBrush;

class TestCanvasBrush : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// On an image of 1000 x 500 pixels, whose mask is half as large.
    void aBoxIsMarkedExactly() {
        CanvasBrush brush;
        brush.setImageSize({1000, 500});
        QVERIFY(brush.isEmpty());
        brush.setMode(CanvasBrush::Mode::Box);
        stroke(brush, {0, 0}, {500, 250});
        QVERIFY(std::abs(brush.markedIn({0, 0, 1000, 500}) - 0.25) < 0.01);
        QVERIFY(std::abs(brush.markedIn({0, 0, 500, 250}) - 1) < 0.01);
        QCOMPARE(brush.markedIn({600, 300, 100, 100}), 0.0);
        // Half of this one lies outside the image, where nothing is marked.
        QVERIFY(std::abs(brush.markedIn({-100, 0, 200, 100}) - 0.5) < 0.02);
    }

    /// A point of a brush of a fifth of the shorter side: a disc of 100 pixels.
    void aPointIsADisc() {
        CanvasBrush brush;
        brush.setImageSize({500, 500});
        brush.setSize(0.2);
        stroke(brush, {250, 250}, {250, 250});
        const double disc = std::acos(-1.0) * 50 * 50 / (500.0 * 500);
        QVERIFY(std::abs(brush.markedIn({0, 0, 500, 500}) - disc) < 0.05 * disc);
    }

    void theEraserAndUndo() {
        CanvasBrush brush;
        brush.setImageSize({100, 100});
        brush.setMode(CanvasBrush::Mode::Box);
        stroke(brush, {0, 0}, {100, 100});
        brush.setMode(CanvasBrush::Mode::Erase);
        brush.setSize(0.5);
        stroke(brush, {50, 50}, {50, 50});
        QVERIFY(brush.markedIn({45, 45, 10, 10}) < 0.01);
        brush.undo();
        QVERIFY(brush.markedIn({45, 45, 10, 10}) > 0.99);
        brush.undo();
        QVERIFY(brush.isEmpty());
        QVERIFY(!brush.canUndo());
        brush.undo(); // nothing is left: no harm
    }

    void clearCanBeUndone() {
        CanvasBrush brush;
        brush.setImageSize({100, 100});
        QSignalSpy ended(&brush, &CanvasBrush::ended);
        stroke(brush, {10, 10}, {90, 90});
        QCOMPARE(ended.size(), 1);
        brush.clear();
        QVERIFY(brush.isEmpty());
        brush.undo();
        QVERIFY(!brush.isEmpty());
        QCOMPARE(ended.size(), 3);
    }

    void aStrokeMayReplaceWhatIsMarked() {
        CanvasBrush brush;
        brush.setImageSize({100, 100});
        brush.setMode(CanvasBrush::Mode::Box);
        brush.setReplacing(true);
        stroke(brush, {0, 0}, {50, 50});
        stroke(brush, {50, 50}, {100, 100});
        QVERIFY(brush.markedIn({0, 0, 50, 50}) < 0.01);
        QVERIFY(brush.markedIn({50, 50, 50, 50}) > 0.99);
        brush.undo();
        QVERIFY(brush.markedIn({0, 0, 50, 50}) > 0.99);
    }

    void aMaskIsMarkedAtOnce() {
        CanvasBrush brush;
        brush.setImageSize({100, 100});
        QSignalSpy ended(&brush, &CanvasBrush::ended);
        QImage mask(50, 50, QImage::Format_Alpha8); // half as large as the brush's own
        mask.fill(Qt::transparent);
        for (int row = 0; row < 25; ++row)
            std::fill_n(mask.scanLine(row), 50, uchar{255});
        brush.setMask(mask);
        QCOMPARE(ended.size(), 1);
        QVERIFY(std::abs(brush.markedIn({0, 0, 100, 100}) - 0.5) < 0.02);
        QVERIFY(brush.markedIn({0, 60, 100, 40}) < 0.01);
        brush.setMask({}); // no mask: no harm
        brush.undo();
        QVERIFY(brush.isEmpty());
    }

    void withoutAnImageNothingHappens() {
        CanvasBrush brush;
        brush.setImageSize({});
        stroke(brush, {1, 1}, {5, 5});
        QVERIFY(brush.isEmpty());
        QCOMPARE(brush.markedIn({0, 0, 10, 10}), 0.0);
    }

private:
    static void stroke(CanvasBrush& brush, QPointF from, QPointF to) {
        brush.press(from);
        brush.drag((from + to) / 2);
        brush.drag(to);
        brush.release();
    }
};

SACCADE_TEST(TestCanvasBrush)
#include "tst_canvas_brush.moc"
