#include "core/base/error.h"
#include "core/train/adamw.h"
#include "tests/support/test_program.h"

#include <torch/torch.h>

#include <QtTest/QtTest>

using namespace saccade;
using torch::Tensor;

class TestAdamW : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsLibTorch() {
        torch::manual_seed(1);
        const Tensor start = torch::randn({4, 5});
        const Tensor own = start.clone().requires_grad_(), reference = start.clone().requires_grad_();
        AdamW optimiser({{{{"w", own}}, 0.02, 0.1}});
        torch::optim::AdamW expected({reference}, torch::optim::AdamWOptions(0.02).weight_decay(0.1));
        for (int i = 0; i < 20; ++i) {
            for (const Tensor& w : {own, reference}) {
                w.mutable_grad().reset();
                (w.sin() * w).sum().backward();
            }
            optimiser.step(1);
            expected.step();
        }
        QVERIFY(torch::allclose(own, reference, 1e-5, 1e-6));
        QVERIFY(!torch::allclose(own, start));
    }

    void firstStepIsTheLearningRateAgainstTheSign() {
        // The corrected moments of the first gradient g are g and g^2, so the step is rate * g / |g|.
        const Tensor bias = torch::tensor({1.0F, -2.0F}).requires_grad_();
        AdamW optimiser({{{{"bias", bias}}, 0.5, 0.9}}); // vectors do not decay
        bias.mutable_grad() = torch::tensor({3.0F, -0.1F});
        optimiser.step(0.1);
        QVERIFY(torch::allclose(bias, torch::tensor({0.95F, -1.95F}), 1e-4));
    }

    void goesOnFromItsState() {
        const auto make = [](const Tensor& w) { return AdamW({{{{"w", w}}, 0.1, 0.01}}); };
        const auto step = [](AdamW& optimiser, const Tensor& w) {
            w.mutable_grad() = w.detach() * 2;
            optimiser.step(1);
        };
        const Tensor straight = torch::ones({2, 2}).requires_grad_();
        AdamW one = make(straight);
        for (int i = 0; i < 6; ++i)
            step(one, straight);

        const Tensor first = torch::ones({2, 2}).requires_grad_();
        AdamW before = make(first);
        for (int i = 0; i < 3; ++i)
            step(before, first);
        const Tensor second = first.detach().clone().requires_grad_();
        AdamW after = make(second);
        after.setState(before.state(), before.steps());
        for (int i = 0; i < 3; ++i)
            step(after, second);
        QVERIFY(torch::equal(straight, second));
    }

    void refusesAStateOfAnotherShape() {
        AdamW optimiser({{{{"w", torch::ones({2, 2})}}, 0.1, 0}});
        QVERIFY_THROWS_EXCEPTION(Error, optimiser.setState({}, 1));
        QVERIFY_THROWS_EXCEPTION(
            Error, optimiser.setState({{"w.first", torch::ones({3})}, {"w.second", torch::ones({3})}}, 1));
    }
};

SACCADE_TEST(TestAdamW)
#include "tst_adamw.moc"
