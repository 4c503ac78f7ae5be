#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/captioner/model_file.h"
#include "core/run/metrics_file.h"
#include "core/train/run_state.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/support/trainer_bench.h"

#include <QProcess>
#include <QtTest/QtTest>

#include <arpa/inet.h>
#include <cstdio>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace saccade;

namespace {

constexpr int patience = 120'000; ///< ms

/// A port that nobody listens on.
int freePort() {
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    const bool found = ::bind(socket, reinterpret_cast<sockaddr*>(&address), length) == 0 &&
                       ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &length) == 0;
    ::close(socket);
    return found ? ntohs(address.sin_port) : 0;
}

/// Where the processes of a test find what to train.
struct Place {
    QString data, run, options;
};

/// This program again, as one of two processes.
std::unique_ptr<QProcess> startOne(const Place& place, int rank, int port, const QString& stop_after = {}) {
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("RANK", QString::number(rank));
    environment.insert("WORLD_SIZE", "2");
    environment.insert("MASTER_ADDR", "127.0.0.1");
    environment.insert("MASTER_PORT", QString::number(port));
    environment.insert("SACCADE_TEST_DATA", place.data);
    environment.insert("SACCADE_TEST_RUN", place.run);
    environment.insert("SACCADE_TEST_OPTIONS", place.options);
    environment.insert("SACCADE_TEST_STOP", rank == 1 ? stop_after : QString());
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(QCoreApplication::applicationFilePath(), {"tst_processes", "oneOfTwo"});
    return process;
}

bool endsWell(QProcess& process) {
    const bool ended = process.waitForFinished(patience);
    const bool well = ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!well)
        qWarning("%s", process.readAll().constData());
    return well;
}

void writeOptions(const Place& place, const TrainOptions& options) {
    QFile file(place.options);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(toJson(options))) <= 0)
        throw Error(Message::verbatim("no options"));
}

} // namespace

class TestProcesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneOfTwo();
    void twoLearnWhatOneDoes_data();
    void twoLearnWhatOneDoes();
    void aStopOfOneStopsBothAndOneResumes();
    void aKilledProcessEndsTheOther();
    void captionsThatAreWrittenAreScoredInBoth();

private:
    const test::TrainerData& dataFor(const TrainOptions& options) const {
        return options.fit == "whole" ? several_shapes_ : data_;
    }
    Place placeOf(const char* name, const TrainOptions& options);
    /// What one process learns.
    NamedTensors learnedAlone(const char* name, const TrainOptions& options);
    bool near(const NamedTensors& actual, const NamedTensors& expected);

    test::TrainerData data_;
    test::TrainerData several_shapes_{test::several_shapes};
    QTemporaryDir folder_;
    TrainOptions options_;
};

/// A decoder over a frozen encoder, whose features are kept; the scores of the validation choose nothing.
void TestProcesses::initTestCase() {
    const std::filesystem::path weights = folder_.filePath("encoder.safetensors").toStdString();
    torch::manual_seed(5);
    NamedTensors tensors;
    const auto backbone = makeBackbone("scenes_cnn", false);
    for (const auto& parameter : backbone->named_parameters())
        tensors[parameter.key()] = parameter.value().detach();
    for (const auto& buffer : backbone->named_buffers())
        tensors[buffer.key()] = buffer.value();
    writeTensors(weights, tensors, Precision::Float32, {});
    options_ = data_.options();
    options_.encoder_weights = weights.string();
    options_.augment_colour = false;
    options_.decoder_options["dropout"] = 0.0;
    options_.cache_directory = folder_.filePath("cache").toStdString();
    options_.epochs = 2;
    options_.learning_rate = 1e-3;
    options_.calibrate = false;
}

/// What each of the processes that the other tests start runs; alone it has nothing to do.
void TestProcesses::oneOfTwo() {
    if (!qEnvironmentVariableIsSet("SACCADE_TEST_RUN"))
        return;
    const TrainOptions options =
        trainOptionsFromJson(test::readFile(qEnvironmentVariable("SACCADE_TEST_OPTIONS").toStdString()));
    const auto place = launchEnvironment();
    QVERIFY(place.has_value());
    try {
        ProcessGroup group(*place, torch::kCPU);
        test::Stopper observer;
        const std::size_t stop_after = qEnvironmentVariable("SACCADE_TEST_STOP").toULongLong();
        observer.when = [stop_after](const TrainProgress& now) {
            return stop_after > 0 && now.phase == TrainPhase::Training && now.done == stop_after;
        };
        const CaptionDataset dataset =
            test::smallScenes(qEnvironmentVariable("SACCADE_TEST_DATA").toStdString());
        RunDirectory run =
            openTogether(qEnvironmentVariable("SACCADE_TEST_RUN").toStdString(), options, false, &group);
        const TrainOutcome outcome =
            train(dataset, run, torch::kCPU, observer, observer.source.get_token(), &group);
        std::printf("%s after %zu steps\n", outcome.stopped ? "stopped" : "finished", observer.steps.size());
    } catch (const Error& error) {
        QFAIL(error.what());
    }
}

Place TestProcesses::placeOf(const char* name, const TrainOptions& options) {
    const Place place{dataFor(options).folder.path(), folder_.filePath(QString(name) + "-run"),
                      folder_.filePath(QString(name) + ".json")};
    writeOptions(place, options);
    return place;
}

NamedTensors TestProcesses::learnedAlone(const char* name, const TrainOptions& options) {
    RunDirectory run =
        RunDirectory::create(folder_.filePath(QString(name) + "-alone").toStdString(), options);
    test::Stopper observer;
    test::train(dataFor(options).scenes(), run, observer);
    return readWeights(run.layout().lastModel());
}

/// The same numbers in another order of addition. AdamW divides a gradient by its size, so what rounding
/// leaves of a gradient of 0 can move a weight; no weight moves by more than the learning rate per step.
bool TestProcesses::near(const NamedTensors& actual, const NamedTensors& expected) {
    for (const auto& [name, tensor] : expected) {
        const double largest =
            (actual.at(name).to(torch::kDouble) - tensor.to(torch::kDouble)).abs().max().item<double>();
        if (!(largest < 1e-5)) {
            qWarning("%s differs by %g", name.c_str(), largest);
            return false;
        }
    }
    return true;
}

void TestProcesses::twoLearnWhatOneDoes_data() {
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("accumulate");
    QTest::addColumn<QString>("fit");
    QTest::newRow("even batches") << 4 << 1 << "crop";
    QTest::newRow("a last batch of one image") << 5 << 1 << "crop";
    QTest::newRow("two batches per step") << 3 << 2 << "crop";
    QTest::newRow("images of several shapes") << 6 << 1 << "whole";
}

void TestProcesses::twoLearnWhatOneDoes() {
    QFETCH(int, batch);
    QFETCH(int, accumulate);
    QFETCH(QString, fit);
    TrainOptions options = options_;
    options.fit = fit.toStdString();
    options.batch_images = batch;
    options.accumulate = accumulate;
    const QByteArray name = QByteArray("two") + QByteArray::number(batch);
    const NamedTensors expected = learnedAlone(name, options);
    const Place place = placeOf(name, options);
    const int port = freePort();
    const auto first = startOne(place, 0, port), second = startOne(place, 1, port);
    QVERIFY(endsWell(*first));
    QVERIFY(endsWell(*second));
    const RunLayout run{place.run.toStdString()}, alone{folder_.filePath(name + "-alone").toStdString()};
    QVERIFY(near(readWeights(run.lastModel()), expected));
    const Metrics together = readMetrics(run.metrics()), by_one = readMetrics(alone.metrics());
    QCOMPARE(together.steps.size(), by_one.steps.size());
    QCOMPARE(together.epochs.size(), std::size_t{2});
    for (std::size_t i = 0; i < together.steps.size(); ++i)
        QVERIFY(std::abs(together.steps[i].loss - by_one.steps[i].loss) < 1e-4);
    QVERIFY(together.epochs[1].validation->metrics == by_one.epochs[1].validation->metrics);
    QVERIFY(std::abs(together.epochs[1].validation->attention_entropy -
                     by_one.epochs[1].validation->attention_entropy) < 1e-4);
    QVERIFY(std::filesystem::exists(run.samples(2)));
}

void TestProcesses::aStopOfOneStopsBothAndOneResumes() {
    const NamedTensors expected = learnedAlone("stopped", options_);
    const Place place = placeOf("stopped", options_);
    const int port = freePort();
    const auto first = startOne(place, 0, port, "5"), second = startOne(place, 1, port, "5");
    QVERIFY(endsWell(*first));
    QVERIFY(endsWell(*second));
    QVERIFY(first->readAll().contains("stopped after 5 steps"));
    QVERIFY(second->readAll().contains("stopped after 5 steps"));
    RunDirectory run = RunDirectory::resume(place.run.toStdString());
    test::Stopper observer;
    QVERIFY(test::train(data_.scenes(), run, observer).finished);
    QCOMPARE(observer.steps.size(), std::size_t{8 - 5});
    QVERIFY(near(readWeights(run.layout().lastModel()), expected));
}

void TestProcesses::aKilledProcessEndsTheOther() {
    TrainOptions options = options_;
    options.epochs = 100'000;
    options.patience = 0;
    options.checkpoint_seconds = 1;
    const Place place = placeOf("killed", options);
    const int port = freePort();
    const auto first = startOne(place, 0, port), second = startOne(place, 1, port);
    const RunLayout layout{place.run.toStdString()};
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(layout.lastState()), patience);
    second->kill();
    QVERIFY(second->waitForFinished(patience));
    QVERIFY(first->waitForFinished(patience));
    QCOMPARE(first->exitStatus(), QProcess::NormalExit);
    QVERIFY(first->exitCode() != 0);
    const QByteArray output = first->readAll();
    QVERIFY2(output.contains("has ended or cannot be reached"), output.constData());

    RunDirectory run = RunDirectory::resume(place.run.toStdString());
    const auto metrics = readMetrics(layout.metrics());
    options.epochs = metrics.epochs.back().epoch + 1;
    run.setOptions(options);
    test::Stopper observer;
    QVERIFY(test::train(data_.scenes(), run, observer).finished);
}

/// With two batches per step and averaged weights.
void TestProcesses::captionsThatAreWrittenAreScoredInBoth() {
    TrainOptions options = options_;
    options.objective = "self_critical";
    options.objective_options = {{"samples", 2}};
    options.accumulate = 2;
    options.epochs = 1;
    options.average_decay = 0.9;
    const Place place = placeOf("written", options);
    const int port = freePort();
    const auto first = startOne(place, 0, port), second = startOne(place, 1, port);
    QVERIFY(endsWell(*first));
    QVERIFY(endsWell(*second));
    const Metrics metrics = readMetrics(RunLayout{place.run.toStdString()}.metrics());
    QCOMPARE(metrics.steps.size(), std::size_t{2});
    QCOMPARE(metrics.epochs.size(), std::size_t{1});
}

SACCADE_TEST(TestProcesses)
#include "tst_processes.moc"
