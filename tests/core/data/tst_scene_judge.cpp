#include "core/data/scenes/judge.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace saccade::scenes;

namespace {

const std::vector<NamedObject> present = {
    {"ball", "red"}, {"house", "blue"}, {"person", "green"}, {"sun", "yellow"}};

SceneJudgement judged(const QString& caption) {
    std::vector<std::string> tokens;
    for (const QString& word : caption.split(' ', Qt::SkipEmptyParts))
        tokens.push_back(word.toStdString());
    return judge(tokens, present);
}

} // namespace

class TestSceneJudge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void captions_data() {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<int>("named");
        QTest::addColumn<int>("kinds_right");
        QTest::addColumn<int>("coloured");
        QTest::addColumn<int>("colours_right");
        QTest::addColumn<bool>("right");
        QTest::newRow("all right") << "a small red ball to the left of a blue house" << 2 << 2 << 2 << 2
                                   << true;
        QTest::newRow("worn colour") << "a person in green stands on the grass" << 1 << 1 << 1 << 1 << true;
        QTest::newRow("wrong worn colour") << "a person in red on the grass" << 1 << 1 << 1 << 0 << false;
        QTest::newRow("colours swapped") << "a blue ball behind a red house" << 2 << 2 << 2 << 0 << false;
        QTest::newRow("one colour wrong") << "a red ball behind a white house" << 2 << 2 << 2 << 1 << false;
        QTest::newRow("not there") << "a red ball and a brown dog" << 2 << 1 << 2 << 1 << false;
        QTest::newRow("no colour") << "a ball on the grass" << 1 << 1 << 0 << 0 << false;
        QTest::newRow("one has no colour") << "the sun above a blue house" << 2 << 2 << 1 << 1 << true;
        QTest::newRow("colour of nothing") << "a red and a house" << 1 << 1 << 0 << 0 << false;
        QTest::newRow("size after colour") << "a red small ball" << 1 << 1 << 1 << 1 << true;
        QTest::newRow("nothing named") << "on the grass there is a" << 0 << 0 << 0 << 0 << false;
        QTest::newRow("empty") << "" << 0 << 0 << 0 << 0 << false;
        QTest::newRow("broken off after in") << "a person in" << 1 << 1 << 0 << 0 << false;
        QTest::newRow("person in a place")
            << "a person in the snow and a red ball" << 2 << 2 << 1 << 1 << true;
    }

    void captions() {
        QFETCH(QString, caption);
        const SceneJudgement judgement = judged(caption);
        QTEST(judgement.named, "named");
        QTEST(judgement.kinds_right, "kinds_right");
        QTEST(judgement.coloured, "coloured");
        QTEST(judgement.colours_right, "colours_right");
        QTEST(judgement.right(), "right");
    }

    void ownCaptionsAreRight() {
        int coloured = 0;
        for (std::uint64_t index = 0; index < 40; ++index) {
            const Scene scene = makeScene(3, index, {96, 96});
            for (const std::string& caption : scene.captions) {
                std::vector<std::string> tokens;
                for (const QString& word : QString::fromStdString(caption).split(' '))
                    tokens.push_back(word.toStdString());
                const SceneJudgement judgement = judge(tokens, scene);
                QVERIFY(judgement.objectsRight());
                QCOMPARE(judgement.colours_right, judgement.coloured);
                coloured += judgement.right() ? 1 : 0;
            }
        }
        QVERIFY(coloured >= 170); // of 200; nearly every caption names a colour
    }
};

SACCADE_TEST(TestSceneJudge)
#include "tst_scene_judge.moc"
