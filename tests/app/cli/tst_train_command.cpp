#include "core/data/results_file.h"
#include "core/model/weights_file.h"
#include "core/run/metrics_file.h"
#include "core/run/run_directory.h"
#include "tests/support/files.h"
#include "tests/support/run_program.h"
#include "tests/support/test_program.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

using namespace saccade;
using namespace saccade::test;
using Json = nlohmann::json;
namespace fs = std::filesystem;

/// From a dataset to scores with commands only: scenes, train, evaluate, score.
class TestTrainCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameSeedGivesTheSameScenes();
    void scenesRefusesWhatItCannotWrite();
    void noEpochsTellsWhatWasFound();
    void aRunIsResumedWithMoreEpochs();
    void theSameCommandResumes();
    void aBrokenImageIsToldByTheStatus();
    void aRunIsNotOverwritten();
    void stagesGoOnFromEachOther();
    void aStageGoesOnFromTheMeanOfOthers();
    void evaluatedAndScored();
    void textIdsComeBack();
    void evaluateTakesTheBundledModel();
    void evaluateOverwritesNothingOfTheUsers();
    void aRecipeIsNotOverwritten();
    void attentionIsHeldAgainstMasks();
    void anUnknownSplitIsAnError();
    void aWarmUpThatOutlastsTheRunIsSaid();
    void wrongUsage();

private:
    Outcome train(const fs::path& run, const std::vector<std::string>& more = {}) const {
        return trainOn(dataset_, run, more);
    }
    static Outcome trainOn(const std::string& dataset, const fs::path& run,
                           const std::vector<std::string>& more = {});
    std::string model() const { return RunLayout{root_ / "run"}.lastModel().string(); }

    QTemporaryDir folder_;
    fs::path root_ = folder_.path().toStdString();
    std::string dataset_ = (root_ / "scenes").string();
};

Outcome TestTrainCommand::trainOn(const std::string& dataset, const fs::path& run,
                                  const std::vector<std::string>& more) {
    std::vector<std::string> arguments = {"train",      "--dataset", dataset, "--run",
                                          run.string(), "--threads", "1"};
    for (const char* assignment : {"encoder=scenes_cnn", "image_size=64", "embedding=16", "hidden=16",
                                   "attention=16", "minimum_count=1", "batch_images=4", "epochs=1"}) {
        arguments.push_back("--set");
        arguments.push_back(assignment);
    }
    arguments.insert(arguments.end(), more.begin(), more.end());
    return runProgram(arguments);
}

void TestTrainCommand::initTestCase() {
    const Outcome scenes =
        runProgram({"scenes", "--count", "12", "--seed", "3", "--size", "64x64", "--output", dataset_});
    QCOMPARE(scenes.status, 0);
    QVERIFY(contains(scenes.output, "11 scenes for training, 1 for validation"));
    const Outcome training = train(root_ / "run");
    QVERIFY2(training.status == 0, training.errors.c_str());
    QVERIFY(training.output.starts_with("epoch 1/1  loss "));
    QVERIFY(contains(training.output, "\ndone: 1 epoch"));
    QVERIFY(contains(training.errors, "calibration error"));
}

void TestTrainCommand::theSameSeedGivesTheSameScenes() {
    const auto write = [&](const std::string& seed, const std::string& name) {
        const fs::path folder = root_ / name;
        QCOMPARE(runProgram({"scenes", "--count", "2", "--seed", seed, "--size", "64x64", "--output",
                             folder.string()})
                     .status,
                 0);
    };
    write("7", "first");
    write("7", "second");
    write("8", "other");
    for (const char* file : {"train/000000.png", "annotations/captions_train.json",
                             "annotations/instances_train.json", "annotations/captions_val.json"}) {
        const std::string first = readFile(root_ / "first" / file);
        QVERIFY2(!first.empty() && first == readFile(root_ / "second" / file), file);
    }
    QVERIFY(readFile(root_ / "first/train/000000.png") != readFile(root_ / "other/train/000000.png"));
}

void TestTrainCommand::scenesRefusesWhatItCannotWrite() {
    writeFile(root_ / "taken/letter.txt", "mine");
    const Outcome taken = runProgram({"scenes", "--count", "2", "--output", (root_ / "taken").string()});
    QCOMPARE(taken.status, 1);
    QVERIFY(contains(taken.errors, "taken"));
    QCOMPARE(runProgram({"scenes", "--count", "2", "--output", "x", "--size", "big"}).status, 2);
    QCOMPARE(runProgram({"scenes", "--count", "0", "--output", "x"}).status, 2);
}

void TestTrainCommand::noEpochsTellsWhatWasFound() {
    const Outcome outcome = runProgram({"train", "--dataset", dataset_, "--set", "epochs=0"});
    QCOMPARE(outcome.status, 0);
    QVERIFY(contains(outcome.output, "all: 12 images, 60 captions\n"));
    QVERIFY(contains(outcome.output, "split train: 11 images, 55 captions\n"));
    QVERIFY(contains(outcome.output, "problems: 0\n"));
}

void TestTrainCommand::aRunIsResumedWithMoreEpochs() {
    const fs::path run = root_ / "resumed";
    QCOMPARE(train(run).status, 0);
    const Outcome more =
        runProgram({"train", "--run", run.string(), "--resume", "--set", "epochs=2", "--threads", "1"});
    QVERIFY2(more.status == 0, more.errors.c_str());
    QVERIFY(more.output.starts_with("epoch 2/2  loss "));
    QCOMPARE(readMetrics(RunLayout{run}.metrics()).epochs.size(), std::size_t{2});
    QCOMPARE(readRunOptions(run).epochs, 2);

    const Outcome other =
        runProgram({"train", "--run", run.string(), "--resume", "--set", "hidden=32", "--threads", "1"});
    QCOMPARE(other.status, 2);
    QVERIFY(contains(other.errors, "hidden=16") && contains(other.errors, "hidden=32"));
    QCOMPARE(runProgram({"train", "--run", (root_ / "none").string(), "--resume"}).status, 2);
}

void TestTrainCommand::theSameCommandResumes() {
    const fs::path run = root_ / "same", config = root_ / "same.json", other = root_ / "other.json";
    writeFile(config, R"({"dropout": 0.25, "learning_rate": 0.001})");
    writeFile(other, R"({"dropout": 0.125, "learning_rate": 0.001})");
    QCOMPARE(train(run, {"--config", config.string()}).status, 0);
    const Outcome same = train(
        run, {"--config", config.string(), "--resume", "--set", "learning_rate=1e-3", "--set", "epochs=2"});
    QVERIFY2(same.status == 0, same.errors.c_str());
    QCOMPARE(readRunOptions(run).epochs, 2);
    const Outcome changed = train(run, {"--config", other.string(), "--resume"});
    QCOMPARE(changed.status, 2);
    QVERIFY2(contains(changed.errors, "dropout=0.25") && contains(changed.errors, "dropout=0.125"),
             changed.errors.c_str());
}

void TestTrainCommand::aBrokenImageIsToldByTheStatus() {
    const fs::path copy = root_ / "broken";
    fs::copy(dataset_, copy, fs::copy_options::recursive);
    fs::resize_file(copy / "train/000000.png", 100);
    const Outcome outcome = trainOn(copy.string(), root_ / "broken_run");
    QCOMPARE(outcome.status, 1);
    QVERIFY(contains(outcome.errors, "000000.png") && contains(outcome.output, "done: 1 epoch,"));
    QVERIFY(fs::exists(root_ / "broken_run/checkpoints/best.safetensors"));
}

void TestTrainCommand::stagesGoOnFromEachOther() {
    const fs::path config = root_ / "stages.json";
    writeFile(config, R"({"encoder": "scenes_cnn", "image_size": 64, "embedding": 16, "hidden": 16,
        "attention": 16, "minimum_count": 1, "batch_images": 4, "calibrate": false,
        "stages": [{"epochs": 1}, {"epochs": 2, "objective": "self_critical"}]})");
    const fs::path run = root_ / "staged";
    const std::vector<std::string> arguments = {"train",         "--dataset",  dataset_,
                                                "--run",         run.string(), "--config",
                                                config.string(), "--set",      "initial_model=" + model(),
                                                "--threads",     "1"};
    const Outcome outcome = runProgram(arguments);
    QVERIFY2(outcome.status == 0, outcome.errors.c_str());
    QVERIFY(contains(outcome.errors, "stage 2 of 2"));
    QVERIFY(contains(outcome.output, (run / "stage-2/checkpoints/best.safetensors").string()));
    // The starting model and the stage's epochs.
    QCOMPARE(readMetrics(RunLayout{run / "stage-1"}.metrics()).epochs.size(), std::size_t{2});
    QCOMPARE(readMetrics(RunLayout{run / "stage-2"}.metrics()).epochs.size(), std::size_t{3});
    QCOMPARE(readRunOptions(run / "stage-1").initial_model, model());
    QCOMPARE(readRunOptions(run / "stage-2").initial_model,
             fs::absolute(run / "stage-1/checkpoints/best.safetensors").string());
    // A model file may be passed on: it must not contain paths of this machine.
    QVERIFY(!contains(readFile(run / "stage-2/checkpoints/best.safetensors"), "stage-1"));
    QCOMPARE(runProgram(arguments).status, 1); // it is not overwritten

    fs::remove_all(run / "stage-2"); // as if the run had been killed between the stages
    const Outcome resumed = runProgram({"train", "--run", run.string(), "--resume", "--threads", "1"});
    QVERIFY2(resumed.status == 0, resumed.errors.c_str());
    // The starting model and the stage's epochs.
    QCOMPARE(readMetrics(RunLayout{run / "stage-1"}.metrics()).epochs.size(), std::size_t{2});
    QCOMPARE(readMetrics(RunLayout{run / "stage-2"}.metrics()).epochs.size(), std::size_t{3});
}

void TestTrainCommand::aStageGoesOnFromTheMeanOfOthers() {
    const fs::path config = root_ / "mean.json";
    writeFile(config, R"({"epochs": 5, "batch_images": 4, "calibrate": false, "learning_rate": 0.01,
        "warmup_steps": 0,
        "stages": [{}, {"seed": 2}, {"seed": 3, "from": 1}, {"epochs": 0, "from": [2, 3]}]})");
    const fs::path run = root_ / "mean";
    const Outcome outcome =
        runProgram({"train", "--dataset", dataset_, "--run", run.string(), "--config", config.string(),
                    "--set", "initial_model=" + model(), "--set", "epochs=1", "--threads", "1"});
    QVERIFY2(outcome.status == 0, outcome.errors.c_str());
    QVERIFY(contains(outcome.errors, "stage 4 of 4, from 2 + 3"));
    const auto best = [&run](const char* stage) {
        return fs::absolute(run / stage / "checkpoints/best.safetensors").string();
    };
    QCOMPARE(readRunOptions(run / "stage-3").initial_model, best("stage-1"));
    QCOMPARE(readRunOptions(run / "stage-4").initial_model, best("stage-2") + "," + best("stage-3"));
    QCOMPARE(readRunOptions(run / "stage-3").epochs, 1); // --set has the last word
    QCOMPARE(readRunOptions(run / "stage-4").epochs, 0); // but a mean of models is not trained

    QVERIFY(outcome.output.rfind("start  validation loss") != std::string::npos);
    QVERIFY(contains(outcome.output, best("stage-4")));

    // The last stage is the mean, up to the rounding of float16, 1/2048.
    const auto weights = [](const std::string& file) {
        return readWeights(file).at("decoder.output_weight").to(torch::kFloat);
    };
    const torch::Tensor second = weights(best("stage-2")), third = weights(best("stage-3"));
    QVERIFY((second - third).abs().max().item<double>() > 1e-2);
    QVERIFY(torch::allclose(weights(best("stage-4")), (second + third) / 2, 1e-3, 1e-4));
}

void TestTrainCommand::aRunIsNotOverwritten() {
    const std::string before = readFile(model());
    const Outcome again = train(root_ / "run");
    QCOMPARE(again.status, 1);
    QVERIFY(contains(again.errors, (root_ / "run").string()));
    QVERIFY(readFile(model()) == before);
}

void TestTrainCommand::evaluatedAndScored() {
    const fs::path results = root_ / "results.json", diagram = root_ / "reliability.svg";
    const Outcome evaluated = runProgram({"evaluate", "--model", model(), "--dataset", dataset_, "--split",
                                          "val", "--results", results.string(), "--reliability",
                                          diagram.string(), "--format", "json", "--threads", "1"});
    QVERIFY2(evaluated.status == 0, evaluated.errors.c_str());
    const Json object = Json::parse(evaluated.output);
    QCOMPARE(object.at("images").get<int>(), 1);
    QVERIFY(object.at("captions_per_second").get<double>() > 0);
    QVERIFY(object.at("scores").contains("scene_objects_right"));
    QVERIFY(object.at("scores").contains("grounded_words"));
    const Json& calibration = object.at("calibration");
    QCOMPARE(calibration.at("bins").size(), std::size_t{15});
    QVERIFY(calibration.at("words").get<int>() > 4);
    QVERIFY(calibration.at("expected_calibration_error").get<double>() > 0);
    QVERIFY(calibration.contains("mean_confidence") && calibration.contains("accuracy"));
    QVERIFY(readFile(diagram).starts_with("<svg"));

    const Json captions = Json::parse(readFile(results));
    QCOMPARE(captions.size(), std::size_t{1});
    QVERIFY(captions[0].contains("image_id") && captions[0].contains("caption"));

    const Outcome scored = runProgram({"score", "--references", dataset_ + "/annotations/captions_val.json",
                                       "--candidates", results.string(), "--format", "json"});
    QCOMPARE(scored.status, 0);
    const Json scores = Json::parse(scored.output);
    const std::set<std::string> keys = {"Bleu_1", "Bleu_2", "Bleu_3", "Bleu_4", "METEOR", "ROUGE_L", "CIDEr"};
    QCOMPARE(scores.size(), keys.size());
    for (const std::string& key : keys)
        QVERIFY(std::abs(scores.at(key).get<double>() - object.at("scores").at(key).get<double>()) < 1e-9);
}

void TestTrainCommand::textIdsComeBack() {
    const fs::path coco = root_ / "text_ids", results = root_ / "text_ids.json";
    for (const char* name : {"000000.png", "000001.png"}) {
        fs::create_directories(coco / "val");
        fs::copy_file(fs::path(dataset_) / "train" / name, coco / "val" / name);
    }
    writeFile(
        coco / "captions_val.json",
        R"({"images": [{"id": "img-7", "file_name": "000000.png"}, {"id": "42", "file_name": "000001.png"}],)"
        R"("annotations": [{"image_id": "img-7", "caption": "a red ball"}, {"image_id": 42, "caption": "a dog"}]})");
    const Outcome evaluated = runProgram({"evaluate", "--model", model(), "--dataset", coco.string(),
                                          "--split", "val", "--results", results.string(), "--threads", "1"});
    QVERIFY2(evaluated.status == 0 && evaluated.errors.empty(), evaluated.errors.c_str());
    std::set<std::string> ids;
    for (const CandidateCaption& caption : readResults(results).captions)
        ids.insert(caption.image_id);
    QCOMPARE(ids, (std::set<std::string>{"img-7", "42"}));
    const Outcome scored = runProgram(
        {"score", "--references", (coco / "captions_val.json").string(), "--candidates", results.string()});
    QVERIFY2(scored.status == 0 && scored.errors.empty(), scored.errors.c_str());
}

void TestTrainCommand::evaluateTakesTheBundledModel() {
    const std::string bundled = std::string(SACCADE_SOURCE_DIR) + "/resources/models/captioner.safetensors";
    const auto scores = [&](const std::vector<std::string>& model) {
        std::vector<std::string> arguments = {"evaluate", "--dataset", dataset_, "--split",
                                              "val",      "--format",  "json",   "--beam",
                                              "1",        "--threads", "1"};
        arguments.insert(arguments.end(), model.begin(), model.end());
        const Outcome outcome = runProgram(arguments);
        return outcome.status == 0 ? Json::parse(outcome.output).at("scores").dump() : outcome.errors;
    };
    QCOMPARE(scores({}), scores({"--model", bundled}));
}

/// Reported before the work.
void TestTrainCommand::evaluateOverwritesNothingOfTheUsers() {
    writeFile(root_ / "notes.json", "{\"milk\": 2}");
    writeFile(root_ / "drawing.svg", "<svg><title>a house</title></svg>");
    const std::string captions = dataset_ + "/annotations/captions_val.json";
    for (const auto& [option, file] :
         std::vector<std::pair<std::string, std::string>>{{"--results", captions},
                                                          {"--results", model()},
                                                          {"--results", (root_ / "notes.json").string()},
                                                          {"--reliability", (root_ / "drawing.svg").string()},
                                                          {"--reliability", captions}}) {
        const std::string before = readFile(file);
        const Outcome outcome = runProgram({"evaluate", "--model", model(), "--dataset", dataset_, "--split",
                                            "val", option, file, "--threads", "1"});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(contains(outcome.errors, file + ": "), outcome.errors.c_str());
        QVERIFY(outcome.output.empty());
        QVERIFY(readFile(file) == before);
    }
}

void TestTrainCommand::aRecipeIsNotOverwritten() {
    const fs::path run = root_ / "recipes";
    const std::string recipe = R"({"stages": [{"epochs": 1}, {"epochs": 1}]})";
    writeFile(run / "recipe.json", recipe);
    const Outcome outcome = train(run, {"--config", (run / "recipe.json").string()});
    QCOMPARE(outcome.status, 1);
    QVERIFY(contains(outcome.errors, "recipe.json: "));
    QCOMPARE(readFile(run / "recipe.json"), recipe);
}

void TestTrainCommand::attentionIsHeldAgainstMasks() {
    // The model that comes with the program: one trained for an epoch may not name anything.
    const std::string good = std::string(SACCADE_SOURCE_DIR) + "/resources/models/captioner.safetensors";
    const auto evaluate = [&](const std::string& dataset) {
        return runProgram({"evaluate", "--model", good, "--dataset", dataset, "--split", "train", "--format",
                           "json", "--threads", "1"});
    };
    const Outcome with_masks = evaluate(dataset_);
    QVERIFY2(with_masks.status == 0, with_masks.errors.c_str());
    const Json scores = Json::parse(with_masks.output).at("scores");
    const auto number = [&scores](const char* key) { return scores.at(key).get<double>(); };
    QVERIFY(number("grounded_words") >= 11); // at least one object per scene
    QVERIFY(number("attention_mass") > 0 && number("attention_mass") <= 1);
    QVERIFY(number("attention_mass_ratio") > 1); // it looks at what it names
    QVERIFY(std::abs(number("attention_mass") / number("attention_mass_uniform") -
                     number("attention_mass_ratio")) < 1e-9);
    QVERIFY(number("pointing_game") > 0 && number("pointing_game") <= 1);

    const fs::path copy = root_ / "without_masks";
    fs::copy(dataset_, copy, fs::copy_options::recursive);
    for (const char* split : {"train", "val"})
        fs::remove(copy / "annotations" / ("instances_" + std::string(split) + ".json"));
    const Outcome without = evaluate(copy.string());
    QVERIFY2(without.status == 0, without.errors.c_str());
    const Json bare = Json::parse(without.output).at("scores");
    for (const char* key : {"attention_mass", "attention_mass_uniform", "attention_mass_ratio",
                            "pointing_game", "grounded_words"})
        QVERIFY2(!bare.contains(key), key);
}

void TestTrainCommand::anUnknownSplitIsAnError() {
    const Outcome outcome = runProgram(
        {"evaluate", "--model", model(), "--dataset", dataset_, "--split", "tset", "--threads", "1"});
    QCOMPARE(outcome.status, 1);
    QVERIFY(contains(outcome.errors, "\"tset\""));
    QVERIFY(contains(outcome.errors, "val"));
}

/// 11 training images in batches of 4 make 3 steps.
void TestTrainCommand::aWarmUpThatOutlastsTheRunIsSaid() {
    const std::string warning = "The warm-up (3 steps) is at least as long as the whole run (3 steps)";
    const Outcome slow = train(root_ / "slow", {"--set", "warmup_steps=3"});
    QCOMPARE(slow.status, 0);
    QVERIFY2(contains(slow.errors, warning), slow.errors.c_str());
    const Outcome usual = train(root_ / "usual", {"--set", "warmup_steps=2"});
    QCOMPARE(usual.status, 0);
    QVERIFY2(!contains(usual.errors, "warm-up"), usual.errors.c_str());
}

void TestTrainCommand::wrongUsage() {
    const Outcome unknown = train(root_ / "wrong", {"--set", "learning_rat=0.1"});
    QCOMPARE(unknown.status, 2);
    QVERIFY(contains(unknown.errors, "did you mean \"learning_rate\"?"));
    QVERIFY(!fs::exists(root_ / "wrong"));
    QCOMPARE(train(root_ / "wrong", {"--set", "epochs=some"}).status, 2);
    QCOMPARE(runProgram({"train", "--dataset", dataset_}).status, 2);
    QCOMPARE(runProgram({"train", "--run", (root_ / "wrong").string()}).status, 2);
    QCOMPARE(runProgram({"train", "--dataset", (root_ / "none").string(), "--set", "epochs=0"}).status, 1);
}

SACCADE_TEST(TestTrainCommand)
#include "tst_train_command.moc"
