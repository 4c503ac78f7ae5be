#include "core/base/error.h"
#include "core/captioner/model_average.h"
#include "core/captioner/model_file.h"
#include "tests/support/test_program.h"

#include <torch/torch.h>

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
namespace fs = std::filesystem;

namespace {

ModelConfig tinyConfig() {
    ModelConfig config;
    config.preprocess.size = 64;
    config.encoder.name = "scenes_cnn";
    config.decoder.settings = {{"embedding", 8}, {"hidden", 8}, {"attention", 8}};
    return config;
}

} // namespace

class TestModelAverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void theMeanOfEveryWeight() {
        // The encoder is the same in all, like a frozen one; (1 + 2 + 6) / 3 = 3.
        const std::vector<fs::path> files = {model("a", 1), model("b", 2), model("c", 6)};
        const auto average = readAverage(files);
        QCOMPARE(average->name(), std::string("a"));
        const NamedTensors encoder = tensorsOf(*readModel(files.front()));
        for (const auto& [name, tensor] : tensorsOf(*average)) {
            if (name.starts_with("decoder."))
                QVERIFY2(torch::allclose(tensor, torch::full_like(tensor, 3)), name.c_str());
            else
                QVERIFY2(torch::equal(tensor, encoder.at(name)), name.c_str());
        }
    }

    void ofOneModelItIsThatModel() {
        const fs::path file = model("alone", 2);
        const NamedTensors expected = tensorsOf(*readModel(file));
        for (const auto& [name, tensor] : tensorsOf(*readAverage({file})))
            QVERIFY2(torch::equal(tensor, expected.at(name)), name.c_str());
    }

    void howTheyWereTrainedDoesNotMatter() {
        ModelConfig other = tinyConfig();
        other.decoder.settings["dropout"] = 0.1;
        other.decoder.settings["input_dropout"] = 0.2;
        other.decoder.settings["frequency_bias"] = false; // as version 0.1.0 wrote it
        other.decoder.temperature = 2;
        const auto average = readAverage({model("a", 1), model("b", 3, other)});
        QCOMPARE(average->config().decoder.temperature, 1.0);
        QVERIFY(torch::allclose(tensorsOf(*average).at("decoder.score"), torch::full({8}, 2.0F)));
    }

    void otherWordsOrSizesAreRefused() {
        const fs::path first = model("a", 1);
        QVERIFY_THROWS_EXCEPTION(FileError, readAverage({first, model("b", 1, tinyConfig(), "dog")}));
        ModelConfig wider = tinyConfig();
        wider.decoder.settings["attention"] = 9;
        QVERIFY_THROWS_EXCEPTION(FileError, readAverage({first, model("c", 1, wider)}));
        QVERIFY_THROWS_EXCEPTION(FileError, readAverage({first, path("none")}));
    }

private:
    fs::path path(const char* name) const {
        return folder_->filePath(QLatin1String(name)).toStdString() + ".safetensors";
    }

    /// A model with the same encoder whatever its name, and `value` for every weight of its decoder.
    fs::path model(const char* name, float value, const ModelConfig& config = tinyConfig(),
                   const std::string& word = "cat") const {
        torch::manual_seed(1);
        Captioner captioner(config, Vocabulary({"<pad>", "<start>", "<end>", "<unk>", word}));
        const torch::NoGradGuard no_gradients;
        for (torch::Tensor& parameter : captioner.decoder().parameters())
            parameter.fill_(value);
        writeModel(path(name), captioner, Precision::Float32, "{}");
        return path(name);
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

SACCADE_TEST(TestModelAverage)
#include "tst_model_average.moc"
