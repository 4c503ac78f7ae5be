#include "core/base/error.h"
#include "core/base/random.h"
#include "core/captioner/captioner.h"
#include "core/explain/context_index_file.h"
#include "core/explain/context_question.h"
#include "tests/support/files.h"
#include "tests/support/mutations.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <torch/torch.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace saccade;
namespace fs = std::filesystem;
using Words = std::vector<std::string>;

namespace {

constexpr std::uint64_t hand_made_model = 42;

/// Three captions of two images in a space of three directions that are those of the channels.
ContextIndexContent handMade() {
    ContextIndexContent content;
    content.dataset = "pets";
    content.split = "train";
    content.model = hand_made_model;
    content.root = "/data/pets";
    content.images = {"a.png", "deep/b.png"};
    content.caption_images = {0, 0, 1};
    content.captions = {"a dog", "dog", "red dog"};
    content.space = {torch::zeros({3}), torch::eye(3)};
    content.vectors = eightBits(torch::tensor({{1.0F, 0.0F, 0.0F},    // a
                                               {0.0F, 1.0F, 0.0F},    // a dog
                                               {0.8F, 0.6F, 0.0F},    // dog
                                               {0.6F, 0.8F, 0.0F},    // red
                                               {0.0F, 0.0F, 1.0F}})); // red dog
    return content;
}

torch::Tensor contextAt(float x, float y, float z) {
    return torch::tensor({x, y, z});
}

bool isNear(double value, double expected, double tolerance = 0.005) {
    return std::abs(value - expected) < tolerance;
}

using Change = std::function<void(ContextIndexContent&)>;

} // namespace

class TestContextIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// (2, 0, 0) is 1, 0, 0.8 from the words of the first image and 0.6, 0 from those of the second.
    void theNearestWordOfEachImage() {
        const ContextIndex index(handMade());
        const auto found = index.nearest(contextAt(2, 0, 0), 5);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].image, fs::path("/data/pets/a.png"));
        QCOMPARE(found[0].words, (Words{"a", "dog"}));
        QCOMPARE(found[0].position, std::size_t{0});
        QVERIFY(isNear(found[0].similarity, 1));
        QCOMPARE(found[1].image, fs::path("/data/pets/deep/b.png"));
        QCOMPARE(found[1].words, (Words{"red", "dog"}));
        QCOMPARE(found[1].position, std::size_t{0});
        QVERIFY(isNear(found[1].similarity, 0.6));
        QCOMPARE(index.nearest(contextAt(2, 0, 0), 1).size(), std::size_t{1});
        QCOMPARE(index.facts(), (ContextIndexFacts{"pets", "train", 2, 3, 5}));
    }

    void theSameWordAlone() {
        const ContextIndex index(handMade());
        const auto found = index.nearest(contextAt(1, 0, 0), 5, "dog");
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].words, (Words{"dog"})); // the second caption of the image is nearer
        QVERIFY(isNear(found[0].similarity, 0.8));
        QCOMPARE(found[1].position, std::size_t{1});
        QVERIFY(isNear(found[1].similarity, 0));
        QVERIFY(index.nearest(contextAt(1, 0, 0), 5, "cat").empty());
    }

    /// Lengths do not count; what all have in common is taken off. The four contexts are (1, ±0.5, 0) and
    /// (1, 0, ±0.5), so their centre lies along the first channel and one pair varies along each other.
    void theSpaceOfContexts() {
        const torch::Tensor contexts =
            torch::tensor({{1.0F, 0.5F, 0.0F}, {2.0F, -1.0F, 0.0F}, {1.0F, 0.0F, 0.5F}, {3.0F, 0.0F, -1.5F}});
        const ContextSpace space = ContextSpace::fit(contexts, 2);
        const float along = 1 / std::sqrt(1.25F);
        QVERIFY(torch::allclose(space.centre, torch::tensor({along, 0.0F, 0.0F}), 1e-5, 1e-6));
        QCOMPARE(space.dimensions(), std::int64_t{2});
        const torch::Tensor points = space.of(contexts);
        const torch::Tensor cosines = points.matmul(points.t());
        QVERIFY(torch::allclose(cosines,
                                torch::tensor({{1.0F, -1.0F, 0.0F, 0.0F},
                                               {-1.0F, 1.0F, 0.0F, 0.0F},
                                               {0.0F, 0.0F, 1.0F, -1.0F},
                                               {0.0F, 0.0F, -1.0F, 1.0F}}),
                                1e-4, 1e-4));
        // At the centre there is no direction.
        QVERIFY(torch::equal(space.of(torch::tensor({{5.0F, 0.0F, 0.0F}})), torch::zeros({1, 2})));
    }

    /// Against all cosines of the eight-bit vectors in double precision.
    void nothingIsMissed() {
        Random random(3);
        torch::manual_seed(3);
        constexpr int images = 300, captions = 900, dimensions = 48;
        ContextIndexContent content;
        content.space = {torch::zeros({dimensions}), torch::eye(dimensions)};
        for (int i = 0; i < images; ++i)
            content.images.push_back(std::to_string(i));
        std::int64_t rows = 0;
        for (int i = 0; i < captions; ++i) {
            content.caption_images.push_back(i * images / captions);
            std::string caption = "w" + std::to_string(random.below(5));
            for (std::size_t more = random.below(9); more > 0; --more, ++rows)
                caption += " w" + std::to_string(random.below(5));
            ++rows;
            content.captions.push_back(caption);
        }
        content.vectors = eightBits(torch::randn({rows, dimensions}));
        const ContextIndex index(content);
        const torch::Tensor query = torch::randn({dimensions});

        const torch::Tensor vectors =
            torch::tensor(std::vector<int>(content.vectors.begin(), content.vectors.end()), torch::kDouble)
                .view({rows, dimensions});
        const torch::Tensor cosines =
            vectors.matmul(query.to(torch::kDouble)) / vectors.norm(2, 1) / query.to(torch::kDouble).norm();
        std::vector<double> best(images, -2);
        std::int64_t row = 0;
        for (int i = 0; i < captions; ++i) {
            const auto words = std::count(content.captions[static_cast<std::size_t>(i)].begin(),
                                          content.captions[static_cast<std::size_t>(i)].end(), ' ') +
                               1;
            auto& of_image =
                best[static_cast<std::size_t>(content.caption_images[static_cast<std::size_t>(i)])];
            for (std::int64_t word = 0; word < words; ++word, ++row)
                of_image = std::max(of_image, cosines[row].item<double>());
        }
        std::vector<double> ranked = best;
        std::sort(ranked.rbegin(), ranked.rend());
        const auto found = index.nearest(query, 20);
        QCOMPARE(found.size(), std::size_t{20});
        for (std::size_t i = 0; i < found.size(); ++i) {
            QVERIFY(isNear(found[i].similarity, ranked[i], 1e-4));
            QVERIFY(isNear(best[std::stoul(found[i].image.string())], ranked[i], 1e-4));
        }
    }

    void itStaysInItsFile() {
        const fs::path file = this->file();
        writeContextIndex(file, ContextIndex(handMade()));
        const ContextIndex read = readContextIndex(file, hand_made_model);
        QCOMPARE(read.facts(), ContextIndex(handMade()).facts());
        QCOMPARE(read.content().captions, handMade().captions);
        QCOMPARE(read.content().vectors, handMade().vectors);
        QCOMPARE(read.nearest(contextAt(2, 0, 0), 1)[0].image, fs::path("/data/pets/a.png"));
    }

    void thatOfAnotherModelIsRefused() {
        writeContextIndex(file(), ContextIndex(handMade()));
        try {
            readContextIndex(file(), hand_made_model + 1);
            QFAIL("was read");
        } catch (const FileError& error) {
            QVERIFY(std::string(error.what()).find("another model") != std::string::npos);
        }
    }

    void theHashIsOfWhatContextsDependOn() {
        Captioner captioner = test::tinyCaptioner();
        const std::uint64_t hash = contextModel(captioner);
        QCOMPARE(contextModel(captioner), hash);
        captioner.setTemperature(2); // changes probabilities alone
        captioner.setName("renamed");
        QCOMPARE(contextModel(captioner), hash);
        const torch::NoGradGuard no_gradients;
        captioner.decoder().parameters().front().add_(1e-3);
        QVERIFY(contextModel(captioner) != hash);
    }

    void onlyAnIndexIsReplaced() {
        test::writeFile(file(), "notes");
        QVERIFY_THROWS_EXCEPTION(FileError, writeContextIndex(file(), ContextIndex(handMade())));
        QCOMPARE(test::readFile(file()), std::string("notes"));
        test::writeTinyModel(file());
        QVERIFY_THROWS_EXCEPTION(FileError, writeContextIndex(file(), ContextIndex(handMade())));
        fs::remove(file());
        writeContextIndex(file(), ContextIndex(handMade()));
        writeContextIndex(file(), ContextIndex(handMade()));
    }

    void whatDoesNotFitIsRefused_data() {
        QTest::addColumn<Change>("change");
        const auto add = [](const char* name, Change change) { QTest::newRow(name) << std::move(change); };
        add("too few vectors", [](ContextIndexContent& content) { content.vectors.pop_back(); });
        add("another word", [](ContextIndexContent& content) { content.captions[0] = "a big dog"; });
        add("an empty word", [](ContextIndexContent& content) { content.captions[0] = "a "; });
        add("an image that is not there",
            [](ContextIndexContent& content) { content.caption_images[2] = 2; });
        add("an image before the first",
            [](ContextIndexContent& content) { content.caption_images[0] = -1; });
        add("images out of order", [](ContextIndexContent& content) { content.caption_images = {1, 0, 1}; });
        add("no caption", [](ContextIndexContent& content) {
            content.captions.clear();
            content.caption_images.clear();
            content.vectors.clear();
        });
        add("another centre", [](ContextIndexContent& content) { content.space.centre = torch::zeros({2}); });
        add("a number that is not finite", [](ContextIndexContent& content) {
            content.space.components = torch::full({3, 3}, std::nanf(""));
        });
        add("too many dimensions", [](ContextIndexContent& content) {
            content.space.components = torch::zeros({513, 3});
        });
    }
    void whatDoesNotFitIsRefused() {
        QFETCH(Change, change);
        ContextIndexContent content = handMade();
        change(content);
        QVERIFY_THROWS_EXCEPTION(Error, ContextIndex{content});
    }

    void anotherSizeOfContextIsRefused() {
        QVERIFY_THROWS_EXCEPTION(Error, ContextIndex(handMade()).nearest(torch::zeros({4}), 1));
    }

    void brokenFilesAreRefused() {
        writeContextIndex(file(), ContextIndex(handMade()));
        const fs::path broken = folder_.filePath("broken.contexts").toStdString();
        QVERIFY(
            test::survivesMutations<Error>(test::readFile(file()), 2000, [&broken](const std::string& bytes) {
                test::writeFile(broken, bytes);
                readContextIndex(broken, hand_made_model).nearest(contextAt(1, 2, 3), 3);
            }));
        test::writeTinyModel(broken);
        QVERIFY_THROWS_EXCEPTION(FileError, readContextIndex(broken, hand_made_model));
    }

    void itIsLookedForBesideTheModel() {
        const fs::path model = folder_.filePath("named.safetensors").toStdString();
        QVERIFY(!findContextIndex(model));
        const fs::path place = newContextIndex(model);
        QCOMPARE(place, fs::path(folder_.filePath("named.contexts").toStdString()));
        writeContextIndex(place, ContextIndex(handMade()));
        QCOMPARE(findContextIndex(model).value(), place);
    }

    void aNeighbourWithoutItsImage() {
        Captioner captioner = test::tinyCaptioner();
        ContextNeighbour neighbour;
        neighbour.image = folder_.filePath("gone.png").toStdString();
        neighbour.words = {"a", "ball"};
        QVERIFY(readNeighbour(captioner, neighbour).empty());
        QVERIFY(!neighbour.reading);
        QVERIFY(neighbour.problem.english().find("gone.png") != std::string::npos);
    }

private:
    fs::path file() const { return folder_.filePath("model.contexts").toStdString(); }

    QTemporaryDir folder_;
};

SACCADE_TEST(TestContextIndex)
#include "tst_context_index.moc"
