#include "core/base/error.h"
#include "core/metrics/rouge_l.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace saccade;

class TestRougeL : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weighsPrecisionAndRecall();
    void takesTheBestOfTheReferences();
    void averagesOverImages();
    void takesEmptyCaptions();
    void needsReferences();
};

void TestRougeL::weighsPrecisionAndRecall() {
    // Lin 2004: "police kill the gunman" against "police killed the gunman" share "police the gunman": P = R
    // = 3/4.
    RougeL rouge_l;
    rouge_l.add({"police", "kill", "the", "gunman"}, {{"police", "killed", "the", "gunman"}});
    QCOMPARE(rouge_l.value(), 0.75);
    // "the gunman kill police": of "the gunman" and "police" only one is in the right order, P = R = 2/4.
    rouge_l.reset();
    rouge_l.add({"the", "gunman", "kill", "police"}, {{"police", "killed", "the", "gunman"}});
    QCOMPARE(rouge_l.value(), 0.5);
    // P = 1, R = 1/2: 2.44 * 0.5 / (0.5 + 1.44) = 1.22 / 1.94.
    rouge_l.reset();
    rouge_l.add({"a", "b"}, {{"a", "x", "b", "y"}});
    QCOMPARE(rouge_l.value(), 1.22 / 1.94);
}

void TestRougeL::takesTheBestOfTheReferences() {
    // Precision 1 from the first reference, recall 1 from the second.
    RougeL rouge_l;
    rouge_l.add({"a", "b"}, {{"a", "b", "c", "d"}, {"b"}});
    QCOMPARE(rouge_l.value(), 1.0);
}

void TestRougeL::averagesOverImages() {
    RougeL rouge_l;
    rouge_l.add({"a"}, {{"a"}});
    rouge_l.add({"a"}, {{"b"}});
    QCOMPARE(rouge_l.value(), 0.5);
    QCOMPARE(rouge_l.imageValues(), (std::vector<double>{1, 0}));
}

void TestRougeL::takesEmptyCaptions() {
    RougeL rouge_l;
    rouge_l.add({}, {{"a"}});
    rouge_l.add({"a"}, {{}});
    QCOMPARE(rouge_l.value(), 0.0);
}

void TestRougeL::needsReferences() {
    RougeL rouge_l;
    QVERIFY_EXCEPTION_THROWN(rouge_l.add({"a"}, {}), Error);
    QVERIFY_EXCEPTION_THROWN(rouge_l.value(), Error);
}

SACCADE_TEST(TestRougeL)
#include "tst_rouge_l.moc"
