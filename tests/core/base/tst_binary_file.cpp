#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace saccade;

class TestBinaryFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesAnywhere() {
        test::writeFile(path_, "0123456789");
        BinaryFile file(path_, BinaryFile::Access::ReadAndWrite);
        QCOMPARE(file.size(), std::uint64_t{10});
        QCOMPARE(textOf(file.read(3, 4)), std::string("3456"));
        file.write(4, std::as_bytes(std::span("ab", 2)));
        QCOMPARE(textOf(file.read(3, 4)), std::string("3ab6"));
        const BinaryFile moved = std::move(file);
        QCOMPARE(textOf(moved.start(3)), std::string("012"));
        QCOMPARE(textOf(moved.start(100)), std::string("0123ab6789"));
    }

    void aFileThatEndsBeforeIsAnError() {
        test::writeFile(path_, std::string(10'000, 'x'));
        const BinaryFile file(path_);
        QVERIFY_EXCEPTION_THROWN(file.read(9'999, 2), FileError);
        std::filesystem::resize_file(path_, 5'000);
        QCOMPARE(textOf(file.read(4'999, 1)), std::string("x"));
        QVERIFY_EXCEPTION_THROWN(file.read(4'999, 2), FileError);
        QVERIFY_EXCEPTION_THROWN(file.read(5'000, 1), FileError);
    }

    void textIsReadAsFarAsItGoes() {
        test::writeFile(path_, "0123456789");
        const BinaryFile file(path_);
        QCOMPARE(file.text(2, 3), std::string("234"));
        QCOMPARE(file.text(8, 100), std::string("89"));
        QCOMPARE(file.text(11, 1), std::string());
        std::filesystem::resize_file(path_, 4);
        QCOMPARE(file.text(2, 8), std::string("23"));
    }

    void opensRegularFilesOnly() {
        QVERIFY_EXCEPTION_THROWN(BinaryFile(path_.parent_path() / "missing"), FileError);
        QVERIFY_EXCEPTION_THROWN(BinaryFile(path_.parent_path()), FileError);
        const std::filesystem::path pipe = path_.parent_path() / "pipe";
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QVERIFY_EXCEPTION_THROWN(BinaryFile{pipe}, FileError);
    }

private:
    static std::string textOf(const std::vector<std::byte>& bytes) {
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }

    QTemporaryDir folder_;
    std::filesystem::path path_ = folder_.filePath("file").toStdString();
};

SACCADE_TEST(TestBinaryFile)
#include "tst_binary_file.moc"
