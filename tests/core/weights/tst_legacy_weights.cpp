#include "core/base/error.h"
#include "core/weights/weights_index.h"
#include "tests/support/files.h"
#include "tests/support/mutations.h"
#include "tests/support/paths.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
using namespace std::string_literals;

namespace {

const std::string magic = "\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.";
const std::string version = "\x80\x02M\xe9\x03.";

std::string machine(bool little) {
    return "\x80\x02}X\x0d\0\0\0little_endian"s + (little ? '\x88' : '\x89') + "s.";
}

/// A tensor of `elements` numbers that is a whole storage.
std::string legacyTensor(char key, const std::string& type, char elements) {
    return "ctorch._utils\n_rebuild_tensor_v2\n((U\x07storagectorch\n"s + type + "\nU\x01" + key + "U\x03" +
           "cpuK" + elements + "NtQK" + '\0' + "K" + elements + "\x85K\x01\x85\x89}tR";
}

const std::string object = "\x80\x02}(U\x01"
                           "a" +
                           legacyTensor('x', "FloatStorage", '\2') +
                           "U\x01"
                           "b" +
                           legacyTensor('y', "ByteStorage", '\3') + "u.";
const std::string keys = "\x80\x02](U\x01yU\x01xe.";
const std::string storages = "\3\0\0\0\0\0\0\0"s + "abc" + "\2\0\0\0\0\0\0\0"s + "01234567";

} // namespace

class TestLegacyWeights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheStoragesBehindThePickles() {
        const std::string file = magic + version + machine(true) + object + keys + storages;
        const WeightsIndex index = indexOf(file);
        QCOMPARE(index.tensors.size(), std::size_t{2});
        const auto bytesOf = [&](const char* name) {
            const FileRegion region = index.tensors.at(name).region;
            return file.substr(region.offset, region.bytes);
        };
        QCOMPARE(bytesOf("a"), std::string("01234567"));
        QCOMPARE(bytesOf("b"), std::string("abc"));
    }

    void tellsWhatIsCutOff() {
        const std::string file = magic + version + machine(true) + object + keys + storages;
        const WeightsIndex index = indexOf(file.substr(0, file.size() - 1));
        QCOMPARE(index.tensors.size(), std::size_t{1});
        QCOMPARE(index.unread.at("a").english(), std::string("the data of the tensor \"a\" is cut off"));
    }

    void refuses_data() {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("words");
        const auto row = [](const char* name, const std::string& bytes, const char* words) {
            QTest::newRow(name) << bytes << std::string(words);
        };
        row("cut", magic + version, "is damaged or cut off: its pickle ends too early");
        row("other version", magic + "\x80\x02M\xea\x03." + machine(true) + object + keys,
            "is in an unknown PyTorch format");
        row("big-endian", magic + version + machine(false) + object + keys, "was written on a big-endian");
        row("no list of keys", magic + version + machine(true) + object + object,
            "the pickle has something else where a list of storages belongs");
    }

    void refuses() {
        QFETCH(const std::string, bytes);
        QFETCH(const std::string, words);
        try {
            indexOf(bytes);
            QFAIL("accepted");
        } catch (const FileError& error) {
            QVERIFY2(std::string(error.what()).find(words) != std::string::npos, error.what());
        }
    }

    void survivesMutations() {
        for (const std::string& valid : {magic + version + machine(true) + object + keys + storages,
                                         test::readFile(test::fixture("weights/legacy.pth"))})
            QVERIFY(test::survivesMutations<FileError>(valid, 2000, [this](const std::string& bytes) {
                for (const auto& [name, tensor] : indexOf(bytes).tensors)
                    if (tensor.region.offset > bytes.size() ||
                        tensor.region.bytes > bytes.size() - tensor.region.offset)
                        throw std::logic_error("outside of the file");
            }));
    }

private:
    WeightsIndex indexOf(const std::string& bytes) {
        const std::filesystem::path path = folder_.filePath("legacy.pth").toStdString();
        test::writeFile(path, bytes);
        return readWeightsIndex(BinaryFile(path));
    }

    QTemporaryDir folder_;
};

SACCADE_TEST(TestLegacyWeights)
#include "tst_legacy_weights.moc"
