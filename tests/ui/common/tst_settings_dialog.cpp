#include "tests/support/test_program.h"
#include "ui/common/settings.h"
#include "ui/common/settings_dialog.h"

#include <QtTest>
#include <QtWidgets>

using namespace saccade::ui;

class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storesAtOnce();
    void saysThatALanguageNeedsARestart();
    void followsTheStore();
    void showsWhatAMethodCanBeTold();
    void roundsTheBeamToWholeGroups();
    void restoresItsOwnDefaultsOnly();

private:
    QWidget* field(const char* name) const { return dialog_->findChild<QWidget*>(QLatin1String(name)); }
    QSpinBox* number(const char* name) const { return dialog_->findChild<QSpinBox*>(QLatin1String(name)); }
    void choose(saccade::DecodeMethod method) {
        auto* methods = dialog_->findChild<QComboBox*>(QStringLiteral("decode_method"));
        methods->setCurrentIndex(methods->findData(static_cast<int>(method)));
        Q_EMIT methods->activated(methods->currentIndex());
    }

    std::unique_ptr<QTemporaryDir> dir_;
    std::unique_ptr<SettingsStore> store_;
    std::unique_ptr<SettingsDialog> dialog_;
};

void TestSettingsDialog::init() {
    dialog_.reset();
    dir_ = std::make_unique<QTemporaryDir>();
    store_ = std::make_unique<SettingsStore>(dir_->filePath(QStringLiteral("saccade.ini")));
    dialog_ = std::make_unique<SettingsDialog>(*store_);
    dialog_->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog_->open();
}

void TestSettingsDialog::storesAtOnce() {
    auto* beam = dialog_->findChild<QSpinBox*>(QStringLiteral("beam"));
    QTest::keyClick(beam, Qt::Key_Up);
    QCOMPARE(store_->get().decode.beam, saccade::DecodeOptions{}.beam + 1);
    auto* play = dialog_->findChild<QCheckBox*>();
    QTest::keyClick(play, Qt::Key_Space);
    QVERIFY(!store_->get().play_new);
    auto* appearance = dialog_->findChild<QComboBox*>(QStringLiteral("appearance"));
    QTest::keyClick(appearance, Qt::Key_End);
    QCOMPARE(store_->get().appearance, Appearance::Dark);
}

void TestSettingsDialog::saysThatALanguageNeedsARestart() {
    const auto told = [this] {
        for (const QLabel* label : dialog_->findChildren<QLabel*>())
            if (label->text().contains(QLatin1String("next start")) && label->isVisible())
                return true;
        return false;
    };
    auto* languages = dialog_->findChild<QComboBox*>(QStringLiteral("language"));
    QCOMPARE(languages->count(), 7);
    QVERIFY(!told());
    QTest::keyClick(languages, Qt::Key_End);
    QCOMPARE(store_->get().language, QStringLiteral("zh_CN"));
    QVERIFY(told());
    QTest::keyClick(languages, Qt::Key_Home);
    QVERIFY(store_->get().language.isEmpty());
    QVERIFY(!told());
}

void TestSettingsDialog::followsTheStore() {
    store_->change([](Settings& now) { now.decode.maximum_length = 9; });
    QCOMPARE(dialog_->findChild<QSpinBox*>(QStringLiteral("maximum_length"))->value(), 9);
}

void TestSettingsDialog::showsWhatAMethodCanBeTold() {
    dialog_->findChild<QTabWidget*>()->setCurrentIndex(1);
    QVERIFY(field("beam")->isVisible());
    QVERIFY(!field("seed")->isVisible() && !field("groups")->isVisible());
    choose(saccade::DecodeMethod::Sampling);
    QVERIFY(!field("beam")->isVisible() && !field("groups")->isVisible());
    QVERIFY(field("samples")->isVisible() && field("top_p")->isVisible() && field("seed")->isVisible());
    QCOMPARE(store_->get().decode.samples, 5);
    number("seed")->setValue(8);
    dialog_->findChild<QDoubleSpinBox*>(QStringLiteral("top_p"))->setValue(0.9);
    QCOMPARE(store_->get().decode.seed, 8);
    QCOMPARE(store_->get().decode.top_p, 0.9);
    choose(saccade::DecodeMethod::Beam);
    QCOMPARE(store_->get().decode.samples, 0);
    QCOMPARE(store_->get().decode.top_p, 1.0); // it has no meaning for a beam
    validate(store_->get().decode);
    number("block_ngram")->setValue(2);
    QCOMPARE(store_->get().decode.block_ngram, 2);
}

/// A beam of 3 has three groups of one; with two groups it has to be 4.
void TestSettingsDialog::roundsTheBeamToWholeGroups() {
    choose(saccade::DecodeMethod::DiverseBeam);
    QCOMPARE(store_->get().decode.groups, 3);
    QCOMPARE(store_->get().decode.beam, 3);
    number("groups")->setValue(2);
    QCOMPARE(store_->get().decode.beam, 4);
    QCOMPARE(number("beam")->value(), 4);
    validate(store_->get().decode);
}

void TestSettingsDialog::restoresItsOwnDefaultsOnly() {
    store_->change([](Settings& now) {
        now.decode.beam = 9;
        now.words_per_second = 7;
        now.opacity = 0.3;
        now.recent_models = QStringList{QStringLiteral("/a.safetensors")};
    });
    auto* buttons = dialog_->findChild<QDialogButtonBox*>();
    for (QAbstractButton* button : buttons->buttons())
        if (buttons->buttonRole(button) == QDialogButtonBox::ResetRole)
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(store_->get().decode.beam, saccade::DecodeOptions{}.beam);
    QCOMPARE(store_->get().words_per_second, Settings{}.words_per_second);
    QCOMPARE(store_->get().opacity, 0.3);
    QCOMPARE(store_->get().recent_models.size(), 1);
}

SACCADE_TEST(TestSettingsDialog)
#include "tst_settings_dialog.moc"
