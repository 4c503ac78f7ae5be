#include "core/train/loss.h"
#include "tests/support/test_program.h"

#include <torch/torch.h>

#include <QtTest/QtTest>

#include <cmath>

using namespace saccade;

namespace {

/// One word of a vocabulary of two, predicted with probability 0.8; attention summed over the words is 1 and
/// 0.5.
TeacherForced example() {
    TeacherForced forced;
    forced.logits = torch::log(torch::tensor({{0.8F, 0.2F}}));
    forced.targets = torch::tensor({0}, torch::kInt64);
    forced.attention_sums = torch::tensor({{1.0F, 0.5F}});
    return forced;
}

} // namespace

class TestLoss : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void crossEntropy() {
        const CaptionLoss loss = captionLoss(example(), 0, 0);
        QVERIFY(std::abs(loss.total.item<double>() + std::log(0.8)) < 1e-6);
        QVERIFY(std::abs(loss.cross_entropy.item<double>() + std::log(0.8)) < 1e-6);
    }

    void labelSmoothing() {
        // 0.9 of the mass on the word, 0.1 spread over both: 0.9 (-ln 0.8) + 0.1 (-ln 0.8 - ln 0.2) / 2
        const double expected = -0.9 * std::log(0.8) - 0.05 * (std::log(0.8) + std::log(0.2));
        const CaptionLoss loss = captionLoss(example(), 0.1, 0);
        QVERIFY(std::abs(loss.total.item<double>() - expected) < 1e-6);
        QVERIFY(std::abs(loss.cross_entropy.item<double>() + std::log(0.8)) < 1e-6);
    }

    void doublyStochastic() {
        // Mean of (1 - 1)^2 and (1 - 0.5)^2 is 0.125; lambda is 2.
        const CaptionLoss loss = captionLoss(example(), 0, 2);
        QVERIFY(std::abs(loss.total.item<double>() + std::log(0.8) - 0.25) < 1e-6);
    }
};

SACCADE_TEST(TestLoss)
#include "tst_loss.moc"
