#include "tests/support/test_program.h"
#include "ui/caption/panels/references_panel.h"

#include <QLabel>
#include <QTest>

using namespace saccade::ui;

class TestReferencesPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isHiddenWithoutReferences() {
        ReferencesPanel panel;
        panel.setReferences({"a dog", "two cats"});
        QVERIFY(!panel.isHidden());
        panel.setReferences({});
        QVERIFY(panel.isHidden());
    }

    /// Next to a small canvas nothing may be cut off, whatever the length of the title in a language.
    void titleWrapsWhereThereIsLittleRoom() {
        ReferencesPanel panel;
        panel.setReferences({"a dog"});
        const auto* title = panel.findChild<QLabel*>();
        QVERIFY(title->text().contains(' '));
        QVERIFY(panel.minimumSizeHint().width() < title->fontMetrics().horizontalAdvance(title->text()));
    }
};

SACCADE_TEST(TestReferencesPanel)
#include "tst_references_panel.moc"
