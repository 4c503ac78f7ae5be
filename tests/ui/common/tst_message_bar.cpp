#include "tests/support/test_program.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace saccade::ui;

namespace {

/// On a page in front, with the pointer elsewhere.
struct BarOnPage {
    BarOnPage() {
        QCursor::setPos(10, 10);
        window.addWidget(page);
        window.addWidget(new QWidget);
        window.setGeometry(200, 200, 400, 300);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window did not become active");
    }
    bool counts() const { return bar.findChild<QTimer*>()->isActive(); }

    QStackedWidget window; ///< with another page behind this one
    QWidget* page = new QWidget;
    MessageBar& bar = *new MessageBar(page);
};

} // namespace

class TestMessageBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isHiddenUntilThereIsSomethingToSay();
    void doesWhatItsButtonSays();
    void mayBeUsedAgainByItsButton();
    void showsTextOfAFileAsItStands();
    void followsTheAppearance();
    void movesNothingOnItsPage();
    void liesWhereItsPageWantsIt();
    void goodNewsGoesByItself();
    void goodNewsStaysUnderThePointer();
    void errorsStay();
    void nothingCountsWhileAnotherPageIsInFront();
    void nothingCountsWhileAnotherWindowIsInFront();

private:
    static QToolButton* action(const MessageBar& bar) { return bar.findChildren<QToolButton*>().at(0); }
    static QToolButton* close(const MessageBar& bar) { return bar.findChildren<QToolButton*>().at(1); }
};

void TestMessageBar::isHiddenUntilThereIsSomethingToSay() {
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.show(Severity::Error, QStringLiteral("It failed."));
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.severity(), Severity::Error);
    QCOMPARE(bar.accessibleName(), QStringLiteral("It failed."));
    QVERIFY(!action(bar)->isVisible());
    QTest::mouseClick(close(bar), Qt::LeftButton);
    QVERIFY(bar.isHidden());
    QVERIFY(bar.text().isEmpty());
}

void TestMessageBar::doesWhatItsButtonSays() {
    MessageBar bar;
    int done = 0;
    bar.show(Severity::Warning, QStringLiteral("No model."), QStringLiteral("Open"), [&done] { ++done; });
    QTest::mouseClick(action(bar), Qt::LeftButton);
    QCOMPARE(done, 1);
    QVERIFY(bar.isHidden());
    bar.show(Severity::Information, QStringLiteral("Another."));
    QVERIFY(!action(bar)->isVisible());
}

void TestMessageBar::mayBeUsedAgainByItsButton() {
    MessageBar bar;
    bar.show(Severity::Warning, QStringLiteral("First."), QStringLiteral("Go on"),
             [&bar] { bar.show(Severity::Success, QStringLiteral("Second.")); });
    QTest::mouseClick(action(bar), Qt::LeftButton);
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.text(), QStringLiteral("Second."));
}

void TestMessageBar::showsTextOfAFileAsItStands() {
    MessageBar bar;
    bar.show(Severity::Error, QStringLiteral("<b>x</b>.jpg: cannot be read"));
    for (const QLabel* label : bar.findChildren<QLabel*>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
}

void TestMessageBar::followsTheAppearance() {
    applyTheme(*qApp, Appearance::Light);
    MessageBar bar;
    bar.show(Severity::Error, QStringLiteral("It failed."));
    const QString light = bar.styleSheet();
    applyTheme(*qApp, Appearance::Dark);
    QTRY_VERIFY(bar.styleSheet() != light);
}

void TestMessageBar::movesNothingOnItsPage() {
    QWidget page;
    MessageBar bar(&page);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(8, 4, 8, 8);
    auto* list = new QListWidget(&page);
    column->addWidget(list);
    page.resize(400, 300);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QRect before = list->geometry();
    bar.show(Severity::Error, QString(300, QLatin1Char('w')).replace(40, 1, QLatin1Char(' ')));
    QVERIFY(bar.isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(list->geometry(), before);
    QCOMPARE(bar.geometry().topLeft(), QPoint(8, 4));
    QCOMPARE(bar.width(), 384);
    page.resize(300, 300);
    QTRY_COMPARE(bar.width(), 284);
    // On top of what was made after it.
    QCOMPARE(page.childAt(bar.geometry().topLeft() + QPoint(1, 1)), &bar);
}

void TestMessageBar::liesWhereItsPageWantsIt() {
    QWidget page;
    MessageBar bar(&page);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* status = new QLabel(QStringLiteral("Step 3 of 10"), &page);
    auto* lane = new QWidget(&page);
    lane->setFixedHeight(bar.lineHeight());
    auto* list = new QListWidget(&page);
    for (QWidget* part : {static_cast<QWidget*>(status), lane, static_cast<QWidget*>(list)})
        column->addWidget(part);
    bar.setPlace(*lane);
    page.resize(400, 300);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    bar.show(Severity::Error, QStringLiteral("It failed."));
    QCOMPARE(bar.y(), lane->y());
    QVERIFY(!bar.geometry().intersects(status->geometry()));
    QVERIFY(!bar.geometry().intersects(list->geometry()));
    status->setFixedHeight(status->height() + 40); // the lane moves, and the bar with it
    QTRY_VERIFY(!bar.geometry().intersects(status->geometry()));
    QCOMPARE(bar.y(), lane->y());
}

void TestMessageBar::goodNewsGoesByItself() {
    BarOnPage on;
    on.bar.setPatience(20);
    on.bar.show(Severity::Success, QStringLiteral("Saved."));
    QVERIFY(on.bar.isVisible());
    QTRY_VERIFY(on.bar.isHidden());
    QVERIFY(on.bar.text().isEmpty());
    // With a button as well, but it stays twice as long.
    on.bar.show(Severity::Success, QStringLiteral("Removed."), QStringLiteral("Undo"), [] {});
    QCOMPARE(on.bar.findChild<QTimer*>()->interval(), 40);
    QTRY_VERIFY(on.bar.isHidden());
}

void TestMessageBar::goodNewsStaysUnderThePointer() {
    BarOnPage on;
    on.bar.show(Severity::Success, QStringLiteral("Saved."));
    QVERIFY(on.counts());
    QCursor::setPos(on.bar.mapToGlobal(on.bar.rect().center()));
    QTRY_VERIFY(!on.counts());
    QVERIFY(on.bar.isVisible());
    QCursor::setPos(10, 10);
    QTRY_VERIFY(on.counts());
}

void TestMessageBar::errorsStay() {
    BarOnPage on;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Information}) {
        on.bar.show(severity, QStringLiteral("Look here."));
        QVERIFY(!on.counts());
    }
    on.bar.show(Severity::Success, QStringLiteral("Saved."));
    QVERIFY(on.counts());
}

void TestMessageBar::nothingCountsWhileAnotherPageIsInFront() {
    BarOnPage on;
    on.bar.show(Severity::Success, QStringLiteral("Saved."));
    on.window.setCurrentIndex(1);
    QVERIFY(!on.counts());
    on.window.setCurrentIndex(0);
    QVERIFY(on.counts());
}

void TestMessageBar::nothingCountsWhileAnotherWindowIsInFront() {
    BarOnPage on;
    on.bar.show(Severity::Success, QStringLiteral("Saved."));
    QWidget other;
    other.setGeometry(0, 0, 50, 50);
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QTRY_VERIFY(!on.counts());
    on.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&on.window));
    QTRY_VERIFY(on.counts());
}

SACCADE_TEST(TestMessageBar)
#include "tst_message_bar.moc"
