#include "core/base/file_text.h"
#include "core/image/preprocess.h"
#include "tests/examples/examples.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <torch/torch.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <filesystem>

using namespace saccade;
using namespace saccade::test;

namespace {

constexpr std::uintmax_t limit = 1 << 20;

std::string sourceText(const std::string& path) {
    return readFileText(std::filesystem::path(SACCADE_SOURCE_DIR) / path, limit);
}

bool close(double actual, double expected) {
    return std::abs(actual - expected) < 1e-4;
}

} // namespace

/// The parts that resources/docs/extending.md shows: the page has them as they are here, and they work.
class TestExamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { torch::manual_seed(4); }

    void thePageShowsTheFilesAsTheyAre_data() {
        QTest::addColumn<QString>("file");
        for (const auto& entry : std::filesystem::directory_iterator(
                 std::filesystem::path(SACCADE_SOURCE_DIR) / "tests/examples"))
            if (entry.path().extension() == ".cpp" && !entry.path().filename().string().starts_with("tst_"))
                QTest::newRow(entry.path().filename().c_str()) << QString(entry.path().filename().c_str());
    }
    void thePageShowsTheFilesAsTheyAre() {
        QFETCH(QString, file);
        const std::string page = sourceText("resources/docs/extending.md");
        QVERIFY(page.find("```cpp\n" + sourceText("tests/examples/" + file.toStdString()) + "```") !=
                std::string::npos);
    }

    void theEncoderGivesAGrid() {
        const auto patches = makePatches();
        const torch::Tensor pixels = torch::randint(0, 255, {2, 64, 96, 3}).to(torch::kByte);
        const std::vector<torch::Tensor> features = patches->features(pixels);
        QCOMPARE(features.front().sizes().vec(), (std::vector<std::int64_t>{2, 96, 4, 6}));
        // The first patch depends on its own pixels alone.
        torch::Tensor other = pixels.clone();
        other.index_put_({torch::indexing::Slice(), torch::indexing::Slice(16)}, 0);
        QVERIFY(torch::equal(patches->features(other).front().select(2, 0), features.front().select(2, 0)));
        QVERIFY(!torch::equal(patches->features(other).front().select(2, 1), features.front().select(2, 1)));
    }

    void theDecoderLooksWhereKeysMatch() {
        const auto decoder = lstmDot().make({{"embedding", 8}, {"hidden", 8}, {"attention", 8}}, 5, 9);
        decoder->eval();
        const DecoderMemory memory = decoder->prepare(torch::randn({1, 6, 5}), 2, 3);
        const torch::Tensor zero = torch::zeros({1}, torch::kInt64);
        const DecoderStep step = decoder->step(memory, decoder->begin(memory), {zero, zero});
        const auto parameters = decoder->named_parameters();
        const torch::Tensor hidden = decoder->begin(memory).tensors[0][0];
        const torch::Tensor query = torch::matmul(parameters["query.weight"], hidden) * parameters["score"];
        const torch::Tensor expected =
            torch::softmax(torch::matmul(memory.tensors[1][0], query) / std::sqrt(8.0), 0);
        QVERIFY(torch::allclose(step.attention[0][0], expected, 1e-4, 1e-6));
    }

    void theObjectiveLearns() {
        Captioner captioner = tinyCaptioner();
        TrainingData data;
        data.training = {0};
        data.captions = {{{"a", "red", "ball"}}};
        data.encoded = {{{4, 5, 6, 2}}};
        TrainOptions options;
        options.objective_options = {{"focus", 0}};
        const auto plain = focal().make({options, data, captioner});
        options.objective_options = {{"focus", 2}};
        const auto focused = focal().make({options, data, captioner});
        const auto loss = [&](Objective& objective) {
            const torch::Tensor pixels = torch::full({1, 64, 64, 3}, 90).to(torch::kByte);
            TrainingBatch batch;
            batch.images = {0};
            batch.grid = captioner.encoder().annotate(captioner.encoder().features(pixels));
            batch.memory = captioner.decoder().prepare(batch.grid, 4, 4);
            return objective(captioner, batch);
        };
        const BatchLoss before = loss(*plain);
        QVERIFY(close(before.total.item<double>(), before.cross_entropy));   // without a focus
        QVERIFY(loss(*focused).total.item<double>() < before.cross_entropy); // every weight is below 1
        torch::optim::Adam optimiser(captioner.decoder().parameters(), 0.01);
        for (int step = 0; step < 100; ++step) {
            optimiser.zero_grad();
            loss(*focused).total.backward();
            optimiser.step();
        }
        const double after = loss(*focused).cross_entropy;
        QVERIFY2(after < 0.5 * before.cross_entropy,
                 qPrintable(QString("%1 after %2").arg(after).arg(before.cross_entropy)));
    }

    void theMetricCountsWords() {
        const auto metric = captionLength().make();
        metric->add({"a", "dog"}, {{"a", "dog", "runs"}, {"a", "big", "brown", "dog", "runs"}}); // 2 / 4
        metric->add({"a", "cat"}, {{"cat"}});                                                    // 2 / 1
        QVERIFY(close(metric->value().front(), 1.25));
    }

    void theExplanationIsOfTheGrid() {
        Captioner captioner = tinyCaptioner();
        const cv::Mat grey(64, 64, CV_8UC3, cv::Scalar::all(90));
        const PreprocessedImage image = preprocess(grey, grey.size(), captioner.config().preprocess);
        const DecoderMemory seen = captioner.see({image});
        const std::vector<float> map = featureNorm().weights({captioner, image, {4}}, seen, {});
        QCOMPARE(map.size(), std::size_t{16});
        // LstmDecoder keeps the grid first in its memory.
        QVERIFY(close(static_cast<double>(map[5]), seen.tensors[0][0][5].norm().item<double>()));
    }

    void theReaderReadsAndTells() {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("titles.txt")));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("a.jpg = a dog = a friend\nno title\n");
        file.close();
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY(title_reader.recognises(path));
        QVERIFY(!title_reader.recognises(path / "none"));
        const CaptionDataset dataset = title_reader.read({path, {}});
        QCOMPARE(dataset.images.size(), std::size_t{1});
        QCOMPARE(dataset.images[0].captions, (std::vector<std::string>{"a dog = a friend"}));
        QCOMPARE(dataset.problems.size(), std::size_t{1});
        QCOMPARE(dataset.problems[0].line, std::size_t{2});
    }
};

SACCADE_TEST(TestExamples)
#include "tst_examples.moc"
