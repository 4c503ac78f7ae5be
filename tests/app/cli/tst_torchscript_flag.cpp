#include "core/data/scenes/writer.h"
#include "tests/support/paths.h"
#include "tests/support/run_program.h"
#include "tests/support/scene_images.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace saccade;
using test::contains;
using test::Outcome;
namespace fs = std::filesystem;

class TestTorchScriptFlag : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The last part is about a file that has changed. In one test, as the flag holds for the whole process.
    void aProgramIsOnlyLoadedIfThatIsAllowed() {
        const QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        const fs::path script = root / "encoder.pt", model = root / "run/checkpoints/last.safetensors";
        fs::copy_file(test::fixture("backbones/mean_colours.pt"), script);
        scenes::writeScenes(root / "scenes", {.count = 12, .seed = 3});
        const fs::path image = test::writeSceneImage(root / "image.png", 1);
        const auto run = [](std::vector<std::string> arguments, bool allow) {
            if (allow)
                arguments.emplace_back("--allow-torchscript");
            return test::runProgram(arguments);
        };
        const std::vector<std::string> train = {"train",
                                                "--dataset",
                                                (root / "scenes").string(),
                                                "--run",
                                                (root / "run").string(),
                                                "--set",
                                                "encoder=torchscript:" + script.string(),
                                                "--set",
                                                "image_size=64",
                                                "--set",
                                                "decoder.hidden=16",
                                                "--set",
                                                "epochs=1"};
        const std::vector<std::string> caption = {"caption", image.string(), "--model", model.string()};
        const std::vector<std::string> features = {"features",
                                                   "--encoder",
                                                   "torchscript:" + script.string(),
                                                   "--output",
                                                   (root / "features.safetensors").string(),
                                                   image.string()};
        for (const auto& command : {train, features}) {
            const Outcome refused = run(command, false);
            QCOMPARE(refused.status, 1);
            QVERIFY2(contains(refused.errors, "--allow-torchscript"), refused.errors.c_str());
        }
        fs::remove_all(root / "run");
        const Outcome trained = run(train, true);
        QVERIFY2(trained.status == 0, trained.errors.c_str());
        const Outcome captioned = run(caption, true);
        QVERIFY2(captioned.status == 0, captioned.errors.c_str());
        QCOMPARE(run(features, true).status, 0);

        fs::resize_file(script, fs::file_size(script) + 1);
        const Outcome changed = run(caption, true);
        QCOMPARE(changed.status, 1);
        QVERIFY2(contains(changed.errors, "not the file that the model was trained with"),
                 changed.errors.c_str());
    }
};

SACCADE_TEST(TestTorchScriptFlag)
#include "tst_torchscript_flag.moc"
