#include "tests/support/files.h"
#include "tests/support/run_program.h"
#include "tests/support/scene_images.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
using namespace saccade::test;
namespace fs = std::filesystem;

/// What the program does without a command, and with an unknown one.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutArgumentsTheSamplesAreCaptioned();
    void imagesAndFoldersAreCaptioned();
    void sheetsGoBelowHomeWithoutACacheFolder();
    void withoutAnyPlaceForSheetsThereAreCaptions();
    void aMissingImageIsToldAndTheRestDone();
    void aMissingModelIsAnError();
    void aMistypedCommandIsNamed();
    void imagesGoAfterTheCommand();
    void helpAndVersion();

private:
    QTemporaryDir folder_;
    fs::path root_;
    fs::path sheets_;
};

void TestCommandLine::initTestCase() {
    root_ = folder_.path().toStdString();
    sheets_ = root_ / "cache/saccade/sheets";
    writeTinyModel(root_ / "resources/models/captioner.safetensors");
    writeSceneImage(root_ / "resources/samples/beach.png", 1);
    writeSceneImage(root_ / "resources/samples/garden.png", 2);
    writeSceneImage(root_ / "mine/one photo.jpg", 3);
    writeSceneImage(root_ / "mine/two.png", 4);
}

void TestCommandLine::init() {
    fs::remove_all(root_ / "cache");
    qputenv("SACCADE_RESOURCES", (root_ / "resources").c_str());
    qputenv("XDG_CACHE_HOME", (root_ / "cache").c_str());
}

void TestCommandLine::withoutArgumentsTheSamplesAreCaptioned() {
    for (int round = 0; round < 2; ++round) { // the second one replaces the sheets of the first
        const Outcome outcome = runProgram({});
        QCOMPARE(outcome.status, 0);
        const std::vector<std::string> lines = linesOf(outcome.output);
        QCOMPARE(lines.size(), std::size_t{2});
        QVERIFY(lines[0].starts_with("beach.png\t"));
        QVERIFY(lines[1].starts_with("garden.png\t"));
        QVERIFY(lines[0].size() > std::string("beach.png\t").size());
        QCOMPARE(outcome.errors, "saccade: the attention sheets are in " + sheets_.string() + "\n");
        QVERIFY(!cv::imread((sheets_ / "beach.png").string()).empty());
        QVERIFY(fs::exists(sheets_ / "garden.png"));
        QVERIFY(!fs::exists(sheets_ / "garden-2.png"));
    }
}

void TestCommandLine::imagesAndFoldersAreCaptioned() {
    const std::string beach = (root_ / "resources/samples/beach.png").string();
    const Outcome outcome = runProgram({beach, (root_ / "mine").string()});
    QCOMPARE(outcome.status, 0);
    const std::vector<std::string> lines = linesOf(outcome.output);
    QCOMPARE(lines.size(), std::size_t{3});
    QVERIFY(lines[0].starts_with(beach + "\t"));
    QVERIFY(lines[1].starts_with((root_ / "mine/one photo.jpg\t").string()));
    QVERIFY(fs::exists(sheets_ / "one photo.png"));
}

void TestCommandLine::sheetsGoBelowHomeWithoutACacheFolder() {
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", (root_ / "home").c_str());
    qputenv("XDG_CACHE_HOME", "not/absolute");
    const Outcome outcome = runProgram({(root_ / "mine/two.png").string()});
    qputenv("HOME", home);
    QCOMPARE(outcome.status, 0);
    QVERIFY(fs::exists(root_ / "home/.cache/saccade/sheets/two.png"));
}

void TestCommandLine::withoutAnyPlaceForSheetsThereAreCaptions() {
    const QByteArray home = qgetenv("HOME");
    qunsetenv("HOME");
    qunsetenv("XDG_CACHE_HOME");
    const Outcome outcome = runProgram({(root_ / "mine/two.png").string()});
    qputenv("HOME", home);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(linesOf(outcome.output).size(), std::size_t{1});
    QVERIFY(contains(outcome.errors, "no place for attention sheets"));
}

void TestCommandLine::aMissingImageIsToldAndTheRestDone() {
    const Outcome some = runProgram({"missing.jpg", (root_ / "mine/two.png").string()});
    QCOMPARE(some.status, 1);
    QVERIFY(some.errors.starts_with("saccade: missing.jpg: "));
    QCOMPARE(linesOf(some.output).size(), std::size_t{1});

    const Outcome none = runProgram({"no/such/folder"});
    QCOMPARE(none.status, 1);
    QVERIFY(none.output.empty());
    QVERIFY(contains(none.errors, "no/such/folder"));
    QVERIFY(!contains(none.errors, "sheets"));
}

void TestCommandLine::aMissingModelIsAnError() {
    const Outcome outcome =
        runProgram({"caption", (root_ / "mine/two.png").string(), "--model", (root_ / "none").string()});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.output.empty());
    QVERIFY(outcome.errors.starts_with("saccade: " + (root_ / "none").string() + ": "));
}

void TestCommandLine::aMistypedCommandIsNamed() {
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"capton", "x.jpg"}, {"capton"}, {"capton", "--format", "json", "x.jpg"}}) {
        const Outcome outcome = runProgram(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.output.empty());
        QVERIFY(outcome.errors.starts_with("saccade: unknown command \"capton\"; did you mean \"caption\"?"));
    }
    QCOMPARE(runProgram({"--no-such-option"}).status, 2);
}

void TestCommandLine::imagesGoAfterTheCommand() {
    const std::string image = (root_ / "mine/two.png").string();
    const Outcome outcome = runProgram({image, "inspect", "model.safetensors"});
    QCOMPARE(outcome.status, 2);
    QVERIFY(contains(outcome.errors, image));
}

void TestCommandLine::helpAndVersion() {
    const Outcome help = runProgram({"--help"});
    QCOMPARE(help.status, 0);
    for (const char* word :
         {"caption", "train", "evaluate", "score", "features", "scenes", "inspect", "IMAGE"})
        QVERIFY2(contains(help.output, word), word);
    const Outcome version = runProgram({"--version"});
    QCOMPARE(version.status, 0);
    QVERIFY(version.output.starts_with("saccade 0."));
    QCOMPARE(runProgram({"train", "--help"}).status, 0);
}

SACCADE_TEST(TestCommandLine)
#include "tst_command_line.moc"
