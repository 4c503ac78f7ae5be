#include "tests/support/captions.h"
#include "tests/support/test_program.h"
#include "ui/caption/words/player.h"
#include "ui/caption/words/word_chip.h"
#include "ui/caption/words/word_legend.h"
#include "ui/caption/words/word_strip.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace saccade;
using namespace saccade::test;
using namespace saccade::ui;

namespace {

QList<WordChip*> visibleChips(const QWidget& strip) {
    QList<WordChip*> chips = strip.findChildren<WordChip*>();
    chips.removeIf([](const WordChip* chip) { return chip->isHidden(); });
    std::sort(chips.begin(), chips.end(), [](const WordChip* first, const WordChip* second) {
        return std::pair(first->y(), first->x()) < std::pair(second->y(), second->x());
    });
    return chips;
}

QStringList textsOf(const QList<WordChip*>& chips) {
    QStringList texts;
    for (const WordChip* chip : chips)
        texts.append(chip->text());
    return texts;
}

bool says(const QWidget& strip, const QString& text) {
    const QList<QLabel*> labels = strip.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace

class TestWordStrip : public QObject {
    Q_OBJECT

private:
    CaptionState state_;
    std::unique_ptr<WordStrip> strip_;

    void show(const CaptionResult& result, int width = 600) {
        state_.setResult(result);
        strip_->resize(width, strip_->heightForWidth(width));
        strip_->show();
        QVERIFY(QTest::qWaitForWindowExposed(strip_.get()));
    }

private Q_SLOTS:
    void init() {
        state_.clearResult();
        strip_ = std::make_unique<WordStrip>(state_);
    }

    void cleanup() { strip_.reset(); }

    void clickHoldsAndReleases() {
        show(resultOf({plainCaption({"a", "dog", "runs"})}));
        const QList<WordChip*> chips = visibleChips(*strip_);
        QCOMPARE(textsOf(chips), QStringList({"a", "dog", "runs"}));
        QTest::mouseClick(chips[1], Qt::LeftButton);
        QCOMPARE(state_.heldWord(), 1);
        QCOMPARE(chips[1]->look(), WordChip::Look::Held);
        QTest::mouseClick(chips[1], Qt::LeftButton);
        QCOMPARE(state_.heldWord(), CaptionState::no_word);
        QCOMPARE(chips[1]->look(), WordChip::Look::Plain);
    }

    void hoverPreviewsAndLeavingEndsIt() {
        show(resultOf({plainCaption({"a", "dog", "runs"})}));
        const QList<WordChip*> chips = visibleChips(*strip_);
        state_.holdWord(0);
        QTest::mouseMove(chips[2]);
        QTRY_COMPARE(state_.shownWord(), 2);
        QCOMPARE(state_.heldWord(), 0);
        QCOMPARE(chips[2]->look(), WordChip::Look::Previewed);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(chips[2], &leave);
        QTRY_COMPARE(state_.shownWord(), 0);
    }

    void aHeldWordKeepsTheColoursOfItsBars() {
        Hypothesis caption = plainCaption({"dog"});
        caption.words[0].gate = 0.9F;
        show(resultOf({caption}));
        WordChip* chip = visibleChips(*strip_).front();
        const auto count = [chip](const QColor& colour) {
            const QImage shot = chip->grab().toImage();
            int pixels = 0;
            for (int y = 0; y < shot.height(); ++y)
                for (int x = 0; x < shot.width(); ++x)
                    pixels += shot.pixelColor(x, y) == colour ? 1 : 0;
            return pixels;
        };
        const int gate = count(themeColour(ThemeColour::Second));
        QVERIFY(gate > 0);
        const int probability = count(themeColour(ThemeColour::Accent));
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(chip->look(), WordChip::Look::Held);
        QCOMPARE(count(themeColour(ThemeColour::Second)), gate);
        QVERIFY(count(themeColour(ThemeColour::Accent)) >= probability);
    }

    void crossingFromWordToWordShowsNoneBetween() {
        show(resultOf({plainCaption({"a", "dog"})}));
        const QList<WordChip*> chips = visibleChips(*strip_);
        QTest::mouseMove(chips[0]);
        QTRY_COMPARE(state_.shownWord(), 0);
        QSignalSpy shown(&state_, &CaptionState::shownWordChanged);
        QTest::mouseMove(chips[1]);
        QTRY_COMPARE(state_.shownWord(), 1);
        for (const QList<QVariant>& word : shown)
            QCOMPARE_NE(word.front().toInt(), CaptionState::no_word);
    }

    void keysStepWithinTheStrip() {
        show(resultOf({plainCaption({"a", "dog", "runs"})}));
        const QList<WordChip*> chips = visibleChips(*strip_);
        strip_->activateWindow();
        chips[0]->setFocus();
        QTRY_VERIFY(chips[0]->hasFocus());
        QTest::keyClick(chips[0], Qt::Key_Right);
        QCOMPARE(state_.heldWord(), 0);
        QTest::keyClick(chips[0], Qt::Key_Right);
        QCOMPARE(state_.heldWord(), 1);
        QVERIFY(chips[1]->hasFocus());
        QTest::keyClick(chips[1], Qt::Key_End);
        QCOMPARE(state_.heldWord(), 2);
        QTest::keyClick(chips[2], Qt::Key_Home);
        QCOMPARE(state_.heldWord(), 0);
        QTest::keyClick(chips[0], Qt::Key_Return);
        QCOMPARE(state_.heldWord(), CaptionState::no_word);
        QTest::keyClick(chips[0], Qt::Key_Return);
        QTest::keyClick(chips[0], Qt::Key_Escape);
        QCOMPARE(state_.heldWord(), CaptionState::no_word);
    }

    void liveWordsReuseTheirWidgets() {
        const Geometry geometry = resultOf({}).geometry;
        show(resultOf({plainCaption({"old"})}));
        const WordChip* first = visibleChips(*strip_).front();
        state_.setPartial(plainCaption({"a"}), geometry);
        QVERIFY(says(*strip_, "…"));
        state_.setPartial(plainCaption({"a", "dog"}), geometry);
        QTRY_COMPARE(textsOf(visibleChips(*strip_)), QStringList({"a", "dog"}));
        QCOMPARE(visibleChips(*strip_).front(), first);
        QCOMPARE(visibleChips(*strip_).back()->look(), WordChip::Look::Held);
        state_.setResult(resultOf({plainCaption({"dogs"})}));
        QCOMPARE(textsOf(visibleChips(*strip_)), QStringList({"dogs"}));
        QVERIFY(!says(*strip_, "…"));
        state_.clearResult();
        QVERIFY(visibleChips(*strip_).isEmpty());
        QVERIFY(says(*strip_, "will appear here"));
    }

    void tellsUncertaintyAndWhatWasCut() {
        Hypothesis cut = captionOf({wordOf("sure", 0.63), wordOf("vague", 0.19)});
        cut.words[0].gate = 0.71F;
        cut.finished = false;
        show(resultOf({cut}));
        const QList<WordChip*> chips = visibleChips(*strip_);
        QVERIFY(!chips[0]->isUncertain());
        QVERIFY(chips[1]->isUncertain());
        QVERIFY2(chips[0]->toolTip().contains(QString("probability 63%1%").arg(QChar(QChar::Nbsp))),
                 qPrintable(chips[0]->toolTip()));
        QVERIFY(chips[0]->toolTip().contains("gate 0.71"));
        QVERIFY(says(*strip_, "stopped at the length limit"));
    }

    void anUnsureWordNamesItsAlternatives() {
        CaptionWord vague = wordOf("dog", 0.12, {0.25F, 0.25F, 0.25F, 0.25F});
        vague.alternatives = {{"cat", std::log(0.3F)}, {"dog", std::log(0.12F)}, {"<end>", std::log(0.1F)}};
        CaptionWord sure = vague;
        sure.word = "runs";
        sure.log_probability = std::log(0.9F);
        sure.attention.weights = {1, 0, 0, 0};
        show(resultOf({captionOf({vague, sure})}));
        const QList<WordChip*> chips = visibleChips(*strip_);
        const QString tip = chips[0]->toolTip().replace(QChar(QChar::Nbsp), QLatin1Char(' '));
        QVERIFY2(tip.contains("unsure of this word: 12 %"), qPrintable(tip));
        QVERIFY2(tip.contains("“cat” (30 %), “(end of the caption)” (10 %)."), qPrintable(tip));
        QVERIFY(tip.contains("the map says little"));
        QCOMPARE(chips[0]->accessibleDescription(), chips[0]->toolTip());
        QVERIFY(chips[0]->accessibleName().contains("uncertain"));
        QVERIFY(!chips[1]->toolTip().contains("unsure") && !chips[1]->toolTip().contains("map"));
        const WordLegend legend(state_);
        QVERIFY(legend.accessibleName().contains("unsure"));
        state_.setResult(resultOf({captionOf({sure})}));
        QVERIFY(!legend.accessibleName().contains("unsure"));
    }

    void aDecoderWithoutGateShowsNone() {
        Hypothesis caption = plainCaption({"a", "dog"});
        for (CaptionWord& word : caption.words)
            word.gate = 1;
        show(resultOf({caption}));
        QVERIFY(!visibleChips(*strip_).front()->toolTip().contains("gate"));
    }

    void wrapsAndThenScrollsToTheHeldWord() {
        show(resultOf({plainCaption(std::vector<std::string>(80, "something"))}), 300);
        const QList<WordChip*> chips = visibleChips(*strip_);
        QTRY_VERIFY(chips.back()->y() > chips.front()->y());
        QVERIFY(strip_->height() < 6 * chips.front()->height());
        state_.holdWord(79);
        const QPoint lower = chips.back()->mapTo(strip_.get(), chips.back()->rect().bottomLeft());
        QVERIFY(strip_->rect().contains(lower));
    }

    void aLongerCaptionMayComeWhilePlaying() {
        Player player(state_); // notified of new words before the strip
        strip_ = std::make_unique<WordStrip>(state_);
        strip_->follow(player);
        show(resultOf({plainCaption({"a"})}));
        player.play();
        show(resultOf({plainCaption({"a", "dog", "runs"})}));
        QCOMPARE(visibleChips(*strip_).size(), 3);
        QVERIFY(!player.isPlaying());
    }

    void takesTheHeightOfItsLinesInALayout() {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* strip = new WordStrip(state_);
        column->addWidget(strip);
        column->addStretch();
        page.resize(300, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        state_.setResult(resultOf({plainCaption({"a"})}));
        QTRY_COMPARE(strip->height(), visibleChips(*strip).front()->height());
        state_.setResult(resultOf({plainCaption(std::vector<std::string>(5, "something"))}));
        QTRY_VERIFY(strip->rect().contains(visibleChips(*strip).back()->geometry()));
    }

    void rightToLeftCaptionsBeginAtTheRight() {
        show(resultOf({plainCaption({"كلب", "يجري"})}));
        const QList<WordChip*> chips = visibleChips(*strip_);
        QCOMPARE(textsOf(chips), QStringList({"يجري", "كلب"})); // by position, from the left
        state_.holdWord(0);
        QTest::keyClick(chips[1], Qt::Key_Left);
        QCOMPARE(state_.heldWord(), 1);
    }

    void wordsToComeAreFaintWhilePlaying() {
        show(resultOf({plainCaption({"a", "dog", "runs"})}));
        const QList<WordChip*> chips = visibleChips(*strip_);
        Player player(state_);
        player.setWordsPerSecond(0.1); // no tick during the test
        strip_->follow(player);
        player.play();
        QCOMPARE(chips[0]->look(), WordChip::Look::Held);
        QCOMPARE(chips[2]->look(), WordChip::Look::ToCome);
        QTest::mouseClick(chips[0], Qt::LeftButton); // the current word: stay here
        QVERIFY(!player.isPlaying());
        QCOMPARE(state_.heldWord(), 0);
        QCOMPARE(chips[2]->look(), WordChip::Look::Plain);
    }
};

SACCADE_TEST(TestWordStrip)
#include "tst_word_strip.moc"
