#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/model/model_file.h"
#include "core/model/safetensors.h"
#include "core/model/weights_file.h"
#include "tests/support/files.h"
#include "tests/support/mutations.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <fstream>

using namespace saccade;

namespace {

std::string messageOf(const std::filesystem::path& path) {
    try {
        readWeights(path);
    } catch (const FileError& error) {
        return error.what();
    }
    return "";
}

const std::map<std::string, at::ScalarType> python_types = {
    {"float32", at::kFloat}, {"float16", at::kHalf}, {"bfloat16", at::kBFloat16}, {"float64", at::kDouble},
    {"int64", at::kLong},    {"int32", at::kInt},    {"int16", at::kShort},       {"int8", at::kChar},
    {"uint8", at::kByte},    {"bool", at::kBool}};

} // namespace

class TestWeightsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPythonWrote_data();
    void readsWhatPythonWrote();
    void tellsSafetensorsFromPickles();
    void sharesStorages();
    void runsNothing();
    void explainsOtherFiles();
    void survivesMutations_data();
    void survivesMutations();

private:
    std::filesystem::path path(const char* name) const { return directory_.filePath(name).toStdString(); }

    QTemporaryDir directory_;
};

void TestWeightsFile::readsWhatPythonWrote_data() {
    QTest::addColumn<std::string>("name");
    for (const char* name : {"ordered.pth", "plain.pth", "nested.pth", "model.pth", "unaligned.safetensors"})
        QTest::newRow(name) << std::string(name);
}

void TestWeightsFile::readsWhatPythonWrote() {
    QFETCH(const std::string, name);
    const auto expected =
        nlohmann::json::parse(test::readFile(test::fixture("weights/expected.json"))).at(name);
    const NamedTensors tensors = readWeights(test::fixture("weights") / name);
    QCOMPARE(tensors.size(), expected.size());
    for (const auto& [key, description] : expected.items()) {
        const at::Tensor& tensor = tensors.at(key);
        QCOMPARE(tensor.scalar_type(), python_types.at(description.at("type").get<std::string>()));
        QCOMPARE(tensor.sizes().vec(), description.at("shape").get<std::vector<std::int64_t>>());
        const at::Tensor flat = tensor.to(at::kDouble).contiguous().flatten();
        const std::vector<double> values(flat.data_ptr<double>(), flat.data_ptr<double>() + flat.numel());
        QCOMPARE(values, description.at("values").get<std::vector<double>>());
    }
}

void TestWeightsFile::tellsSafetensorsFromPickles() {
    // A header of 128, 384 … bytes begins with 0x80, as a pickle does.
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("w.safetensors").toStdString();
    bool met = false;
    for (std::size_t length = 0; length < 300; ++length) {
        writeTensors(file, {{"w", torch::ones({2})}}, Precision::Float32,
                     {{"note", std::string(length, 'x')}});
        met = met || test::readFile(file).front() == '\x80';
        QVERIFY(torch::equal(readWeights(file).at("w"), torch::ones({2})));
    }
    QVERIFY(met);
}

void TestWeightsFile::sharesStorages() {
    const NamedTensors tensors = readWeights(test::fixture("weights/plain.pth"));
    QCOMPARE(tensors.at("transposed").storage().data(), tensors.at("every_other").storage().data());
}

void TestWeightsFile::runsNothing() {
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(directory_.path()));
    const std::string message = messageOf(test::fixture("weights/malicious.pth"));
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(message.find("posix.system") != std::string::npos);
    QVERIFY(message.find("nothing of it was run") != std::string::npos);
    QVERIFY(!std::filesystem::exists(path("pickle_was_run")));
    QVERIFY(messageOf(test::fixture("weights/whole_module.pth")).find("model.state_dict()") !=
            std::string::npos);
}

void TestWeightsFile::explainsOtherFiles() {
    QVERIFY(messageOf(test::fixture("weights/legacy.pth")).find("before version 1.6") != std::string::npos);
    QVERIFY(messageOf(path("missing.pth")).find("missing.pth: cannot be opened") != std::string::npos);
    writeFileAtomically(path("text.pth"), "these are no weights at all");
    QVERIFY(messageOf(path("text.pth")).find("not a safetensors file") != std::string::npos);
    writeFileAtomically(path("empty.pth"), "");
    QVERIFY(!messageOf(path("empty.pth")).empty());
    const std::string whole = test::readFile(test::fixture("weights/ordered.pth"));
    writeFileAtomically(path("half.pth"), whole.substr(0, whole.size() / 2));
    QVERIFY(messageOf(path("half.pth")).find("half.pth: ") != std::string::npos);
}

void TestWeightsFile::survivesMutations_data() {
    readsWhatPythonWrote_data();
}

void TestWeightsFile::survivesMutations() {
    QFETCH(const std::string, name);
    const std::string valid = test::readFile(test::fixture("weights") / name);
    QVERIFY(test::survivesMutations<FileError>(valid, 250, [this](const std::string& bytes) {
        // Some file systems flush a file to the disk that is written over.
        std::filesystem::remove(path("mutated"));
        std::ofstream(path("mutated"), std::ios::binary) << bytes;
        // Every element of what is read must be there.
        for (const auto& [key, tensor] : readWeights(path("mutated")))
            tensor.to(at::kDouble).sum();
    }));
}

QTEST_APPLESS_MAIN(TestWeightsFile)
#include "tst_weights_file.moc"
