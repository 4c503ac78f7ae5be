#include "core/base/error.h"
#include "core/model/zip_directory.h"
#include "tests/support/paths.h"

#include <QtTest/QtTest>

#include <fstream>

using namespace saccade;

class TestZipDirectory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatTorchSaveWrites() {
        for (const char* name : {"ordered.pth", "plain.pth", "nested.pth"})
            requireStoredZip(test::fixture(std::filesystem::path("weights") / name));
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

    void refusesCutFiles() {
        const std::string zip = fixtureBytes();
        expectError(zip.substr(0, zip.size() / 2), "cut off");
        expectError("PK", "cut off");
    }

private:
    static std::string fixtureBytes() {
        std::ifstream file(test::fixture("weights/ordered.pth"), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    static std::size_t firstEntry(const std::string& zip) { return zip.find("PK\x01\x02"); }

    void expectError(const std::string& bytes, const std::string& words) {
        const std::filesystem::path path = folder_.filePath("broken.pth").toStdString();
        std::ofstream(path, std::ios::binary) << bytes;
        try {
            requireStoredZip(path);
            QFAIL("accepted");
        } catch (const FileError& error) {
            QVERIFY2(std::string(error.what()).find(words) != std::string::npos, error.what());
        }
    }

    QTemporaryDir folder_;
};

QTEST_APPLESS_MAIN(TestZipDirectory)
#include "tst_zip_directory.moc"
