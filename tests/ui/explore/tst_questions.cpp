#include "tests/support/test_program.h"
#include "tests/ui/explore/question_fixture.h"

#include "ui/caption/canvas/canvas_brush.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/explore/another_word.h"
#include "ui/explore/beam_tree.h"
#include "ui/explore/caption_rows.h"
#include "ui/explore/coverage_view.h"
#include "ui/explore/edited_picture.h"
#include "ui/explore/given_words.h"
#include "ui/explore/map_trial.h"
#include "ui/explore/object_check.h"
#include "ui/explore/other_explanations.h"
#include "ui/explore/painted_gaze.h"
#include "ui/explore/seen_or_guessed.h"
#include "ui/explore/word_bars.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace saccade;
using namespace saccade::ui;
using test::QuestionFixture;
using Words = std::vector<std::string>;

namespace {

/// "a cat sits", with its tree of two branches.
CaptionResult catSits() {
    CaptionResult result = test::resultOf(
        {test::captionOf({test::wordOf("a", 0.9, {1, 0, 0, 0}), test::wordOf("cat", 0.25, {0, 1, 0, 0}),
                          test::wordOf("sits", 0.6, {0, 0, 1, 0})})});
    SearchTree tree;
    using Fate = SearchNode::Fate;
    const auto add = [&tree](int parent, const CaptionWord& word, Fate fate) {
        tree.nodes.push_back(
            {.parent = parent, .word = word, .log_probability = -1, .score = -1, .fate = fate});
    };
    add(-1, test::wordOf("a", 0.9, {1, 0, 0, 0}), Fate::Kept);
    add(0, test::wordOf("cat", 0.25, {0, 1, 0, 0}), Fate::Kept);
    add(1, test::wordOf("sits", 0.6, {0, 0, 1, 0}), Fate::Kept);
    add(1, test::wordOf("runs", 0.3, {0, 0, 1, 0}), Fate::Dropped);
    add(2, test::wordOf("", 0.8, {0, 0, 0, 1}), Fate::Ended);
    result.tree = tree;
    result.decode = DecodeOptions();
    return result;
}

template <typename Widget>
Widget* find(QWidget& parent) {
    return parent.findChild<Widget*>();
}

QString notesOf(QWidget& view) {
    QStringList notes;
    for (const NoteLabel* note : view.findChildren<NoteLabel*>())
        notes << note->text();
    return notes.join(QLatin1Char('\n'));
}

} // namespace

class TestQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// With real events: the menu of the button, and the close button.
    void oneQuestionIsOpenAtATime() {
        QuestionFixture fixture;
        QVERIFY(fixture.facts->isVisible());
        auto* ask = fixture.side.findChild<QPushButton*>();
        QCOMPARE(ask->menu()->actions().size(), fixture.side.kinds().size());
        ask->menu()->actions().at(2)->trigger();
        QVERIFY(fixture.side.question() != nullptr);
        QVERIFY(!fixture.facts->isVisible());
        QVERIFY(!ask->isVisible());
        QTest::mouseClick(fixture.side.findChild<QToolButton*>(), Qt::LeftButton);
        QVERIFY(fixture.side.question() == nullptr);
        QVERIFY(fixture.facts->isVisible());
        QVERIFY(ask->isVisible());
    }

    void escapeClosesAndBringsTheCaptionBack() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        fixture.ask<AnotherWord>();
        fixture.service.captions.back().answer(catSits());
        QCOMPARE(fixture.words(), (Words{"a", "cat", "sits"}));
        QTest::keyClick(fixture.side.question(), Qt::Key_Escape);
        QCOMPARE(fixture.words(), (Words{"a", "dog", "runs"}));
        QCOMPARE(fixture.state.heldWord(), 1);
        QVERIFY(fixture.service.cancelled > 0);
    }

    void everyQuestionSaysHowToReadIt() {
        QuestionFixture fixture;
        for (int i = 0; i < fixture.side.kinds().size(); ++i) {
            QVERIFY(!fixture.side.kinds()[i].reading.isEmpty());
            fixture.side.ask(i); // with no word held, and with no caption, none of them fails
            fixture.state.clearResult();
            fixture.state.setResult(QuestionFixture::dogRuns());
            fixture.state.setPartial(test::plainCaption({"a"}), {{100, 100}, {0, 0, 100, 100}});
            fixture.state.setResult(QuestionFixture::dogRuns());
        }
    }

    void anotherWordIsForced() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        auto& view = fixture.ask<AnotherWord>();
        auto& bars = find<WordBars>(view)->list();
        QCOMPARE(bars.rows().size(), std::size_t{2});
        QCOMPARE(bars.rows()[1].text, QStringLiteral("cat"));
        QuestionFixture::click(bars, 1);
        const DecodeOptions& options = fixture.service.captions.back().options;
        QCOMPARE(options.prefix, std::string("a cat"));
        QVERIFY(options.keep_tree);

        fixture.service.captions.back().answer(catSits());
        QCOMPARE(fixture.words(), (Words{"a", "cat", "sits"}));
        QCOMPARE(fixture.state.heldWord(), 1);
        const auto& rows = find<CaptionRows>(view)->list().rows();
        QCOMPARE(rows.size(), std::size_t{2});
        // "Now: a cat sits": the two words that differ.
        QCOMPARE(rows[1].emphasis, (std::vector<std::pair<int, int>>{{7, 3}, {11, 4}}));
        // Choosing the first caption brings its maps back.
        QuestionFixture::click(find<CaptionRows>(view)->list(), 0);
        QCOMPARE(fixture.words(), (Words{"a", "dog", "runs"}));
    }

    void aTypedWordIsForced() {
        QuestionFixture fixture;
        fixture.state.holdWord(2);
        auto& view = fixture.ask<AnotherWord>();
        auto* line = find<QLineEdit>(view);
        for (QLineEdit* each : view.findChildren<QLineEdit*>())
            if (!each->placeholderText().isEmpty())
                line = each;
        QTest::keyClicks(line, QStringLiteral("sits"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(fixture.service.captions.back().options.prefix, std::string("a dog sits"));
        fixture.service.captions.back().failed(QStringLiteral("not known"));
        QVERIFY(notesOf(view).contains(QStringLiteral("not known")));
    }

    void aWordIsBannedFromThere() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        auto& view = fixture.ask<AnotherWord>();
        QTest::mouseClick(find<QPushButton>(view), Qt::LeftButton);
        const DecodeOptions& options = fixture.service.captions.back().options;
        QCOMPARE(options.prefix, std::string("a"));
        QCOMPARE(options.banned_words, (Words{"dog"}));
    }

    void beamAndTemperatureActAtOnce() {
        QuestionFixture fixture;
        auto& view = fixture.ask<AnotherWord>();
        const std::size_t before = fixture.service.captions.size();
        QTest::keyClick(find<QSpinBox>(view), Qt::Key_Up);
        QCOMPARE(fixture.service.captions.size(), before + 1);
        QCOMPARE(fixture.service.captions.back().options.beam, 4);
        QTest::keyClick(find<QDoubleSpinBox>(view), Qt::Key_Down);
        QVERIFY(std::abs(fixture.service.captions.back().options.temperature - 0.9) < 1e-9);
    }

    void theTreeShowsAndForcesBranches() {
        QuestionFixture fixture;
        auto& view = fixture.ask<AnotherWord>();
        fixture.service.captions.back().answer(catSits());
        auto* tree = find<BeamTree>(view);
        QTreeWidgetItem* cat = tree->topLevelItem(0)->child(0);
        QCOMPARE(cat->text(0), QStringLiteral("cat"));
        QVERIFY(cat->isExpanded()); // along the best caption
        QCOMPARE(cat->childCount(), 2);
        QTreeWidgetItem* dropped = cat->child(1);
        tree->setCurrentItem(dropped);
        QCOMPARE(fixture.words(), (Words{"a", "cat", "runs"}));
        QCOMPARE(fixture.state.heldWord(), 2);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(fixture.service.captions.back().options.prefix, std::string("a cat runs"));
    }

    /// Whatever opening a question cancels, the words to complete from are asked for after it.
    void theWordsToCompleteFromAreAskedFor() {
        QuestionFixture fixture;
        fixture.ask<GivenWords>();
        QCOMPARE(fixture.service.vocabularies.size(), std::size_t{1});
        fixture.ask<AnotherWord>();
        QCOMPARE(fixture.service.vocabularies.size(), std::size_t{1});
    }

    /// Another temperature gave another caption; back at the first one, it is the caption itself that is
    /// shown.
    void backToTheCaption() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        auto& view = fixture.ask<AnotherWord>();
        fixture.service.captions.back().answer(catSits());
        QCOMPARE(fixture.words(), (Words{"a", "cat", "sits"}));
        CaptionResult same = QuestionFixture::dogRuns();
        same.tree = SearchTree();
        same.decode = DecodeOptions();
        fixture.service.captions.back().answer(same);
        QCOMPARE(fixture.words(), (Words{"a", "dog", "runs"}));
        QCOMPARE(find<WordBars>(view)->list().rows().size(),
                 std::size_t{2}); // its words can be replaced again
    }

    void givenWordsAreScored() {
        QuestionFixture fixture;
        auto& view = fixture.ask<GivenWords>();
        auto* line = find<QLineEdit>(view);
        QTest::keyClicks(line, QStringLiteral("A zebra!"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(fixture.service.scores.back().words, (Words{"a", "zebra"}));
        CaptionResult scored =
            test::resultOf({test::captionOf({test::wordOf("a", 0.9), test::wordOf("zebra", 0.01)})});
        scored.hypotheses[0].words[1].known = false;
        fixture.service.scores.back().answer(scored);
        QCOMPARE(fixture.words(), (Words{"a", "zebra"}));
        QVERIFY(notesOf(view).contains(QStringLiteral("does not know “zebra”")));
        QVERIFY(notesOf(view).contains(QStringLiteral("prefers its own caption")));
        QVERIFY(notesOf(view).contains(QStringLiteral("part at “zebra”")));
    }

    void whatPeopleWroteIsOneClickAway() {
        QuestionFixture fixture;
        auto& view = fixture.ask<GivenWords>();
        QuestionFixture::click(find<WordBars>(view)->list(), 0);
        QCOMPARE(fixture.service.scores.back().words, (Words{"a", "dog", "runs"}));
    }

    void anAlternativeElsewhereOpensTheQuestion() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        fixture.side.askInstead("cat");
        QVERIFY(qobject_cast<AnotherWord*>(fixture.side.question()) != nullptr);
        QCOMPARE(fixture.service.captions.back().options.prefix, std::string("a cat"));
    }

    void seenAndGuessedWords() {
        QuestionFixture fixture;
        auto& view = fixture.ask<SeenOrGuessed>();
        QCOMPARE(fixture.service.sights.back().words, (Words{"a", "dog", "runs"}));
        fixture.service.sights.back().answer({Blank::Blurred,
                                              {{"a", std::log(0.9F), std::log(0.9F)},
                                               {"dog", std::log(0.5F), std::log(0.1F)},
                                               {"runs", std::log(0.4F), std::log(0.2F)}}});
        auto& bars = find<WordBars>(view)->list();
        QVERIFY(bars.rows()[0].value < 1e-6);
        QVERIFY(std::abs(bars.rows()[1].value - 0.8) < 1e-6);
        QCOMPARE(bars.rows()[1].number, percentText(0.5) + QStringLiteral(" → ") + percentText(0.1));
        QuestionFixture::click(bars, 1);
        QCOMPARE(fixture.state.heldWord(), 1);
    }

    void theMapIsTested() {
        QuestionFixture fixture;
        auto& view = fixture.ask<MapTrial>();
        QVERIFY(fixture.service.tests.empty()); // no word is held
        fixture.state.holdWord(1);
        QCOMPARE(fixture.service.tests.size(), std::size_t{1});
        QCOMPARE(fixture.service.tests.back().word.word, std::size_t{1});
        MapTest test;
        const std::vector<float> down = {std::log(0.8F), std::log(0.21F), std::log(0.1F)};
        const std::vector<float> up = {std::log(0.1F), std::log(0.71F), std::log(0.8F)};
        const std::vector<float> half = {std::log(0.8F), std::log(0.5F), std::log(0.1F)};
        const std::vector<float> half_up = {std::log(0.1F), std::log(0.5F), std::log(0.8F)};
        test.whole = std::log(0.8F);
        test.blurred = std::log(0.1F);
        test.maps = {{"attention", down, up}};
        test.random = {{"random", half, half_up}, {"random", half, half_up}};
        test.uniform = {"uniform", half, half_up};
        fixture.service.tests.back().answer({test, 40, false});
        QVERIFY(notesOf(view).contains(QStringLiteral("40 %")));
        QCOMPARE(fixture.service.tests.back().names, (Words{"attention", "occlusion"}));
        // The verdict is there as soon as all is known that the map is compared with.
        test.centre = {"centre", half, half_up};
        fixture.service.tests.back().answer({test, 90, false});
        QVERIFY(notesOf(view).contains(
            QStringLiteral("The map of \"dog\" finds what the word depends on better")));
        test.maps.push_back({"occlusion", half, half_up});
        fixture.service.tests.back().answer({test, 100, true});
        const WordBars* areas = view.findChildren<WordBars*>().front();
        QCOMPARE(areas->list().rows().size(), std::size_t{5}); // two maps, random, even, centre
        // Trapezoids of 0.8 0.21 0.1 and of 0.1 0.71 0.8, and of 0.8 0.5 0.1.
        QCOMPARE(areas->list().rows()[0].number,
                 decimalText(0.33, 2) + QStringLiteral(", insertion ") + decimalText(0.58, 2));
        QVERIFY(std::abs(*areas->list().rows()[0].tick - 0.475 / 0.8) < 1e-5);
        QCOMPARE(areas->list().rows()[1].text, QStringLiteral("Occlusion"));
        fixture.state.hoverWord(2); // merely pointed at
        QCOMPARE(fixture.service.tests.size(), std::size_t{1});
        fixture.state.hoverWord(CaptionState::no_word);
        fixture.state.holdWord(2);
        QCOMPARE(fixture.service.tests.size(), std::size_t{2});
    }

    /// The held word first, then the others with their attention alone; a click on a row holds its word.
    void allWordsAreTestedOneAfterAnother() {
        QuestionFixture fixture;
        auto& view = fixture.ask<MapTrial>();
        const auto button = [&view](const char* text) {
            for (QPushButton* each : view.findChildren<QPushButton*>())
                if (each->text() == QLatin1String(text))
                    return each;
            return static_cast<QPushButton*>(nullptr);
        };
        const auto tested = [](float by_the_map) {
            MapTest test;
            const std::vector<float> flat = {0, std::log(0.5F), std::log(0.1F)};
            test.blurred = std::log(0.1F);
            test.maps = {{"attention", {0, std::log(by_the_map), std::log(0.1F)}, flat}};
            test.random = {{"random", flat, flat}, {"random", flat, flat}};
            test.uniform = test.centre = test.random.front();
            return MapTestState{test, 100, true};
        };
        QVERIFY(!button("Stop")->isVisible());
        QTest::mouseClick(button("Test all words"), Qt::LeftButton);
        QVERIFY(button("Stop")->isVisible());
        QCOMPARE(fixture.service.tests.size(), std::size_t{1});
        QCOMPARE(fixture.service.tests[0].names, (Words{"attention"}));
        fixture.service.tests[0].answer(tested(0.2F));
        QCOMPARE(fixture.service.tests[1].word.word, std::size_t{1});
        fixture.state.holdWord(2); // comes first, with all explanations
        QCOMPARE(fixture.service.tests[2].word.word, std::size_t{2});
        QCOMPARE(fixture.service.tests[2].names.size(), std::size_t{2});
        fixture.service.tests[2].answer(tested(0.6F));
        QCOMPARE(fixture.service.tests[3].word.word, std::size_t{1});
        const WordBars* words = view.findChildren<WordBars*>().back();
        QCOMPARE(words->list().rows().size(), std::size_t{2});
        QCOMPARE(words->list().rows()[0].number, QStringLiteral("partly better than chance"));
        QCOMPARE(words->list().rows()[1].number, QStringLiteral("no better than chance"));
        QTest::mouseClick(button("Stop"), Qt::LeftButton);
        QVERIFY(!button("Stop")->isVisible());
        QVERIFY(button("Test all words")->isEnabled()); // one is left
        QuestionFixture::click(view.findChildren<WordBars*>().back()->list(), 0);
        QCOMPARE(fixture.state.heldWord(), 0);
    }

    void anotherExplanationIsShownOnTheImage() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        auto& view = fixture.ask<OtherExplanations>();
        QCOMPARE(fixture.service.explained.back().names, (Words{"attention", "occlusion"}));
        const auto answer = fixture.service.explained.back().answer;
        answer({"attention", 2, 2, {0.7F, 0.1F, 0.1F, 0.1F}});
        answer({"occlusion", 2, 2, {0, 0, 0, 1}});
        auto& bars = find<WordBars>(view)->list();
        QCOMPARE(bars.rows().size(), std::size_t{2});
        QCOMPARE(bars.rows()[1].value, 0.0); // the strongest cells differ
        QuestionFixture::click(bars, 1);
        QCOMPARE(fixture.state.words()[1].attention.weights, (std::vector<float>{0, 0, 0, 1}));
        QCOMPARE(fixture.state.mapName(), QStringLiteral("Occlusion"));
        QCOMPARE(fixture.state.heldWord(), 1);
        QuestionFixture::click(bars, 0);
        QCOMPARE(fixture.state.words()[1].attention.weights, (std::vector<float>{0.7F, 0.1F, 0.1F, 0.1F}));
    }

    /// The upper left quarter of the image is painted with a box, with real strokes on the canvas.
    void aPaintedGaze() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        auto& view = fixture.ask<PaintedGaze>();
        for (QPushButton* button : view.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Rectangle"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(find<CanvasBrush>(view)->mode(), CanvasBrush::Mode::Box);
        drag(fixture.canvas, {1, 1}, {50, 50});
        QVERIFY(!fixture.service.gazes.empty());
        const std::vector<float>& gaze = fixture.service.gazes.back().gaze;
        QCOMPARE(gaze.size(), std::size_t{4});
        QVERIFY2(
            gaze[0] > 0.9F && gaze[1] < 0.1F && gaze[2] < 0.1F && gaze[3] < 0.1F,
            qPrintable(QStringLiteral("%1 %2 %3 %4").arg(gaze[0]).arg(gaze[1]).arg(gaze[2]).arg(gaze[3])));
        QCOMPARE(fixture.service.gazes.back().word.word, std::size_t{1});

        GazeAnswer answer;
        answer.words = {{"cat", std::log(0.6F), std::log(0.1F)}, {"dog", std::log(0.3F), std::log(0.5F)}};
        answer.own_to_painted = 0.42;
        fixture.service.gazes.back().answer(answer);
        const auto& rows = find<WordBars>(view)->list().rows();
        QCOMPARE(rows[0].text, QStringLiteral("cat"));
        QVERIFY(std::abs(*rows[1].tick - 0.5 / 0.6) < 1e-6);
        QVERIFY(notesOf(view).contains(QStringLiteral("0.42")));

        // On release the rest is searched again, with the map at its word.
        const DecodeOptions& options = fixture.service.captions.back().options;
        QCOMPARE(options.prefix, std::string("a"));
        QCOMPARE(options.gazes.size(), std::size_t{1});
        QCOMPARE(options.gazes[0].word, 1);
        fixture.service.captions.back().answer(catSits());
        QCOMPARE(fixture.words(), (Words{"a", "cat", "sits"}));

        // Undo leaves nothing painted: the caption is as it was.
        for (QPushButton* button : view.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Undo"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(fixture.words(), (Words{"a", "dog", "runs"}));
    }

    /// Ticked words together: a 0.25 each, dog 0.7 0.1 0.1 0.1, runs 0.1 0.2 0.3 0.4.
    void theMapsOfWordsTogether() {
        QuestionFixture fixture;
        auto& view = fixture.ask<CoverageView>();
        auto* list = find<QListWidget>(view);
        QCOMPARE(list->count(), 3);
        QVERIFY(std::abs(fixture.state.words()[0].attention.weights[0] - 1.05F / 3) < 1e-5F);
        list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(std::abs(fixture.state.words()[0].attention.weights[0] - 0.4F) < 1e-5F);
        QVERIFY(!fixture.state.mapName().isEmpty()); // not the attention of a word
        fixture.side.closeQuestion();
        QCOMPARE(fixture.state.words()[0].attention.weights[0], 0.25F);
        QVERIFY(fixture.state.mapName().isEmpty());
    }

    /// The upper left quarter has 0.7 of the attention of "dog", 2.8 times even, and its peak.
    void theMapAgainstARectangle() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        auto& view = fixture.ask<ObjectCheck>();
        QVERIFY(notesOf(view).contains(QStringLiteral("Drag a rectangle around what “dog” speaks of")));
        drag(fixture.canvas, {1, 1}, {50, 50}); // without Shift: the question selects
        QVERIFY2(notesOf(view).contains(QStringLiteral("2.8 × even")), qPrintable(notesOf(view)));
        QVERIFY(notesOf(view).contains(QStringLiteral("place lies inside")));
        QTest::mouseClick(find<QPushButton>(view), Qt::LeftButton);
        QCOMPARE(find<WordBars>(view)->list().rows().size(), std::size_t{1});
        drag(fixture.canvas, {60, 60}, {98, 98}); // takes the place of the first
        QVERIFY2(notesOf(view).contains(QStringLiteral("place lies outside")), qPrintable(notesOf(view)));
    }

    /// The dataset outlines the lower right quarter as a dog, and two cats.
    void whatTheDatasetOutlinesIsMarked() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        auto& view = fixture.ask<ObjectCheck>();
        auto* choice = find<QComboBox>(view);
        QVERIFY(!choice->isVisible());
        const auto quarter = [](const char* name, float x, float y, float side) {
            return InstanceObject{name, false, side * side,
                                  Polygons{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}}}};
        };
        fixture.service.outlined.back()(
            {{100, 100}, {quarter("cat", 0, 0, 20), quarter("dog", 50, 50, 50), quarter("cat", 0, 50, 40)}});
        QVERIFY(choice->isVisible());
        QCOMPARE(choice->count(), 5); // the invitation, the dog, both cats, each cat
        QVERIFY2(notesOf(view).contains(QStringLiteral("0.4 × even")),
                 qPrintable(notesOf(view))); // 0.1 / 0.25
        QVERIFY(notesOf(view).contains(QStringLiteral("place lies outside")));
        fixture.state.holdWord(2); // "runs" names nothing: the mark goes
        QVERIFY2(notesOf(view).contains(QStringLiteral("Drag a rectangle around what “runs”")),
                 qPrintable(notesOf(view)));
        fixture.state.holdWord(1);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_End); // the smaller cat, in the upper left quarter, which has 0.7
        QVERIFY2(notesOf(view).contains(QStringLiteral("2.8 × even")), qPrintable(notesOf(view)));

        // The same outlines can be erased.
        auto& edit = fixture.ask<EditedPicture>();
        fixture.service.outlined.back()({{100, 100}, {quarter("dog", 50, 50, 50)}});
        auto* objects = edit.findChild<QComboBox*>(QStringLiteral("outlined_objects"));
        objects->setFocus();
        QTest::keyClick(objects, Qt::Key_Down);
        QCOMPARE(fixture.service.edits.size(), std::size_t{1});
        const QImage mask = fixture.service.edits.back().edit.mask.convertToFormat(QImage::Format_ARGB32);
        QCOMPARE(qAlpha(mask.pixel(mask.width() * 3 / 4, mask.height() * 3 / 4)), 255);
        QCOMPARE(qAlpha(mask.pixel(mask.width() / 4, mask.height() / 4)), 0);
    }

    void theEditedPictureIsCaptionedAndTheOldOneComesBack() {
        QuestionFixture fixture;
        const QImage before = fixture.state.image();
        auto& view = fixture.ask<EditedPicture>();
        drag(fixture.canvas, {20, 20}, {60, 60});
        QCOMPARE(fixture.service.edits.size(), std::size_t{1});
        const ImageEdit& edit = fixture.service.edits.back().edit;
        QCOMPARE(edit.kind, RegionEdit::Fill);
        QVERIFY(
            qAlpha(edit.mask.convertToFormat(QImage::Format_ARGB32).pixel(edit.mask.rect().center() * 0.8)) >
            0);

        QImage edited(100, 100, QImage::Format_RGB32);
        edited.fill(Qt::green);
        fixture.service.edits.back().answer({catSits(), edited});
        QCOMPARE(fixture.words(), (Words{"a", "cat", "sits"}));
        QCOMPARE(fixture.state.image().pixel(5, 5), edited.pixel(5, 5));
        QuestionFixture::click(find<CaptionRows>(view)->list(), 0);
        QCOMPARE(fixture.state.image().pixel(5, 5), before.pixel(5, 5));
        QuestionFixture::click(find<CaptionRows>(view)->list(), 1);
        QCOMPARE(fixture.state.image().pixel(5, 5), edited.pixel(5, 5));
        fixture.side.closeQuestion();
        QCOMPARE(fixture.state.image().pixel(5, 5), before.pixel(5, 5));
        QCOMPARE(fixture.words(), (Words{"a", "dog", "runs"}));
    }

private:
    static void drag(Canvas& canvas, QPointF from, QPointF to) {
        const QPoint begin = canvas.toWidget(from).toPoint(), end = canvas.toWidget(to).toPoint();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, begin);
        for (const QPoint& at : {(begin + end) / 2, end}) {
            QMouseEvent move(QEvent::MouseMove, QPointF(at), canvas.mapToGlobal(QPointF(at)), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&canvas, &move);
        }
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, end);
    }
};

SACCADE_TEST(TestQuestions)
#include "tst_questions.moc"
