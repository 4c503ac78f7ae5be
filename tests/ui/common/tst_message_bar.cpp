#include "tests/support/test_program.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace saccade::ui;

class TestMessageBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isHiddenUntilThereIsSomethingToSay();
    void doesWhatItsButtonSays();
    void mayBeUsedAgainByItsButton();
    void showsTextOfAFileAsItStands();
    void followsTheAppearance();

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

SACCADE_TEST(TestMessageBar)
#include "tst_message_bar.moc"
