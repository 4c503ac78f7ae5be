#include "core/base/error.h"
#include "core/captioner/model_file.h"
#include "core/data/open_dataset.h"
#include "core/run/run_directory.h"
#include "core/run/training_recipe.h"
#include "core/train/trainer.h"
#include "core/train/training_options.h"
#include "tests/support/small_dataset.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <fstream>
#include <set>
#include <sstream>

using namespace saccade;

namespace {

struct Silent : TrainObserver {};

std::string textOf(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

} // namespace

/// The table of what a run can be told, with every encoder, decoder and objective that there is.
class TestTrainingOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOptionIsExplained() {
        std::set<std::pair<std::string, std::string>> keys; // with the part that has it
        for (const Option& option : trainingOptions().options()) {
            const std::string help = option.help.english();
            QVERIFY2(!option.label.empty(), option.key.c_str());
            QVERIFY2(help.size() > 20 && !help.ends_with("."), option.key.c_str());
            for (const std::string& part : option.parts.empty() ? std::vector<std::string>{""} : option.parts)
                QVERIFY2(keys.insert({option.key, part}).second, option.key.c_str());
        }
        QVERIFY(keys.contains({"decoder.hidden", "lstm_soft"}));
        QVERIFY(keys.contains({"objective.samples", "self_critical"}));
        QVERIFY(keys.contains({"encoder.fuse", "resnet18"}));
    }

    void theDefaultsAreValid() {
        trainingOptions().validate({});
        trainingOptions().validate(trainingOptions().completed({}));
    }

    void theRecipesAreValid() {
        const std::filesystem::path folder = std::filesystem::path(SACCADE_SOURCE_DIR) / "resources";
        int recipes = 0;
        for (const auto& entry : std::filesystem::directory_iterator(folder / "recipes"))
            for (const TrainingStage& stage : recipeFromJson(textOf(entry.path())).stages) {
                trainingOptions().validate(stage.options);
                ++recipes;
            }
        QVERIFY(recipes >= 4);
        for (const TrainingStage& stage : recipeFromJson(textOf(folder / "models/captioner.json")).stages)
            trainingOptions().validate(stage.options);
    }

    void unknownPartsAndOptionsAreRefused() {
        TrainOptions options;
        QVERIFY_EXCEPTION_THROWN(trainingOptions().set(options, "decoder=lstm_sof"), Error);
        QVERIFY_EXCEPTION_THROWN(trainingOptions().set(options, "decoder.hiden=3"), Error);
        options.encoder = "resnet19";
        QVERIFY_EXCEPTION_THROWN(trainingOptions().validate(options), Error);
    }
};

SACCADE_TEST(TestTrainingOptions)
#include "tst_training_options.moc"
