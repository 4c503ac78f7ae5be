#include "core/base/error.h"
#include "core/run/training_recipe.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
using namespace saccade::test;
namespace fs = std::filesystem;

class TestTrainingRecipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainOptionsAreOneStage();
    void stagesShareWhatStandsBesideThem();
    void stagesSayWhereTheyGoOnFrom();
    void refused_data();
    void refused();
    void keptAndReadAgain();
    void aPlainRunIsNotMixedWithStages();
};

void TestTrainingRecipe::plainOptionsAreOneStage() {
    const TrainingRecipe recipe = recipeFromJson(R"({"epochs": 3})");
    QVERIFY(!recipe.isStaged());
    QCOMPARE(recipe.stages.front().options.epochs, 3);
    QCOMPARE(stageDirectory("run", recipe, 0), fs::path("run"));
}

void TestTrainingRecipe::stagesShareWhatStandsBesideThem() {
    const TrainingRecipe recipe =
        recipeFromJson(R"({"hidden": 64, "epochs": 2, "stages": [{}, {"epochs": 5, "fine_tune_from": 0}]})");
    QCOMPARE(recipe.stages.size(), std::size_t{2});
    QCOMPARE(std::get<int>(recipe.stages[0].options.decoder_options.at("hidden")), 64);
    QCOMPARE(recipe.stages[0].options.epochs, 2);
    QCOMPARE(recipe.stages[0].options.fine_tune_from, -1);
    QCOMPARE(std::get<int>(recipe.stages[1].options.decoder_options.at("hidden")), 64);
    QCOMPARE(recipe.stages[1].options.epochs, 5);
    QCOMPARE(recipe.stages[1].options.fine_tune_from, 0);
    QCOMPARE(stageDirectory("run", recipe, 1), fs::path("run/stage-2"));
}

void TestTrainingRecipe::stagesSayWhereTheyGoOnFrom() {
    using Starts = std::vector<std::size_t>;
    const TrainingRecipe recipe = recipeFromJson(R"({"stages": [{}, {}, {"from": 1}, {"from": [2, 3]}]})");
    QVERIFY(recipe.stages[0].from == Starts());
    QVERIFY(recipe.stages[1].from == Starts({0}));
    QVERIFY(recipe.stages[2].from == Starts({0}));
    QVERIFY(recipe.stages[3].from == Starts({1, 2}));
    QCOMPARE(initialModels("/run", recipe, 0), std::string());
    QCOMPARE(initialModels("/run", recipe, 3), std::string("/run/stage-2/checkpoints/best.safetensors,"
                                                           "/run/stage-3/checkpoints/best.safetensors"));
    QCOMPARE(toJson(recipeFromJson(toJson(recipe))), toJson(recipe));
}

void TestTrainingRecipe::refused_data() {
    QTest::addColumn<QString>("json");
    QTest::newRow("no list") << R"({"stages": {}})";
    QTest::newRow("no stage") << R"({"stages": []})";
    QTest::newRow("no object") << R"({"stages": [1]})";
    QTest::newRow("unknown key") << R"({"stages": [{"epoch": 1}]})";
    QTest::newRow("stages in a stage") << R"({"stages": [{"stages": [{}]}]})";
    QTest::newRow("out of bounds") << R"({"stages": [{"epochs": -1}]})";
    QTest::newRow("a second start") << R"({"stages": [{}, {"initial_model": "other.safetensors"}]})";
    QTest::newRow("from nothing") << R"({"stages": [{"from": 1}, {}]})";
    QTest::newRow("from itself") << R"({"stages": [{}, {"from": 2}]})";
    QTest::newRow("from before the first") << R"({"stages": [{}, {"from": 0}]})";
    QTest::newRow("from none") << R"({"stages": [{}, {"from": []}]})";
    QTest::newRow("from a word") << R"({"stages": [{}, {"from": ["1"]}]})";
    QTest::newRow("from a fraction") << R"({"stages": [{}, {"from": 1.0}]})";
    QString many = QStringLiteral("{}");
    for (int i = 0; i < 20; ++i)
        many += QStringLiteral(",{}");
    QTest::newRow("too many") << R"({"stages": [)" + many + "]}";
}

void TestTrainingRecipe::refused() {
    QFETCH(QString, json);
    QVERIFY_THROWS_EXCEPTION(Error, recipeFromJson(json.toStdString()));
}

void TestTrainingRecipe::keptAndReadAgain() {
    QTemporaryDir folder;
    const fs::path run = folder.path().toStdString();
    const TrainingRecipe recipe =
        recipeFromJson(R"({"hidden": 64, "stages": [{"epochs": 1}, {"learning_rate": 0.25}]})");
    keepRecipe(run, recipe);
    const TrainingRecipe again = readRecipe(run);
    QCOMPARE(toJson(again), toJson(recipe));
    QCOMPARE(again.stages[1].options.learning_rate, 0.25);
    QVERIFY_THROWS_EXCEPTION(FileError, readRecipe(run / "elsewhere"));
}

void TestTrainingRecipe::aPlainRunIsNotMixedWithStages() {
    QTemporaryDir folder;
    const fs::path run = folder.path().toStdString();
    const TrainingRecipe plain = recipeFromJson("{}"), staged = recipeFromJson(R"({"stages": [{}, {}]})");
    keepRecipe(run, plain);
    QVERIFY(!fs::exists(run / "recipe.json"));
    writeFile(run / "config.json", "{}");
    requireSameKind(run, plain);
    QVERIFY_THROWS_EXCEPTION(FileError, requireSameKind(run, staged));

    fs::remove(run / "config.json");
    keepRecipe(run, staged);
    QVERIFY_THROWS_EXCEPTION(FileError, requireSameKind(run, staged)); // a recipe that no run has written
    writeFile(run / "stage-1/config.json", "{}");
    requireSameKind(run, staged);
    QVERIFY_THROWS_EXCEPTION(FileError, requireSameKind(run, plain));
}

SACCADE_TEST(TestTrainingRecipe)
#include "tst_training_recipe.moc"
