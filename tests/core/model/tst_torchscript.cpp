#include "core/base/error.h"
#include "core/model/encoder.h"
#include "core/model/torchscript.h"
#include "tests/support/files.h"
#include "tests/support/paths.h"
#include "tests/support/test_program.h"

#include <torch/torch.h>

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace saccade;

namespace {

/// See tests/data/backbones/make_torchscript.py.
std::filesystem::path meanColours() {
    return test::fixture("backbones/mean_colours.pt");
}

std::string refusalOf(const TorchScriptFile& file) {
    try {
        makeTorchScript(file);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

bool has(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

} // namespace

class TestTorchScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// First, as consent lasts as long as the process. The file is not even opened.
    void nothingIsLoadedWithoutConsent() {
        QVERIFY(!torchScriptIsAllowed());
        QVERIFY(has(refusalOf({meanColours(), {}}), "--allow-torchscript"));
        QVERIFY(has(refusalOf({"/no/such/file.pt", {}}), "--allow-torchscript"));
        EncoderConfig config{torchscript_encoder, {{"file", meanColours().string()}}};
        QVERIFY_EXCEPTION_THROWN(Encoder{config}, Error);
        isAskedAboutWhatWouldRun();
        allowTorchScript();
        QVERIFY(torchScriptIsAllowed());
    }

    /// Where all files are allowed nobody is asked any more.
    void whoAllowsAllIsNotAsked() {
        bool asked = false;
        askAboutTorchScript([&asked](const auto&, auto) { return !(asked = true); });
        makeTorchScript({meanColours(), {}});
        askAboutTorchScript({});
        QVERIFY(!asked);
    }

    /// A white image: (1 - 0.485) / 0.229 in red, (1 - 0.456) / 0.224 in green, (1 - 0.406) / 0.225 in blue.
    void givesTheFeaturesOfTheFile() {
        const auto backbone = makeTorchScript({meanColours(), {}});
        QCOMPARE(backbone->spec().grid_channels, 2);
        QCOMPARE(backbone->spec().stages, 0);
        QVERIFY(backbone->parameters().empty()); // they stay in the file
        const torch::Tensor white = torch::full({2, 64, 96, 3}, 255, torch::kByte);
        const torch::Tensor grid = backbone->features(white).front();
        QCOMPARE(grid.sizes().vec(), (std::vector<std::int64_t>{2, 2, 4, 6}));
        const double red = 0.515 / 0.229, green = 0.544 / 0.224, blue = 0.594 / 0.225;
        QVERIFY(std::abs(grid[0][0][0][0].item<double>() - red) < 1e-4);
        QVERIFY(std::abs(grid[1][1][3][5].item<double>() - (red + green + blue) / 3) < 1e-4);
    }

    void gradientsReachThePixels() {
        const auto backbone = makeTorchScript({meanColours(), {}});
        torch::Tensor pixels = torch::full({1, 32, 32, 3}, 100.0).requires_grad_(true);
        backbone->features(pixels).front().sum().backward();
        QVERIFY(pixels.grad().abs().sum().item<double>() > 0);
    }

    void anEncoderRemembersTheChecksum() {
        const EncoderConfig config{torchscript_encoder, {{"file", meanColours().string()}}};
        const Encoder encoder(config);
        QCOMPARE(encoder.channels(), 2);
        const OptionValues settings = encoder.config().settings;
        QCOMPARE(std::get<std::string>(settings.at("checksum")), checksumOfFile(meanColours()));
        QVERIFY(Encoder(encoder.config()).channels() == 2);
    }

    void anotherFileIsRefused() {
        const std::string refusal = refusalOf({meanColours(), "0123456789abcdef"});
        QVERIFY(has(refusal, "not the file that the model was trained with"));
        QVERIFY(has(refusal, "0123456789abcdef"));
    }

    void differentFilesHaveDifferentBuffers() {
        const auto one = makeTorchScript({meanColours(), {}});
        QCOMPARE(one->buffers().size(), std::size_t{1});
        QVERIFY(one->buffers().front().item<std::int64_t>() != 0);
    }

    void whatIsNoEncoderIsRefused() {
        const QTemporaryDir folder;
        const std::filesystem::path text = folder.filePath(QStringLiteral("text.pt")).toStdString();
        test::writeFile(text, "no program");
        QVERIFY(has(refusalOf({text, {}}), "cannot be loaded as TorchScript"));
        QVERIFY(
            has(refusalOf({test::fixture("backbones/no_grid.pt"), {}}), "[images, channels, rows, columns]"));
        QVERIFY(!refusalOf({folder.filePath(QStringLiteral("none.pt")).toStdString(), {}}).empty());
        QVERIFY(has(refusalOf({{}, {}}), "torchscript:FILE"));
    }

private:
    static void isAskedAboutWhatWouldRun() {
        int questions = 0;
        bool answer = false;
        askAboutTorchScript([&](const std::filesystem::path& file, std::span<const std::byte> bytes) {
            ++questions;
            return answer && file == meanColours() && bytes.size() == std::filesystem::file_size(file);
        });
        QVERIFY(has(refusalOf({meanColours(), {}}), "was not allowed to run"));
        QCOMPARE(questions, 1);
        // What cannot be loaded anyway is no question.
        QVERIFY(has(refusalOf({meanColours(), "0123456789abcdef"}), "not the file"));
        QVERIFY(has(refusalOf({"/no/such/file.pt", {}}), "/no/such/file.pt"));
        QCOMPARE(questions, 1);
        answer = true;
        QVERIFY(makeTorchScript({meanColours(), {}}) != nullptr);
        QCOMPARE(questions, 2);
        askAboutTorchScript({});
        QVERIFY(has(refusalOf({meanColours(), {}}), "--allow-torchscript"));
    }
};

SACCADE_TEST(TestTorchScript)
#include "tst_torchscript.moc"
