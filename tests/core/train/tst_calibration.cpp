#include "core/train/calibration.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <torch/torch.h>

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <cmath>

using namespace saccade;
using torch::Tensor;

namespace {

/// All words in one batch.
LogitPass once(const Tensor& logits, const Tensor& targets) {
    return [=](const LogitVisitor& visit) {
        visit(logits, targets);
        return true;
    };
}

/// Two possible words, the first with logit 2: predicted four times, right `right` times.
LogitPass fourGuesses(int right) {
    Tensor targets = torch::ones({4}, torch::kInt64);
    targets.narrow(0, 0, right).zero_();
    return once(torch::tensor({2.0F, 0.0F}).repeat({4, 1}), targets);
}

/// Random features for three images; the second cannot be read.
class NoiseFeatures : public FeatureSource {
public:
    BatchFeatures features(const std::vector<std::size_t>& images) override {
        BatchFeatures result;
        for (std::size_t i = 0; i < images.size(); ++i)
            if (images[i] != 1)
                result.kept.push_back(i);
        result.tensors = {noise_.narrow(0, 0, static_cast<std::int64_t>(result.kept.size()))};
        return result;
    }

private:
    Tensor noise_ = torch::randn({3, 160, 4, 4});
};

} // namespace

class TestCalibration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { torch::manual_seed(5); }

    void theTemperatureIsTheOneOfTheFormula() {
        // Right three times out of four, the loss is lowest where 1 / (1 + exp(-2 / T)) = 3/4: T = 2 / ln 3.
        const auto fit = fitTemperature(fourGuesses(3));
        QVERIFY(fit.has_value());
        QVERIFY(std::abs(fit->after.temperature - 2 / std::log(3.0)) < 1e-3);
        QVERIFY(std::abs(fit->after.reliability.confidence - 0.75) < 1e-3);
        QVERIFY(fit->after.reliability.expected_calibration_error < 1e-3);
        // ln(4) - 3/4 ln(3): the entropy of three to one.
        QVERIFY(std::abs(fit->after.loss - (std::log(4.0) - 0.75 * std::log(3.0))) < 1e-5);

        const double sure = 1 / (1 + std::exp(-2.0));
        QCOMPARE(fit->before.temperature, 1.0);
        QVERIFY(std::abs(fit->before.reliability.expected_calibration_error - (sure - 0.75)) < 1e-5);
        QVERIFY(std::abs(fit->before.loss - -(0.75 * std::log(sure) + 0.25 * std::log(1 - sure))) < 1e-5);
    }

    void aKnownTemperatureIsFound_data() {
        QTest::addColumn<double>("temperature");
        QTest::newRow("too sure") << 2.5;
        QTest::newRow("not sure enough") << 0.4;
        QTest::newRow("as it should be") << 1.0;
    }
    void aKnownTemperatureIsFound() {
        QFETCH(double, temperature);
        // Words are drawn with the probabilities of the logits, which are then made overconfident.
        const Tensor logits = 2 * torch::randn({20000, 30});
        const Tensor targets = torch::multinomial(torch::softmax(logits, 1), 1).squeeze(1);
        const auto fit = fitTemperature(once(logits * temperature, targets));
        QVERIFY(fit.has_value());
        QVERIFY2(std::abs(fit->after.temperature / temperature - 1) < 0.03,
                 qPrintable(QString::number(fit->after.temperature)));
        QVERIFY(fit->after.reliability.expected_calibration_error < 0.015);
        QVERIFY(fit->after.loss <= fit->before.loss);
        QCOMPARE(fit->after.reliability.accuracy, fit->before.reliability.accuracy);
    }

    void theTemperatureStaysWithinItsBounds() {
        const double always_right = fitTemperature(fourGuesses(4))->after.temperature;
        QVERIFY(always_right >= minimum_temperature && always_right < 0.25);
        QVERIFY(std::abs(fitTemperature(fourGuesses(0))->after.temperature - maximum_temperature) < 1e-9);
        const auto nothing = fitTemperature([](const LogitVisitor&) { return true; });
        QCOMPARE(nothing->after.temperature, 1.0);
    }

    void aPassThatIsGivenUpGivesNothing() {
        int passes = 0;
        const LogitPass pass = [&passes](const LogitVisitor& visit) {
            visit(torch::tensor({{2.0F, 0.0F}}), torch::tensor({1}, torch::kInt64));
            return ++passes < 2;
        };
        QVERIFY(!fitTemperature(pass).has_value());
        QCOMPARE(passes, 2);
        QVERIFY(!measureCalibration(pass, 1).has_value());
    }

    void captionsOfReadableImagesAreCounted() {
        Captioner captioner = test::tinyCaptioner();
        NoiseFeatures features;
        const std::vector<EncodedCaptions> captions = {{{4, 5, 6, 2}, {4, 8, 2}}, {{4, 2}}, {}};
        const std::vector<std::size_t> images = {0, 1, 2};
        std::size_t told = 0;
        const LogitPass pass =
            captionLogits(captioner, features, images, captions, [&](std::size_t done, std::size_t) {
                told = done;
                return true;
            });
        const auto measured = measureCalibration(pass, 1);
        QCOMPARE(measured->reliability.count, std::int64_t{7}); // 3 + 1 and 2 + 1 words with end tokens
        QCOMPARE(told, std::size_t{3});

        // The fit does not use the model's own temperature.
        captioner.setTemperature(3);
        QCOMPARE(measureCalibration(pass, 1)->loss, measured->loss);
        QVERIFY(!measureCalibration(captionLogits(captioner, features, images, captions,
                                                  [](std::size_t, std::size_t) { return false; }),
                                    1)
                     .has_value());
    }

    void aModelFileCaptionsWithItsTemperature() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("model.safetensors").toStdString();
        Captioner captioner = test::tinyCaptioner();
        PreprocessedImage image;
        image.rgb = cv::Mat(64, 64, CV_8UC3, cv::Scalar(90, 20, 200));
        DecodeOptions options;
        options.beam = 1;
        options.alternatives = 9;
        options.maximum_length = 1;
        options.ban_unknown = false;
        const CaptionWord raw = captioner.caption({image}, options)[0].best().words.at(0);

        captioner.setTemperature(0.5);
        writeModel(file, captioner, Precision::Float32, "{}");
        const auto model = readModel(file);
        QCOMPARE(model->config().decoder.temperature, 0.5);
        const CaptionWord scaled = model->caption({image}, options)[0].best().words.at(0);
        QCOMPARE(scaled.word, raw.word);
        // softmax(z / 0.5) is p^2 over the sum of all p^2.
        double squares = 0;
        for (const Alternative& alternative : raw.alternatives)
            squares += std::exp(2.0 * static_cast<double>(alternative.log_probability));
        QCOMPARE(raw.alternatives.size(), std::size_t{9});
        const double expected = 2.0 * static_cast<double>(raw.log_probability) - std::log(squares);
        QVERIFY2(std::abs(static_cast<double>(scaled.log_probability) - expected) < 1e-4,
                 qPrintable(QString("%1 instead of %2").arg(scaled.log_probability).arg(expected)));
    }
};

SACCADE_TEST(TestCalibration)
#include "tst_calibration.moc"
