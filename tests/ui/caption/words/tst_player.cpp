#include "tests/support/captions.h"
#include "tests/support/test_program.h"
#include "ui/caption/words/player.h"
#include "ui/caption/words/player_controls.h"
#include "ui/common/settings.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace saccade;
using namespace saccade::test;
using namespace saccade::ui;

class TestPlayer : public QObject {
    Q_OBJECT

private:
    CaptionState state_;

    static void setUpFast(Player& player) { player.setWordsPerSecond(50); }

private Q_SLOTS:
    void init() {
        state_.setResult(resultOf({plainCaption({"a", "dog", "runs"}), plainCaption({"a", "cat"})}));
    }

    void playsEveryWordOnceAndLetsGo() {
        Player player(state_);
        setUpFast(player);
        QSignalSpy shown(&state_, &CaptionState::shownWordChanged);
        QSignalSpy playing(&player, &Player::playingChanged);
        player.play();
        QTRY_VERIFY(!player.isPlaying());
        QList<int> words;
        for (const QList<QVariant>& word : shown)
            words.append(word.front().toInt());
        QCOMPARE(words, QList<int>({0, 1, 2, CaptionState::no_word}));
        QCOMPARE(playing.count(), 2);
        QCOMPARE(state_.heldWord(), CaptionState::no_word);
    }

    void goesOnWhereItWasPaused() {
        Player player(state_);
        player.setWordsPerSecond(0.1);
        state_.holdWord(1);
        player.toggle();
        QCOMPARE(state_.heldWord(), 1);
        player.toggle();
        QVERIFY(!player.isPlaying());
        state_.holdWord(2); // the last word: from the start again
        player.play();
        QCOMPARE(state_.heldWord(), 0);
    }

    void aWordHeldBySomebodyElsePauses() {
        Player player(state_);
        player.setWordsPerSecond(0.1);
        player.play();
        state_.hoverWord(2); // hovering is not holding
        QVERIFY(player.isPlaying());
        state_.holdWord(2);
        QVERIFY(!player.isPlaying());
        QCOMPARE(state_.heldWord(), 2);
    }

    void otherWordsStopIt() {
        Player player(state_);
        player.setWordsPerSecond(0.1);
        player.play();
        state_.setHypothesis(1);
        QVERIFY(!player.isPlaying());
        player.play();
        state_.setPartial(plainCaption({"a"}), {});
        QVERIFY(!player.isPlaying());
        player.play(); // a caption that is being generated cannot be played
        QVERIFY(!player.isPlaying());
    }

    void stepsFromTheWholeCaptionBothWays() {
        Player player(state_);
        player.previous();
        QCOMPARE(state_.heldWord(), 2);
        player.next();
        QCOMPARE(state_.heldWord(), 2);
        state_.holdWord(CaptionState::no_word);
        player.next();
        QCOMPARE(state_.heldWord(), 0);
        player.previous();
        QCOMPARE(state_.heldWord(), CaptionState::no_word);
    }

    void controlsFollowThePlayerAndKeepTheSpeed() {
        QTemporaryDir folder;
        const QString file = folder.filePath("settings.ini");
        Player player(state_);
        {
            SettingsStore settings(file);
            PlayerControls controls(player, settings);
            const QList<QToolButton*> buttons = controls.findChildren<QToolButton*>();
            QCOMPARE(buttons.size(), 3);
            QTest::mouseClick(buttons[1], Qt::LeftButton);
            QVERIFY(player.isPlaying());
            QCOMPARE(buttons[1]->accessibleName(), QString("Pause"));
            QTest::mouseClick(buttons[2], Qt::LeftButton);
            QVERIFY(!player.isPlaying());
            QCOMPARE(state_.heldWord(), 1);
            QTest::mouseClick(buttons[0], Qt::LeftButton);
            QCOMPARE(state_.heldWord(), 0);
            auto* speed = controls.findChild<QComboBox*>();
            speed->setFocus();
            QTest::keyClick(speed, Qt::Key_Down); // from normal to fast
            QCOMPARE(player.wordsPerSecond(), 5.0);
            state_.clearResult();
            QVERIFY(!buttons[1]->isEnabled());
        }
        SettingsStore settings(file);
        Player another(state_);
        PlayerControls controls(another, settings);
        QCOMPARE(another.wordsPerSecond(), 5.0);
        QCOMPARE(controls.findChild<QComboBox*>()->currentText(), QString("Fast"));
    }
};

SACCADE_TEST(TestPlayer)
#include "tst_player.moc"
