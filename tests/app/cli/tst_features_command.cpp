#include "core/weights/safetensors.h"
#include "tests/support/files.h"
#include "tests/support/run_program.h"
#include "tests/support/scene_images.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
using namespace saccade::test;
namespace fs = std::filesystem;

class TestFeaturesCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneTensorAnImageUnderItsName();
    void badImagesAndRepeatedNamesAreLeftOut();
    void withoutAnyImageNothingIsWritten();
    void nothingButFeaturesIsReplaced();
    void wrongUsage();

private:
    Outcome features(const std::vector<std::string>& images,
                     const std::string& encoder = "scenes_cnn") const {
        std::vector<std::string> arguments = {"features",       "--encoder", encoder, "--output",
                                              output_.string(), "--threads", "1"};
        arguments.insert(arguments.end(), images.begin(), images.end());
        return runProgram(arguments);
    }

    QTemporaryDir folder_;
    fs::path root_ = folder_.path().toStdString();
    fs::path output_ = root_ / "features.safetensors";
};

void TestFeaturesCommand::oneTensorAnImageUnderItsName() {
    const Outcome outcome = features(
        {writeSceneImage(root_ / "one.png", 1).string(), writeSceneImage(root_ / "sub/two.jpg", 2).string()});
    QCOMPARE(outcome.status, 0);
    QVERIFY(contains(outcome.errors, "random weights"));
    const SafetensorsFile file(output_);
    QCOMPARE(file.tensors().size(), std::size_t{2});
    for (const char* name : {"one.png", "two.jpg"}) {
        const auto& shape = file.tensors().at(name).shape;
        QCOMPARE(shape.size(), std::size_t{3});
        QVERIFY(shape[0] > 0);
        QCOMPARE(shape[1], std::int64_t{14}); // 224 pixels, 16 per cell
        QCOMPARE(shape[2], std::int64_t{14});
    }
    const std::string bytes = readFile(output_);
    features({(root_ / "one.png").string(), (root_ / "sub/two.jpg").string()});
    QVERIFY(readFile(output_) == bytes);
}

void TestFeaturesCommand::badImagesAndRepeatedNamesAreLeftOut() {
    writeFile(root_ / "broken.png", "this is no picture");
    const Outcome outcome =
        features({writeSceneImage(root_ / "one.png", 1).string(), (root_ / "broken.png").string(),
                  writeSceneImage(root_ / "sub/one.png", 2).string(),
                  writeSceneImage(root_ / "three.png", 3).string()});
    QCOMPARE(outcome.status, 1);
    QVERIFY(contains(outcome.errors, "broken.png: "));
    QVERIFY(contains(outcome.errors, "sub/one.png: another image of this name"));
    const SafetensorsFile file(output_);
    QCOMPARE(file.tensors().size(), std::size_t{2});
    QVERIFY(file.tensors().contains("three.png"));
}

void TestFeaturesCommand::withoutAnyImageNothingIsWritten() {
    fs::remove(output_);
    QCOMPARE(features({(root_ / "missing.png").string()}).status, 1);
    QVERIFY(!fs::exists(output_));
}

void TestFeaturesCommand::nothingButFeaturesIsReplaced() {
    const std::string one = writeSceneImage(root_ / "one.png", 1).string();
    const float weight = 1;
    writeSafetensors(root_ / "weights.safetensors", {{"w", {TensorType::F32, {1}, &weight}}}, {});
    writeFile(root_ / "notes.txt", "milk");
    for (const char* name : {"one.png", "weights.safetensors", "notes.txt"}) {
        output_ = root_ / name;
        const std::string before = readFile(output_);
        const Outcome outcome = features({one});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(linesOf(outcome.errors).size(), std::size_t{1});
        QVERIFY(contains(outcome.errors, output_.string() + ": "));
        QVERIFY(readFile(output_) == before);
    }
    output_ = root_ / "empty.safetensors";
    writeFile(output_, "");
    for (int run = 0; run < 2; ++run)
        QCOMPARE(features({one}).status, 0);
    output_ = root_ / "features.safetensors";
}

void TestFeaturesCommand::wrongUsage() {
    QCOMPARE(features({}).status, 2);
    const Outcome unknown = features({"a.png"}, "resnet");
    QCOMPARE(unknown.status, 2);
    QVERIFY(contains(unknown.errors, "resnet18"));
}

SACCADE_TEST(TestFeaturesCommand)
#include "tst_features_command.moc"
