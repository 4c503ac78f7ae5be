#include "core/figure/legend.h"
#include "core/figure/sheet_content.h"
#include "tests/support/captions.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace saccade;
using namespace saccade::test;

namespace {

/// Maps of 2 x 2 cells: 0.7 and three times 0.1, which are 2.8 and 0.4 times even.
CaptionResult said() {
    return captioned({"a", "dog"}, {80, 60});
}

HeatOptions inCells(HeatScale scale) {
    HeatOptions heat;
    heat.interpolation = HeatInterpolation::Cells;
    heat.scale = scale;
    return heat;
}

std::vector<std::string> textsOf(const SheetContent& content) {
    std::vector<std::string> texts;
    for (const LegendPart& part : content.legend)
        texts.push_back(part.text + (part.scale ? " | " + part.end : ""));
    return texts;
}

} // namespace

class TestEvenScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void multiplesOfEvenAttention() {
        const EvenScale scale = evenScale({0.05, 0.45, 0}, {1, 2, 5, {}}); // even is 0.1
        QCOMPARE(scale.floor, 0.5);
        QCOMPARE(scale.ceiling, 4.5);
        QCOMPARE(scale.even().value(), 0.125);
        QCOMPARE((EvenScale{0, 1}).even().value(), 1.0);
        QVERIFY(!(EvenScale{0, 0.9}).even());
        QVERIFY(!(EvenScale{1, 1}).even());
    }

    void numbers() {
        const FigureTexts texts;
        QCOMPARE(texts.multiple("%1", 0.003), std::string("0"));
        QCOMPARE(texts.multiple("%1", 0.04), std::string("0.04"));
        QCOMPARE(texts.multiple("%1", 0.2), std::string("0.2"));
        QCOMPARE(texts.multiple("%1", 6.28), std::string("6.3"));
        QCOMPARE(texts.multiple("%1", 123.4), std::string("123"));
        FigureTexts comma;
        comma.decimal_point = ",";
        QCOMPARE(comma.multiple("%1 x", 6.28), std::string("6,3 x"));
        QCOMPARE(texts.percent(0.004), std::string("< 1 %"));
        QCOMPARE(texts.percent(0.37), std::string("37 %"));
    }

    /// Each word has its own scale below its picture.
    void aScaleForEachWord() {
        const SheetContent content = sheetContent(said(), 0, inCells(HeatScale::Word), {});
        const LegendPart& part = content.words[1].attention.value();
        QCOMPARE(part.text, std::string("0.4 \u00d7"));
        QCOMPARE(part.end, std::string("2.8 \u00d7 even"));
        QCOMPARE(part.brief_end, std::string("2.8 \u00d7"));
        QVERIFY(std::abs(part.scale->even().value() - (1 - 0.4) / (2.8 - 0.4)) < 1e-6);
        QCOMPARE(textsOf(content).front(), FigureTexts().even_line);
    }

    void oneScaleForAllWords() {
        const SheetContent content = sheetContent(said(), 0, inCells(HeatScale::Caption), {});
        QCOMPARE(content.words[1].attention->text, std::string("peak 2.8 \u00d7 even"));
        QVERIFY(!content.words[1].attention->scale);
        QCOMPARE(textsOf(content).front(), std::string("attention: 0 \u00d7 | 2.8 \u00d7 even"));
    }

    void whatWasNotSeenIsInTheLegend() {
        CaptionResult result = said();
        const auto tells = [&](const std::string& text) {
            const auto texts = textsOf(sheetContent(result, 0, {}, {}));
            return std::find(texts.begin(), texts.end(), text) != texts.end();
        };
        QVERIFY(!tells("not seen by the model"));
        result.geometry.region = {10, 0, 60, 60};
        QVERIFY(tells("not seen by the model"));
        for (CaptionWord& word : result.hypotheses[0].words)
            word.attention = {};
        QVERIFY(!tells("not seen by the model")); // there is no map, and so no veil
    }

    void theMarkStandsOnTheBar() {
        LegendPart part;
        part.scale = EvenScale{0, 4};
        const LegendPlaces places = placeLegend(part, {50, 40, 100}, 10);
        QCOMPARE(places.colours.x, 55.0); // half a letter behind the text
        QCOMPARE(places.colours.width, 100.0);
        QCOMPARE(places.even->x + places.even->width / 2, 55.0 + 25);
        QCOMPARE(places.end, 160.0);
        QCOMPARE(places.width, 200.0);
        QVERIFY(!isCramped(part, places, 10));
        QVERIFY(isCramped(part, placeLegend(part, {50, 40, 20}, 10), 10));
        QCOMPARE(fittedLegend(part, {50, 40, 100}, 10, 180).bar, 80.0);
        QCOMPARE(fittedLegend(part, {50, 40, 100}, 10, 20).bar, 0.0);
        QCOMPARE(fittedLegend(part, {50, 40, 100}, 10, 500).bar, 100.0);
    }
};

SACCADE_TEST(TestEvenScale)
#include "tst_even_scale.moc"
