#include "tests/support/test_program.h"
#include "ui/caption/canvas/canvas.h"
#include "ui/caption/canvas/zoom_button.h"
#include "ui/caption/state/caption_state.h"

#include <QMenu>
#include <QTest>

using namespace saccade::ui;

namespace {

/// A canvas of 400 x 200 and its button. A fitted image of 800 x 400 is shown at 50 %.
struct Zoomed {
    CaptionState state;
    Canvas canvas{state};
    ZoomButton button{canvas};

    Zoomed() {
        canvas.resize(400, 200);
        canvas.show();
    }
    void setImage(int width, int height) {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::gray);
        state.setImage(image, image.size());
    }
    /// The text of the button, with an ordinary space before the sign.
    QString text() const { return button.text().replace(QChar(QChar::Nbsp), QLatin1Char(' ')); }
    QAction* action(const char* name) const {
        for (QAction* each : button.menu()->actions())
            if (each->text().replace(QChar(QChar::Nbsp), QLatin1Char(' ')) == QLatin1String(name))
                return each;
        return nullptr;
    }
};

} // namespace

class TestZoomButton : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHowLargeTheImageIs() {
        Zoomed zoomed;
        QVERIFY(!zoomed.button.isEnabled()); // there is no image
        zoomed.setImage(1000, 400);
        QCOMPARE(zoomed.text(), QStringLiteral("Fit 40 %"));
        QVERIFY(zoomed.button.accessibleName().contains(zoomed.button.text()));
        zoomed.canvas.resize(600, 400);
        QCOMPARE(zoomed.text(), QStringLiteral("Fit 60 %"));
        QTest::keyClick(&zoomed.canvas, Qt::Key_Right); // moves nothing
        zoomed.canvas.zoomIn();
        QCOMPARE(zoomed.text(), QStringLiteral("75 %")); // five quarters
    }

    void choosesASize() {
        Zoomed zoomed;
        zoomed.setImage(1000, 400);
        QVERIFY(zoomed.action("&Fit the window")->isChecked());
        zoomed.action("200 %")->trigger();
        QCOMPARE(zoomed.canvas.zoom(), 2.0);
        QCOMPARE(zoomed.text(), QStringLiteral("200 %"));
        QVERIFY(zoomed.action("200 %")->isChecked() && !zoomed.action("&Fit the window")->isChecked());
        zoomed.action("&Fit the window")->trigger();
        QVERIFY(zoomed.canvas.isFitted());
    }

    void offersNoSizeThatCannotBe() {
        Zoomed zoomed;
        zoomed.setImage(1000, 400);
        QVERIFY(zoomed.action("50 %")->isEnabled());
        zoomed.setImage(40, 20); // fitted it is ten times as large; its own size is the least
        QVERIFY(!zoomed.action("50 %")->isEnabled());
        QVERIFY(zoomed.action("100 %")->isEnabled());
    }

    void isAsWideAtEverySize() {
        Zoomed zoomed;
        zoomed.setImage(1000, 400);
        const int width = zoomed.button.sizeHint().width();
        zoomed.canvas.setZoom(0.75);
        QCOMPARE(zoomed.button.sizeHint().width(), width);
    }
};

SACCADE_TEST(TestZoomButton)
#include "tst_zoom_button.moc"
