#include "tests/support/captions.h"
#include "tests/support/test_program.h"
#include "ui/caption/panels/alternatives_panel.h"
#include "ui/caption/panels/caption_doubts.h"
#include "ui/caption/panels/caption_facts.h"
#include "ui/caption/panels/hypotheses_panel.h"
#include "ui/caption/panels/passed_over.h"
#include "ui/caption/panels/region_panel.h"
#include "ui/common/number_text.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace saccade;
using namespace saccade::test;
using namespace saccade::ui;

namespace {

QStringList textsOf(const BarList& list) {
    QStringList texts;
    for (const BarRow& row : list.rows())
        texts.append(row.text);
    return texts;
}

int markedRow(const BarList& list) {
    for (std::size_t row = 0; row < list.rows().size(); ++row)
        if (list.rows()[row].marked)
            return static_cast<int>(row);
    return -1;
}

void click(BarList& list, int row) {
    const QRect place = list.visualRect(list.model()->index(row, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place.center());
}

void expose(QWidget& widget) {
    widget.resize(300, 400);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

/// The attention in the left half of a map of 2 x 2 cells, whatever the rectangle.
double leftHalf(const CaptionWord& word, const QRectF&) {
    return static_cast<double>(word.attention.weights[0] + word.attention.weights[2]);
}

} // namespace

class TestSidePanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersReadWell() {
        const QString sign = QString(QChar(QChar::Nbsp)) + "%";
        QCOMPARE(percentText(0.634), "63" + sign);
        QCOMPARE(percentText(1), "100" + sign);
        QCOMPARE(percentText(0), "0" + sign);
        QCOMPARE(percentText(0.0096), "1" + sign);
        QCOMPARE(percentText(0.0034), "0.3" + sign);
        QCOMPARE(percentText(1e-6), "< 0.1" + sign);
    }

    void alternativesOfTheShownWord() {
        CaptionState state;
        AlternativesPanel panel(state);
        QVERIFY(!panel.hint().isEmpty());
        Hypothesis caption = plainCaption({"a", "dog"});
        // The search may choose a word that is not among the best.
        caption.words[1].alternatives = {{"cat", std::log(0.6F)}, {"<end>", std::log(0.1F)}};
        state.setResult(resultOf({caption}));
        state.hoverWord(1);
        QVERIFY(panel.heading().contains("dog"));
        QCOMPARE(textsOf(panel.list()), QStringList({"cat", "dog", "(end of the caption)"}));
        QCOMPARE(markedRow(panel.list()), 1);
        QVERIFY(std::abs(panel.list().rows()[0].value - 0.6) < 1e-6);
        state.hoverWord(0);
        QVERIFY(panel.list().rows().empty());
        QVERIFY(!panel.hint().isEmpty());
    }

    void theSearchPassesOverAMoreProbableWord() {
        CaptionState state;
        const AlternativesPanel panel(state);
        Hypothesis caption = plainCaption({"dogs", "in"});
        caption.words[1] = wordOf("in", 0.09);
        caption.words[1].alternatives = {
            {"<unk>", std::log(0.3F)}, {"are", std::log(0.19F)}, {"in", std::log(0.09F)}};
        Hypothesis other = caption;
        CaptionResult result = resultOf({caption, other});
        result.decode = DecodeOptions();
        state.setResult(result);
        state.holdWord(0);
        QVERIFY(panel.note().isEmpty());
        state.holdWord(1);
        QVERIFY2(panel.note().startsWith("“are” was more probable here") && panel.note().contains("“in”"),
                 qPrintable(panel.note()));
        state.setHypothesis(1);
        state.holdWord(1);
        QVERIFY2(panel.note().contains("several"), qPrintable(panel.note())); // it has not the best score
        result.decode->beam = 1;                                              // compares no captions
        state.setResult(result);
        state.holdWord(1);
        QVERIFY(panel.note().isEmpty());
        result.decode->beam = 3;
        result.decode->banned_words = {"are"};
        state.setResult(result);
        state.holdWord(1);
        QVERIFY(panel.note().isEmpty()); // there was no choice
    }

    void theSearchWasNotFreeToTakeEveryWord() {
        std::vector<CaptionWord> words = plainCaption({"a", "dog", "and", "a", "cat"}).words;
        words[4].alternatives = {{"dog", std::log(0.8F)}, {"<end>", std::log(0.7F)}, {"cow", std::log(0.6F)}};
        DecodeOptions options;
        options.minimum_length = 5;
        options.block_ngram = 2; // "a dog" was said
        const Alternative* other = passedOver(words, 4, options);
        QVERIFY(other != nullptr);
        QCOMPARE(other->word, std::string("cow")); // no end before the fifth word
        options.block_ngram = 3;
        QCOMPARE(passedOver(words, 4, options)->word, std::string("dog"));
        options.minimum_length = 4;
        options.banned_words = {"dog"};
        QCOMPARE(passedOver(words, 4, options)->word, std::string("<end>"));
        options.prefix = "a dog and a cat";
        QVERIFY(passedOver(words, 4, options) == nullptr);      // it was given
        QVERIFY(passedOver(words, 3, std::nullopt) == nullptr); // nothing is known of others
        options = {};
        options.samples = 3;
        QVERIFY(passedOver(words, 4, options) == nullptr); // chance has no better one
    }

    void hypothesesShowWhatRanksThem() {
        CaptionState state;
        const HypothesesPanel panel(state);
        Hypothesis best = plainCaption({"a", "dog", "runs"});
        best.log_probability = -4;
        best.score = -1.5F;
        Hypothesis other = plainCaption({"a", "dog"});
        other.log_probability = -3.5F;
        other.score = -1.75F;
        CaptionResult result = resultOf({best, other});
        result.decode = DecodeOptions();
        state.setResult(result);
        const std::vector<BarRow>& rows = panel.list().rows();
        QCOMPARE(rows[0].number, QStringLiteral("score -1.50"));
        QCOMPARE(rows[1].number, QStringLiteral("score -1.75"));
        QCOMPARE(rows[0].value, 1.0);
        QVERIFY(std::abs(rows[1].value - std::exp(-0.25)) < 1e-6);
        QVERIFY2(rows[0].tool_tip.contains("-1.50 = log probability -4.00 / 4 ^ 0.7"),
                 qPrintable(rows[0].tool_tip));
        result.decode->length_penalty = 0;
        state.setResult(result);
        QVERIFY(!rows[0].tool_tip.contains("^"));
        result.hypotheses[1].score = std::nanf(""); // of broken weights
        state.setResult(result);
        QCOMPARE(rows[1].value, 0.0);
    }

    void hypothesesAreChosenByPointerAndKeys() {
        CaptionState state;
        HypothesesPanel panel(state);
        expose(panel);
        state.setResult(
            resultOf({plainCaption({"a", "dog", "runs"}), plainCaption({"a", "brown", "dog", "runs"}),
                      plainCaption({"a", "dog", "jumps"})}));
        QTRY_VERIFY(panel.list().isVisible());
        QCOMPARE(markedRow(panel.list()), 0);
        click(panel.list(), 2);
        QCOMPARE(state.hypothesis(), 2);
        QCOMPARE(markedRow(panel.list()), 2);
        QTest::keyClick(&panel.list(), Qt::Key_Up);
        QCOMPARE(state.hypothesis(), 1);
        QTest::keyClick(&panel.list(), Qt::Key_Up);
        QCOMPARE(state.hypothesis(), 0);

        // Differences from the best: "brown" begins at character 2, "jumps" at 6.
        using Ranges = std::vector<std::pair<int, int>>;
        QCOMPARE(panel.list().rows()[0].emphasis, Ranges{});
        QCOMPARE(panel.list().rows()[1].emphasis, (Ranges{{2, 5}}));
        QCOMPARE(panel.list().rows()[2].emphasis, (Ranges{{6, 5}}));
    }

    void evenShareLeavesOutWhatIsNotSeen() {
        // The network sees the middle square of a wide image.
        const Geometry geometry{{200, 100}, {50, 0, 100, 100}};
        QCOMPARE(evenShare(geometry, {50, 0, 50, 50}), 0.25);
        QCOMPARE(evenShare(geometry, {0, 0, 100, 100}), 0.5);
        QCOMPARE(evenShare(geometry, {0, 0, 40, 100}), 0.0);
        QCOMPARE(evenShare(geometry, {100, 100, -50, -50}), 0.25); // drawn towards the upper left
    }

    void regionRanksTheWords() {
        CaptionState state;
        RegionPanel panel(state, leftHalf);
        expose(panel);
        state.setResult(resultOf({captionOf({wordOf("a", 0.5, {0.25F, 0.25F, 0.25F, 0.25F}),
                                             wordOf("dog", 0.5, {0.5F, 0.125F, 0.25F, 0.125F}),
                                             wordOf("runs", 0.5, {0, 0.5F, 0.125F, 0.375F})})}));
        QVERIFY(panel.hint().contains("Shift"));
        auto* clear = panel.findChild<QPushButton*>();
        QVERIFY(!clear->isVisible());

        // The left half: uniform attention puts 0.5 there. a 0.5, dog 0.75 (1.5 times uniform), runs 0.125
        // (0.25 times).
        state.setRegion(QRectF(0, 0, 50, 100));
        QCOMPARE(textsOf(panel.list()), QStringList({"dog", "a", "runs"}));
        QVERIFY2(panel.list().rows()[0].number.contains("1.5"), qPrintable(panel.list().rows()[0].number));
        QVERIFY(std::abs(panel.list().rows()[0].value - 1) < 1e-6);
        QVERIFY(std::abs(panel.list().rows()[2].value - 0.125 / 0.75) < 1e-6);
        QVERIFY(std::abs(panel.list().rows()[2].tick.value() - 0.5 / 0.75) < 1e-6);

        QTRY_VERIFY(panel.list().isVisible());
        const QRect lowest = panel.list().visualRect(panel.list().model()->index(2, 0));
        QTest::mouseMove(panel.list().viewport(), lowest.center());
        QTRY_COMPARE(state.shownWord(), 2);
        click(panel.list(), 0);
        QCOMPARE(state.heldWord(), 1);
        QCOMPARE(markedRow(panel.list()), 0);
        state.holdWord(2);
        QCOMPARE(markedRow(panel.list()), 2);

        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(!state.region());
        QVERIFY(panel.list().rows().empty());
    }

    void aRectangleOutsideIsExplained() {
        CaptionState state;
        RegionPanel panel(state, leftHalf);
        state.setResult(resultOf({plainCaption({"a"})}));
        state.setRegion(QRectF(150, 0, 20, 20));
        QVERIFY(panel.hint().contains("outside"));
    }

    void fewerRowsAfterManyAtOnce() {
        CaptionState state;
        HypothesesPanel panel(state);
        expose(panel);
        state.setResult(resultOf({plainCaption({"a"}), plainCaption({"b"}), plainCaption({"c"})}));
        state.setHypothesis(2); // the keyboard position was on a row that is removed
        state.setResult(resultOf({plainCaption({"a"})}));
        QCOMPARE(panel.list().rows().size(), std::size_t{1});
        QCOMPARE(panel.list().currentIndex().row(), 0);
    }

    void doubtsAreToldOfTheCaptionOnShow() {
        CaptionState state;
        CaptionDoubts doubts(state);
        QVERIFY(doubts.isHidden());
        const std::vector<float> even{0.25F, 0.25F, 0.25F, 0.25F};
        Hypothesis unsure = captionOf({wordOf("a", 0.1, even), wordOf("dog", 0.1, even)});
        unsure.finished = false;
        state.setResult(resultOf({plainCaption({"a", "cat"}), unsure}));
        QVERIFY(doubts.isHidden());
        state.setHypothesis(1);
        QVERIFY(!doubts.isHidden());
        QVERIFY2(doubts.text().contains(QString("unsure of this caption: 10%1%").arg(QChar(QChar::Nbsp))),
                 qPrintable(doubts.text()));
        QVERIFY(doubts.text().contains("length limit") && doubts.text().contains("everywhere"));
        state.setPartial(unsure, {}); // while it is generated, its end is unknown
        QVERIFY(doubts.isHidden());
        state.clearResult();
        QVERIFY(doubts.isHidden());
    }

    void doubtsTellOfAnImageThatWasHardlySeen() {
        CaptionState state;
        const CaptionDoubts doubts(state);
        CaptionResult result = resultOf({plainCaption({"a", "cat"})});
        result.geometry = {{2000, 100}, {950, 0, 100, 100}}; // a square out of 20:1
        state.setResult(result);
        const QString sign = QString(QChar(QChar::Nbsp)) + "%";
        QCOMPARE(doubts.text(), "The model saw only the middle 5" + sign + " of this image.");
        result.geometry.region.x = 0;
        state.setResult(result);
        QCOMPARE(doubts.text(), "The model saw only 5" + sign + " of this image.");
        result.geometry = {{200, 100}, {50, 0, 100, 100}}; // a half is nothing special
        state.setResult(result);
        QVERIFY(doubts.isHidden());
    }

    void anImageUnlikeThoseOfTheTrainingIsDoubted() {
        CaptionState state;
        CaptionDoubts doubts(state);
        CaptionFacts facts(state);
        CaptionResult result = resultOf({plainCaption({"a", "cat"})});
        result.model = "mine";
        state.setResult(result); // the model does not know
        QVERIFY(doubts.isHidden());
        QVERIFY2(facts.text().contains("Model: mine."), qPrintable(facts.text()));
        result.learned_from = LearnedFrom{180, {"scenes"}, true};
        result.familiarity = Familiarity{1, 0.5};
        state.setResult(result);
        QVERIFY(doubts.isHidden());
        QVERIFY2(facts.text().contains("mine, which learned from 180 scene"), qPrintable(facts.text()));
        QVERIFY(facts.text().contains("like these"));
        result.familiarity = Familiarity{9, 1};
        state.setResult(result);
        QVERIFY(!doubts.isHidden());
        QVERIFY2(doubts.text().contains("unlike what this model learned from (180 scene"),
                 qPrintable(doubts.text()));
        QVERIFY(!facts.text().contains("like these"));
        result.learned_from = LearnedFrom{1414, {"coco", "flickr8k"}, false};
        state.setResult(result);
        QVERIFY2(doubts.text().contains("of coco, flickr8k)"), qPrintable(doubts.text()));
    }

    void factsPassOverBrokenAttention() {
        CaptionState state;
        CaptionFacts facts(state);
        const float none = std::nanf("");
        state.setResult(resultOf(
            {captionOf({wordOf("a", 0.9, {none, none, none, none}), wordOf("dog", 0.9, {0, 0, 0, 1})})}));
        QVERIFY(facts.text().contains("focused"));
    }

    void factsNameEvenAttentionAndWordsAlike() {
        CaptionState state;
        CaptionFacts facts(state);
        QVERIFY(facts.text().isEmpty());
        const std::vector<float> even{0.25F, 0.25F, 0.25F, 0.25F};
        state.setResult(resultOf({captionOf({wordOf("a", 0.05, even), wordOf("dog", 0.05, even)})}));
        QVERIFY(facts.text().contains("mostly guessing"));
        QVERIFY(facts.text().contains("nearly uniform"));
        QVERIFY(facts.text().contains("All words looked at the same places"));

        // "a" and "the" have one map, "dog" another; the entropy of one cell in four is 0.
        state.setResult(resultOf({captionOf({wordOf("a", 0.9, {1, 0, 0, 0}), wordOf("the", 0.9, {1, 0, 0, 0}),
                                             wordOf("dog", 0.9, {0, 0, 0, 1})})}));
        QVERIFY(facts.text().contains("confident"));
        QVERIFY(!facts.text().contains("Unsure"));
        QVERIFY(facts.text().contains("focused"));
        QVERIFY2(facts.text().contains("same places: “a”, “the”."), qPrintable(facts.text()));

        state.setPartial(plainCaption({"a"}), {});
        QVERIFY(facts.text().isEmpty());
    }

    void factsCountTheUnsureWordsOfAConfidentCaption() {
        CaptionState state;
        const CaptionFacts facts(state);
        // For three words and the end: (1 * 1 * 0.1 * 1)^(1/4) = 0.562
        state.setResult(resultOf({captionOf({wordOf("a", 1), wordOf("dog", 1), wordOf("runs", 0.1)})}));
        QVERIFY2(facts.text().contains("sure of most words: 56"), qPrintable(facts.text()));
        QVERIFY2(facts.text().contains("Unsure words: 1 of 3."), qPrintable(facts.text()));
    }
};

SACCADE_TEST(TestSidePanels)
#include "tst_side_panels.moc"
