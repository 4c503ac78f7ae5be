#include "core/metrics/hallucination.h"

#include "core/data/instance_masks.h"
#include "core/metrics/object_names.h"
#include "core/text/tokenizer.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

using namespace saccade;

namespace {

/// An image with a dog and a bicycle; somebody also wrote of a bench.
NamedObjects judged(const std::string& caption) {
    const ImageInstances instances{{8, 8},
                                   {{"dog", false, 0, Polygons{}}, {"bicycle", false, 0, Polygons{}}}};
    const std::set<std::string> categories{"dog", "cat", "bicycle", "motorcycle", "bench"};
    const std::vector<std::vector<std::string>> references{tokenizePtb("a dog by a bench")};
    return namedObjects(tokenizePtb(caption), {instances, categories, references}, ObjectNames(categories));
}

} // namespace

class TestHallucination : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void objectsThatAreNotThere() {
        QCOMPARE(judged("a puppy and a kitten"), (NamedObjects{2, {"kitten"}}));
        QCOMPARE(judged("a dog on a bench"), (NamedObjects{2, {}})); // the bench by the reference
        QCOMPARE(judged("a bike"), (NamedObjects{1, {}}));           // a bicycle or a motorcycle
        QCOMPARE(judged("a motorbike"), (NamedObjects{1, {"motorbike"}}));
        QCOMPARE(judged("a pizza under the sky"), (NamedObjects{0, {}})); // nobody outlined pizzas
        QCOMPARE(judged("a cat, a cat and a dog"), (NamedObjects{3, {"cat", "cat"}}));
    }

    void ratesOverCaptions() {
        Hallucination found;
        found.images.resize(4);
        QVERIFY(std::isnan(found.objectRate()) && std::isnan(found.captionRate()));
        found.add(0, {2, {"cat"}});
        found.add(1, {3, {}});
        found.add(3, {3, {"cat", "bench"}});
        QVERIFY(test::near(found.objectRate(), 3.0 / 8));
        QVERIFY(test::near(found.captionRate(), 2.0 / 3));
        QCOMPARE(found.absent_words, (std::map<std::string, std::size_t>{{"bench", 1}, {"cat", 2}}));
        QVERIFY(!found.images[2]);
        const std::vector<double> whole = scoresOf(hallucinationParts(found));
        QVERIFY(test::near(whole[0], 3.0 / 8) && test::near(whole[1], 2.0 / 3));
        QCOMPARE(namedScores(found)[0].first, std::string("CHAIRi"));
        QVERIFY(test::near(namedScores(found.images[3])[0].second, 2.0 / 3));
        QCOMPARE(namedScores(found.images[3])[1], (std::pair<std::string, double>("CHAIRs", 1)));
        QVERIFY(std::isnan(namedScores(found.images[2])[1].second));
    }
};

SACCADE_TEST(TestHallucination)
#include "tst_hallucination.moc"
