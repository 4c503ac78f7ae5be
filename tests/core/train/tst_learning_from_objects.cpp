#include "core/train/attention_supervision.h"
#include "core/train/layout_grids.h"
#include "core/train/object_loss.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"
#include "tests/support/two_objects.h"

#include <torch/torch.h>

#include <QtTest/QtTest>

#include <QTemporaryDir>

#include <cmath>
#include <fstream>

using namespace saccade;

class TestLearningFromObjects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const std::filesystem::path file = folder_.filePath("instances.json").toStdString();
        std::ofstream(file) << test::two_objects_json;
        for (const char* id : {"1", "2", "3"}) {
            CaptionedImage image;
            image.id = id;
            image.path = std::string(id) + ".png";
            image.instance_file = 0;
            dataset_.images.push_back(image);
        }
        dataset_.instance_files = {file};
        objects_ = std::make_shared<ImageObjects>(
            dataset_, std::vector<std::size_t>{0, 1, 2},
            [this](const Message& line) { problems_.push_back(line.english()); });
        batch_.images = {0, 1, 2};
        batch_.memory.rows = batch_.memory.columns = 2;
        batch_.geometries.assign(3, Geometry{{64, 64}, {0, 0, 64, 64}});
    }

    void objectsAreKnownByImage() {
        QVERIFY(objects_->knows(0) && objects_->knows(1) && !objects_->knows(2));
        QCOMPARE(objects_->categories(), (std::vector<std::string>{"ball", "tree"}));
        QCOMPARE(objects_->present(0, {"tree", "ball"}), std::vector<std::string>{"ball"});
        QVERIFY(problems_.empty());
    }

    void attentionThatLiesOnTheObjectsCostsNothing() {
        // "a red ball" of the first image, "a tree" of the second and third. Cells in reading order.
        const EncodedCaptions first = {{4, 5, 6, 2}}, second = {{4, 8, 2}}, third = {{4, 8, 2}};
        const CaptionBatch captions = makeCaptionBatch({&first, &second, &third}, torch::kCPU);
        TeacherForced forced;
        forced.attention = torch::full({10, 4}, 0.25);
        // Words 0, 1 and 2 have three rows each, word 3 only the first caption. "ball" is word 2 of row 0,
        // "tree" word 1 of rows 1 and 2; the third image has no masks. A uniform map has a quarter on the
        // ball and a half on the tree.
        const double even = lossOf(captions, forced);
        QVERIFY(std::abs(even - (std::log(4.0) + std::log(2.0)) / 10) < 1e-4);
        forced.attention[6] = torch::tensor({1.0f, 0.0f, 0.0f, 0.0f});
        forced.attention[4] = torch::tensor({0.0f, 0.3f, 0.0f, 0.7f});
        QVERIFY(std::abs(lossOf(captions, forced)) < 1e-4);
    }

    void theMaskIsMirroredWithTheImage() {
        const EncodedCaptions ball = {{4, 6, 2}};
        TrainingBatch mirrored = batch_;
        mirrored.images = {0};
        mirrored.geometries = {batch_.geometries[0]};
        mirrored.geometries[0].mirrored = true;
        const CaptionBatch captions = makeCaptionBatch({&ball}, torch::kCPU);
        TeacherForced forced;
        forced.attention = torch::zeros({3, 4});
        forced.attention[1] = torch::tensor({0.0f, 1.0f, 0.0f, 0.0f}); // the upper right
        QVERIFY(std::abs(attentionLoss(*objects_, words_, mirrored, captions, forced).item<double>()) < 1e-4);
        mirrored.geometries[0].mirrored = false;
        QVERIFY(attentionLoss(*objects_, words_, mirrored, captions, forced).item<double>() > 1);
    }

    void aCaptionThatNamesNothingCostsNothing() {
        const EncodedCaptions plain = {{4, 5, 2}};
        const CaptionBatch captions = makeCaptionBatch({&plain, &plain, &plain}, torch::kCPU);
        TeacherForced forced;
        forced.attention = torch::full({9, 4}, 0.25);
        QCOMPARE(lossOf(captions, forced), 0.0);
    }

    void theClassifierLearnsWhatIsThere() {
        TrainingData data;
        data.objects = objects_;
        Captioner captioner = test::tinyCaptioner();
        ObjectLoss objective(std::make_unique<Nothing>(), 1, data, 3, torch::kCPU);
        TrainingBatch batch = batch_;
        // Channel 0 is on at the ball, channel 1 at the tree.
        batch.grid = torch::zeros({3, 4, 3});
        batch.grid[0][0][0] = batch.grid[1][1][1] = batch.grid[1][3][1] = 1;
        const NamedTensors learned = objective.state();
        QCOMPARE(learned.size(), std::size_t{2});
        // All weights are 0 and all biases log(0.03 / 0.97): of two known images, each has one category of
        // two.
        const double start = objective(captioner, batch).total.item<double>();
        QVERIFY(std::abs(start + std::log(0.03) + std::log(0.97)) < 1e-4);
        torch::optim::Adam optimiser({learned.at("objects.weight"), learned.at("objects.bias")}, 0.1);
        double last = 0;
        for (int step = 0; step < 200; ++step) {
            optimiser.zero_grad();
            const torch::Tensor loss = objective(captioner, batch).total;
            loss.backward();
            optimiser.step();
            last = loss.item<double>();
        }
        QVERIFY2(last < 0.1 * start, qPrintable(QString::number(last)));
    }

    void gridsArePaintedFromWhatObjectsLookLike() {
        LayoutGrids grids(*objects_, 1, torch::kCPU);
        const std::vector<LayoutObject> ball = {{"ball", 0.25, 0.25, 0.5, 0.5}};
        TrainingBatch batch = batch_; // balls are 3, trees 5, the rest is 1; 8 x 8 cells are enough of each
        batch.memory.rows = batch.memory.columns = 16;
        batch.grid = torch::ones({3, 16, 16, 1});
        batch.grid[0].slice(0, 0, 8).slice(1, 0, 8).fill_(3);
        batch.grid[1].slice(1, 8, 16).fill_(5);
        batch.grid = batch.grid.view({3, 256, 1});
        QVERIFY(!grids.canPaint(ball));
        grids.observe(batch);
        QVERIFY(grids.canPaint(ball));
        QVERIFY(!grids.canPaint({{"zebra", 0.5, 0.5, 1, 1}}));
        // A large tree with a ball in front of it, in the upper left quarter and half a cell beyond.
        const std::vector<LayoutObject> both = {{"ball", 0.3125, 0.25, 0.625, 0.5}, {"tree", 0.5, 0.5, 1, 1}};
        const torch::Tensor painted = grids.paint({&ball, &both}, 4, 4).view({2, 4, 4});
        const auto at = [&](int layout, int row, int column) {
            return painted[layout][row][column].item<double>();
        };
        QVERIFY(std::abs(at(0, 0, 0) - 3) < 1e-3 && std::abs(at(0, 1, 1) - 3) < 1e-3);
        QVERIFY(std::abs(at(0, 0, 2) - 1) < 1e-3 && std::abs(at(0, 3, 3) - 1) < 1e-3);
        QVERIFY(std::abs(at(1, 1, 1) - 3) < 1e-3 && std::abs(at(1, 3, 3) - 5) < 1e-3);
        QVERIFY(std::abs(at(1, 0, 2) - 4) < 1e-3);
        QCOMPARE(grids.state().size(), std::size_t{3});
    }

    void aMaskThatCannotBeDrawnIsToldOnce() {
        CaptionDataset dataset = dataset_;
        std::vector<std::string> problems;
        ImageObjects objects(dataset, {0, 1},
                             [&](const Message& line) { problems.push_back(line.english()); });
        const Geometry other{{64, 32}, {0, 0, 64, 32}}; // the masks are for a square image
        QVERIFY(objects.coverage(0, {"ball"}, other, {2, 2}).empty());
        QVERIFY(objects.coverage(0, {"ball"}, other, {2, 2}).empty());
        QVERIFY(!objects.knows(0) && objects.knows(1));
        QCOMPARE(problems.size(), std::size_t{1});
        QVERIFY(problems[0].starts_with("1.png: "));
    }

private:
    /// An objective that contributes nothing.
    class Nothing : public Objective {
    public:
        BatchLoss operator()(Captioner&, const TrainingBatch&) override {
            BatchLoss loss;
            loss.total = torch::zeros({});
            return loss;
        }
    };

    double lossOf(const CaptionBatch& captions, const TeacherForced& forced) {
        return attentionLoss(*objects_, words_, batch_, captions, forced).item<double>();
    }

    QTemporaryDir folder_;
    CaptionDataset dataset_;
    std::shared_ptr<ImageObjects> objects_;
    std::vector<std::string> problems_;
    TrainingBatch batch_;
    Vocabulary words_{{"<pad>", "<start>", "<end>", "<unk>", "a", "red", "ball", "and", "tree"}};
};

SACCADE_TEST(TestLearningFromObjects)
#include "tst_learning_from_objects.moc"
