#include "tests/support/test_program.h"
#include "ui/common/together_dialog.h"

#include <QtTest>
#include <QtWidgets>

using namespace saccade::ui;

class TestTogetherDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTwoModelsOrMore() {
        TogetherDialog dialog({{QStringLiteral("one"), "/one.safetensors"},
                               {QStringLiteral("two"), "/two.safetensors"},
                               {QStringLiteral("three"), "/three.safetensors"}},
                              {"/one.safetensors"});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QPushButton* together = nullptr;
        auto* buttons = dialog.findChild<QDialogButtonBox*>();
        for (QAbstractButton* button : buttons->buttons())
            if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
                together = qobject_cast<QPushButton*>(button);
        auto* models = dialog.findChild<QListWidget*>();
        QCOMPARE(models->count(), 3);
        QCOMPARE(models->item(0)->checkState(), Qt::Checked);
        QVERIFY(!together->isEnabled()); // one alone is no ensemble
        models->item(2)->setCheckState(Qt::Checked);
        QVERIFY(together->isEnabled());
        std::vector<std::filesystem::path> chosen;
        connect(&dialog, &TogetherDialog::chosen, this,
                [&chosen](const std::vector<std::filesystem::path>& files) { chosen = files; });
        QTest::mouseClick(together, Qt::LeftButton);
        QCOMPARE(chosen, (std::vector<std::filesystem::path>{"/one.safetensors", "/three.safetensors"}));
        QVERIFY(!dialog.isVisible());
    }
};

SACCADE_TEST(TestTogetherDialog)
#include "tst_together_dialog.moc"
