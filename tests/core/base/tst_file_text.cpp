#include "core/base/error.h"
#include "core/base/file_text.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <vector>

using namespace saccade;
namespace fs = std::filesystem;

class TestFileText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeFilesUpToALimit() {
        const QTemporaryDir temporary;
        const fs::path file = fs::path(temporary.path().toStdString()) / "ein ä.txt";
        const std::string content("a\0b\r\n", 5);
        test::writeFile(file, content);
        QCOMPARE(readFileText(file, 5), content);
        QVERIFY_THROWS_EXCEPTION(FileError, readFileText(file, 4));
        QVERIFY_THROWS_EXCEPTION(FileError, readFileText(file.parent_path(), 5));
        QVERIFY_THROWS_EXCEPTION(FileError, readFileText(file.parent_path() / "none", 5));
        QVERIFY_THROWS_EXCEPTION(FileError, readFileText("/dev/zero", 5));
    }

    /// Opening a pipe without a writer would wait for ever; the watchdog ends whatever hangs.
    void aPipeOrASocketIsNoFile() {
        const QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
        QVERIFY_THROWS_EXCEPTION(FileError, readFileText(folder / "pipe", 5));

        QCOMPARE(::mknod((folder / "socket").c_str(), S_IFSOCK | 0600, 0), 0);
        QVERIFY_THROWS_EXCEPTION(FileError, readFileText(folder / "socket", 5));

        test::writeFile(folder / "file", "content");
        fs::create_symlink("file", folder / "link");
        QCOMPARE(readFileText(folder / "link", 7), std::string("content"));
        fs::create_symlink("pipe", folder / "to the pipe");
        QVERIFY_THROWS_EXCEPTION(FileError, readFileText(folder / "to the pipe", 5));
    }

    void lineNumbersOfOffsets() {
        LineCounter lines("ab\ncd\n\nef");
        QCOMPARE(lines.lineAt(0), std::size_t{1});
        QCOMPARE(lines.lineAt(3), std::size_t{2});
        QCOMPARE(lines.lineAt(7), std::size_t{4});
        QCOMPARE(lines.lineAt(2), std::size_t{1}); // back again; the newline itself belongs to its line
        QCOMPARE(lines.lineAt(1000), std::size_t{4});
        LineCounter old("a\rb\r\nc\r\rd");
        QCOMPARE(old.lineAt(1), std::size_t{1});
        QCOMPARE(old.lineAt(2), std::size_t{2}); // "b"
        QCOMPARE(old.lineAt(4), std::size_t{2}); // between the two of CRLF
        QCOMPARE(old.lineAt(5), std::size_t{3}); // "c"
        QCOMPARE(old.lineAt(8), std::size_t{5}); // "d", after an empty line
    }

    void linesOfEachEnding() {
        LineReader reader("\xEF\xBB\xBFone\r\n\ntwo\rthree\r\rfour\r");
        std::vector<std::string> lines;
        for (std::string_view line; reader.next(line);)
            lines.emplace_back(line);
        QCOMPARE(lines, (std::vector<std::string>{"one", "", "two", "three", "", "four"}));
        QCOMPARE(reader.number(), std::size_t{6});
    }

    void trimming() {
        QCOMPARE(trimmed(" \t a b \r\n"), std::string_view("a b"));
        QVERIFY(trimmed(" \n").empty());
    }
};

SACCADE_TEST(TestFileText)
#include "tst_file_text.moc"
