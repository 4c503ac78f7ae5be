#include "core/captioner/model_file.h"
#include "tests/support/files.h"
#include "tests/support/run_program.h"
#include "tests/support/scene_images.h"
#include "tests/support/small_dataset.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace saccade;
using namespace saccade::test;
using Json = nlohmann::json;
namespace fs = std::filesystem;

class TestLearnedFromCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        writeTinyModel(model_);
        writeSmallDataset(data_, 60);
    }
    void theModelKnowsItsImagesAndSaysTheSame();
    void nothingIsReplacedUnasked();
    void tooFewImages();

private:
    Outcome learnedFrom(const fs::path& data, const fs::path& output, bool overwrite = false) const {
        std::vector<std::string> arguments = {"learned-from", model_.string(), "--dataset", data.string(),
                                              "--output",     output.string(), "--threads", "1"};
        if (overwrite)
            arguments.emplace_back("--overwrite");
        return runProgram(arguments);
    }
    Json captioned(const fs::path& model, const fs::path& image) const {
        return Json::parse(
            runProgram({"caption", image.string(), "--model", model.string(), "--format", "json"}).output)[0];
    }

    QTemporaryDir folder_;
    fs::path root_ = folder_.path().toStdString();
    fs::path model_ = root_ / "tiny.safetensors";
    fs::path data_ = root_ / "data";
};

void TestLearnedFromCommand::theModelKnowsItsImagesAndSaysTheSame() {
    const fs::path output = root_ / "knowing.safetensors";
    const Outcome outcome = learnedFrom(data_, output);
    QVERIFY2(outcome.status == 0, outcome.errors.c_str());
    const NamedTensors before = readWeights(model_), after = readWeights(output);
    for (const auto& [name, tensor] : before)
        QVERIFY2(torch::equal(after.at(name), tensor), name.c_str());
    QCOMPARE(trainingRecord(output), trainingRecord(model_));

    const fs::path image = writeSceneImage(root_ / "one.png", 1);
    const Json plain = captioned(model_, image), knowing = captioned(output, image);
    QVERIFY(!plain.contains("familiarity") && knowing.contains("familiarity"));
    QVERIFY(knowing["learned_from"]["datasets"] == Json{"data"});
    QVERIFY(knowing["words"] == plain["words"]);

    const Json inspected = Json::parse(runProgram({"inspect", output.string(), "--format", "json"}).output);
    QVERIFY(inspected["training_features"]["kinds"][0]["dataset"] == Json{"data"});
    QVERIFY(!inspected["training_features"]["kinds"][0].contains("held_out"));
}

void TestLearnedFromCommand::nothingIsReplacedUnasked() {
    const std::string before = readFile(model_);
    const Outcome outcome = learnedFrom(data_, model_);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.find("--overwrite") != std::string::npos, outcome.errors.c_str());
    QVERIFY(readFile(model_) == before);
    const fs::path copy = root_ / "copy.safetensors";
    fs::copy_file(model_, copy);
    QCOMPARE(learnedFrom(data_, copy, true).status, 0);
    QVERIFY(readModel(copy)->trainingFeatures().has_value());
}

void TestLearnedFromCommand::tooFewImages() {
    const fs::path few = root_ / "few", output = root_ / "few.safetensors";
    writeSmallDataset(few, 10);
    const Outcome outcome = learnedFrom(few, output);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.find("too few") != std::string::npos, outcome.errors.c_str());
    QVERIFY(!fs::exists(output));
}

SACCADE_TEST(TestLearnedFromCommand)
#include "tst_learned_from_command.moc"
