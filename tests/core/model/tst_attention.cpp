#include "core/model/attention.h"
#include "tests/support/test_program.h"

#include <torch/torch.h>

#include <QtTest/QtTest>

using namespace saccade;
using torch::Tensor;

namespace {

/// Five captions of three images over a 2x3 grid; the second image has one caption, the third has three.
struct Case {
    Tensor grid = torch::randn({3, 6, 20});
    Tensor keys = torch::randn({3, 6, 17});
    Tensor query = torch::randn({5, 17});
    Tensor v = torch::randn({17});
    Tensor image = torch::tensor({2, 0, 1, 2, 2}, torch::kInt64);

    std::vector<Tensor> leaves() {
        for (Tensor* tensor : {&grid, &keys, &query, &v})
            tensor->requires_grad_();
        return {grid, keys, query, v};
    }
};

void compareTensors(const Tensor& actual, const Tensor& expected) {
    QCOMPARE(actual.sizes().vec(), expected.sizes().vec());
    const double difference = (actual - expected).abs().max().item<double>();
    QVERIFY2(difference < 2e-5, qPrintable(QString("largest difference %1").arg(difference)));
}

/// A scalar that depends unevenly on context and alpha.
Tensor scalar(const Attended& attended) {
    return (attended.context * torch::linspace(-1, 1, attended.context.size(1))).sum() +
           (attended.alpha * torch::linspace(0, 3, attended.alpha.size(1))).square().sum();
}

} // namespace

class TestAttention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { torch::manual_seed(7); }

    void kernelEqualsComposedOperations() {
        Case c;
        const AttentionSource source{c.grid, c.keys, {}, {}};
        const Attended fused = attend(source, c.query, c.v, c.image);
        const Attended composed = attendComposed(source, c.query, c.v, c.image);
        compareTensors(fused.alpha, composed.alpha);
        compareTensors(fused.context, composed.context);
        compareTensors(fused.alpha.sum(1), torch::ones({5}));
    }

    void gradientsEqualThoseOfComposedOperations_data() {
        QTest::addColumn<bool>("summed");
        QTest::newRow("summed over the words in the kernel") << true;
        QTest::newRow("summed by autograd") << false;
    }

    void gradientsEqualThoseOfComposedOperations() {
        QFETCH(bool, summed);
        Case c;
        const std::vector<Tensor> leaves = c.leaves();
        // Three words that share grid and keys, so that their gradients are summed; the last one with fewer
        // rows.
        const auto loss = [&](auto attention, const AttentionSource& source) {
            return scalar(attention(source, c.query, c.v, c.image)) +
                   2 * scalar(attention(source, torch::tanh(c.query), c.v, c.image)) +
                   scalar(attention(source, c.query.narrow(0, 0, 2), c.v, c.image.narrow(0, 0, 2)));
        };
        const AttentionSource plain{c.grid, c.keys, {}, {}};
        const auto expected = torch::autograd::grad({loss(attendComposed, plain)}, leaves);
        const auto actual =
            torch::autograd::grad({loss(attend, summed ? summingGradients(c.grid, c.keys) : plain)}, leaves);
        for (std::size_t i = 0; i < leaves.size(); ++i)
            compareTensors(actual[i], expected[i]);
    }

    void gridWithoutGradientStaysWithout() {
        Case c;
        c.keys.requires_grad_();
        const AttentionSource source = summingGradients(c.grid, c.keys);
        QVERIFY(!source.grid_gradient.defined());
        scalar(attend(source, c.query, c.v, c.image)).backward();
        QVERIFY(!c.grid.grad().defined());
        QVERIFY(c.keys.grad().abs().sum().item<double>() > 0);
    }

    void extremeScoresStayFinite() {
        Case c;
        const Attended attended = attend({c.grid, c.keys * 1e4, {}, {}}, c.query * 1e4, c.v * 1e3, c.image);
        QVERIFY(torch::isfinite(attended.alpha).all().item<bool>());
        compareTensors(attended.alpha.sum(1), torch::ones({5}));
    }
};

SACCADE_TEST(TestAttention)
#include "tst_attention.moc"
