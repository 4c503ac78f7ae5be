#include "core/metrics/object_names.h"

#include "core/data/scenes/kinds.h"
#include "core/text/tokenizer.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace saccade;

namespace {

/// "man:person bike:bicycle|motorcycle": the last words of the names and their possible meanings.
std::string mentions(const std::string& caption, const std::set<std::string>& categories = {}) {
    const std::vector<std::string> tokens = tokenizePtb(caption);
    std::string text;
    for (const ObjectMention& mention : ObjectNames(categories).mentions(tokens)) {
        text += (text.empty() ? "" : " ") + tokens[mention.word] + ":";
        for (std::size_t i = 0; i < mention.categories.size(); ++i)
            text += (i > 0 ? "|" : "") + mention.categories[i];
    }
    return text;
}

} // namespace

class TestObjectNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void synonymsAndPlurals_data() {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* caption, const char* expected) {
            QTest::newRow(caption) << QString(caption) << QString(expected);
        };
        row("A man and two women watch the children.", "man:person women:person children:person");
        row("a skier, a surfer and a baseball player", "skier:person surfer:person player:person");
        row("a plane above a sofa", "plane:airplane sofa:couch");
        row("bikes near a motorcycle", "bikes:bicycle|motorcycle motorcycle:motorcycle");
        row("knives and glasses", "knives:knife");
        row("buses, puppies, sandwiches and sheep", "buses:bus puppies:dog sandwiches:sandwich sheep:sheep");
        row("a television on a table", "television:tv table:dining table");
        row("mice and a mouse", "mice:mouse mouse:mouse");
        row("the dog's ball", "dog:dog ball:sports ball");
        row("a green meadow under the sky", "");
        row("", "");
    }

    void synonymsAndPlurals() {
        QFETCH(QString, caption);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(mentions(caption.toStdString())), expected);
    }

    void aNameOfTwoWordsStandsForItsLast() {
        QCOMPARE(mentions("a red fire hydrant near traffic lights"),
                 std::string("hydrant:fire hydrant lights:traffic light"));
        QCOMPARE(mentions("a teddy bear with a tennis racket"),
                 std::string("bear:teddy bear racket:tennis racket"));
    }

    void theLongestNameCounts() {
        QCOMPARE(mentions("a hot dog"), std::string("dog:hot dog"));
        QCOMPARE(mentions("a hot day for a dog"), std::string("dog:dog"));
        QCOMPARE(mentions("a train at the train station"), std::string("train:train"));
        QCOMPARE(mentions("a couple of cats look at a couple"), std::string("cats:cat couple:person"));
    }

    void otherCategoriesByTheirOwnNames() {
        QCOMPARE(mentions("a red house under the sun"), std::string());
        QCOMPARE(mentions("two houses and a ball", {"house", "ball"}),
                 std::string("houses:house ball:sports ball|ball"));
        // COCO's categories are already known, with more names than their own.
        QCOMPARE(mentions("a woman with a dog", {"person", "dog"}), std::string("woman:person dog:dog"));
    }

    void everyKindOfTheScenesIsNamed() {
        std::set<std::string> kinds;
        for (const scenes::Kind& kind : scenes::kinds())
            kinds.insert(kind.name);
        const ObjectNames names(kinds);
        for (const std::string& kind : kinds) {
            const std::vector<ObjectMention> found =
                names.mentions(std::vector<std::string>{"a", "red", kind});
            QCOMPARE(found.size(), std::size_t{1});
            QCOMPARE(found[0].word, std::size_t{2});
            const std::vector<std::string>& meant = found[0].categories;
            QVERIFY2(std::find(meant.begin(), meant.end(), kind) != meant.end(), kind.c_str());
        }
    }
};

SACCADE_TEST(TestObjectNames)
#include "tst_object_names.moc"
