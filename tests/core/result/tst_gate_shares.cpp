#include "core/result/gate_shares.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace saccade;
using test::near;

namespace {

/// Of an LSTM with two units; each gate has two values in each part.
WordTrace traceOfLstm(const char* image_part) {
    WordTrace trace;
    trace.parts = {{"from_word", {8}, {1, -3, 0, 0, 1, 1, 2, 2}},
                   {"from_state", {8}, {1, 1, 0, 0, -1, 1, 0, 0}},
                   {image_part, {8}, {-1, 0, 0, 0, 1, -1, -2, 2}},
                   {"gate_bias", {8}, {0.5F, -0.5F, 0, 0, 1, 1, 0, 0}},
                   {"hidden", {2}, {0, 0}}};
    return trace;
}

} // namespace

class TestGateShares : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Of the input gate the means are 2, 1, 0.5 and 0.5, which makes 4.
    void sharesAreOfMeanMagnitudes() {
        const std::vector<GateShares> gates = gateShares(traceOfLstm("from_context"));
        QCOMPARE(gates.size(), std::size_t{4});
        QCOMPARE(gates[0].gate, std::string("input"));
        QVERIFY(near(gates[0].word, 0.5));
        QVERIFY(near(gates[0].state, 0.25));
        QVERIFY(near(gates[0].image, 0.125));
        QVERIFY(near(gates[0].bias, 0.125));
        QCOMPARE(gates[2].gate, std::string("candidate"));
        for (const double share : {gates[2].word, gates[2].state, gates[2].image, gates[2].bias})
            QVERIFY(near(share, 0.25)); // signs do not count
        QVERIFY(near(gates[3].word, 0.5) && near(gates[3].image, 0.5));
    }

    void aGateThatGetsNothingHasNoShares() {
        const GateShares forget = gateShares(traceOfLstm("from_context"))[1];
        QCOMPARE(forget.gate, std::string("forget"));
        QCOMPARE(forget.word + forget.state + forget.image + forget.bias, 0.0);
    }

    /// The adaptive decoder's LSTM reads the whole image, and has a gate for the sentinel.
    void theWholeImageCountsAsTheImage() {
        WordTrace trace = traceOfLstm("from_image");
        for (std::size_t i = 0; i < 4; ++i)
            trace.parts[i].values.insert(trace.parts[i].values.end(), {1, 1});
        const std::vector<GateShares> gates = gateShares(trace);
        QCOMPARE(gates.size(), std::size_t{5});
        QCOMPARE(gates[4].gate, std::string("sentinel"));
        QVERIFY(near(gates[0].image, 0.125));
        QVERIFY(near(gates[4].image, 0.25));
    }

    void withoutAnLstmThereAreNone() {
        QVERIFY(gateShares({}).empty());
        WordTrace trace = traceOfLstm("from_context");
        trace.parts.erase(trace.parts.begin());
        QVERIFY(gateShares(trace).empty());
    }
};

SACCADE_TEST(TestGateShares)
#include "tst_gate_shares.moc"
