#include "core/weights/safetensors.h"
#include "tests/support/files.h"
#include "tests/support/run_program.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
using namespace saccade::test;
using Json = nlohmann::json;
namespace fs = std::filesystem;

class TestInspectCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { writeTinyModel(model_); }
    void jsonTellsConfigurationAndTensors();
    void textTellsTheSame();
    void anyTensorFile();
    void typesThatAreNotReadAreTold();
    void brokenFiles();

private:
    QTemporaryDir folder_;
    fs::path root_ = folder_.path().toStdString();
    fs::path model_ = root_ / "tiny.safetensors";
};

void TestInspectCommand::jsonTellsConfigurationAndTensors() {
    const Outcome outcome = runProgram({"inspect", model_.string(), "--format", "json"});
    QCOMPARE(outcome.status, 0);
    const Json object = Json::parse(outcome.output);
    QCOMPARE(object.at("file").get<std::string>(), model_.string());
    QCOMPARE(object.at("config").at("encoder").at("name").get<std::string>(), std::string("scenes_cnn"));
    QCOMPARE(object.at("config").at("decoder").at("temperature").get<double>(), 1.0);
    QCOMPARE(object.at("vocabulary").get<int>(), 9);
    QCOMPARE(object.at("training").at("dataset").get<std::string>(), std::string("none"));
    QVERIFY(object.at("training_features").is_null());
    const SafetensorsFile file(model_);
    QCOMPARE(object.at("tensors").size(), file.tensors().size());
    for (const Json& tensor : object.at("tensors")) {
        const std::string name = tensor.at("name");
        const auto& entry = file.tensors().at(name);
        QVERIFY(name.starts_with("encoder.") || name.starts_with("decoder."));
        QVERIFY(tensor.at("shape").get<std::vector<std::int64_t>>() == entry.shape);
        QCOMPARE(tensor.at("bytes").get<std::size_t>(), entry.bytes);
    }
}

void TestInspectCommand::textTellsTheSame() {
    const Outcome outcome = runProgram({"inspect", model_.string()});
    QCOMPARE(outcome.status, 0);
    const std::vector<std::string> lines = linesOf(outcome.output);
    const std::size_t tensors = SafetensorsFile(model_).tensors().size();
    QVERIFY(lines.back().starts_with(std::to_string(tensors) + " tensors, "));
    for (const char* text : {"config.encoder.name", "scenes_cnn", "vocabulary", "F32"})
        QVERIFY2(contains(outcome.output, text), text);
}

void TestInspectCommand::anyTensorFile() {
    const std::vector<float> numbers(6, 1.5F);
    writeSafetensors(root_ / "plain.safetensors", {{"x", {TensorType::F32, {2, 3}, numbers.data()}}},
                     {{"note", "hello"}});
    const Json object = Json::parse(
        runProgram({"inspect", (root_ / "plain.safetensors").string(), "--format", "json"}).output);
    QVERIFY(!object.contains("config"));
    QCOMPARE(object.at("metadata").at("note").get<std::string>(), std::string("hello"));
    QCOMPARE(object.at("tensors").at(0).at("count").get<int>(), 6);
}

void TestInspectCommand::typesThatAreNotReadAreTold() {
    const std::string header = R"({"a":{"dtype":"F8_E4M3","shape":[2,3],"data_offsets":[0,6]}})";
    writeFile(root_ / "odd.safetensors",
              std::string(1, static_cast<char>(header.size())) + std::string(7, '\0') + header + "012345");
    const Outcome outcome = runProgram({"inspect", (root_ / "odd.safetensors").string(), "--format", "json"});
    QCOMPARE(outcome.status, 0);
    const Json tensor = Json::parse(outcome.output).at("tensors").at(0);
    QCOMPARE(tensor.at("type").get<std::string>(), std::string("F8_E4M3"));
    QCOMPARE(tensor.at("bytes").get<int>(), 6);
}

void TestInspectCommand::brokenFiles() {
    const std::string bytes = readFile(model_);
    writeFile(root_ / "cut.safetensors", bytes.substr(0, bytes.size() / 2));
    writeFile(root_ / "empty.safetensors", "");
    for (const char* name : {"cut.safetensors", "empty.safetensors", "missing.safetensors"}) {
        const Outcome outcome = runProgram({"inspect", (root_ / name).string()});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.output.empty());
        QVERIFY(outcome.errors.starts_with("saccade: " + (root_ / name).string() + ": "));
    }
    QCOMPARE(runProgram({"inspect"}).status, 2);
}

SACCADE_TEST(TestInspectCommand)
#include "tst_inspect_command.moc"
