#include "tests/support/fake_window.h"
#include "tests/support/test_program.h"
#include "ui/caption/canvas/canvas.h"
#include "ui/caption/canvas/heat_legend.h"
#include "ui/caption/export/export_dialog.h"
#include "ui/caption/panels/alternatives_panel.h"
#include "ui/caption/words/player_controls.h"
#include "ui/caption/words/word_chip.h"
#include "ui/caption/words/word_strip.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

using namespace saccade;
using namespace saccade::ui;

namespace {

/// A window that shows an image of 80 x 60 pixels and its caption, "a dog runs".
class CaptionedPage : public test::FakeWindow {
public:
    explicit CaptionedPage(bool with_image = true) {
        if (!with_image)
            return;
        QImage image(80, 60, QImage::Format_RGB32);
        image.fill(QColor(10, 120, 200));
        state().setImage(image, image.size());
        CaptionResult result = test::captioned({"a", "dog", "runs"}, {80, 60});
        result.hypotheses.front().words[1].alternatives = {{"cat", -1.0F}, {"cow", -2.0F}};
        state().setResult(result);
    }

    CaptionPage& page() { return window.page<CaptionPage>(); }
    Canvas& canvas() { return *page().findChild<Canvas*>(); }
    WordChip& chip(const char* word) {
        for (WordChip* each : page().findChildren<WordChip*>())
            if (each->text() == QLatin1String(word))
                return *each;
        qFatal("there is no such word");
    }

    /// As the menu key does on a widget with the keyboard.
    static void pressMenuKey(QWidget& widget) {
        const QPoint middle = widget.rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, widget.mapToGlobal(middle));
        QCoreApplication::sendEvent(&widget, &event);
    }
    static QMenu* openMenu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    static QStringList textsOf(const QMenu& menu) {
        QStringList texts;
        for (const QAction* action : menu.actions())
            if (!action->isSeparator())
                texts.append(action->text().remove(QLatin1Char('&')));
        return texts;
    }
    /// With the keyboard.
    static void choose(QMenu& menu, const char* text) {
        for (QAction* action : menu.actions())
            if (action->text().remove(QLatin1Char('&')) == QLatin1String(text)) {
                menu.setActiveAction(action);
                return QTest::keyClick(&menu, Qt::Key_Return);
            }
        qFatal("the menu has no such action");
    }
};

} // namespace

class TestCaptionPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() {
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
    }

    void copyingIsTold() {
        CaptionedPage fake;
        QVERIFY(fake.open());
        QGuiApplication::clipboard()->clear();
        fake.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
        QCOMPARE(fake.page().messages().text(), QStringLiteral("The image is copied."));
        QCOMPARE(fake.page().messages().severity(), Severity::Success); // so it goes by itself
        fake.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a dog runs"));
        QCOMPARE(fake.page().messages().text(), QStringLiteral("The caption is copied."));
    }

    void nothingToCopyIsTold() {
        CaptionedPage fake(false);
        QVERIFY(fake.open());
        fake.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(fake.page().messages().severity(), Severity::Information);
        fake.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fake.page().messages().text(), QStringLiteral("There is no caption to copy yet."));
    }

    void theImageHasAMenu() {
        CaptionedPage fake;
        QVERIFY(fake.open());
        fake.canvas().actualSize();
        fake.pressMenuKey(fake.canvas());
        QVERIFY(fake.openMenu());
        const QStringList offered = fake.textsOf(*fake.openMenu());
        for (const char* action : {"Copy the image", "Copy the caption", "Export…", "Fit the image",
                                   "Actual size", "Ask about a rectangle"})
            QVERIFY2(offered.contains(QString::fromUtf8(action)), action);
        fake.choose(*fake.openMenu(), "Fit the image");
        QVERIFY(fake.canvas().isFitted());
        QTRY_VERIFY(!fake.openMenu());
    }

    void withoutAnImageTheMenuOffersToOpenOne() {
        CaptionedPage fake(false);
        QVERIFY(fake.open());
        fake.pressMenuKey(fake.canvas());
        QVERIFY(fake.openMenu());
        QCOMPARE(fake.textsOf(*fake.openMenu()),
                 QStringList({QStringLiteral("Open images…"), QStringLiteral("Open folder…"),
                              QStringLiteral("Paste an image")}));
    }

    void wordsBeginWhereTheImageDoes() {
        CaptionedPage fake;
        fake.state().holdWord(0);
        QVERIFY(fake.open());
        const auto left = [&fake](const QWidget& widget) { return widget.mapTo(&fake.page(), QPoint()).x(); };
        const auto& legend = *fake.page().findChild<HeatLegend*>();
        QTRY_COMPARE(left(fake.chip("a")) + WordChip::side, left(fake.canvas()));
        QCOMPARE(left(legend), left(fake.canvas()));
        QCOMPARE(left(*fake.page().findChild<PlayerControls*>()), left(fake.canvas()));
        fake.state().clearResult();
        const auto* strip = fake.page().findChild<WordStrip*>();
        QTRY_COMPARE(left(*strip->findChild<QLabel*>({}, Qt::FindDirectChildrenOnly)), left(fake.canvas()));
    }

    void aWordHasAMenu() {
        CaptionedPage fake;
        QVERIFY(fake.open());
        fake.pressMenuKey(fake.chip("dog"));
        QVERIFY(fake.openMenu());
        fake.choose(*fake.openMenu(), "Copy the word");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("dog"));
        QCOMPARE(fake.page().messages().text(), QStringLiteral("“dog” is copied."));
        QTRY_VERIFY(!fake.openMenu());
        fake.pressMenuKey(fake.chip("runs"));
        fake.choose(*fake.openMenu(), "Keep this word on the image");
        QCOMPARE(fake.state().heldWord(), 2);
        QTRY_VERIFY(!fake.openMenu());
        fake.pressMenuKey(fake.chip("runs"));
        fake.choose(*fake.openMenu(), "Release this word");
        QCOMPARE(fake.state().heldWord(), int(CaptionState::no_word));
    }

    void aWordLeadsToItsAlternatives() {
        CaptionedPage fake;
        fake.window.resize(900, 500);
        QVERIFY(fake.open());
        fake.pressMenuKey(fake.chip("dog"));
        fake.choose(*fake.openMenu(), "Show the alternatives");
        auto& panel = *fake.page().findChild<AlternativesPanel*>();
        QCOMPARE(fake.state().heldWord(), 1);
        QVERIFY(panel.list().hasFocus());
        QCOMPARE(panel.list().rows().size(), 3U); // with "dog" itself
        QTRY_VERIFY(!panel.list().visibleRegion().isEmpty());
    }

    void buttonsOpenAndExport() {
        CaptionedPage fake;
        QVERIFY(fake.open());
        auto* open = fake.page().findChild<QToolButton*>(QStringLiteral("open"));
        auto* save = fake.page().findChild<QToolButton*>(QStringLiteral("export"));
        QVERIFY(open && open->isVisible() && save && save->isVisible());
        QCOMPARE(fake.textsOf(*open->menu()),
                 QStringList({QStringLiteral("Open images…"), QStringLiteral("Open folder…"),
                              QStringLiteral("Open recent")}));
        open->menu()->actions().front()->trigger();
        auto* files = fake.window.findChild<QFileDialog*>();
        QVERIFY(files);
        for (const char* pattern : {"*.jpg", "*.jfif", "*.dib", "*.tiff"})
            QVERIFY2(files->nameFilters().front().contains(QLatin1String(pattern)), pattern);
        files->reject();
        QTest::mouseClick(save, Qt::LeftButton);
        auto* dialog = fake.page().findChild<ExportDialog*>();
        QTRY_VERIFY(dialog->isVisible());
        dialog->reject();
    }
};

SACCADE_TEST(TestCaptionPage)
#include "tst_caption_page.moc"
