#include "core/base/error.h"
#include "core/weights/zip_directory.h"
#include "tests/support/files.h"
#include "tests/support/mutations.h"
#include "tests/support/paths.h"
#include "tests/support/test_program.h"

#include <QtTest/QtTest>

using namespace saccade;

class TestZipDirectory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTorchSaveWrote() {
        const auto records = storedRecords(BinaryFile(test::fixture("weights/ordered.pth")));
        const std::string zip = fixtureBytes();
        const FileRegion version = records.at("ordered/version");
        QCOMPARE(zip.substr(version.offset, version.bytes), std::string("3\n"));
        // The weight of a convolution from 2 to 3 channels, 2x2: 24 floats.
        QCOMPARE(records.at("ordered/data/0").bytes, std::uint64_t{96});
    }

    void readsSizesOf64Bits() {
        // The directory's entry says "see the extra field" instead of sizes and offset.
        std::string zip = fixtureBytes();
        const auto plain = recordsOf(zip);
        const std::size_t entry = firstEntry(zip);
        const std::string sizes = zip.substr(entry + 20, 8), offset = zip.substr(entry + 42, 4);
        std::string extra = std::string("\1\0\x18\0", 4) + sizes.substr(4) + std::string(4, '\0') +
                            sizes.substr(0, 4) + std::string(4, '\0') + offset + std::string(4, '\0');
        zip.replace(entry + 20, 8, std::string(8, '\xff'));
        zip.replace(entry + 42, 4, std::string(4, '\xff'));
        zip[entry + 30] = static_cast<char>(zip[entry + 30] + static_cast<char>(extra.size()));
        const std::size_t name_bytes = static_cast<unsigned char>(zip[entry + 28]);
        zip.insert(entry + 46 + name_bytes, extra);
        for (const auto& [signature, at] : {std::pair("PK\x06\x06", 40), std::pair("PK\x05\x06", 12)}) {
            const std::size_t field = zip.find(signature) + static_cast<std::size_t>(at);
            zip[field] = static_cast<char>(zip[field] + static_cast<char>(extra.size()));
        }
        const std::size_t locator = zip.find("PK\x06\x07") + 8;
        zip[locator] = static_cast<char>(zip[locator] + static_cast<char>(extra.size()));
        const auto records = recordsOf(zip);
        QCOMPARE(records.size(), plain.size());
        for (const auto& [name, region] : plain) {
            QCOMPARE(records.at(name).offset, region.offset);
            QCOMPARE(records.at(name).bytes, region.bytes);
        }
    }

    void refusesTwoDirectories() {
        // The 64-bit record contradicts the 32-bit one: in the number of entries, the bytes, the offset.
        for (const std::size_t field : {32, 40, 48}) {
            std::string zip = fixtureBytes();
            zip[zip.find("PK\x06\x06") + field] ^= 1;
            expectError(zip, "broken directory");
        }
    }

    void refusesCompressedRecords() {
        std::string zip = fixtureBytes();
        zip[firstEntry(zip) + 10] = 8; // deflate
        expectError(zip, "compressed");
    }

    void refusesClaimsBeyondTheFile() {
        std::string zip = fixtureBytes();
        for (const std::size_t field : {20, 24}) // packed and unpacked size, 1 GiB
            zip.replace(firstEntry(zip) + field, 4, std::string("\0\0\0\x40", 4));
        expectError(zip, "claims more");
    }

    void survivesMutations() {
        const std::string zip = fixtureBytes();
        QVERIFY(test::survivesMutations<Error>(zip, 2000, [&](const std::string& bytes) {
            for (const auto& [name, region] : recordsOf(bytes))
                if (region.offset > bytes.size() || region.bytes > bytes.size() - region.offset)
                    throw std::logic_error("outside of the file");
        }));
    }

    void refusesCutFiles() {
        const std::string zip = fixtureBytes();
        expectError(zip.substr(0, zip.size() / 2), "cut off");
        expectError("PK", "cut off");
    }

private:
    static std::string fixtureBytes() { return test::readFile(test::fixture("weights/ordered.pth")); }

    std::map<std::string, FileRegion> recordsOf(const std::string& bytes) {
        test::writeFile(folder_.filePath("file.pth").toStdString(), bytes);
        return storedRecords(BinaryFile(folder_.filePath("file.pth").toStdString()));
    }

    static std::size_t firstEntry(const std::string& zip) { return zip.find("PK\x01\x02"); }

    void expectError(const std::string& bytes, const std::string& words) {
        try {
            recordsOf(bytes);
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY2(std::string(error.what()).find(words) != std::string::npos, error.what());
        }
    }

    QTemporaryDir folder_;
};

SACCADE_TEST(TestZipDirectory)
#include "tst_zip_directory.moc"
