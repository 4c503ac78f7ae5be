#include "core/base/error.h"
#include "core/train/moving_average.h"
#include "tests/support/test_program.h"

#include <torch/torch.h>

#include <QtTest/QtTest>

using namespace saccade;

class TestMovingAverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheWeights();
    void standsInWhileItLives();
    void theStartHasItsShare();
    void refusesOtherShapes();
};

void TestMovingAverage::followsTheWeights() {
    const torch::Tensor weight = torch::zeros({2});
    MovingAverage average({{"w", weight}}, 0.9);
    weight.fill_(1);
    average.update(1); // decay is min(0.9, 2 / 11): average = 0 * 2/11 + 1 * 9/11
    QVERIFY(std::abs(average.state().at("w")[0].item<double>() - 9.0 / 11) < 1e-6);
    average.update(1000); // decay 0.9 now: 0.9 * 9/11 + 0.1
    QVERIFY(std::abs(average.state().at("w")[1].item<double>() - (0.9 * 9 / 11 + 0.1)) < 1e-6);
}

void TestMovingAverage::standsInWhileItLives() {
    torch::Tensor weight = torch::full({1}, 1.0F);
    weight.set_requires_grad(true);
    MovingAverage average({{"w", weight}}, 0.5);
    {
        const torch::NoGradGuard no_gradients;
        weight.fill_(3);
    }
    {
        const MovingAverage::InPlace averaged(average);
        QCOMPARE(weight.item<float>(), 1.0F);
    }
    QCOMPARE(weight.item<float>(), 3.0F);
    QCOMPARE(average.state().at("w").item<float>(), 1.0F);
}

void TestMovingAverage::theStartHasItsShare() {
    const torch::Tensor weight = torch::full({1}, 2.0F);
    MovingAverage average({{"w", weight}}, 0, 0.25); // decay 0: the last step's weights
    weight.fill_(6);
    average.update(1);
    {
        const MovingAverage::InPlace kept(average);
        QCOMPARE(weight.item<float>(), 5.0F); // 0.25 * 2 + 0.75 * 6
    }
    QCOMPARE(weight.item<float>(), 6.0F);

    // A resumed run starts with other weights, and takes the starting weights from its checkpoint.
    const torch::Tensor later = torch::full({1}, 8.0F);
    MovingAverage resumed({{"w", later}}, 0, 0.25);
    QVERIFY_EXCEPTION_THROWN(resumed.setState({{"w", weight}}), Error);
    resumed.setState(average.state());
    const MovingAverage::InPlace kept(resumed);
    QCOMPARE(later.item<float>(), 5.0F);
}

void TestMovingAverage::refusesOtherShapes() {
    MovingAverage average({{"w", torch::zeros({2})}}, 0.5);
    QVERIFY_EXCEPTION_THROWN(average.setState({{"w", torch::zeros({3})}}), Error);
    QVERIFY_EXCEPTION_THROWN(average.setState({}), Error);
    average.setState({{"w", torch::ones({2})}});
    QCOMPARE(average.state().at("w")[0].item<float>(), 1.0F);
}

SACCADE_TEST(TestMovingAverage)
#include "tst_moving_average.moc"
