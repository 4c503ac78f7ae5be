#include "tests/support/test_program.h"
#include "ui/caption/canvas/heat_controls.h"
#include "ui/caption/canvas/heat_legend.h"
#include "ui/caption/state/caption_state.h"

#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace saccade;
using namespace saccade::ui;

namespace {

/// The child of a type whose accessible name begins like this.
template <typename Widget>
Widget* named(const QWidget& parent, const char* name) {
    for (Widget* child : parent.findChildren<Widget*>())
        if (child->accessibleName().startsWith(QLatin1String(name)))
            return child;
    return nullptr;
}

} // namespace

class TestHeatControls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changeTheState() {
        CaptionState state;
        HeatControls controls(state);
        controls.show();
        QTest::keyClick(named<QComboBox>(controls, "Style"), Qt::Key_Down);
        QCOMPARE(state.heat().style, HeatStyle::Viridis);
        QTest::keyClick(named<QComboBox>(controls, "Scale"), Qt::Key_End);
        QCOMPARE(state.heat().scale, HeatScale::Absolute);
        QTest::mouseClick(named<QToolButton>(controls, "Show the cells"), Qt::LeftButton);
        QCOMPARE(state.heat().interpolation, HeatInterpolation::Cells);
        QTest::keyClick(named<QSlider>(controls, "Opacity"), Qt::Key_Home);
        QCOMPARE(state.opacity(), 0.0);
        QCOMPARE(state.heat().style, HeatStyle::Viridis); // no control undoes another
    }

    void layersAndHeadsCanBeChosen() {
        CaptionState state;
        HeatControls controls(state);
        controls.show();
        auto* layer = named<QComboBox>(controls, "Attention layer");
        auto* head = named<QComboBox>(controls, "Attention head");
        QVERIFY(!layer->isVisible() && !head->isVisible()); // nothing is known to have several maps
        // Two layers of two heads over a grid of one by two cells.
        CaptionWord word;
        word.word = "dog";
        word.attention = {4, 1, 2, {1, 0, 0.5F, 0.5F, 0, 1, 0.25F, 0.75F}, 2};
        Hypothesis caption;
        caption.words = {word};
        CaptionResult result;
        result.hypotheses = {caption};
        state.setResult(result);
        QVERIFY(layer->isVisible() && head->isVisible());
        QCOMPARE(layer->count(), 3);
        QCOMPARE(head->count(), 4);
        QTest::keyClick(layer, Qt::Key_End);
        QCOMPARE(state.heat().map.layer, 1);
        QTest::keyClick(head, Qt::Key_Down);
        QCOMPARE(state.heat().map.of, MapChoice::Of::Maximum);
        QCOMPARE(state.heat().map.head, MapChoice::all);
        QTest::keyClick(head, Qt::Key_End);
        QCOMPARE(state.heat().map.head, 1);
        // A caption of a model with one map: the choice is gone, and with it what could not be drawn.
        result.hypotheses[0].words[0].attention = {1, 1, 2, {0.25F, 0.75F}};
        state.setResult(result);
        QVERIFY(!layer->isVisible() && !head->isVisible());
        QVERIFY(state.heat().map == MapChoice());
    }

    void followTheState() {
        CaptionState state;
        HeatControls controls(state);
        HeatOptions heat;
        heat.style = HeatStyle::Outline;
        heat.scale = HeatScale::Caption;
        heat.interpolation = HeatInterpolation::Cells;
        heat.map.head = 2;
        state.setHeat(heat);
        state.setOpacity(0.3);
        QCOMPARE(named<QComboBox>(controls, "Style")->currentText(), QStringLiteral("Outline"));
        QCOMPARE(named<QComboBox>(controls, "Scale")->currentText(), QStringLiteral("Per caption"));
        QVERIFY(!named<QComboBox>(controls, "Scale")->isEnabled());
        QVERIFY(named<QToolButton>(controls, "Show the cells")->isChecked());
        QCOMPARE(named<QSlider>(controls, "Opacity")->value(), 30);
        QVERIFY(state.heat() == heat);
    }

    void legendTellsTheRange() {
        CaptionState state;
        HeatLegend legend(state);
        QVERIFY(legend.title().isEmpty());
        CaptionResult result;
        result.geometry = {{20, 20}, cv::Rect2d(0, 0, 20, 20)};
        result.hypotheses.resize(1);
        result.hypotheses[0].words.resize(1);
        result.hypotheses[0].words[0].word = "dog";
        result.hypotheses[0].words[0].attention = {1, 2, 2, {0.05F, 0.05F, 0.15F, 0.75F}};
        state.setImage(QImage(20, 20, QImage::Format_RGB32), {20, 20});
        state.setResult(result);
        HeatOptions heat;
        heat.interpolation = HeatInterpolation::Cells;
        state.setHeat(heat);
        state.holdWord(0);
        // With four cells, uniform attention is 0.25: 0.05 is 0.2 of it, 0.75 is three times as much.
        QVERIFY(legend.title().contains(QStringLiteral("dog")));
        QVERIFY(legend.accessibleName().contains(QStringLiteral("from 0.2 to 3.0")));
        legend.point(QPointF(3, 3), 1.26);
        QVERIFY(legend.value().contains(QStringLiteral("1.3")));
        legend.point(QPointF(3, 3), std::nullopt);
        QVERIFY(legend.value().contains(QStringLiteral("not seen")));
        heat.style = HeatStyle::Outline;
        state.setHeat(heat);
        QVERIFY(legend.title().contains(QStringLiteral("50 %")));
        state.holdWord(CaptionState::no_word);
        QVERIFY(legend.value().isEmpty());
    }

    void legendExplainsTheVeilUnlessTheImageDoes() {
        CaptionState state;
        HeatLegend legend(state);
        legend.show();
        const auto explains = [&legend] {
            const auto labels = legend.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->isVisible() && label->text() == QLatin1String("not seen by the model");
            });
        };
        CaptionResult result;
        result.geometry = {{40, 20}, cv::Rect2d(10, 0, 20, 20)};
        result.hypotheses.resize(1);
        result.hypotheses[0].words.resize(1);
        result.hypotheses[0].words[0].word = "dog";
        result.hypotheses[0].words[0].attention = {1, 2, 2, {0.05F, 0.05F, 0.15F, 0.75F}};
        state.setImage(QImage(40, 20, QImage::Format_RGB32), {40, 20});
        state.setResult(result);
        QVERIFY(!explains()); // there is no map
        state.holdWord(0);
        QVERIFY(explains());
        legend.setUnseenLabelled(true);
        QVERIFY(!explains());
        legend.setUnseenLabelled(false);
        QVERIFY(explains());
        result.geometry.region = cv::Rect2d(0, 0, 40, 20);
        state.setResult(result);
        state.holdWord(0);
        QVERIFY(!explains());
    }
};

SACCADE_TEST(TestHeatControls)
#include "tst_heat_controls.moc"
