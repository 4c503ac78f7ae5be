#include "app/window/model_owner.h"
#include "core/base/error.h"
#include "tests/support/await.h"
#include "tests/support/files.h"
#include "tests/support/scene_images.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace saccade;
using window::ModelOwner;
using window::OpenModel;

class TestModelOwner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const std::filesystem::path folder = folder_.path().toStdString();
        model_ = folder / "tiny.safetensors";
        test::writeTinyModel(model_);
        image_ = test::writeSceneImage(folder / "scene.png", 1);
    }

    void theNewestOfAKindReplacesThoseBefore() {
        ModelOwner owner(c10::kCPU);
        QStringList answers;
        for (const char* name : {"first map", "second map", "third map"})
            ask(owner, answers, name, QStringLiteral("map"));
        ask(owner, answers, "caption", {}); // of no kind: nothing replaces it
        ask(owner, answers, "another caption", {});
        owner.open(model_);
        AWAIT_EQUAL(answers, (QStringList{"third map", "caption", "another caption"}));
    }

    void aRunningOneOfTheKindIsStopped() {
        ModelOwner owner(c10::kCPU);
        owner.open(model_);
        QStringList answers;
        std::atomic<bool> begun = false;
        ModelOwner::Task endless;
        endless.kind = QStringLiteral("map");
        endless.work = [&](OpenModel&, const std::stop_token& stop) {
            begun = true;
            while (!stop.stop_requested())
                std::this_thread::yield();
            owner.tell(stop, [&answers] { answers << QStringLiteral("too late"); });
        };
        owner.ask(endless);
        AWAIT(begun.load());
        ask(owner, answers, "newest", QStringLiteral("map"));
        AWAIT_EQUAL(answers, QStringList{"newest"});
    }

    void anImageIsEncodedOnce() {
        ModelOwner owner(c10::kCPU);
        owner.open(model_);
        std::vector<std::size_t> encoded;
        CaptionResult scored;
        const ui::ImageSource source{image_, {}, QStringLiteral("scene.png")};
        for (int question = 0; question < 3; ++question) {
            ModelOwner::Task task;
            task.work = [&, source](OpenModel& model, const std::stop_token& stop) {
                const window::SeenImage seen = model.see(source);
                const CaptionResult result =
                    model.captioner().score(seen.memory, seen.square.geometry, {"a", "red", "ball"}, 2);
                owner.tell(stop, [&, result, count = model.encoded()] {
                    encoded.push_back(count);
                    scored = result;
                });
            };
            owner.ask(task);
        }
        AWAIT_EQUAL(encoded, (std::vector<std::size_t>{1, 1, 1}));
        QCOMPARE(scored.best().caption(), std::string("a red ball"));
        QVERIFY(scored.best().log_probability < 0);
        QCOMPARE(scored.geometry.original, cv::Size(96, 64));
    }

    void aFileThatChangedIsEncodedAgain() {
        OpenModel model(readModel(model_), model_);
        const std::filesystem::path file =
            std::filesystem::path(folder_.path().toStdString()) / "changing.png";
        std::filesystem::copy_file(image_, file);
        const ui::ImageSource source{file, {}, QStringLiteral("changing.png")};
        model.see(source);
        test::writeSceneImage(file, 2);
        std::filesystem::last_write_time(file,
                                         std::filesystem::last_write_time(file) + std::chrono::hours(1));
        model.see(source);
        QCOMPARE(model.encoded(), std::size_t{2});
        // Of many images the last ones are kept.
        for (int i = 0; i < 10; ++i)
            model.see({image_, {}, QStringLiteral("scene.png")});
        QCOMPARE(model.encoded(), std::size_t{3});
    }

    void aTaskThatFailsSaysWhy() {
        ModelOwner owner(c10::kCPU);
        owner.open(model_);
        QString reason;
        ModelOwner::Task task;
        task.work = [](OpenModel&, const std::stop_token&) {
            throw Error(say("the tensor %1 is missing", std::string("x")));
        };
        task.failed = [&reason](const QString& why) { reason = why; };
        owner.ask(task);
        AWAIT(!reason.isEmpty());
        QCOMPARE(reason, QStringLiteral("the tensor x is missing"));
    }

private:
    static void ask(ModelOwner& owner, QStringList& answers, const char* name, const QString& kind) {
        ModelOwner::Task task;
        task.kind = kind;
        task.work = [&owner, &answers, name](OpenModel&, const std::stop_token& stop) {
            owner.tell(stop, [&answers, name] { answers << QLatin1String(name); });
        };
        owner.ask(task);
    }

    QTemporaryDir folder_;
    std::filesystem::path model_, image_;
};

SACCADE_TEST(TestModelOwner)
#include "tst_model_owner.moc"
