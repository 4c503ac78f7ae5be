#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/weights/safetensors.h"
#include "tests/support/files.h"
#include "tests/support/mutations.h"
#include "tests/support/paths.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <fstream>

using namespace saccade;

namespace {

std::string fileOf(const std::string& header, std::size_t data_bytes) {
    const std::uint64_t length = header.size();
    std::string file(8, '\0');
    std::memcpy(file.data(), &length, 8);
    return file + header + std::string(data_bytes, 'x');
}

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAndReads();
    void alignsWithoutGaps();
    void readsPythonsFile();
    void passesOverWhatNobodyNeeds();
    void survivesTruncation();
    void refusesBrokenHeaders_data();
    void refusesBrokenHeaders();
    void namesTheFile();
    void survivesMutations();

private:
    std::filesystem::path path(const char* name) const { return directory_.filePath(name).toStdString(); }

    QTemporaryDir directory_;
};

void TestSafetensors::writesAndReads() {
    const std::array<float, 4> floats = {1, -2, 0.5f, 3};
    const std::array<std::uint8_t, 3> bytes = {0, 7, 255};
    writeSafetensors(path("a.safetensors"),
                     {{"b.weight", {TensorType::F32, {2, 2}, floats.data()}},
                      {"a", {TensorType::U8, {3}, bytes.data()}},
                      {"none", {TensorType::F16, {0, 4}, nullptr}},
                      {"scalar", {TensorType::F32, {}, floats.data() + 3}}},
                     {{"format", "pt"}, {"note", "\"quoted\"\nline"}});

    const SafetensorsFile file(path("a.safetensors"));
    QCOMPARE(file.tensors().size(), std::size_t{4});
    QCOMPARE(file.metadata().at("note"), std::string("\"quoted\"\nline"));
    const TensorEntry& weight = file.tensors().at("b.weight");
    QCOMPARE(weight.type, TensorType::F32);
    QCOMPARE(weight.shape, (std::vector<std::int64_t>{2, 2}));
    QCOMPARE(weight.bytes, sizeof floats);
    QVERIFY(std::memcmp(file.data(weight).data(), floats.data(), sizeof floats) == 0);
    QVERIFY(std::memcmp(file.data(file.tensors().at("a")).data(), bytes.data(), sizeof bytes) == 0);
    QCOMPARE(file.tensors().at("none").bytes, std::size_t{0});
    QVERIFY(file.tensors().at("scalar").shape.empty());
}

void TestSafetensors::alignsWithoutGaps() {
    const std::array<std::uint8_t, 8> data = {};
    writeSafetensors(path("b.safetensors"),
                     {{"a", {TensorType::U8, {3}, data.data()}},
                      {"b", {TensorType::F16, {3}, data.data()}},
                      {"c", {TensorType::I64, {1}, data.data()}},
                      {"d", {TensorType::F32, {1}, data.data()}}},
                     {});
    const SafetensorsFile file(path("b.safetensors"));
    std::size_t last = 0;
    std::size_t bytes = 0;
    std::size_t first = std::numeric_limits<std::size_t>::max();
    for (const auto& [name, entry] : file.tensors()) {
        QCOMPARE(entry.offset % bytesPerElement(entry.type), std::size_t{0});
        first = std::min(first, entry.offset);
        last = std::max(last, entry.offset + entry.bytes);
        bytes += entry.bytes;
    }
    QCOMPARE(last - first, bytes);
    QCOMPARE(static_cast<std::size_t>(std::filesystem::file_size(path("b.safetensors"))), last);
}

void TestSafetensors::readsPythonsFile() {
    const SafetensorsFile file(test::fixture("weights/unaligned.safetensors"));
    QCOMPARE(file.metadata().at("note"), std::string("é"));
    const TensorEntry& entry = file.tensors().at("float");
    std::array<float, 4> values = {};
    QCOMPARE(entry.bytes, sizeof values);
    std::memcpy(values.data(), file.data(entry).data(), sizeof values);
    QCOMPARE(values, (std::array<float, 4>{1.5f, -2.0f, 3.25f, 1e-30f}));
}

void TestSafetensors::passesOverWhatNobodyNeeds() {
    for (const char* header :
         {R"({"__metadata__":null,"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
          R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"__metadata__":{"x":null,"y":"z"},)"
          R"("b":{"dtype":"F8_E4M3","shape":[2,2],"data_offsets":[4,8]}})"}) {
        writeFileAtomically(path("odd"), fileOf(header, 8));
        const SafetensorsFile file(path("odd"));
        QCOMPARE(file.tensors().size(), std::size_t{1});
        QCOMPARE(file.data(file.tensors().at("a")), std::vector<std::byte>(4, std::byte{'x'}));
        QVERIFY(!file.metadata().contains("x"));
    }
    const SafetensorsFile file(path("odd"));
    QCOMPARE(file.metadata().at("y"), std::string("z"));
    const UnreadTensorEntry& entry = file.unreadTensors().at("b");
    QCOMPARE(entry.type, std::string("F8_E4M3"));
    QCOMPARE(entry.shape, (std::vector<std::int64_t>{2, 2}));
    QCOMPARE(entry.bytes, std::size_t{4});
}

/// Truncated by another program while open: an error, not a crash.
void TestSafetensors::survivesTruncation() {
    const std::vector<float> numbers(100'000, 1.0F);
    writeSafetensors(path("long"), {{"a", {TensorType::F32, {100'000}, numbers.data()}}}, {});
    const SafetensorsFile file(path("long"));
    std::filesystem::resize_file(path("long"), 1000);
    QVERIFY_EXCEPTION_THROWN(file.data(file.tensors().at("a")), FileError);
}

void TestSafetensors::refusesBrokenHeaders_data() {
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char* name, const char* header) { QTest::newRow(name) << QByteArray(header); };
    row("no object", "[]");
    row("text", "hello");
    row("breaks off", R"({"a":{"dtype":"U8","shape":[4],)");
    row("more after it", R"({} {})");
    row("tensor is a number", R"({"a":1})");
    row("field missing", R"({"a":{"dtype":"U8","shape":[4]}})");
    row("unknown field", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4],"x":[]}})");
    row("unknown type beyond the end", R"({"a":{"dtype":"F7","shape":[4],"data_offsets":[0,40]}})");
    row("unknown type overlaps", R"({"a":{"dtype":"F7","shape":[4],"data_offsets":[0,4]},)"
                                 R"("b":{"dtype":"U8","shape":[4],"data_offsets":[3,7]}})");
    row("tensor is null", R"({"a":null})");
    row("shape is null", R"({"a":{"dtype":"U8","shape":null,"data_offsets":[0,4]}})");
    row("type is a number", R"({"a":{"dtype":8,"shape":[4],"data_offsets":[0,4]}})");
    row("negative size", R"({"a":{"dtype":"U8","shape":[-4],"data_offsets":[0,4]}})");
    row("fractional size", R"({"a":{"dtype":"U8","shape":[4.0],"data_offsets":[0,4]}})");
    row("nested shape", R"({"a":{"dtype":"U8","shape":[[4]],"data_offsets":[0,4]}})");
    row("three offsets", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4,4]}})");
    row("ends before it begins", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[4,0]}})");
    row("beyond the end", R"({"a":{"dtype":"U8","shape":[40],"data_offsets":[0,40]}})");
    row("fewer bytes than the shape", R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[0,4]}})");
    row("size overflows", R"({"a":{"dtype":"U8","shape":[4294967296,4294967296],"data_offsets":[0,0]}})");
    row("empty, size overflows",
        R"({"a":{"dtype":"U8","shape":[0,4294967296,4294967296],"data_offsets":[0,0]}})");
    row("offset overflows",
        R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[18446744073709551612,18446744073709551616]}})");
    row("overlap", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},)"
                   R"("b":{"dtype":"U8","shape":[4],"data_offsets":[3,7]}})");
    row("name twice", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},)"
                      R"("a":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})");
    row("field twice", R"({"a":{"dtype":"U8","dtype":"I8","shape":[4],"data_offsets":[0,4]}})");
    row("metadata is no text", R"({"__metadata__":{"a":1}})");
    row("invalid UTF-8", "{\"\xff\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}}");
}

void TestSafetensors::refusesBrokenHeaders() {
    QFETCH(const QByteArray, header);
    writeFileAtomically(path("broken"), fileOf(header.toStdString(), 8));
    QVERIFY_EXCEPTION_THROWN(SafetensorsFile(path("broken")), FileError);
}

void TestSafetensors::namesTheFile() {
    try {
        const SafetensorsFile file(path("missing.safetensors"));
        QFAIL("a missing file was opened");
    } catch (const FileError& error) {
        QVERIFY(std::string(error.what()).find("missing.safetensors: does not exist") != std::string::npos);
    }
    QVERIFY_EXCEPTION_THROWN(SafetensorsFile(path("")), FileError); // a folder
    writeFileAtomically(path("empty"), "");
    QVERIFY_EXCEPTION_THROWN(SafetensorsFile(path("empty")), FileError);
    writeFileAtomically(path("length"), std::string(8, '\xff') + "{}");
    QVERIFY_EXCEPTION_THROWN(SafetensorsFile(path("length")), FileError);
}

void TestSafetensors::survivesMutations() {
    const std::string valid = test::readFile(test::fixture("weights/unaligned.safetensors"));
    unsigned sum = 0;
    QVERIFY(test::survivesMutations<FileError>(valid, 3000, [&](const std::string& bytes) {
        // Some file systems flush a file that is overwritten to the disk.
        std::filesystem::remove(path("mutated"));
        std::ofstream(path("mutated"), std::ios::binary) << bytes;
        const SafetensorsFile file(path("mutated"));
        // Every byte in the header's ranges must be readable.
        for (const auto& [name, entry] : file.tensors())
            for (const std::byte byte : file.data(entry))
                sum += static_cast<unsigned>(byte);
    }));
    QVERIFY(sum > 0);
}

SACCADE_TEST(TestSafetensors)
#include "tst_safetensors.moc"
