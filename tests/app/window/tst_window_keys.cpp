#include "tests/support/fake_window.h"
#include "tests/support/test_program.h"
#include "ui/caption/gallery/gallery_view.h"
#include "ui/caption/panels/question_side.h"
#include "ui/caption/words/word_chip.h"
#include "ui/explore/coverage_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>

#include <memory>

using namespace saccade;
using namespace saccade::ui;

namespace {

/// A window that shows a caption of three words.
class CaptionedWindow : public test::FakeWindow {
public:
    CaptionedWindow() { state().setResult(test::captioned({"a", "dog", "runs"}, {80, 60})); }

    QAction* action(const QString& text) {
        for (QAction* each : window.findChildren<QAction*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    static QMenu* openMenu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
};

} // namespace

class TestWindowKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrowsMoveBetweenOpenMenus();
    void aLetterChoosesInAnOpenMenu();
    void aLetterIsTypedInATextField();
    void keysOfADialogStayInIt();
    void spacePlaysAfterAWordWasClicked();
    void spaceTicksWordsOfAQuestion();
    void theWindowMayCloseWhileAQuestionIsOpen();
};

void TestWindowKeys::arrowsMoveBetweenOpenMenus() {
    CaptionedWindow fake;
    QVERIFY(fake.open());
    fake.press(Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(fake.openMenu());
    const QMenu* file = fake.openMenu();
    fake.press(Qt::Key_Right);
    QTRY_VERIFY(fake.openMenu() && fake.openMenu() != file);
    QCOMPARE(fake.state().heldWord(), int(CaptionState::no_word));
    fake.press(Qt::Key_Left);
    QTRY_COMPARE(fake.openMenu(), file);
    QCOMPARE(fake.state().heldWord(), int(CaptionState::no_word));
    fake.press(Qt::Key_Escape);
    fake.press(Qt::Key_Escape); // the menu bar lets go of the keyboard, too
    QTRY_VERIFY(!fake.openMenu());
    fake.press(Qt::Key_Right);
    QCOMPARE(fake.state().heldWord(), 0);
}

/// R asks about a rectangle, but "Open recent" in the menu that is open.
void TestWindowKeys::aLetterChoosesInAnOpenMenu() {
    CaptionedWindow fake;
    QVERIFY(fake.open());
    const QAction* rectangle = fake.action(QStringLiteral("Ask about a &rectangle"));
    QVERIFY(rectangle);
    fake.press(Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(fake.openMenu());
    const QMenu* file = fake.openMenu();
    fake.press(Qt::Key_R);
    QVERIFY(!rectangle->isChecked());
    QTRY_VERIFY(fake.openMenu() != file);
    QCOMPARE(fake.openMenu()->title(), QStringLiteral("Open &recent"));
    fake.openMenu()->close();
}

void TestWindowKeys::aLetterIsTypedInATextField() {
    CaptionedWindow fake;
    fake.window.page<ui::CaptionPage>().gallery().add(
        QVector<ImageSource>{ImageSource{"/photos/dog.jpg", {}, {}}});
    QVERIFY(fake.open());
    auto* filter = fake.window.page<ui::CaptionPage>().findChild<GalleryView*>()->findChild<QLineEdit*>();
    QTRY_VERIFY(filter->isVisible());
    QTest::mouseClick(filter, Qt::LeftButton);
    for (const Qt::Key key : {Qt::Key_R, Qt::Key_G, Qt::Key_Space, Qt::Key_1, Qt::Key_Left})
        QTest::sendKeyEvent(QTest::Click, fake.window.windowHandle(), key,
                            key == Qt::Key_Space  ? QStringLiteral(" ")
                            : key == Qt::Key_Left ? QString()
                                                  : QString(QChar(key)).toLower(),
                            Qt::NoModifier);
    QCOMPARE(filter->text(), QStringLiteral("rg 1"));
    QCOMPARE(fake.state().heldWord(), int(CaptionState::no_word));
    QVERIFY(!fake.action(QStringLiteral("Ask about a &rectangle"))->isChecked());
}

void TestWindowKeys::keysOfADialogStayInIt() {
    CaptionedWindow fake;
    QVERIFY(fake.open());
    fake.press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget* dialog = QApplication::activeModalWidget();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    for (const Qt::Key key : {Qt::Key_R, Qt::Key_Right, Qt::Key_Left, Qt::Key_Right})
        QTest::keyClick(dialog->windowHandle(), key);
    QCOMPARE(fake.state().heldWord(), int(CaptionState::no_word));
    QVERIFY(!fake.action(QStringLiteral("Ask about a &rectangle"))->isChecked());
    dialog->close();
}

void TestWindowKeys::spacePlaysAfterAWordWasClicked() {
    CaptionedWindow fake;
    fake.settings.change([](Settings& now) { now.words_per_second = 0.25; });
    QVERIFY(fake.open());
    WordChip* word = nullptr;
    for (WordChip* chip : fake.window.findChildren<WordChip*>())
        if (chip->text() == QLatin1String("dog"))
            word = chip;
    QVERIFY(word);
    QTest::mouseClick(word, Qt::LeftButton);
    QCOMPARE(fake.state().heldWord(), 1);
    const auto play = [&fake] {
        for (const QWidget* button : fake.window.findChildren<QWidget*>())
            if (button->accessibleName() == QLatin1String("Pause"))
                return true;
        return false;
    };
    QVERIFY(!play());
    fake.press(Qt::Key_Space);
    QVERIFY(play());
    fake.press(Qt::Key_Space);
    QVERIFY(!play());
    QCOMPARE(fake.state().heldWord(), 1);
}

/// Space and the arrows belong to what has the keyboard, not to the page.
void TestWindowKeys::spaceTicksWordsOfAQuestion() {
    CaptionedWindow fake;
    QVERIFY(fake.open());
    auto& page = fake.window.page<CaptionPage>();
    for (int i = 0; i < page.questions().kinds().size(); ++i)
        if (page.questions().kinds()[i].title == CoverageView::title())
            page.questions().ask(i);
    auto* list = page.questions().question()->findChild<QListWidget*>();
    list->setFocus();
    list->setCurrentRow(1);
    const int held = fake.state().heldWord();
    fake.press(Qt::Key_Space);
    QCOMPARE(list->item(1)->checkState(), Qt::Unchecked);
    QCOMPARE(fake.state().heldWord(), held);
    fake.press(Qt::Key_Escape);
    QVERIFY(page.questions().question() == nullptr);
    QCOMPARE(fake.state().words()[0].attention.weights, (std::vector<float>{0.7F, 0.1F, 0.1F, 0.1F}));
}

void TestWindowKeys::theWindowMayCloseWhileAQuestionIsOpen() {
    const auto count =
        static_cast<int>(CaptionedWindow().window.page<CaptionPage>().questions().kinds().size());
    QVERIFY(count > 0);
    for (int i = 0; i < count; ++i) {
        auto fake = std::make_unique<CaptionedWindow>();
        QVERIFY(fake->open());
        fake->window.page<CaptionPage>().questions().ask(i);
        QVERIFY(fake->window.page<CaptionPage>().questions().question() != nullptr);
    }
}

SACCADE_TEST(TestWindowKeys)
#include "tst_window_keys.moc"
