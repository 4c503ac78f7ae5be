#include "core/base/error.h"
#include "core/captioner/caption_together.h"
#include "core/captioner/model_file.h"
#include "tests/support/test_program.h"

#include <torch/torch.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace saccade;
namespace fs = std::filesystem;

namespace {

/// A small model; its grid has 4 x 4 cells for a size of 64.
Captioner smallModel(std::uint64_t seed, int size = 64, Fit fit = Fit::Crop,
                     const std::string& word = "dog") {
    torch::manual_seed(seed);
    ModelConfig config;
    config.preprocess = {size, fit};
    config.encoder.name = "scenes_cnn";
    config.decoder.settings = {{"embedding", 8}, {"hidden", 8}, {"attention", 8}};
    return Captioner(config, Vocabulary({"<pad>", "<start>", "<end>", "<unk>", "a", "cat", word}));
}

/// Wider than high, if nothing is said, so that fits differ.
DecodedImage slope(cv::Size size = {120, 80}, int blue = 128) {
    cv::Mat image(size, CV_8UC3);
    for (int row = 0; row < image.rows; ++row)
        for (int column = 0; column < image.cols; ++column)
            image.at<cv::Vec3b>(row, column) = {static_cast<std::uint8_t>(column),
                                                static_cast<std::uint8_t>(row),
                                                static_cast<std::uint8_t>(blue)};
    return {image, image.size()};
}

DecodeOptions oneCaption() {
    DecodeOptions options;
    options.beam = 1;
    options.maximum_length = 4;
    return options;
}

} // namespace

class TestCaptionTogether : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void oneModelIsItself() {
        const CaptionResult together = caption({file("a", smallModel(1))});
        const auto model = readModel(path("a"));
        const DecodedImage image = slope();
        const CaptionResult alone =
            model->caption({preprocess(image.rgb, image.original, model->config().preprocess)}, oneCaption())
                .front();
        QCOMPARE(together.best().caption(), alone.best().caption());
        QCOMPARE(together.best().log_probability, alone.best().log_probability);
        QCOMPARE(together.model, std::string("a"));
        QVERIFY(!together.ensemble);
    }

    /// The first word has the mean of the probabilities that both give it.
    void severalModelsAverageTheirProbabilities() {
        const CaptionResult together = caption({file("a", smallModel(1)), file("b", smallModel(2))});
        QCOMPARE(together.model, std::string("a + b"));
        QCOMPARE(*together.ensemble, (EnsembleFacts{{"a", "b"}, true}));
        const std::vector<std::string> first = {together.best().words.front().word};
        double mean = 0;
        for (const char* name : {"a", "b"}) {
            const auto model = readModel(path(name));
            const DecodedImage image = slope();
            const PreprocessedImage square =
                preprocess(image.rgb, image.original, model->config().preprocess);
            const CaptionResult scored = model->score(model->see({square}), square.geometry, first, 0);
            mean += std::exp(static_cast<double>(scored.best().words.front().log_probability)) / 2;
        }
        QVERIFY(std::abs(std::exp(together.best().words.front().log_probability) - mean) < 1e-5);
    }

    void attentionIsTheFirstModelsWhereGridsLieDifferently() {
        const fs::path first = file("a", smallModel(1));
        const CaptionResult larger = caption({first, file("b", smallModel(2, 96))});
        QVERIFY(!larger.ensemble->mean_attention);
        QCOMPARE(larger.best().words.front().attention.rows, 4);
        const CaptionResult padded = caption({first, file("c", smallModel(2, 64, Fit::Pad))});
        QVERIFY(!padded.ensemble->mean_attention);
        const CaptionResult alone = caption({first});
        QCOMPARE(padded.geometry.region, alone.geometry.region);
    }

    /// Images of three shapes, in turns: whole, they are captioned as they are one by one, in their order.
    void imagesOfSeveralShapesAreCaptionedAsOneByOne() {
        const std::vector<fs::path> one = {file("a", smallModel(1, 64, Fit::Whole))};
        const std::vector<fs::path> two = {one.front(), file("b", smallModel(2, 96, Fit::Whole))};
        const std::vector<cv::Size> sizes = {{96, 96}, {128, 64}, {64, 128}, {128, 60}, {96, 96}};
        for (const std::vector<fs::path>& files : {one, two}) {
            const Captioners models = readTogether(files);
            ModelInputs all;
            for (std::size_t i = 0; i < sizes.size(); ++i)
                addInput(all, models, slope(sizes[i], static_cast<int>(40 * i)));
            std::vector<int> first_steps(sizes.size());
            const auto together = captionTogether(models, all, oneCaption(), [&](const SearchStep& step) {
                first_steps[step.image] += step.step == 0;
                return true;
            });
            QCOMPARE(first_steps, std::vector<int>(sizes.size(), 1));
            for (std::size_t i = 0; i < sizes.size(); ++i) {
                ModelInputs alone;
                addInput(alone, models, slope(sizes[i], static_cast<int>(40 * i)));
                const CaptionResult expected = captionTogether(models, alone, oneCaption()).front();
                QCOMPARE(together[i].best().caption(), expected.best().caption());
                QVERIFY(std::abs(together[i].best().log_probability - expected.best().log_probability) <
                        1e-5);
                QCOMPARE(together[i].geometry.region, expected.geometry.region);
                QCOMPARE(together[i].geometry.original, sizes[i]);
                const AttentionMaps& map = together[i].best().words.front().attention;
                const cv::Size input = inputSize(sizes[i], {64, Fit::Whole});
                QCOMPARE(cv::Size(map.columns, map.rows), input / 16);
            }
        }
    }

    void aStopEndsAllShapes() {
        const Captioners models = readTogether({file("a", smallModel(1, 64, Fit::Whole))});
        ModelInputs inputs;
        addInput(inputs, models, slope({96, 96}));
        addInput(inputs, models, slope({128, 64}));
        const auto stopped =
            captionTogether(models, inputs, oneCaption(), [](const SearchStep&) { return false; });
        QCOMPARE(stopped.size(), std::size_t{2});
        for (const CaptionResult& result : stopped)
            QVERIFY(result.best().words.size() <= 1);
    }

    void differentWordsAreRefused() {
        const fs::path first = file("a", smallModel(1));
        const fs::path other = file("b", smallModel(1, 64, Fit::Crop, "bird"));
        try {
            readTogether({first, other});
            QFAIL("other words were accepted");
        } catch (const FileError& error) {
            QVERIFY(std::string(error.what()).find("different vocabulary than a") != std::string::npos);
        }
        QVERIFY_THROWS_EXCEPTION(FileError, readTogether({first, first}));
    }

private:
    fs::path path(const char* name) const {
        return folder_->filePath(QLatin1String(name)).toStdString() + ".safetensors";
    }
    fs::path file(const char* name, Captioner model) const {
        writeModel(path(name), model, Precision::Float32, "{}");
        return path(name);
    }
    static CaptionResult caption(const std::vector<fs::path>& files) {
        const Captioners models = readTogether(files);
        ModelInputs inputs;
        addInput(inputs, models, slope());
        return captionTogether(models, inputs, oneCaption()).front();
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

SACCADE_TEST(TestCaptionTogether)
#include "tst_caption_together.moc"
