#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <string>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace saccade;
namespace fs = std::filesystem;

namespace {

mode_t modeOf(const fs::path& file) {
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
}

std::size_t filesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// A process that starts writing the file and is killed.
void dieWhileWriting(const fs::path& file) {
    const pid_t child = ::fork();
    if (child == 0) {
        AtomicFile writing(file);
        writing.write("half");
        ::raise(SIGKILL);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
}

std::string reasonOf(const fs::path& file) {
    try {
        writeFileAtomically(file, "x");
    } catch (const FileError& error) {
        return error.what();
    }
    return {};
}

} // namespace

class TestAtomicFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        temporary_ = std::make_unique<QTemporaryDir>();
        folder_ = temporary_->path().toStdString();
    }

    void withoutCommitTheTargetStays() {
        test::writeFile(folder_ / "a.txt", "before");
        {
            AtomicFile file(folder_ / "a.txt");
            file.write("after");
            QCOMPARE(test::readFile(file.temporaryPath()), std::string("after"));
            QVERIFY(file.temporaryPath().filename().native().starts_with('.'));
        }
        QCOMPARE(test::readFile(folder_ / "a.txt"), std::string("before"));
        QCOMPARE(filesIn(folder_), std::size_t{1});
    }

    void theEndingClosesTheTemporaryName() {
        AtomicFile file(folder_ / "video", ".mp4");
        QCOMPARE(file.temporaryPath().extension(), fs::path(".mp4"));
    }

    void linksStayLinks() {
        fs::create_directory(folder_ / "store");
        test::writeFile(folder_ / "store/real.txt", "before");
        fs::create_symlink("store/real.txt", folder_ / "inner.txt");
        fs::create_symlink(folder_ / "inner.txt", folder_ / "outer.txt");
        fs::create_symlink("store/new.txt", folder_ / "dangling.txt");
        writeFileAtomically(folder_ / "outer.txt", "after");
        writeFileAtomically(folder_ / "dangling.txt", "new");
        for (const char* link : {"inner.txt", "outer.txt", "dangling.txt"})
            QVERIFY(fs::is_symlink(folder_ / link));
        QCOMPARE(test::readFile(folder_ / "store/real.txt"), std::string("after"));
        QCOMPARE(test::readFile(folder_ / "store/new.txt"), std::string("new"));
        QCOMPARE(filesIn(folder_ / "store"), std::size_t{2});
    }

    void linksThatGoRoundAreTold() {
        fs::create_symlink("b.txt", folder_ / "a.txt");
        fs::create_symlink("a.txt", folder_ / "b.txt");
        const std::string reason = reasonOf(folder_ / "a.txt");
        QVERIFY2(reason.starts_with((folder_ / "a.txt").string() + ": "), reason.c_str());
        QVERIFY(fs::is_symlink(folder_ / "a.txt"));
    }

    void rightsAreKept() {
        test::writeFile(folder_ / "private.txt", "before");
        QCOMPARE(::chmod((folder_ / "private.txt").c_str(), 0640), 0);
        writeFileAtomically(folder_ / "private.txt", "after");
        QCOMPARE(modeOf(folder_ / "private.txt"), mode_t{0640});

        const mode_t before = ::umask(027);
        writeFileAtomically(folder_ / "new.txt", "x");
        ::umask(before);
        QCOMPARE(modeOf(folder_ / "new.txt"), mode_t{0640});
    }

    void aProtectedFileIsKept() {
        if (::geteuid() == 0)
            QSKIP("the superuser may write everything");
        test::writeFile(folder_ / "kept.txt", "before");
        QCOMPARE(::chmod((folder_ / "kept.txt").c_str(), 0444), 0);
        QVERIFY(!reasonOf(folder_ / "kept.txt").empty());
        QCOMPARE(test::readFile(folder_ / "kept.txt"), std::string("before"));
    }

    void aFolderIsNoFile() {
        fs::create_directory(folder_ / "folder");
        QVERIFY(!reasonOf(folder_ / "folder").empty());
        QVERIFY(!reasonOf(folder_ / "missing/file").empty());
        QCOMPARE(filesIn(folder_), std::size_t{1});
    }

    void namesOfTheGreatestLengthFit() {
        const fs::path longest = folder_ / std::string(255, 'x');
        writeFileAtomically(longest, "x");
        QCOMPARE(test::readFile(longest), std::string("x"));
        AtomicFile(longest, ".mp4").commit();
        QVERIFY(!reasonOf(folder_ / std::string(256, 'x')).empty());
        QCOMPARE(filesIn(folder_), std::size_t{1});
    }

    void writersOfOneFileDoNotMeet() {
        AtomicFile one(folder_ / "a.txt");
        AtomicFile other(folder_ / "a.txt");
        QVERIFY(one.temporaryPath() != other.temporaryPath());
        one.write("one");
        other.write("other");
        one.commit();
        QCOMPARE(test::readFile(folder_ / "a.txt"), std::string("one"));
        other.commit();
        QCOMPARE(test::readFile(folder_ / "a.txt"), std::string("other"));
    }

    /// Complete at any time, however many threads write it at once.
    void threadsWriteOneFile() {
        const fs::path file = folder_ / "a.txt";
        const std::string letters = "abcd";
        {
            std::vector<std::jthread> writers;
            for (const char letter : letters)
                writers.emplace_back([&file, letter] {
                    for (int i = 0; i < 50; ++i)
                        writeFileAtomically(file, std::string(10000, letter));
                });
        }
        const std::string content = test::readFile(file);
        QVERIFY(!content.empty() && content == std::string(10000, content.front()));
        QCOMPARE(filesIn(folder_), std::size_t{1});
    }

    void whatAKilledProcessLeftIsRemoved() {
        dieWhileWriting(folder_ / "a.txt");
        QCOMPARE(filesIn(folder_), std::size_t{1});
        writeFileAtomically(folder_ / "a.txt", "whole");
        QCOMPARE(filesIn(folder_), std::size_t{1});
        QCOMPARE(test::readFile(folder_ / "a.txt"), std::string("whole"));

        dieWhileWriting(folder_ / "b.txt");
        AtomicFile living(folder_ / "c.txt");
        test::writeFile(folder_ / ".hidden", "of somebody");
        removeAbandonedFiles(folder_);
        QCOMPARE(filesIn(folder_), std::size_t{3}); // a.txt, .hidden and the file of the live writer
        living.commit();
        QVERIFY(fs::exists(folder_ / "c.txt"));
    }

    void aPipeTakesTheBytes() {
        const fs::path pipe = folder_ / "pipe";
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        fs::create_symlink("pipe", folder_ / "link");
        const std::string content(200000, 'x'); // more than a pipe holds
        for (const fs::path& target : {pipe, folder_ / "link"}) {
            std::string received;
            {
                const std::jthread reader([&] { received = test::readFile(pipe); });
                writeFileAtomically(target, content);
            }
            QVERIFY(received == content);
        }
        QVERIFY(fs::is_fifo(pipe));
        QCOMPARE(filesIn(folder_), std::size_t{2});
    }

    void devicesStay() {
        writeFileAtomically("/dev/null", "x");
        QVERIFY(fs::is_character_file("/dev/null"));
        QVERIFY(reasonOf("/dev/full").starts_with("/dev/full: could not be written"));
    }

    /// As with `saccade … --output /dev/stdout >file`, when more is printed.
    void standardOutputGoesOn() {
        const fs::path file = folder_ / "printed.txt";
        const int kept = ::dup(STDOUT_FILENO);
        const int opened = ::open(file.c_str(), O_WRONLY | O_CREAT, 0600);
        ::dup2(opened, STDOUT_FILENO);
        const bool first = ::write(STDOUT_FILENO, "first ", 6) == 6;
        writeFileAtomically("/dev/stdout", "second ");
        const bool third = ::write(STDOUT_FILENO, "third", 5) == 5;
        ::dup2(kept, STDOUT_FILENO);
        ::close(kept);
        ::close(opened);
        QVERIFY(first && third);
        QCOMPARE(test::readFile(file), std::string("first second third"));
    }

private:
    std::unique_ptr<QTemporaryDir> temporary_;
    fs::path folder_;
};

SACCADE_TEST(TestAtomicFile)
#include "tst_atomic_file.moc"
