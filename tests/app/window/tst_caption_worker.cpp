#include "app/window/caption_worker.h"
#include "tests/support/await.h"
#include "tests/support/files.h"
#include "tests/support/scene_images.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace saccade;
using window::CaptionWorker;

namespace {

/// The signals of a worker, in order.
class Heard : public QObject {
public:
    explicit Heard(CaptionWorker& worker) {
        connect(&worker, &CaptionWorker::modelOpened, this,
                [this](const ModelDetails& model) { models.push_back(model); });
        connect(&worker, &CaptionWorker::modelFailed, this, [this](const QString& why) { refused << why; });
        connect(&worker, &CaptionWorker::started, this, [this](quint64 id) { started << id; });
        connect(&worker, &CaptionWorker::stepped, this,
                [this](quint64, const SearchStep& step) { steps.push_back(step); });
        connect(&worker, &CaptionWorker::finished, this, [this](quint64 id, const CaptionResult& result) {
            finished << id;
            results.push_back(result);
        });
        connect(&worker, &CaptionWorker::failed, this, [this](quint64 id, const QString& why) {
            failed << id;
            reasons << why;
        });
    }

    std::vector<ModelDetails> models;
    std::vector<SearchStep> steps;
    std::vector<CaptionResult> results;
    QVector<quint64> started, finished, failed;
    QStringList refused, reasons;
};

} // namespace

class TestCaptionWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWordByWord();
    void takesPixelsFromMemory();
    void urgentGoesFirst();
    void cancelledJobsSayNothing();
    void brokenImageTellsWhy();
    void brokenModelLeavesTheOneBefore();
    void severalModelsCaptionTogether();
    void endsWhileBusy();

private:
    ui::CaptionJob job(quint64 id) const {
        return {.id = id, .image = {image_, {}, QStringLiteral("scene.png")}};
    }

    QTemporaryDir folder_;
    std::filesystem::path model_, image_;
};

void TestCaptionWorker::initTestCase() {
    const std::filesystem::path folder = folder_.path().toStdString();
    model_ = folder / "tiny.safetensors";
    test::writeTinyModel(model_);
    image_ = test::writeSceneImage(folder / "scene.png", 1);
}

void TestCaptionWorker::saysWordByWord() {
    window::ModelOwner model(c10::kCPU);
    CaptionWorker worker(model);
    Heard heard(worker);
    worker.openModel(model_);
    ui::CaptionJob wanted = job(7);
    wanted.live = true;
    worker.caption(wanted);
    AWAIT_EQUAL(heard.finished.size(), 1);
    QCOMPARE(heard.models.size(), 1U);
    QCOMPARE(heard.models[0].name, std::string("tiny"));
    QCOMPARE(heard.started, QVector<quint64>{7});
    const CaptionResult& result = heard.results[0];
    QCOMPARE(result.image, image_.string());
    QCOMPARE(result.geometry.original, cv::Size(96, 64));
    QVERIFY(!heard.steps.empty());
    QCOMPARE(heard.steps.front().best.words.size(), 1U);
    for (const CaptionWord& word : result.best().words)
        QCOMPARE(word.attention.rows * word.attention.columns, 16);
}

void TestCaptionWorker::takesPixelsFromMemory() {
    QImage pixels(80, 60, QImage::Format_RGB32);
    pixels.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    pixels.save(&buffer, "PNG");
    window::ModelOwner model(c10::kCPU);
    CaptionWorker worker(model);
    Heard heard(worker);
    worker.openModel(model_);
    worker.caption({.id = 1, .image = {{}, png, QStringLiteral("pasted image 1")}});
    AWAIT_EQUAL(heard.results.size(), 1U);
    QCOMPARE(heard.results[0].image, std::string("pasted image 1"));
    QCOMPARE(heard.results[0].geometry.original, cv::Size(80, 60));
}

void TestCaptionWorker::urgentGoesFirst() {
    window::ModelOwner model(c10::kCPU);
    CaptionWorker worker(model);
    Heard heard(worker);
    for (quint64 id = 1; id <= 4; ++id)
        worker.caption(job(id));
    ui::CaptionJob urgent = job(5);
    urgent.urgent = true;
    worker.caption(urgent);
    worker.openModel(model_);
    AWAIT_EQUAL(heard.finished, (QVector<quint64>{5, 1, 2, 3, 4}));
}

void TestCaptionWorker::cancelledJobsSayNothing() {
    window::ModelOwner model(c10::kCPU);
    CaptionWorker worker(model);
    Heard heard(worker);
    for (quint64 id = 1; id <= 3; ++id)
        worker.caption(job(id));
    worker.cancel(2);
    worker.openModel(model_);
    AWAIT_EQUAL(heard.finished, (QVector<quint64>{1, 3}));
    worker.caption(job(4));
    worker.caption(job(5));
    worker.cancelAll();
    worker.caption(job(6));
    AWAIT(heard.finished.contains(6));
    QVERIFY(!heard.finished.contains(5));
    QVERIFY(heard.failed.isEmpty());
}

void TestCaptionWorker::brokenImageTellsWhy() {
    const std::filesystem::path broken = std::filesystem::path(folder_.path().toStdString()) / "broken.jpg";
    test::writeFile(broken, "no image at all");
    window::ModelOwner model(c10::kCPU);
    CaptionWorker worker(model);
    Heard heard(worker);
    worker.openModel(model_);
    worker.caption({.id = 1, .image = {broken, {}, QStringLiteral("broken.jpg")}});
    worker.caption(job(2));
    AWAIT_EQUAL(heard.finished, QVector<quint64>{2});
    QCOMPARE(heard.failed, QVector<quint64>{1});
    QVERIFY(heard.reasons[0].contains(QStringLiteral("broken.jpg")));
}

void TestCaptionWorker::brokenModelLeavesTheOneBefore() {
    const std::filesystem::path broken =
        std::filesystem::path(folder_.path().toStdString()) / "broken.safetensors";
    test::writeFile(broken, "no model");
    window::ModelOwner model(c10::kCPU);
    CaptionWorker worker(model);
    Heard heard(worker);
    worker.openModel(model_);
    worker.openModel(broken);
    worker.caption(job(1));
    AWAIT_EQUAL(heard.finished.size(), 1);
    AWAIT_EQUAL(heard.refused.size(), 1);
    QVERIFY(heard.refused[0].contains(QStringLiteral("broken.safetensors")));
    QCOMPARE(heard.results[0].model, std::string("tiny"));
}

void TestCaptionWorker::severalModelsCaptionTogether() {
    const std::filesystem::path other = model_.parent_path() / "other.safetensors";
    test::writeTinyModel(other);
    window::ModelOwner model(c10::kCPU);
    CaptionWorker worker(model);
    Heard heard(worker);
    worker.openTogether({model_, other});
    worker.caption(job(1));
    AWAIT_EQUAL(heard.finished.size(), 1);
    QCOMPARE(heard.results[0].model, std::string("tiny + other"));
    QVERIFY(heard.results[0].ensemble->mean_attention);
    QCOMPARE(heard.models[0].file, model_);
    QString reason;
    const auto ask = [](window::OpenModel& both, const std::stop_token&) { both.captioner(); };
    model.ask({.work = ask, .failed = [&reason](const QString& why) { reason = why; }});
    AWAIT(!reason.isEmpty());
    QVERIFY(reason.contains(QStringLiteral("asked of one model")));
    worker.openModel(model_);
    worker.caption(job(2));
    AWAIT_EQUAL(heard.finished.size(), 2);
    QCOMPARE(heard.results[1].model, std::string("tiny"));
}

void TestCaptionWorker::endsWhileBusy() {
    auto model = std::make_unique<window::ModelOwner>(c10::kCPU);
    auto worker = std::make_unique<CaptionWorker>(*model);
    QSignalSpy started(worker.get(), &CaptionWorker::started);
    worker->openModel(model_);
    for (quint64 id = 1; id <= 50; ++id)
        worker->caption(job(id));
    AWAIT(!started.isEmpty());
    worker.reset();
    model.reset(); // waits for the image at hand and for no other
    QVERIFY(started.size() < 50);
}

SACCADE_TEST(TestCaptionWorker)
#include "tst_caption_worker.moc"
