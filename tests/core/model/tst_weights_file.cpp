#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/captioner/model_file.h"
#include "core/model/weights_file.h"
#include "core/weights/safetensors.h"
#include "core/weights/weights_match.h"
#include "tests/support/files.h"
#include "tests/support/mutations.h"
#include "tests/support/paths.h"
#include "tests/support/test_program.h"

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
    void findsTheWeightsAsPeopleKeepThem_data();
    void findsTheWeightsAsPeopleKeepThem();
    void tellsSafetensorsFromPickles();
    void readsOneTensorAtATime();
    void readsNamesOfAPrefix();
    void saysWhatCannotBeRead();
    void runsNothing();
    void explainsOtherFiles();
    void survivesTruncation();
    void survivesMutations_data();
    void survivesMutations();

private:
    std::filesystem::path path(const char* name) const { return directory_.filePath(name).toStdString(); }

    QTemporaryDir directory_;
};

void TestWeightsFile::readsWhatPythonWrote_data() {
    QTest::addColumn<std::string>("name");
    for (const char* name :
         {"ordered.pth", "plain.pth", "nested.pth", "model.pth", "legacy.pth", "checkpoint.pth",
          "parallel.pth", "compiled.pth", "lightning.ckpt", "unaligned.safetensors"})
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

void TestWeightsFile::findsTheWeightsAsPeopleKeepThem_data() {
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("prefix");
    const auto row = [](const char* name, const char* prefix) {
        QTest::newRow(name) << std::string(name) << std::string(prefix);
    };
    row("ordered.pth", "");
    row("legacy.pth", "");
    row("parallel.pth", "module.");
    row("nested.pth", "state_dict.module.");
    row("model.pth", "model.");
    row("compiled.pth", "model._orig_mod.");
    row("checkpoint.pth", "net.");
    row("lightning.ckpt", "state_dict.model.net.");
}

void TestWeightsFile::findsTheWeightsAsPeopleKeepThem() {
    QFETCH(const std::string, name);
    QFETCH(const std::string, prefix);
    // Of a convolution and a batch norm.
    const WantedWeights wanted = {{{"0.weight", {3, 2, 2, 2}},
                                   {"0.bias", {3}},
                                   {"1.weight", {3}},
                                   {"1.bias", {3}},
                                   {"1.running_mean", {3}},
                                   {"1.running_var", {3}}},
                                  {}};
    const WeightsPlace place =
        findWeights(WeightsFile(test::fixture(std::filesystem::path("weights") / name)).index(), wanted);
    QCOMPARE(place.prefix, prefix);
    QVERIFY(place.others.empty());
}

void TestWeightsFile::tellsSafetensorsFromPickles() {
    // A header of 128, 384 … bytes begins with 0x80, like a pickle.
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

/// A hundred names for one storage must not take a hundred times its memory.
void TestWeightsFile::readsOneTensorAtATime() {
    const WeightsFile file(test::fixture("weights/plain.pth"));
    const torch::Tensor middle = file.read("middle"); // rows 1 and 2, columns 2 to 4 of 4x6
    QCOMPARE(middle.storage().nbytes(), std::size_t{9 * 4});
    QCOMPARE(middle[1][2].item<double>(), 16.0 / 8);
}

void TestWeightsFile::readsNamesOfAPrefix() {
    writeTensors(path("p.safetensors"), {{"a.w", torch::ones({2})}, {"b.w", torch::zeros({3})}},
                 Precision::Float32, {});
    const NamedTensors tensors = readWeights(path("p.safetensors"), "b.");
    QCOMPARE(tensors.size(), std::size_t{1});
    QVERIFY(torch::equal(tensors.at("w"), torch::zeros({3})));
}

void TestWeightsFile::saysWhatCannotBeRead() {
    const std::string header = R"({"a":{"dtype":"F8_E5M2","shape":[4],"data_offsets":[0,4]}})";
    const std::uint64_t length = header.size();
    writeFileAtomically(path("f8.safetensors"),
                        std::string(reinterpret_cast<const char*>(&length), 8) + header + "0123");
    const WeightsFile file(path("f8.safetensors"));
    for (const auto& [name, words] : {std::pair("a", "\"a\" has the element type \"F8_E5M2\""),
                                      std::pair("b", "f8.safetensors: the tensor b is missing")}) {
        try {
            file.read(name);
            QFAIL("it was read");
        } catch (const FileError& error) {
            QVERIFY2(std::string(error.what()).find(words) != std::string::npos, error.what());
        }
    }
}

void TestWeightsFile::runsNothing() {
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(directory_.path()));
    const WeightsFile file(test::fixture("weights/malicious.pth"));
    QVERIFY(torch::equal(file.read("weight"), torch::ones({2})));
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(file.index().objects, (std::map<std::string, std::string>{{"extra", "posix.system"}}));
    QVERIFY(!std::filesystem::exists(path("pickle_was_run")));
    const WeightsFile module(test::fixture("weights/whole_module.pth"));
    QVERIFY(module.index().tensors.empty());
    QCOMPARE(module.index().objects.at(""), std::string("torch.nn.modules.container.Sequential"));
}

void TestWeightsFile::explainsOtherFiles() {
    QVERIFY(messageOf(path("missing.pth")).find("missing.pth: does not exist") != std::string::npos);
    const std::string whole = test::readFile(test::fixture("weights/ordered.pth"));
    writeFileAtomically(path("half.pth"), whole.substr(0, whole.size() / 2));
    QVERIFY(messageOf(path("half.pth")).find("half.pth: is a zip file that is cut off") != std::string::npos);
}

void TestWeightsFile::survivesTruncation() {
    for (const char* name : {"legacy.pth", "ordered.pth", "unaligned.safetensors"}) {
        writeFileAtomically(path(name),
                            test::readFile(test::fixture(std::filesystem::path("weights") / name)));
        const WeightsFile file(path(name));
        const std::string tensor = file.index().tensors.rbegin()->first;
        file.read(tensor);
        std::filesystem::resize_file(path(name), 10);
        QVERIFY_EXCEPTION_THROWN(file.read(tensor), FileError);
    }
}

void TestWeightsFile::survivesMutations_data() {
    readsWhatPythonWrote_data();
}

void TestWeightsFile::survivesMutations() {
    QFETCH(const std::string, name);
    const std::string valid = test::readFile(test::fixture("weights") / name);
    QVERIFY(test::survivesMutations<FileError>(valid, 250, [this](const std::string& bytes) {
        // Some file systems flush a file that is overwritten to the disk.
        std::filesystem::remove(path("mutated"));
        std::ofstream(path("mutated"), std::ios::binary) << bytes;
        // Every element that was read must be accessible.
        for (const auto& [key, tensor] : readWeights(path("mutated")))
            tensor.to(at::kDouble).sum();
    }));
}

SACCADE_TEST(TestWeightsFile)
#include "tst_weights_file.moc"
