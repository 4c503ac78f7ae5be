#include "core/base/error.h"
#include "core/captioner/model_file.h"
#include "core/model/device.h"
#include "core/model/encoder.h"
#include "tests/support/deterministic.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <torch/torch.h>

using namespace saccade;

namespace {

EncoderConfig config(const char* name, bool fuse, int grid_channels) {
    EncoderConfig result;
    result.name = name;
    result.settings = {{"fuse", fuse}, {"grid_channels", grid_channels}};
    return result;
}

} // namespace

class TestEncoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { torch::manual_seed(1); }
    void givesTheFeaturesAsVectors();
    void projectsAndFuses();
    void standardisesChannelsInTraining();
    void standardisesOverProcesses();
    void takesCachedFeatures();
    void learnsWhileTheBackboneIsFrozen();
    void startsFromAnotherEncoder();
    void refuses();
    void knowsDevices();
};

void TestEncoder::givesTheFeaturesAsVectors() {
    Encoder encoder(config("mobilenet_v1", false, 0));
    encoder.eval();
    const torch::NoGradGuard no_grad;
    const auto features = encoder.features(test::deterministicPixels(64, 2));
    const torch::Tensor grid = encoder.annotate(features);
    QCOMPARE(encoder.channels(), 512);
    QCOMPARE(grid.sizes().vec(), (std::vector<std::int64_t>{2, 16, 512}));
    QVERIFY(grid.is_contiguous());
    // Cell (row 1, column 2) of 4x4 is annotation vector 6; statistics start at mean 0 and deviation 1.
    QVERIFY(torch::allclose(grid[1][6], features[0].select(0, 1).select(1, 1).select(1, 2), 1e-3, 1e-4));
}

void TestEncoder::projectsAndFuses() {
    const torch::NoGradGuard no_grad;
    for (const int grid_channels : {0, 48}) {
        Encoder encoder(config("resnet18", true, grid_channels));
        encoder.eval();
        const auto features = encoder.features(test::deterministicPixels(96, 2));
        QCOMPARE(features.size(), std::size_t{2});
        const torch::Tensor grid = encoder.annotate(features);
        QCOMPARE(encoder.channels(), grid_channels == 0 ? 256 : 48);
        QCOMPARE(grid.sizes().vec(), (std::vector<std::int64_t>{2, 36, encoder.channels()}));
        QVERIFY(grid.is_contiguous());
        // Both depths count.
        QVERIFY(!torch::allclose(encoder.annotate({features[0], features[1] * 2}), grid));
        QVERIFY(!torch::allclose(encoder.annotate({features[0] * 2, features[1]}), grid));
    }
}

void TestEncoder::standardisesChannelsInTraining() {
    Encoder encoder(config("mobilenet_v1", false, 0));
    const torch::NoGradGuard no_grad;
    const torch::Tensor grid = encoder.annotate({torch::randn({3, 512, 4, 4}) * 5 + 7}).flatten(0, 1);
    QVERIFY(grid.mean(0).abs().max().item<double>() < 1e-4);
    QVERIFY((grid.var(0, false) - 1).abs().max().item<double>() < 1e-3);
}

/// Two processes with an image and two images: together they see what one sees of all three.
void TestEncoder::standardisesOverProcesses() {
    const torch::Tensor features = 3 + 2 * torch::randn({3, 512, 4, 4});
    Encoder whole(config("mobilenet_v1", false, 0));
    const torch::Tensor expected = whole.annotate({features});
    Encoder half(config("mobilenet_v1", false, 0)), other(config("mobilenet_v1", false, 0));
    torch::Tensor sums_of_other;
    other.setStatisticsSum([&](torch::Tensor& sums) { sums_of_other = sums.clone(); });
    other.annotate({features.narrow(0, 1, 2)});
    half.setStatisticsSum([&](torch::Tensor& sums) { sums += sums_of_other; });
    const torch::Tensor grid = half.annotate({features.narrow(0, 0, 1)});
    QVERIFY(torch::allclose(grid, expected.narrow(0, 0, 1), 1e-4, 1e-5));
    for (const char* name : {"norm.running_mean", "norm.running_var", "norm.num_batches_tracked"})
        QVERIFY2(torch::allclose(half.named_buffers()[name], whole.named_buffers()[name], 1e-4, 1e-5), name);

    // One without images takes part all the same.
    Encoder idle(config("mobilenet_v1", false, 0));
    torch::Tensor sums_of_half;
    half.setStatisticsSum([&](torch::Tensor& sums) { sums_of_half = sums.clone(); });
    half.annotate({features});
    idle.setStatisticsSum([&](torch::Tensor& sums) { sums += sums_of_half; });
    idle.annotateNothing();
    QVERIFY(torch::allclose(idle.named_buffers()["norm.running_mean"],
                            whole.named_buffers()["norm.running_mean"], 1e-4, 1e-5));
}

void TestEncoder::takesCachedFeatures() {
    Encoder encoder(config("mobilenet_v1", true, 32));
    encoder.eval();
    const torch::NoGradGuard no_grad;
    std::vector<torch::Tensor> features = encoder.features(test::deterministicPixels(64));
    const torch::Tensor grid = encoder.annotate(features);
    for (torch::Tensor& tensor : features)
        tensor = tensor.to(torch::kHalf).contiguous();
    QVERIFY((encoder.annotate(features) - grid).abs().max().item<double>() < 2e-2);
}

void TestEncoder::learnsWhileTheBackboneIsFrozen() {
    Encoder encoder(config("scenes_cnn", false, 24));
    std::vector<torch::Tensor> features;
    {
        const torch::NoGradGuard no_grad;
        features = encoder.features(test::deterministicPixels(64));
    }
    encoder.annotate(features).square().sum().backward();
    for (const auto& parameter : encoder.named_parameters())
        QCOMPARE(parameter.value().grad().defined(), parameter.key().rfind("backbone.", 0) != 0);
}

void TestEncoder::startsFromAnotherEncoder() {
    Encoder source(config("scenes_cnn", false, 24));
    NamedTensors state;
    // A checkpoint contains other tensors with the same names.
    for (const char* prefix : {"encoder.", "average.encoder."})
        for (const auto& parameter : source.named_parameters())
            state[prefix + parameter.key()] = parameter.value();
    for (const char* prefix : {"encoder.", "average.encoder."})
        for (const auto& buffer : source.named_buffers())
            state[prefix + buffer.key()] = buffer.value();
    state["encoder.norm.running_mean"] = torch::full({160}, 3.0);
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("model.safetensors").toStdString();
    writeTensors(file, state, Precision::Float32, {});

    Encoder target(config("scenes_cnn", false, 24));
    QCOMPARE(target.loadPretrained(file).size(), std::size_t{1});
    QVERIFY(torch::equal(target.named_buffers()["norm.running_mean"], torch::full({160}, 3.0)));
    QVERIFY(torch::equal(target.named_parameters()["projection.weight"],
                         source.named_parameters()["projection.weight"]));
    // A grid of another size keeps its own initial values.
    Encoder other(config("scenes_cnn", false, 25));
    other.loadPretrained(file);
    QVERIFY(torch::equal(other.named_buffers()["norm.running_mean"], torch::zeros({160})));
    QVERIFY(torch::equal(other.backbone().parameters()[0], source.backbone().parameters()[0]));
}

void TestEncoder::refuses() {
    QVERIFY_EXCEPTION_THROWN(Encoder(config("scenes_cnn", true, 0)), Error);
    QVERIFY_EXCEPTION_THROWN(Encoder(config("scenes_cnn", false, -1)), Error);
    QVERIFY_EXCEPTION_THROWN(Encoder(config("alexnet", false, 0)), Error);
}

void TestEncoder::knowsDevices() {
    QVERIFY(deviceFromName("cpu").is_cpu());
    QCOMPARE(deviceFromName("auto").is_cuda(), torch::cuda::is_available());
    if (!torch::cuda::is_available())
        QVERIFY_EXCEPTION_THROWN(deviceFromName("cuda"), Error);
    QVERIFY_EXCEPTION_THROWN(deviceFromName("gpu"), Error);
    QVERIFY_EXCEPTION_THROWN(setThreads(-1), Error);
    setThreads(1);
    QCOMPARE(at::get_num_threads(), 1);
    setThreads(0);
    QVERIFY(at::get_num_threads() >= 1);
}

SACCADE_TEST(TestEncoder)
#include "tst_encoder.moc"
