#include "tests/support/test_program.h"
#include "tests/ui/explore/question_fixture.h"

#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/explore/flow_strip.h"
#include "ui/explore/gate_bars.h"
#include "ui/explore/grid_cells.h"
#include "ui/explore/inside_word.h"
#include "ui/explore/trace_knobs.h"
#include "ui/explore/value_picture.h"
#include "ui/explore/value_view.h"
#include "ui/explore/word_bars.h"

#include <QComboBox>
#include <QProxyStyle>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>

using namespace saccade;
using namespace saccade::ui;
using test::QuestionFixture;

namespace {

/// Of "dog", on a grid of 2 x 2.
WordInside insideOfDog(float gate = 0.4F) {
    WordInside inside;
    inside.trace.rows = inside.trace.columns = 2;
    inside.trace.said = {"dog", std::log(0.5F)};
    inside.trace.words = {{"dog", std::log(0.5F)}, {"", std::log(0.25F)}};
    inside.trace.parts = {{"word", {6}, {1, 2, 3, 4, 5, 6}},
                          {"scores", {4}, {0, 1, 2, 3}},
                          {"alpha", {4}, {0.1F, 0.2F, 0.3F, 0.4F}},
                          {"gate", {1}, {gate}},
                          {"logits", {3}, {0, 1, 2}}};
    EncoderStage stage;
    stage.channels = 8;
    stage.rows = stage.columns = 2;
    stage.parameters = 1234;
    stage.strongest = {5, 1, 0};
    stage.maps = {0, 1, 2, 3, 5, 5, 5, 9, 1, 1, 1, 1};
    inside.encoder = EncoderTrace{{stage}};
    return inside;
}

/// Of which animations take that many milliseconds, as far as it says.
class AnimatedStyle : public QProxyStyle {
public:
    explicit AnimatedStyle(int milliseconds) : milliseconds_(milliseconds) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* details) const override {
        return hint == SH_Widget_Animation_Duration ? milliseconds_
                                                    : QProxyStyle::styleHint(hint, option, widget, details);
    }

private:
    int milliseconds_;
};

FlowStrip* stripOf(QuestionFixture& fixture) {
    return fixture.pictures.findChild<FlowStrip*>();
}

QString saidIn(QWidget& view) {
    QStringList notes;
    for (const NoteLabel* note : view.findChildren<NoteLabel*>())
        notes << note->text();
    return notes.join(QLatin1Char('\n'));
}

} // namespace

class TestInsideWord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStepsStandFromLeftToRight() {
        const WordInside inside = insideOfDog();
        const std::vector<FlowStep> steps = flowSteps(inside.trace, *inside.encoder);
        QCOMPARE(steps.size(), std::size_t{6});
        QCOMPARE(steps[0].shape, QStringLiteral("8 × 2 × 2"));
        // Three channels of 2 x 2, two beside each other, each from its least to its greatest.
        QCOMPARE(steps[0].rows, 4);
        QCOMPARE(steps[0].columns, 4);
        QCOMPARE(steps[0].values[3], 0.0F);     // second channel, first row: 5 5
        QCOMPARE(steps[0].values[4 + 1], 1.0F); // first channel, second row: 2 3
        QCOMPARE(steps[0].values[4 + 3], 1.0F); // second channel, second row: 5 9
        QCOMPARE(steps[2].title, QStringLiteral("Scores e"));
        QVERIFY(steps[2].of_grid && steps[3].of_grid && !steps[1].of_grid && !steps[5].of_grid);
        QCOMPARE(steps[3].shape, QStringLiteral("2 × 2"));
        QCOMPARE(steps[1].rows * steps[1].columns, 6); // 2 x 3, no value left out
    }

    void headsOfALayerAreAveraged() {
        WordTrace trace;
        trace.rows = 1;
        trace.columns = 2;
        trace.parts = {{"layer2.alpha", {2, 2}, {0.2F, 0.8F, 0.6F, 0.4F}},
                       {"layer2.word_alpha", {2, 3}, {1, 0, 0, 0, 1, 0}}};
        const std::vector<FlowStep> steps = flowSteps(trace, {});
        QCOMPARE(steps[0].title, QStringLiteral("Layer 2: heads"));
        QCOMPARE(steps[0].values, (std::vector<float>{0, 1, 1, 0})); // side by side, each to its own range
        QCOMPARE(steps[0].rows, 1);
        QCOMPARE(steps[1].title, QStringLiteral("Layer 2: attention"));
        QVERIFY(steps[1].of_grid);
        QVERIFY(std::abs(steps[1].values[0] - 0.4F) < 1e-6F);
        QCOMPARE(steps[2].rows, 2);
        QCOMPARE(steps[2].columns, 3);
    }

    /// What a decoder computes in a way of its own is told so.
    void textsFollowTheDecoder() {
        WordTrace trace;
        trace.rows = trace.columns = 1;
        trace.parts = {{"seen", {2}, {0, 1}}, {"gate", {1}, {0.5F}}};
        QCOMPARE(flowSteps(trace, {})[0].equation, QStringLiteral("z = Σ αᵢ aᵢ"));
        trace.decoder = "lstm_hard";
        QCOMPARE(flowSteps(trace, {})[0].equation, QStringLiteral("z = Σ sᵢ aᵢ"));
        QCOMPARE(flowSteps(trace, {})[1].title, QStringLiteral("Gate β"));
        trace.decoder = "lstm_adaptive";
        QCOMPARE(flowSteps(trace, {})[1].title, QStringLiteral("Gate 1 − β"));
        // Heads by words are no cells, even where there happen to be as many.
        trace.rows = 1;
        trace.columns = 2;
        trace.parts = {{"layer1.word_alpha", {1, 2}, {0.5F, 0.5F}}};
        QVERIFY(!flowSteps(trace, {})[0].of_grid);
    }

    void hardAttentionOffersNoSharpness() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        auto& view = fixture.ask<InsideWord>();
        WordInside inside = insideOfDog();
        inside.trace.decoder = "lstm_hard";
        fixture.service.traces[0].answer(inside);
        QVERIFY(!view.findChildren<QSlider*>()[0]->isVisible());
        QVERIFY(view.findChildren<QSlider*>()[1]->isVisible());
    }

    /// Only what changes moves, and only where the style wants it to.
    void boxesThatChangeMove() {
        const WordInside dog = insideOfDog(), runs = insideOfDog(0.9F);
        for (const int duration : {100'000, 0}) {
            AnimatedStyle style(duration);
            FlowStrip strip;
            strip.setStyle(&style);
            strip.setSteps(flowSteps(dog.trace, *dog.encoder));
            strip.show();
            QVERIFY(QTest::qWaitForWindowExposed(&strip));
            for (int step = 0; step < 6; ++step)
                QVERIFY(!strip.isMoving(step)); // there was nothing before
            strip.setSteps(flowSteps(runs.trace, *dog.encoder));
            for (int step = 0; step < 6; ++step)
                QCOMPARE(strip.isMoving(step), duration > 0 && step == 4); // the gate
            QCOMPARE(strip.steps()[4].values[0], 0.9F);
        }
    }

    void picturesMix() {
        QImage dark(2, 1, QImage::Format_ARGB32_Premultiplied), bright = dark;
        dark.fill(QColor(0, 0, 0));
        bright.fill(QColor(200, 200, 200));
        QCOMPARE(qGray(mixedPicture(dark, bright, 0).pixel(0, 0)), 0);
        QVERIFY(std::abs(qGray(mixedPicture(dark, bright, 0.5).pixel(1, 0)) - 100) <= 1);
        QCOMPARE(mixedPicture(dark, bright, 1), bright);
        QCOMPARE(mixedPicture(QImage(), bright, 0.5), bright);
    }

    void barsGlideToTheirNewValues() {
        AnimatedStyle style(100'000);
        BarList list;
        list.setStyle(&style);
        list.setGliding(true);
        const auto row = [](const char* text, double value) {
            BarRow bar;
            bar.text = QString::fromLatin1(text);
            bar.value = value;
            return bar;
        };
        list.setRows({row("dog", 0.8), row("cat", 0.2)});
        QCOMPARE(list.shownValue(0), 0.8); // nobody sees it
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        list.setRows({row("cat", 0.6), row("cow", 0.3)});
        QVERIFY(list.shownValue(0) < 0.4); // on its way from 0.2
        QVERIFY(list.shownValue(1) < 0.15);
        QCOMPARE(list.rows()[0].value, 0.6);
    }

    /// The cell it takes is framed, told of and marked on the image, as long as a step that has it is open.
    void hardAttentionShowsItsLocation() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        auto& view = fixture.ask<InsideWord>();
        WordInside inside = insideOfDog();
        inside.trace.decoder = "lstm_hard";
        inside.trace.parts.insert(inside.trace.parts.begin() + 3, {"location", {4}, {0, 0, 0, 1}});
        fixture.service.traces[0].answer(inside);
        FlowStrip* strip = stripOf(fixture);
        QCOMPARE(strip->steps()[4].title, QStringLiteral("Location s"));
        QCOMPARE(strip->steps()[4].taken, std::optional<int>(3));
        const Geometry& geometry = fixture.state.result().geometry;
        strip->openStep(4);
        QCOMPARE(fixture.state.region(), std::optional<QRectF>(rectOfCell(geometry, {2, 2}, 3)));
        Q_EMIT view.findChild<ValueView*>()->pointed(1);
        QCOMPARE(fixture.state.region(), std::optional<QRectF>(rectOfCell(geometry, {2, 2}, 1)));
        QVERIFY(saidIn(view).contains(QStringLiteral("from another cell")));
        Q_EMIT view.findChild<ValueView*>()->pointed(std::nullopt);
        QCOMPARE(fixture.state.region(), std::optional<QRectF>(rectOfCell(geometry, {2, 2}, 3)));
        strip->openStep(1); // the word before has no place
        QVERIFY(!fixture.state.region());
        strip->openStep(4);
        fixture.side.closeQuestion();
        QVERIFY(!fixture.state.region());
    }

    void theGatesTellWhatTheyWereComputedFrom() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        auto& view = fixture.ask<InsideWord>();
        WordInside inside = insideOfDog();
        inside.trace.parts = {{"alpha", {4}, {0.1F, 0.2F, 0.3F, 0.4F}},
                              {"from_word", {4}, {2, 1, 1, 1}},
                              {"from_state", {4}, {-1, 1, 1, 1}},
                              {"from_context", {4}, {0.5F, 1, 1, 1}},
                              {"gate_bias", {4}, {0.5F, 1, 1, 1}},
                              {"input_gate", {1}, {0.5F}},
                              {"hidden", {1}, {0}}};
        fixture.service.traces[0].answer(inside);
        auto* gates = view.findChild<GateBars*>();
        QVERIFY(!gates->isVisible()); // attention is open
        FlowStrip* strip = stripOf(fixture);
        QCOMPARE(strip->steps()[6].shares, (std::optional<SharesOfGate>({0.5, 0.25, 0.125, 0.125})));
        strip->openStep(6);
        QVERIFY(gates->isVisible());
        QVERIFY2(
            gates->accessibleDescription().startsWith(
                QStringLiteral("Input gate: word %1, state %2").arg(percentText(0.5), percentText(0.25))),
            qPrintable(gates->accessibleDescription()));
        strip->openStep(7); // the state is not a gate
        QVERIFY(!gates->isVisible());
    }

    void aWordIsOpened() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        auto& view = fixture.ask<InsideWord>();
        QCOMPARE(fixture.service.traces.size(), std::size_t{1});
        QCOMPARE(fixture.service.traces[0].word.word, std::size_t{1});
        QVERIFY(fixture.service.traces[0].with_encoder);
        fixture.service.traces[0].answer(insideOfDog());
        FlowStrip* strip = stripOf(fixture);
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->steps()[static_cast<std::size_t>(strip->open())].title,
                 QStringLiteral("Attention α"));
        const std::vector<BarRow>& words = view.findChild<WordBars*>()->list().rows();
        QCOMPARE(words.size(), std::size_t{2});
        QCOMPARE(words[0].text, QStringLiteral("dog"));
        QVERIFY(words[0].marked);
        // A click on the first box opens it, and the keys go on from there.
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->boxOf(0).center());
        QCOMPARE(strip->open(), 0);
        QTest::keyClick(strip, Qt::Key_Right);
        QTest::keyClick(strip, Qt::Key_Right);
        QCOMPARE(strip->open(), 2);
        QVERIFY(saidIn(view).contains(QStringLiteral("From 0.000 (dark) to 3.000 (bright)")));
    }

    void anotherWordKeepsTheOpenStep() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        fixture.ask<InsideWord>();
        fixture.service.traces[0].answer(insideOfDog());
        stripOf(fixture)->openStep(4); // the gate
        fixture.state.holdWord(2);
        QCOMPARE(fixture.service.traces.size(), std::size_t{2});
        QVERIFY(!fixture.service.traces[1].with_encoder); // the image is the same
        WordInside next = insideOfDog(0.9F);
        next.encoder.reset();
        fixture.service.traces[1].answer(next);
        QCOMPARE(stripOf(fixture)->open(), 4);
        QCOMPARE(stripOf(fixture)->steps().size(), std::size_t{6}); // the encoder is still there
        QCOMPARE(stripOf(fixture)->steps()[4].values[0], 0.9F);
    }

    void slidersChangeTheComputationAndResetTakesItBack() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        auto& view = fixture.ask<InsideWord>();
        fixture.service.traces[0].answer(insideOfDog());
        const QList<QSlider*> sliders = view.findChildren<QSlider*>();
        QCOMPARE(sliders.size(), 2);
        sliders[0]->setValue(sliders[0]->maximum());
        QCOMPARE(fixture.service.traces.back().change.sharpness, 10.0);
        QCOMPARE(fixture.service.traces.back().change.temperature, 1.0);
        view.findChild<QComboBox*>()->setCurrentIndex(1);
        QCOMPARE(fixture.service.traces.back().change.gate, std::optional<double>(0.0));
        auto* reset = view.findChild<QPushButton*>();
        QVERIFY(reset->isEnabled());
        QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(fixture.service.traces.back().change.sharpness, 1.0);
        QVERIFY(!fixture.service.traces.back().change.gate);
        QVERIFY(!reset->isEnabled());
    }

    void aModelWithoutGateOffersNone() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        auto& view = fixture.ask<InsideWord>();
        WordInside inside = insideOfDog();
        std::erase_if(inside.trace.parts, [](const TracePart& part) { return part.name == "gate"; });
        fixture.service.traces[0].answer(inside);
        QVERIFY(!view.findChild<QComboBox*>()->isVisible());
    }

    /// Pointing at the image lights the cell's value, and pointing at the value marks the cell on the image.
    void imageAndValuesPointAtEachOther() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        auto& view = fixture.ask<InsideWord>();
        fixture.service.traces[0].answer(insideOfDog());
        const Geometry& geometry = fixture.state.result().geometry;
        const QRectF last = rectOfCell(geometry, {2, 2}, 3);
        QCOMPARE(cellAt(geometry, {2, 2}, last.center()), std::optional<int>(3));
        QVERIFY(!cellAt(geometry, {2, 2}, QPointF(-5, 5)));
        Q_EMIT fixture.canvas.pointed(last.center(), 1.0);
        auto* values = view.findChild<ValueView*>();
        QCOMPARE(values->marked(), std::optional<int>(3));
        QVERIFY(saidIn(view).contains(
            QStringLiteral("Row 2, column 2: score 3.00, which gives this cell %1").arg(percentText(0.4))));
        // The sum of the exponentials of 0, 1, 2 and 3 is 1 + 2.718 + 7.389 + 20.086 = 31.193.
        QVERIFY2(saidIn(view).contains(QStringLiteral("α₄ = exp(3.00) / Σ exp(eₖ) = 20.1 / 31.2 = 0.400")),
                 qPrintable(saidIn(view)));
        QCOMPARE(stripOf(fixture)->marked(), std::optional<int>(3));
        stripOf(fixture)->openStep(1); // the word before has no cells, but the cell has its score
        QVERIFY(saidIn(view).contains(QStringLiteral("Row 2, column 2: score 3.00")));
        stripOf(fixture)->openStep(3);
        QCOMPARE(values->marked(), std::optional<int>(3));

        Q_EMIT values->pointed(0);
        QCOMPARE(fixture.state.region(), std::optional<QRectF>(rectOfCell(geometry, {2, 2}, 0)));
        Q_EMIT values->pointed(std::nullopt);
        QVERIFY(!fixture.state.region());
    }

    void closingTakesTheStripAway() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        auto& view = fixture.ask<InsideWord>();
        fixture.service.traces[0].answer(insideOfDog());
        Q_EMIT view.findChild<ValueView*>()->pointed(0);
        fixture.side.closeQuestion();
        QVERIFY(!fixture.state.region());
        QVERIFY(stripOf(fixture) == nullptr || !stripOf(fixture)->isVisible());
    }

    void withoutAHeldWordItAsksForOne() {
        QuestionFixture fixture;
        auto& view = fixture.ask<InsideWord>();
        QVERIFY(fixture.service.traces.empty());
        QVERIFY(saidIn(view).contains(QStringLiteral("Click a word")));
        fixture.state.holdWord(0);
        QCOMPARE(fixture.service.traces.size(), std::size_t{1});
        fixture.service.traces[0].failed(QStringLiteral("no model"));
        QVERIFY(saidIn(view).contains(QStringLiteral("no model")));
    }
};

SACCADE_TEST(TestInsideWord)
#include "tst_inside_word.moc"
