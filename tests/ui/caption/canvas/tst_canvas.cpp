#include "tests/support/test_program.h"
#include "ui/caption/canvas/canvas.h"
#include "ui/caption/canvas/canvas_name.h"
#include "ui/caption/canvas/picture_grid.h"
#include "ui/caption/canvas/zoom_pair.h"
#include "ui/caption/state/caption_state.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <limits>
#include <memory>
#include <optional>

using namespace saccade;
using namespace saccade::ui;

namespace {

/// One word for each cell of a grid of 4 x 4, with all its attention in that cell.
CaptionResult lookingAtEachCell(const Geometry& geometry) {
    CaptionResult result;
    result.geometry = geometry;
    Hypothesis caption;
    for (std::size_t cell = 0; cell < 16; ++cell) {
        CaptionWord word;
        word.word = "word" + std::to_string(cell);
        word.attention = {1, 4, 4, std::vector<float>(16)};
        word.attention.weights[cell] = 1;
        caption.words.push_back(word);
    }
    result.hypotheses = {caption};
    return result;
}

QImage grey(int width, int height) {
    QImage image(width, height, QImage::Format_RGB888);
    image.fill(QColor(128, 128, 128));
    return image;
}

constexpr int row_two_column_three = 2 * 4 + 3;

/// A canvas of 800 x 400 with a grey image, drawn in colours and true cells.
struct Shown {
    CaptionState state;
    std::unique_ptr<Canvas> canvas = std::make_unique<Canvas>(state);

    Shown(QSize original, const cv::Rect2d& region, int reduced = 1) {
        HeatOptions heat;
        heat.style = HeatStyle::Viridis;
        heat.interpolation = HeatInterpolation::Cells;
        state.setHeat(heat);
        state.setOpacity(1);
        canvas->resize(800, 400);
        canvas->show();
        state.setImage(grey(original.width() / reduced, original.height() / reduced), original);
        state.setResult(lookingAtEachCell({{original.width(), original.height()}, region}));
    }

    void wheel(QPointF place, int steps) {
        QWheelEvent event(place, canvas->mapToGlobal(place), {}, QPoint(0, 120 * steps), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas.get(), &event);
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(canvas.get(), Qt::LeftButton, modifiers, from);
        for (const QPoint at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, canvas->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             modifiers);
            QCoreApplication::sendEvent(canvas.get(), &move);
        }
        QTest::mouseRelease(canvas.get(), Qt::LeftButton, modifiers, to);
    }

    QColor colourAt(QPointF original) {
        const QImage shot = canvas->grab().toImage();
        return shot.pixelColor((canvas->toWidget(original) * shot.devicePixelRatio()).toPoint());
    }
    /// Full strength is yellow over grey, zero is violet over grey.
    bool isAttended(QPointF original) {
        const QColor colour = colourAt(original);
        return colour.green() > 150 && colour.blue() < 100;
    }
};

bool near(QPointF a, QPointF b) {
    return (a - b).manhattanLength() < 1e-6;
}

} // namespace

class TestCanvas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhyThereIsNoImage() {
        CaptionState state;
        Canvas canvas(state);
        canvas.resize(800, 400);
        const QImage invitation = canvas.grab().toImage();
        canvas.setProblem(QStringLiteral("broken.jpg: is not an image"));
        QCOMPARE(canvas.accessibleName(), QStringLiteral("broken.jpg: is not an image"));
        QVERIFY(canvas.grab().toImage() != invitation);
        canvas.setProblem({});
        QCOMPARE(canvas.grab().toImage(), invitation);
    }

    void fitsUntilZoomed() {
        Shown shown({400, 200}, cv::Rect2d(0, 0, 400, 200));
        Canvas& canvas = *shown.canvas;
        QVERIFY(near(canvas.toWidget({400, 200}), {800, 400}));
        canvas.resize(600, 400);
        QVERIFY(near(canvas.toWidget({0, 0}), {0, 50}));
        QVERIFY(near(canvas.toWidget({400, 200}), {600, 350}));
        shown.wheel({300, 200}, 3);
        QVERIFY(!canvas.isFitted());
        const double zoom = canvas.zoom();
        canvas.resize(700, 400);
        QCOMPARE(canvas.zoom(), zoom);
        QVERIFY(near(canvas.toOriginal({350, 200}), {200, 100})); // the centre is kept
        canvas.actualSize();
        QCOMPARE(canvas.zoom(), 1.0);
        QTest::mouseDClick(&canvas, Qt::LeftButton);
        QVERIFY(canvas.isFitted());
    }

    void zoomKeepsThePixelUnderThePointer() {
        Shown shown({4000, 3000}, cv::Rect2d(0, 0, 4000, 3000), 4);
        const Canvas& canvas = *shown.canvas;
        shown.wheel({400, 200}, 8); // from here on the image is larger than the canvas on both axes
        for (const auto& [place, steps] :
             {std::pair(QPointF(100, 350), 3), {QPointF(731, 17), 5}, {{400, 3}, -4}}) {
            const QPointF before = canvas.toOriginal(place);
            shown.wheel(place, steps);
            QVERIFY(near(canvas.toOriginal(place), before));
        }
    }

    void dragMovesTheImage() {
        Shown shown({400, 200}, cv::Rect2d(0, 0, 400, 200));
        shown.wheel({400, 200}, 5);
        const QPointF grabbed = shown.canvas->toOriginal({400, 200});
        shown.drag({400, 200}, {350, 260});
        QVERIFY(near(shown.canvas->toOriginal({350, 260}), grabbed));
        shown.drag({400, 200}, {4000, 2000}); // never beyond the image's corner
        QVERIFY(near(shown.canvas->toWidget({0, 0}), {0, 0}));
        QTest::keyClick(shown.canvas.get(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(near(shown.canvas->toWidget({0, 0}), {-80, 0}));
        QVERIFY(!shown.state.region());
    }

    void mapLiesOnTheImage_data() {
        QTest::addColumn<QSize>("original");
        QTest::addColumn<QRectF>("seen");
        QTest::addColumn<int>("reduced");
        QTest::newRow("cropped landscape") << QSize(1600, 800) << QRectF(400, 0, 800, 800) << 1;
        QTest::newRow("cropped portrait, reduced") << QSize(800, 1600) << QRectF(0, 400, 800, 800) << 4;
        QTest::newRow("squeezed panorama") << QSize(3200, 400) << QRectF(0, 0, 3200, 400) << 2;
        QTest::newRow("padded") << QSize(800, 400) << QRectF(0, -200, 800, 800) << 1;
    }

    void mapLiesOnTheImage() {
        QFETCH(QSize, original);
        QFETCH(QRectF, seen);
        QFETCH(int, reduced);
        Shown shown(original, cv::Rect2d(seen.x(), seen.y(), seen.width(), seen.height()), reduced);
        // Cell (1, 2) begins at half the width and a quarter of the height of what was seen.
        shown.state.holdWord(1);
        shown.state.holdWord(1 * 4 + 2);
        const QRectF cell(seen.x() + seen.width() / 2, seen.y() + seen.height() / 4, seen.width() / 4,
                          seen.height() / 4);
        const auto within = [&cell](double across, double down) {
            return cell.topLeft() + QPointF(cell.width() * across, cell.height() * down);
        };
        for (const int steps : {0, 3}) {
            shown.wheel(shown.canvas->toWidget(within(0.5, 0.5)), steps);
            QTRY_VERIFY(shown.canvas->isSettled());
            QCOMPARE(shown.canvas->isFitted(), steps == 0);
            for (const double place : {-0.1, 0.1, 0.5, 0.9, 1.1}) {
                const bool inside = place > 0 && place < 1;
                for (const QPointF point : {within(place, 0.5), within(0.5, place), within(place, place)})
                    if (QRectF(shown.canvas->rect()).contains(shown.canvas->toWidget(point)))
                        QCOMPARE(shown.isAttended(point), inside);
            }
        }
    }

    void outlineIsTheSameWhereOnlyAPartIsSeen() {
        Shown shown({1600, 800}, cv::Rect2d(400, 0, 800, 800));
        HeatOptions heat = shown.state.heat();
        heat.style = HeatStyle::Outline;
        shown.state.setHeat(heat);
        shown.state.holdWord(0); // columns 400 to 599, rows 0 to 199
        QTRY_VERIFY(shown.canvas->isSettled());
        QCOMPARE(shown.colourAt({500, 100}), QColor(128, 128, 128));
        QVERIFY(shown.colourAt({900, 500}).red() < 100);
        shown.wheel(shown.canvas->toWidget({1100, 700}), 12); // none of the outline is visible
        QTRY_VERIFY(shown.canvas->isSettled());
        QVERIFY(shown.colourAt({1100, 700}).red() < 100);
    }

    void withoutAMapThereIsTheImage() {
        Shown shown({400, 200}, cv::Rect2d(0, 0, 400, 200));
        const QColor plain(128, 128, 128);
        QTRY_VERIFY(shown.canvas->isSettled());
        QCOMPARE(shown.colourAt({200, 100}), plain);
        shown.state.holdWord(0);
        QTRY_VERIFY(shown.canvas->isSettled());
        QVERIFY(shown.colourAt({200, 100}) != plain);
        shown.state.setOpacity(0);
        QCOMPARE(shown.colourAt({200, 100}), plain);
        shown.state.setOpacity(1);
        CaptionResult broken = lookingAtEachCell({{400, 200}, cv::Rect2d(0, 0, 400, 200)});
        broken.hypotheses[0].words[0].attention.weights[3] = std::numeric_limits<float>::quiet_NaN();
        shown.state.setResult(broken);
        shown.state.holdWord(0);
        QTRY_VERIFY(shown.canvas->isSettled());
        QCOMPARE(shown.colourAt({200, 100}), plain);
    }

    void theNextImageBeginsWithoutMap() {
        Shown shown({400, 200}, cv::Rect2d(0, 0, 400, 200));
        shown.state.holdWord(0);
        QTRY_VERIFY(shown.canvas->isSettled());
        shown.wheel({400, 200}, 2);
        QImage white = grey(400, 200);
        white.fill(Qt::white);
        shown.state.setImage(white, white.size());
        QVERIFY(shown.canvas->isFitted());
        QCOMPARE(shown.colourAt({50, 25}), QColor(Qt::white)); // at once, and
        QTRY_VERIFY(shown.canvas->isSettled());
        QCOMPARE(shown.colourAt({50, 25}), QColor(Qt::white));
        shown.state.setImage({}, {});
        QTRY_VERIFY(shown.canvas->isSettled());
        shown.wheel({400, 200}, 2);
        shown.drag({100, 100}, {200, 200}, Qt::ShiftModifier);
        QVERIFY(!shown.state.region());
        QVERIFY(shown.canvas->snapshot().isNull());
        QVERIFY(!shown.canvas->renderView().isNull());
    }

    void aCaptionKnownBeforeItsImageComes() {
        Shown shown({400, 200}, cv::Rect2d(0, 0, 400, 200));
        const CaptionResult known = lookingAtEachCell({{200, 200}, {0, 0, 200, 200}});
        shown.state.setImage({}, {});
        shown.state.setResult(known);
        shown.state.setImage(grey(200, 200), {200, 200}, true);
        QVERIFY(near(shown.canvas->toWidget({200, 200}), {600, 400}));
        QCOMPARE(shown.colourAt({100, 100}), QColor(128, 128, 128));
        shown.state.holdWord(0);
        QTRY_VERIFY(shown.canvas->isSettled());
        QVERIFY(shown.isAttended({25, 25}));
    }

    void aSharperDecodeKeepsPlaceAndMap() {
        Shown shown({1600, 800}, cv::Rect2d(0, 0, 1600, 800), 4);
        shown.state.holdWord(0);
        shown.wheel({100, 50}, 2);
        QTRY_VERIFY(shown.canvas->isSettled());
        const double zoom = shown.canvas->zoom();
        shown.state.setImage(grey(1600, 800), {1600, 800}, true);
        QCOMPARE(shown.canvas->zoom(), zoom);
        QVERIFY(shown.isAttended({200, 100}));
        QTRY_VERIFY(shown.canvas->isSettled());
        QVERIFY(shown.isAttended({200, 100}));
    }

    void wordsOfACaptionBeingSaid() {
        Shown shown({400, 200}, cv::Rect2d(0, 0, 400, 200));
        const Geometry geometry = shown.state.result().geometry;
        const Hypothesis all = shown.state.result().best();
        Hypothesis said;
        for (std::size_t count = 0; count < 6; ++count) {
            said.words.push_back(all.words[count]);
            shown.state.setPartial(said, geometry);
        }
        QTRY_VERIFY(shown.canvas->isSettled());
        QVERIFY(shown.isAttended({150, 75})); // the sixth cell: row 1, column 1
        QVERIFY(!shown.isAttended({50, 75}));
    }

    void regionIsInOriginalPixels() {
        Shown shown({400, 200}, cv::Rect2d(0, 0, 400, 200), 2);
        // Fitted, a pixel of the original is two of the canvas.
        shown.drag({300, 250}, {100, 50}, Qt::ShiftModifier);
        QCOMPARE(shown.state.region(), QRectF(50, 25, 100, 100));
        QTest::mouseClick(shown.canvas.get(), Qt::LeftButton);
        QVERIFY(!shown.state.region());

        shown.canvas->setSelecting(true);
        shown.drag({700, 300}, {900, 500}); // beyond the image
        QCOMPARE(shown.state.region(), QRectF(350, 150, 50, 50));
        QTest::keyClick(shown.canvas.get(), Qt::Key_Escape);
        QVERIFY(!shown.state.region());

        shown.wheel({200, 100}, 5);
        const QRectF expected(shown.canvas->toOriginal({120, 40}), shown.canvas->toOriginal({400, 240}));
        shown.drag({120, 40}, {400, 240});
        QVERIFY(near(shown.state.region()->topLeft(), expected.topLeft()));
        QVERIFY(near(shown.state.region()->bottomRight(), expected.bottomRight()));
    }

    void tellsTheAttentionUnderThePointer() {
        Shown shown({400, 200}, cv::Rect2d(100, 0, 200, 200));
        shown.state.holdWord(row_two_column_three); // columns 250 to 299, rows 100 to 149
        QTRY_VERIFY(shown.canvas->isSettled());
        std::optional<QPointF> pixel;
        std::optional<double> attention;
        connect(shown.canvas.get(), &Canvas::pointed, this, [&](const auto& where, const auto& value) {
            pixel = where;
            attention = value;
        });
        QTest::mouseMove(shown.canvas.get(), {550, 250});
        QTRY_COMPARE(pixel, QPointF(275, 125));
        QCOMPARE(attention, 16.0); // all in one of 16 cells
        QTest::mouseMove(shown.canvas.get(), {450, 250});
        QTRY_COMPARE(attention, 0.0);
        QTest::mouseMove(shown.canvas.get(), {50, 250});
        QTRY_VERIFY(!attention); // cropped away before the network
        QCOMPARE(pixel, QPointF(25, 125));
        QTest::mouseMove(shown.canvas.get(), {550, 250});
        QTRY_COMPARE(attention, 16.0);
        shown.state.holdWord(0); // the pointer stays, the word changes
        QTRY_COMPARE(attention, 0.0);
    }

    void showsAnImageThatComesAfterItsCaption() {
        Shown shown({400, 200}, cv::Rect2d(0, 0, 400, 200));
        const CaptionResult result = shown.state.result();
        shown.state.setImage({}, {}); // another image was requested, whose caption is known
        shown.state.setResult(result);
        shown.state.setImage(grey(400, 200), {400, 200}, true);
        QVERIFY(near(shown.canvas->toWidget({400, 200}), {800, 400}));
        shown.state.holdWord(row_two_column_three);
        QTRY_VERIFY(shown.canvas->isSettled());
        QVERIFY(shown.isAttended({350, 125}));
    }

    void aWordWithoutAMapIsTheImageAlone() {
        Shown shown({400, 200}, cv::Rect2d(0, 0, 400, 200));
        HeatOptions heat = shown.state.heat();
        heat.scale = HeatScale::Absolute; // whose range does not need the map
        shown.state.setHeat(heat);
        CaptionResult result = shown.state.result();
        result.hypotheses.front().words[1].attention = {};
        shown.state.setResult(result);
        shown.state.holdWord(1);
        QTRY_COMPARE(shown.canvas->accessibleName().contains(QStringLiteral("word1")), false);
        std::optional<double> attention = 1;
        connect(shown.canvas.get(), &Canvas::pointed, this,
                [&](std::optional<QPointF>, std::optional<double> value) { attention = value; });
        QTest::mouseMove(shown.canvas.get(), {100, 100});
        QTRY_VERIFY(!attention);
    }

    void copiesWhatIsShown() {
        Shown shown({1600, 800}, cv::Rect2d(400, 0, 800, 800));
        shown.state.holdWord(0);
        QTRY_VERIFY(shown.canvas->isSettled());
        const QImage copy = shown.canvas->renderView(2);
        QCOMPARE(copy.size(), QSize(1600, 800));
        QVERIFY(copy.pixelColor(500, 100).green() > 150);
        QVERIFY(copy.pixelColor(900, 100).green() < 150);
        shown.wheel({400, 200}, 4);
        QCOMPARE(shown.canvas->renderView().size(), QSize(800, 400));
    }

    void namesWhatWasNotSeen() {
        Shown shown({1600, 400}, cv::Rect2d(600, 0, 400, 400)); // at half size, margins of 300 pixels
        QSignalSpy labelled(shown.canvas.get(), &Canvas::unseenLabelled);
        QTRY_VERIFY(shown.canvas->isSettled());
        const QImage plain = shown.canvas->grab().toImage();
        shown.state.holdWord(0);
        QTRY_VERIFY(shown.canvas->isSettled());
        QCOMPARE(labelled.last().at(0).toBool(), true);
        // Letters in each margin; the hatching is not half as light.
        for (const QRect margin : {QRect(0, 100, 300, 200), QRect(500, 100, 300, 200)}) {
            const QImage part = shown.canvas->grab(margin).toImage();
            int letters = 0;
            for (int y = 0; y < part.height(); ++y)
                for (int x = 0; x < part.width(); ++x)
                    letters += part.pixelColor(x, y).lightness() > 200 ? 1 : 0;
            QVERIFY(letters > 20);
        }
        shown.state.setOpacity(0);
        QCOMPARE(shown.canvas->grab().toImage(), plain);
        shown.state.setOpacity(1);
        shown.wheel(shown.canvas->toWidget({800, 200}), 8); // no margin in sight
        QCOMPARE(labelled.last().at(0).toBool(), false);
    }

    void placesForLabels_data() {
        QTest::addColumn<QRectF>("seen");
        QTest::addColumn<QVector<QRectF>>("places");
        // Of a text of 100 x 20 pixels, with 8 at its ends and 2 above and below, on 600 x 400.
        QTest::newRow("all is seen") << QRectF(0, 0, 600, 400) << QVector<QRectF>();
        QTest::newRow("at the sides")
            << QRectF(200, 0, 200, 400) << QVector<QRectF>{{42, 188, 116, 24}, {442, 188, 116, 24}};
        QTest::newRow("upwards") << QRectF(40, 0, 520, 400)
                                 << QVector<QRectF>{{8, 142, 24, 116}, {568, 142, 24, 116}};
        QTest::newRow("above and below")
            << QRectF(0, 40, 600, 320) << QVector<QRectF>{{242, 8, 116, 24}, {242, 368, 116, 24}};
        QTest::newRow("too narrow") << QRectF(20, 0, 560, 400) << QVector<QRectF>();
        QTest::newRow("on one side") << QRectF(200, 0, 800, 400) << QVector<QRectF>{{42, 188, 116, 24}};
        QTest::newRow("out of sight") << QRectF(700, 0, 200, 400) << QVector<QRectF>{{242, 188, 116, 24}};
    }
    void placesForLabels() {
        QFETCH(const QRectF, seen);
        QFETCH(const QVector<QRectF>, places);
        QVector<QRectF> found;
        for (const UnseenLabel& label : placeUnseenLabels({0, 0, 600, 400}, seen, {100, 20})) {
            found.append(label.place);
            QCOMPARE(label.upwards, label.place.height() > label.place.width());
        }
        QCOMPARE(found, places);
    }

    /// Also where one of them is narrower.
    void aPairZoomsAndMovesTogether() {
        Shown first({400, 200}, cv::Rect2d(0, 0, 400, 200)), second({400, 200}, cv::Rect2d(0, 0, 400, 200));
        second.canvas->resize(700, 400);
        const ZoomPair pair(*first.canvas, *second.canvas);
        second.wheel({350, 200}, 6); // in its middle
        QVERIFY(!first.canvas->isFitted());
        QCOMPARE(first.canvas->zoom(), second.canvas->zoom());
        QVERIFY(near(first.canvas->toOriginal({400, 200}), {200, 100}));
        QTest::keyClick(first.canvas.get(), Qt::Key_Right, Qt::ControlModifier); // a tenth of its width
        const double scale = second.canvas->toWidget({1, 0}).x() - second.canvas->toWidget({0, 0}).x();
        QVERIFY(near(second.canvas->toOriginal({350, 200}), {200 + 80 / scale, 100}));
        QTest::mouseDClick(second.canvas.get(), Qt::LeftButton);
        QVERIFY(first.canvas->isFitted() && second.canvas->isFitted());
        QVERIFY(near(first.canvas->toWidget({400, 200}), {800, 400})); // each into its own size
        second.state.setImage(grey(100, 100), {100, 100});             // another picture
        second.canvas->setZoom(3);
        QVERIFY(first.canvas->isFitted());
    }

    void aSecondPictureIsAsWide() {
        auto* first = new QWidget;
        auto* second = new QWidget;
        PictureGrid grid(first, new QWidget);
        grid.resize(600, 300);
        grid.show();
        QTRY_COMPARE(first->width(), 600);
        grid.putBeside(second, new QWidget);
        QTRY_COMPARE(first->width(), second->width());
        QVERIFY(first->width() < 300);
        grid.clearBeside();
        QTRY_COMPARE(first->width(), 600);
        QVERIFY(!second->isVisible());
    }

    void aNameStaysWithinItsPicture() {
        Shown shown({400, 200}, cv::Rect2d(0, 0, 400, 200));
        auto* name = new CanvasName(*shown.canvas);
        QVERIFY(!name->isVisible());
        name->setText(QString(300, QLatin1Char('m')));
        QVERIFY(name->isVisible() && name->geometry().right() < 800);
        shown.canvas->resize(300, 200);
        QVERIFY(name->geometry().right() < 300);
        shown.wheel({20, 10}, 3); // on the name
        QVERIFY(!shown.canvas->isFitted());
        name->setText({});
        QVERIFY(!name->isVisible());
    }

    void leavesTheKeysOfThePage() {
        Shown shown({400, 200}, cv::Rect2d(0, 0, 400, 200));
        for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Space, Qt::Key_Escape}) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(shown.canvas.get(), &event);
            QVERIFY(!event.isAccepted());
        }
        shown.state.holdWord(2);
        QTRY_COMPARE(shown.canvas->accessibleName().contains(QStringLiteral("word2")), true);
    }
};

SACCADE_TEST(TestCanvas)
#include "tst_canvas.moc"
