#include "core/base/error.h"
#include "core/model/backbone.h"
#include "core/model/fine_tuning.h"
#include "core/weights/safetensors.h"
#include "tests/support/deterministic.h"
#include "tests/support/paths.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <fstream>

using namespace saccade;

namespace {

double largestDifference(const torch::Tensor& a, const torch::Tensor& b) {
    return (a - b).abs().max().item<double>();
}

nlohmann::json fixtureJson(const std::string& name) {
    return nlohmann::json::parse(std::ifstream(test::fixture("backbones/" + name + ".json")));
}

/// Each `step`th element, in the order of [batch, channels, rows, columns].
double differenceFrom(const nlohmann::json& expected, const torch::Tensor& features) {
    const torch::Tensor flat = features.contiguous().flatten();
    const auto values = torch::tensor(expected.at("values").get<std::vector<float>>());
    return largestDifference(flat.slice(0, 0, flat.size(0), expected.at("step").get<std::int64_t>()), values);
}

} // namespace

class TestBackbones : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { torch::manual_seed(1); }
    void equalReference_data();
    void equalReference();
    void foldingChangesNothing_data();
    void foldingChangesNothing();
    void foldingFollowsTheWeights();
    void shapes_data();
    void shapes();
    void stagesHoldEveryParameter_data();
    void stagesHoldEveryParameter();
    void frozenStagesStayAsTheyAre();
    void scenesCnnLearns();
    void refusesOtherPixels();
    void floatPixelsGiveTheSame();
    void namesTheNearestEncoder();
    void loadsPretrained_data();
    void loadsPretrained();
    void tellsOfWeightsThatAreThereTwice();
    void refusesADeeperNetwork();
    void loadsFilesOfFormerNames();
    void centresItsCells_data();
    void centresItsCells();
    void realMobileNet();
    void realMobileNetEdgeTpu();

private:
    std::filesystem::path path(const char* name) const { return directory_.filePath(name).toStdString(); }
    void namedBackbones(bool with_coarse_column);

    QTemporaryDir directory_;
};

void TestBackbones::equalReference_data() {
    QTest::addColumn<std::string>("name");
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("gain");
    const auto row = [](const char* fixture, const char* name, double scale, double gain = 1) {
        QTest::newRow(fixture) << std::string(name) << scale << gain;
    };
    row("mobilenet_v1", "mobilenet_v1", 1.5);
    row("mobilenet_edgetpu", "mobilenet_edgetpu", 1); // has no batch norms
    for (const char* name : {"mobilenet_v2", "mobilenet_v3_small", "mobilenet_v3_large", "efficientnet_b0"})
        row(name, name, 1.2);
    for (const char* name : {"resnet18", "resnet34", "resnet50", "resnet101", "resnet152"})
        row(name, name, 0.6);
    for (const char* name : {"vgg16", "vgg19"})
        row(name, name, 1, 1.4);
    row("vit_b_16", "vit_b_16", 1); // with interpolated position embeddings
    row("vit_b_16_224", "vit_b_16", 1);
}

void TestBackbones::equalReference() {
    QFETCH(const std::string, name);
    QFETCH(const double, scale);
    QFETCH(const double, gain);
    const nlohmann::json expected = fixtureJson(QTest::currentDataTag());
    const auto backbone = makeBackbone(name, true);
    test::fillDeterministically(*backbone, scale, gain);
    backbone->eval();
    const torch::NoGradGuard no_grad;
    const auto features = backbone->features(test::deterministicPixels(expected.at("side")));
    QCOMPARE(features.size(), expected.size() - 1); // beside the side
    QCOMPARE(features[0].sizes().vec(), expected.at("grid").at("shape").get<std::vector<std::int64_t>>());
    QVERIFY(differenceFrom(expected.at("grid"), features[0]) < 1e-4);
    if (features.size() == 1)
        return;
    QCOMPARE(features[1].sizes().vec(), expected.at("coarse").at("shape").get<std::vector<std::int64_t>>());
    QVERIFY(differenceFrom(expected.at("coarse"), features[1]) < 1e-4);
}

void TestBackbones::namedBackbones(bool with_coarse_column) {
    QTest::addColumn<std::string>("name");
    if (with_coarse_column)
        QTest::addColumn<bool>("with_coarse");
    for (const char* name : {"mobilenet_v1", "mobilenet_edgetpu", "mobilenet_v2", "mobilenet_v3_small",
                             "efficientnet_b0", "resnet18", "resnet50", "vgg16", "vit_b_16", "scenes_cnn"}) {
        if (!with_coarse_column) {
            QTest::newRow(name) << std::string(name);
            continue;
        }
        QTest::addRow("%s", name) << std::string(name) << false;
        QTest::addRow("%s with coarse features", name) << std::string(name) << true;
    }
}

void TestBackbones::foldingChangesNothing_data() {
    namedBackbones(false);
}

void TestBackbones::foldingChangesNothing() {
    QFETCH(const std::string, name);
    const auto backbone = makeBackbone(name, true);
    test::fillDeterministically(*backbone, 0.8);
    backbone->eval();
    const torch::Tensor pixels = test::deterministicPixels(64, 2);
    const auto plain = backbone->features(pixels); // with gradients: not folded
    QVERIFY(plain[0].requires_grad());
    const torch::NoGradGuard no_grad;
    const auto folded = backbone->features(pixels);
    for (std::size_t i = 0; i < plain.size(); ++i)
        QVERIFY(largestDifference(plain[i], folded[i]) < 1e-4);
}

void TestBackbones::foldingFollowsTheWeights() {
    const auto backbone = makeBackbone("scenes_cnn", false);
    const torch::Tensor pixels = test::deterministicPixels(64, 2);
    const auto features = [&](bool gradients) {
        const torch::AutoGradMode mode(gradients);
        return backbone->features(pixels)[0].detach();
    };
    backbone->eval();
    features(false);

    // A step of an optimiser changes the weights in place.
    torch::optim::SGD optimiser(backbone->parameters(), 0.01);
    backbone->features(pixels)[0].square().mean().backward();
    optimiser.step();
    QVERIFY(largestDifference(features(false), features(true)) < 1e-4);

    // A pass in training mode changes the running statistics.
    const torch::Tensor before = features(false);
    backbone->train();
    features(false);
    backbone->eval();
    QVERIFY(largestDifference(features(false), before) > 1e-3);
    QVERIFY(largestDifference(features(false), features(true)) < 1e-4);

    // Other weights are copied into it.
    test::fillDeterministically(*backbone, 0.8);
    QVERIFY(largestDifference(features(false), features(true)) < 1e-4);
}

void TestBackbones::shapes_data() {
    namedBackbones(true);
}

void TestBackbones::shapes() {
    QFETCH(const std::string, name);
    QFETCH(const bool, with_coarse);
    const torch::NoGradGuard no_grad;
    const auto backbone = makeBackbone(name, with_coarse);
    backbone->eval();
    const BackboneSpec spec = backbone->spec();
    const auto features = backbone->features(torch::randint(256, {2, 96, 64, 3}, torch::kByte));
    QCOMPARE(features.size(), std::size_t{spec.coarse_channels > 0 ? 2u : 1u});
    QCOMPARE(features[0].sizes().vec(), (std::vector<std::int64_t>{2, spec.grid_channels, 6, 4}));
    QVERIFY(features[0].is_contiguous(at::MemoryFormat::ChannelsLast));
    if (features.size() == 2)
        QCOMPARE(features[1].sizes().vec(), (std::vector<std::int64_t>{2, spec.coarse_channels, 3, 2}));
}

void TestBackbones::stagesHoldEveryParameter_data() {
    namedBackbones(true);
}

void TestBackbones::stagesHoldEveryParameter() {
    QFETCH(const std::string, name);
    QFETCH(const bool, with_coarse);
    const auto backbone = makeBackbone(name, with_coarse);
    std::size_t count = 0;
    for (int index = 0; index < backbone->spec().stages; ++index)
        for (const auto& module : backbone->stage(index))
            count += module->parameters().size();
    QCOMPARE(count, backbone->parameters().size());
}

void TestBackbones::frozenStagesStayAsTheyAre() {
    const auto backbone = makeBackbone("resnet18", true);
    setTrainable(*backbone, 3);
    backbone->train();
    const auto state = [&] {
        std::map<std::string, torch::Tensor> copy;
        for (const auto& buffer : backbone->named_buffers())
            copy[buffer.key()] = buffer.value().clone();
        return copy;
    };
    const auto before = state();
    backbone->features(test::deterministicPixels(64, 2)).back().mean().backward();
    for (const auto& parameter : backbone->named_parameters()) {
        const bool trained =
            parameter.key().rfind("layer3", 0) == 0 || parameter.key().rfind("layer4", 0) == 0;
        QCOMPARE(parameter.value().requires_grad(), trained);
        QCOMPARE(parameter.value().grad().defined(), trained);
    }
    const auto after = state();
    QVERIFY(torch::equal(after.at("layer2.1.bn2.running_mean"), before.at("layer2.1.bn2.running_mean")));
    QVERIFY(torch::equal(after.at("bn1.running_var"), before.at("bn1.running_var")));
    QVERIFY(!torch::equal(after.at("layer3.0.bn1.running_mean"), before.at("layer3.0.bn1.running_mean")));

    setTrainable(*backbone, backbone->spec().stages);
    QVERIFY(!backbone->features(test::deterministicPixels(64))[0].requires_grad());
    setTrainable(*backbone, 0);
    QVERIFY(backbone->parameters()[0].requires_grad());
}

/// Finds which of four places has a bright square, from the mean of the grid alone: the network must encode
/// positions.
void TestBackbones::scenesCnnLearns() {
    torch::manual_seed(3);
    const auto backbone = makeBackbone("scenes_cnn", false);
    torch::nn::Linear classify(backbone->spec().grid_channels, 4);
    std::vector<torch::Tensor> parameters = backbone->parameters();
    for (const torch::Tensor& parameter : classify->parameters())
        parameters.push_back(parameter);
    torch::optim::AdamW optimiser(parameters, torch::optim::AdamWOptions(2e-3));
    const auto batch = [] {
        const torch::Tensor pixels = torch::randint(80, {16, 64, 64, 3}, torch::kByte);
        const torch::Tensor place = torch::randint(4, {16}, torch::kLong);
        for (std::int64_t i = 0; i < 16; ++i) {
            const auto at = place[i].item<std::int64_t>();
            const std::int64_t y = at / 2 * 32 + 8, x = at % 2 * 32 + 8;
            pixels[i].slice(0, y, y + 12).slice(1, x, x + 12).fill_(220);
        }
        return std::pair(pixels, place);
    };
    double loss = 0;
    for (int step = 0; step < 60; ++step) {
        const auto [pixels, place] = batch();
        const torch::Tensor error =
            torch::nn::functional::cross_entropy(classify(backbone->features(pixels)[0].mean({2, 3})), place);
        optimiser.zero_grad();
        error.backward();
        optimiser.step();
        loss = error.item<double>();
    }
    QVERIFY2(loss < 0.3, std::to_string(loss).c_str()); // chance is log 4 = 1.39
}

void TestBackbones::refusesOtherPixels() {
    const auto backbone = makeBackbone("scenes_cnn", false);
    QVERIFY_EXCEPTION_THROWN(backbone->features(torch::zeros({1, 60, 64, 3}, torch::kByte)), Error);
    QVERIFY_EXCEPTION_THROWN(backbone->features(torch::zeros({1, 0, 64, 3}, torch::kByte)), Error);
    QVERIFY_EXCEPTION_THROWN(backbone->features(torch::zeros({1, 64, 64, 3}, torch::kDouble)), Error);
    QVERIFY_EXCEPTION_THROWN(backbone->features(torch::zeros({64, 64, 3}, torch::kByte)), Error);
}

/// Pixels as float, for their gradients.
void TestBackbones::floatPixelsGiveTheSame() {
    const auto backbone = makeBackbone("scenes_cnn", false);
    backbone->eval();
    const torch::Tensor bytes = torch::randint(256, {1, 64, 64, 3}, torch::kByte);
    QVERIFY(
        torch::equal(backbone->features(bytes).front(), backbone->features(bytes.to(torch::kFloat)).front()));
}

void TestBackbones::namesTheNearestEncoder() {
    try {
        makeBackbone("resnet51", false);
        QFAIL("an unknown encoder was made");
    } catch (const Error& error) {
        QVERIFY(std::string(error.what()).find("did you mean \"resnet50\"?") != std::string::npos);
    }
}

namespace {

/// Everything except the counters, each under `prefix`; the caller owns the tensors.
NamedTensors stateOf(const Backbone& backbone, const std::string& prefix) {
    NamedTensors state;
    for (const auto& parameter : backbone.named_parameters())
        state[prefix + parameter.key()] = parameter.value().detach().contiguous();
    for (const auto& buffer : backbone.named_buffers())
        if (buffer.value().is_floating_point())
            state[prefix + buffer.key()] = buffer.value();
    return state;
}

void write(const std::filesystem::path& file, const NamedTensors& state) {
    std::map<std::string, TensorView> views;
    for (const auto& [name, tensor] : state)
        views[name] = {TensorType::F32, tensor.sizes().vec(), tensor.data_ptr()};
    writeSafetensors(file, views, {});
}

std::string messageOf(Backbone& backbone, const std::filesystem::path& file) {
    try {
        loadPretrained(backbone, WeightsFile(file));
    } catch (const FileError& error) {
        return error.what();
    }
    return "";
}

} // namespace

void TestBackbones::loadsPretrained_data() {
    QTest::addColumn<std::string>("prefix");
    for (const char* prefix : {"", "module.", "state_dict.model.backbone."})
        QTest::newRow(prefix) << std::string(prefix);
}

void TestBackbones::loadsPretrained() {
    QFETCH(const std::string, prefix);
    const auto source = makeBackbone("resnet18", true);
    test::fillDeterministically(*source, 0.6);
    NamedTensors state = stateOf(*source, prefix);
    state[prefix + "fc.weight"] = torch::zeros({10, 512});
    write(path("resnet18.safetensors"), state);
    const auto target = makeBackbone("resnet18", false);
    const PretrainedWeights loaded = loadPretrained(*target, WeightsFile(path("resnet18.safetensors")));
    QCOMPARE(loaded.prefix, prefix);
    QVERIFY(loaded.problems.empty());
    const torch::NoGradGuard no_grad;
    source->eval();
    target->eval();
    const torch::Tensor pixels = test::deterministicPixels(64);
    QVERIFY(torch::equal(source->features(pixels)[0], target->features(pixels)[0]));

    state[prefix + "layer1.0.conv1.weight"] = torch::zeros({64, 64, 1, 1});
    write(path("resnet18.safetensors"), state);
    QVERIFY(messageOf(*target, path("resnet18.safetensors")).find("has the shape [64, 64, 1, 1]") !=
            std::string::npos);
    state.erase(prefix + "layer1.0.conv1.weight");
    write(path("resnet18.safetensors"), state);
    QVERIFY(messageOf(*target, path("resnet18.safetensors"))
                .find("has no \"" + prefix + "layer1.0.conv1.weight\"") != std::string::npos);
}

void TestBackbones::tellsOfWeightsThatAreThereTwice() {
    const auto source = makeBackbone("scenes_cnn", false);
    NamedTensors state = stateOf(*source, "model.");
    const auto other = makeBackbone("scenes_cnn", false);
    state.merge(stateOf(*other, "model_ema.module."));
    write(path("twice.safetensors"), state);
    const auto target = makeBackbone("scenes_cnn", false);
    const PretrainedWeights loaded = loadPretrained(*target, WeightsFile(path("twice.safetensors")));
    QCOMPARE(loaded.prefix, std::string("model."));
    QCOMPARE(loaded.problems.size(), std::size_t{1});
    QCOMPARE(loaded.problems.front().message.english(),
             std::string("holds the weights of this encoder more than once, for example as "
                         "\"model.position.weight\" and as \"model_ema.module.position.weight\"; those "
                         "with the shortest names are used"));
    for (const auto& parameter : target->named_parameters())
        QVERIFY(torch::equal(parameter.value(), source->named_parameters()[parameter.key()]));
}

/// The deeper network has every name that the shallow one uses.
void TestBackbones::refusesADeeperNetwork() {
    for (const bool with_coarse : {false, true}) {
        write(path("resnet101.safetensors"), stateOf(*makeBackbone("resnet101", with_coarse), ""));
        const auto target = makeBackbone("resnet50", with_coarse);
        const std::string message = messageOf(*target, path("resnet101.safetensors"));
        QVERIFY2(message.find("holds the tensor \"layer3.10.bn1.bias\", which this encoder does not have") !=
                     std::string::npos,
                 message.c_str());
    }
    NamedTensors state = stateOf(*makeBackbone("mobilenet_v1", true), "");
    state["conv_dw_13.conv.weight"] = torch::zeros({1024, 1, 3, 3});
    state["conv_pw_13.conv.weight"] = torch::zeros({1024, 1024, 1, 1});
    state["conv_preds.weight"] = torch::zeros({1000, 1024});
    const auto target = makeBackbone("mobilenet_v1", false);
    write(path("mobilenet.safetensors"), state);
    QCOMPARE(messageOf(*target, path("mobilenet.safetensors")), std::string());
    state["conv_dw_14.conv.weight"] = torch::zeros({1024, 1, 3, 3});
    write(path("mobilenet.safetensors"), state);
    QVERIFY(!messageOf(*target, path("mobilenet.safetensors")).empty());
}

/// torchvision's file of the vision transformer is older than the names of its modules.
void TestBackbones::loadsFilesOfFormerNames() {
    const auto source = makeBackbone("vit_b_16", false);
    NamedTensors state;
    for (auto& [name, tensor] : stateOf(*source, "")) {
        QString former = QString::fromStdString(name);
        former.replace(".mlp.0.", ".mlp.linear_1.").replace(".mlp.3.", ".mlp.linear_2.");
        state[former.toStdString()] = tensor;
    }
    QVERIFY(state.contains("encoder.layers.encoder_layer_11.mlp.linear_2.bias"));
    write(path("former.safetensors"), state);
    const auto target = makeBackbone("vit_b_16", false);
    QCOMPARE(loadPretrained(*target, WeightsFile(path("former.safetensors"))).prefix, std::string());
    for (const auto& parameter : target->named_parameters())
        QVERIFY(torch::equal(parameter.value(), source->named_parameters()[parameter.key()]));
    state.erase("encoder.layers.encoder_layer_11.mlp.linear_2.bias");
    write(path("former.safetensors"), state);
    QVERIFY(messageOf(*target, path("former.safetensors"))
                .find("has no \"encoder.layers.encoder_layer_11.mlp.linear_2.bias\"") != std::string::npos);
}

void TestBackbones::centresItsCells_data() {
    QTest::addColumn<std::string>("name");
    for (const char* name : {"mobilenet_v1", "mobilenet_edgetpu", "mobilenet_v2", "mobilenet_v3_small",
                             "mobilenet_v3_large", "efficientnet_b0", "resnet18", "scenes_cnn"})
        QTest::newRow(name) << std::string(name);
}

/// With equal weights everywhere, the pixels that change a cell lie evenly around the place that the spec
/// names.
void TestBackbones::centresItsCells() {
    QFETCH(const std::string, name);
    const auto backbone = makeBackbone(name, false);
    {
        const torch::NoGradGuard no_grad;
        for (const auto& parameter : backbone->named_parameters()) {
            torch::Tensor tensor = parameter.value();
            if (parameter.key() == "position.weight") // of a cell, whatever its pixels: it could end a path
                tensor.fill_(0);
            else if (tensor.dim() == 4)
                tensor.fill_(0.5 / static_cast<double>(tensor[0].numel()));
            else
                tensor.fill_(parameter.key().ends_with("weight") ? 1 : 0);
        }
    }
    backbone->eval();
    const torch::Tensor bright = torch::rand({1, 224, 224, 3}) * 55 + 200;
    const torch::Tensor pixels = bright.requires_grad_();
    constexpr std::int64_t cell = 7;
    backbone->features(pixels)[0].select(2, cell).select(2, cell).sum().backward();
    const torch::Tensor weight = pixels.grad().abs().sum(torch::IntArrayRef({0, 3}));
    const torch::Tensor places = torch::arange(224, torch::kFloat);
    for (const int across : {0, 1}) {
        const torch::Tensor along = weight.sum(across);
        const double centre = ((along * places).sum() / along.sum()).item<double>();
        const double expected = 16 * cell + 7.5 + backbone->spec().grid_shift;
        QVERIFY2(std::abs(centre - expected) < 1, std::to_string(centre - expected).c_str());
    }
}

void TestBackbones::realMobileNet() {
    const auto weights = test::sharedData("weights/mobilenet_v1_1.0_224.safetensors");
    SKIP_WITHOUT(weights);
    const auto backbone = makeBackbone("mobilenet_v1", true);
    loadPretrained(*backbone, WeightsFile(weights));
    backbone->eval();
    const torch::NoGradGuard no_grad;
    const auto features = backbone->features(test::deterministicPixels(224));
    QCOMPARE(features[0].sizes().vec(), (std::vector<std::int64_t>{1, 512, 14, 14}));
    QCOMPARE(features[1].sizes().vec(), (std::vector<std::int64_t>{1, 1024, 7, 7}));
    QVERIFY(torch::isfinite(features[1]).all().item<bool>());
    QVERIFY(features[0].mean().item<double>() > 0.01);
}

void TestBackbones::realMobileNetEdgeTpu() {
    const auto weights = test::sharedData("weights/mobilenet_edgetpu_imagenet.safetensors");
    SKIP_WITHOUT(weights);
    const nlohmann::json expected = fixtureJson("mobilenet_edgetpu_imagenet");
    for (const bool with_coarse : {false, true}) {
        const auto backbone = makeBackbone("mobilenet_edgetpu", with_coarse);
        loadPretrained(*backbone, WeightsFile(weights));
        backbone->eval();
        const torch::NoGradGuard no_grad;
        const auto features = backbone->features(test::deterministicPixels(expected.at("side")));
        QVERIFY(differenceFrom(expected.at("grid"), features.at(0)) < 1e-3);
        if (with_coarse)
            QVERIFY(differenceFrom(expected.at("coarse"), features.at(1)) < 1e-3);
    }
}

SACCADE_TEST(TestBackbones)
#include "tst_backbones.moc"
