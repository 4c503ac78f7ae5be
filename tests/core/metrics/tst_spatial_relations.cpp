#include "core/metrics/spatial_relations.h"
#include "core/text/tokenizer.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace saccade;

namespace {

std::vector<SpatialClaim> claimsIn(const char* caption) {
    return spatialClaims(tokenizePtb(caption));
}

QString joined(const std::set<std::string>& words) {
    QStringList list;
    for (const std::string& word : words)
        list << QString::fromStdString(word);
    return list.join(u' ');
}

} // namespace

class TestSpatialRelations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsBothSides_data() {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<int>("axis");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const int left = static_cast<int>(SpatialClaim::Axis::Left);
        const int above = static_cast<int>(SpatialClaim::Axis::Above);
        const int behind = static_cast<int>(SpatialClaim::Axis::Behind);
        QTest::newRow("left of") << "a red ball to the left of a house" << left << "ball red"
                                 << "house";
        QTest::newRow("right of") << "a ball is to the right of a house" << left << "house"
                                  << "ball";
        QTest::newRow("with") << "a house with a ball on the left" << left << "ball"
                              << "house";
        QTest::newRow("on the right") << "a ball on the right" << left << ""
                                      << "ball";
        QTest::newRow("right side") << "a cat on the right hand side of a dog" << left << "dog"
                                    << "cat";
        QTest::newRow("what both have") << "a red ball to the left of a red house" << left << "ball"
                                        << "house";
        QTest::newRow("under") << "a cat under a table" << above << "table"
                               << "cat";
        QTest::newRow("front") << "a man in front of a car" << behind << "car"
                               << "man";
    }
    void findsBothSides() {
        QFETCH(QString, caption);
        const std::vector<SpatialClaim> claims = claimsIn(qPrintable(caption));
        QCOMPARE(claims.size(), 1u);
        QTEST(static_cast<int>(claims[0].axis), "axis");
        QTEST(joined(claims[0].first), "first");
        QTEST(joined(claims[0].second), "second");
    }

    void bothHalvesOfASentenceSayTheSame() {
        const auto claims = claimsIn("on the left there is a ball and on the right a house");
        QCOMPARE(claims.size(), 2u);
        for (const SpatialClaim& claim : claims) {
            QCOMPARE(joined(claim.first), QStringLiteral("ball"));
            QCOMPARE(joined(claim.second), QStringLiteral("house"));
        }
        QCOMPARE(claims[1].word, 10u);
    }

    void referencesSupportOrContradict_data() {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<bool>("supported");
        const char* caption = "a ball to the right of a house";
        QTest::newRow("same") << caption << "a small ball is to the right of a big house" << true;
        QTest::newRow("swapped") << caption << "a house to the left of a ball" << true;
        QTest::newRow("opposite") << caption << "a ball to the left of a house" << false;
        QTest::newRow("same word, swapped") << caption << "a house to the right of a ball" << false;
        QTest::newRow("with") << caption << "a house with a ball on the right" << true;
        QTest::newRow("with, opposite") << caption << "a ball with a house on the right" << false;
        QTest::newRow("of other things") << caption << "a cat to the right of a dog" << false;
        QTest::newRow("says nothing") << caption << "a ball and a house" << false;
        QTest::newRow("behind") << "a man behind a car"
                                << "a car in front of a man" << true;
        QTest::newRow("in front") << "a man in front of a car"
                                  << "a car in front of a man" << false;
        QTest::newRow("over") << "a bird flies above the sea"
                              << "a white bird over the water" << true;
    }
    void referencesSupportOrContradict() {
        QFETCH(QString, caption);
        QFETCH(QString, reference);
        QTEST(isSupported(claimsIn(qPrintable(caption)).at(0), claimsIn(qPrintable(reference))), "supported");
    }
};

SACCADE_TEST(TestSpatialRelations)
#include "tst_spatial_relations.moc"
