#include "core/data/results_file.h"
#include "core/figure/sheet.h"
#include "core/figure/sheet_layout.h"
#include "core/image/decode_image.h"
#include "tests/support/captions.h"
#include "tests/support/fake_explore_service.h"
#include "tests/support/files.h"
#include "tests/support/test_images.h"
#include "tests/support/test_program.h"
#include "ui/caption/export/clipboard.h"
#include "ui/caption/export/export_progress.h"
#include "ui/caption/export/exporter.h"
#include "ui/common/convert.h"
#include "ui/common/figure_texts.h"
#include "ui/common/text_setter.h"
#include "ui/common/translations.h"

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace saccade;
using namespace saccade::test;
using namespace saccade::ui;
namespace fs = std::filesystem;

namespace {

CaptionFigure figure() {
    CaptionFigure figure{captioned({"a", "red", "dog"}, {80, 60}), 0, {}, 1};
    figure.result.hypotheses.push_back(captioned({"two", "dogs"}, {80, 60}).best());
    return figure;
}

QImage picture() {
    return toImage(quadrants(80, 60));
}

/// The red of the picture's upper left, which the overlays change.
bool isRed(const QColor& colour) {
    return qAbs(colour.red() - red[0]) < 5 && qAbs(colour.green() - red[1]) < 5;
}

} // namespace

class TestExporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        temporary_ = std::make_unique<QTemporaryDir>();
        folder_ = temporary_->path().toStdString();
    }

    void viewAsPng() {
        ViewExport view{figure(), picture().scaled(500, 375), 1, 2};
        const fs::path file = exported(ExportFormat::Png, "view.png", view);
        const QImage image(toQString(file));
        QCOMPARE(image.width(), 1000);
        QVERIFY(image.height() > 2 * 375 + 60); // with a caption and a legend
        QVERIFY(isRed(image.pixelColor(10, 10)));
        view.shown_word = -1;
        const QImage plain(toQString(exported(ExportFormat::Png, "plain.png", view)));
        QVERIFY(plain.height() > 2 * 375 && plain.height() < image.height());
    }

    void svgHoldsWordsAsText() {
        const fs::path view = exported(ExportFormat::Svg, "view.svg", ViewExport{figure(), picture(), 1, 1});
        const fs::path sheet = exported(ExportFormat::Svg, "sheet.svg", SheetExport{figure(), picture(), 1});
        for (const fs::path& file : {view, sheet}) {
            QVERIFY(QSvgRenderer(toQString(file)).isValid());
            const std::string text = readFile(file);
            QVERIFY(text.find(">red<") != std::string::npos);
            QVERIFY(text.find("data:image/png") != std::string::npos);
        }
    }

    void pdfIsOnePage() {
        const fs::path view = exported(ExportFormat::Pdf, "view.pdf", ViewExport{figure(), picture(), 1, 1});
        const fs::path sheet = exported(ExportFormat::Pdf, "sheet.pdf", SheetExport{figure(), picture(), 1});
        for (const fs::path& file : {view, sheet}) {
            const std::string bytes = readFile(file);
            QVERIFY(bytes.starts_with("%PDF-1."));
            QVERIFY(bytes.find("/Count 1") != std::string::npos);
            QVERIFY(bytes.find("/Font") != std::string::npos);
        }
    }

    void sheetAsPng() {
        const fs::path file = exported(ExportFormat::Png, "sheet.png", SheetExport{figure(), picture(), 2});
        const QImage image(toQString(file));
        // Four tiles of 280 with gaps of 24 between margins of 40, twice as large.
        QCOMPARE(image.width(), 2 * (4 * 280 + 3 * 24 + 2 * 40));
    }

    /// The window and the command line paint the same sheet, but for the shapes of the letters.
    void sheetsHaveOneArrangement() {
        CaptionFigure cropped = figure();
        cropped.result.geometry.region = {10, 0, 60, 60};
        const fs::path file = exported(ExportFormat::Png, "sheet.png", SheetExport{cropped, picture(), 1});
        const cv::Mat window = toMat(QImage(toQString(file)));
        const cv::Mat command = drawSheet(quadrants(80, 60), cropped.result);
        QCOMPARE(window.size(), command.size());
        SheetMeasures measures;
        measures.caption = {20, 50, 50};
        measures.space = 9;
        measures.tiles = 4;
        measures.aspect = 0.75;
        const SheetLayout sheet = layOutSheet(measures);
        QCOMPARE(cv::Size2d(window.size()), sheet.page);
        for (const SheetTile& tile : sheet.tiles) {
            const cv::Rect picture_at(tile.picture);
            QVERIFY(cv::norm(window(picture_at), command(picture_at), cv::NORM_INF) <= 2);
            QVERIFY(cv::norm(window(cv::Rect(tile.track)), command(cv::Rect(tile.track)), cv::NORM_INF) <= 2);
        }
        const cv::Rect rule(sheet.rule);
        QVERIFY(cv::norm(window(rule), command(rule), cv::NORM_INF) <= 2);
        // A veil over what was not seen: 65 / 255 of the red there.
        const cv::Rect2d& word = sheet.tiles[1].picture;
        const auto side = window.at<cv::Vec3b>(static_cast<int>(word.y) + 5, static_cast<int>(word.x) + 5);
        QVERIFY(cv::norm(cv::Vec3i(side) - cv::Vec3i(51, 10, 8), cv::NORM_INF) <= 1);
    }

    /// With each word's own scale below it, and what was not seen where there is such a part.
    void legendsTellMultiplesOfEvenAttention() {
        CaptionFigure shown = figure();
        shown.heat.interpolation = HeatInterpolation::Cells;
        const auto textOf = [&](const char* name, const auto& what) {
            return readFile(exported(ExportFormat::Svg, name, what));
        };
        const std::string whole = textOf("whole.svg", SheetExport{shown, picture(), 1});
        shown.result.geometry.region = {10, 0, 60, 60};
        const std::string sheet = textOf("sheet.svg", SheetExport{shown, picture(), 1});
        const std::string view = textOf("view.svg", ViewExport{shown, picture(), 1, 1});
        for (const std::string& text : {sheet, view}) {
            QVERIFY(text.find("2.8 \u00d7 even<") != std::string::npos);
            QVERIFY(text.find("not seen by the model") != std::string::npos);
        }
        QVERIFY(sheet.find(">0.4 \u00d7<") != std::string::npos);
        QVERIFY(view.find(">attention: 0.4 \u00d7<") != std::string::npos);
        QVERIFY(whole.find("not seen by the model") == std::string::npos);
    }

    /// The long unit of some languages would leave no bar on a tile; the legend tells it.
    void tilesKeepTheirBarsInLongLanguages() {
        const Translations german(QStringLiteral("de"));
        CaptionFigure shown = figure();
        shown.heat.interpolation = HeatInterpolation::Cells;
        const std::string sheet =
            readFile(exported(ExportFormat::Svg, "sheet.svg", SheetExport{shown, picture(), 1}));
        QVERIFY(sheet.find(">2,8 \u00d7<") != std::string::npos);
        QVERIFY(sheet.find("2,8 \u00d7 gleich") == std::string::npos);
        QVERIFY(sheet.find("\u00d7 gleich") != std::string::npos);
    }

    void noPhotographIsReplaced_data() {
        QTest::addColumn<ExportRequest>("request");
        QTest::newRow("view") << ExportRequest{ExportFormat::Png, {}, ViewExport{figure(), picture(), 0, 1}};
        QTest::newRow("sheet") << ExportRequest{ExportFormat::Pdf, {}, SheetExport{figure(), picture(), 1}};
        QTest::newRow("gif") << ExportRequest{
            ExportFormat::Gif, {}, AnimationExport{figure(), picture(), 160, 0.1}};
        QTest::newRow("csv") << ExportRequest{ExportFormat::Csv, {}, DataExport{figure()}};
        QTest::newRow("results") << ExportRequest{ExportFormat::ResultsJson, {}, GalleryExport{}};
    }

    void noPhotographIsReplaced() {
        QFETCH(ExportRequest, request);
        request.file = folder_ / "photo.png";
        QVERIFY(picture().save(toQString(request.file)));
        const std::string before = readFile(request.file);
        Exporter exporter;
        QSignalSpy failed(&exporter, &Exporter::failed);
        exporter.start(request);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains("photo.png"));
        QVERIFY(readFile(request.file) == before);
    }

    /// As the dialog says: what was exported earlier is replaced.
    void earlierPicturesAreReplaced() {
        for (int time = 0; time < 2; ++time) {
            QVERIFY(!exported(ExportFormat::Png, "view.png", ViewExport{figure(), picture(), 0, 1}).empty());
            QVERIFY(!exported(ExportFormat::Png, "sheet.png", SheetExport{figure(), picture(), 1}).empty());
        }
    }

    void animations() {
        AnimationExport animation{figure(), picture(), 160, 0.1};
        QVERIFY(readFile(exported(ExportFormat::Gif, "caption.gif", animation)).starts_with("GIF89a"));
        QVERIFY(fs::exists(folder_ / "caption.gif"));
    }

    void figuresSpeakTheLanguage() {
        const FigureTexts english = figureTexts();
        const FigureTexts plain; // what the command line writes
        QCOMPARE(english.gate, plain.gate);
        QCOMPARE(english.attention, plain.attention);
        QCOMPARE(english.ceiling, plain.ceiling);
        QCOMPARE(english.peak, plain.peak);
        QCOMPARE(english.even_line, plain.even_line);
        QCOMPARE(english.outlined, plain.outlined);
        QCOMPARE(english.unseen, plain.unseen);
        QCOMPARE(english.gate_meaning, plain.gate_meaning);
        const Translations german(QStringLiteral("de"));
        const FigureTexts texts = figureTexts();
        QVERIFY(texts.gate != english.gate && texts.attention != english.attention);
        QVERIFY(texts.ceiling != english.ceiling && texts.outlined != english.outlined);
        QVERIFY(texts.unseen != english.unseen && texts.even_line != english.even_line);
        QCOMPARE(texts.decimal_point, std::string(","));
    }

    void animationsAreSetInTheFontOfTheWindow() {
        const auto setter = textSetter();
        const TextStyle style{40, false, {}};
        const TextMask mask = setter->mask("a dog", style);
        QCOMPARE(mask.coverage.cols, setter->width("a dog", style));
        QVERIFY(mask.base_line > 30 && mask.base_line < 45);
        QVERIFY(mask.coverage.rows > mask.base_line && mask.coverage.rows < 60);
        // Ink on the base line and none at the top, where there are no accents.
        QVERIFY(cv::countNonZero(mask.coverage.row(mask.base_line - 2)) > 0);
        QCOMPARE(cv::countNonZero(mask.coverage.row(0)), 0);
        QVERIFY(setter->mask("", style).coverage.empty());
    }

    void jsonTellsTheChosenCaption() {
        CaptionFigure chosen = figure();
        chosen.hypothesis = 1;
        const fs::path file = exported(ExportFormat::Json, "caption.json", DataExport{chosen});
        const auto json = nlohmann::json::parse(readFile(file));
        QCOMPARE(json["caption"].get<std::string>(), std::string("two dogs"));
        QCOMPARE(json["hypotheses"].size(), std::size_t{2});
        QCOMPARE(json["words"][0]["attention"]["weights"].size(), std::size_t{4});
    }

    void csvHoldsEveryCell() {
        const std::string csv = readFile(exported(ExportFormat::Csv, "caption.csv", DataExport{figure()}));
        QCOMPARE(std::count(csv.begin(), csv.end(), '\n'), 1 + (3 + 2) * 4);
    }

    void sidecarsAreKeptUnlessAskedFor() {
        writeFile(folder_ / "b.txt", "by hand");
        GalleryExport gallery{captions({"a.jpg", "b.jpg"}), false};
        gallery.captions.push_back({{{}, "bytes", "pasted image"}, "a cat", {}});
        const ExportReport kept = report({ExportFormat::Sidecars, {}, gallery});
        QCOMPARE(kept.written, 1);
        QCOMPARE(kept.skipped, 1);
        QCOMPARE(kept.failures.size(), std::size_t{1});
        QVERIFY(kept.failures.front().contains("pasted image"));
        QCOMPARE(readFile(folder_ / "a.txt"), std::string("caption of a.jpg\n"));
        QCOMPARE(readFile(folder_ / "b.txt"), std::string("by hand"));
        const QString summary = Exporter::summaryOf(kept);
        QVERIFY(summary.contains("kept: 1") && summary.contains("pasted image"));

        gallery.overwrite = true;
        QCOMPARE(report({ExportFormat::Sidecars, {}, gallery}).written, 2);
        QCOMPARE(readFile(folder_ / "b.txt"), std::string("caption of b.jpg\n"));
    }

    void anEmptyCaptionIsNoSidecar() {
        GalleryExport gallery{captions({"a.jpg", "b.jpg"}), true};
        gallery.captions[0].caption.clear();
        const ExportReport done = report({ExportFormat::Sidecars, {}, gallery});
        QCOMPARE(done.written, 1);
        QCOMPARE(done.failures.size(), std::size_t{1});
        QVERIFY(done.failures.front().contains("a.jpg"));
        QVERIFY(!fs::exists(folder_ / "a.txt"));
    }

    void resultsFileNamesEveryImageOnce() {
        GalleryExport gallery{captions({"a.jpg", "one/b.jpg", "two/b.jpg"}), false};
        gallery.captions[0].id = "42";
        const ResultsFile results = readResults(exported(ExportFormat::ResultsJson, "results.json", gallery));
        QVERIFY(results.problems.empty());
        QCOMPARE(results.captions.size(), std::size_t{3});
        QCOMPARE(results.captions[0].image_id, std::string("42"));
        QCOMPARE(results.captions[2].image_id, (folder_ / "two/b.jpg").string());
    }

    void cancelLeavesNoFile() {
        Exporter exporter;
        ExportProgressBar bar(exporter);
        QVERIFY(bar.isHidden());
        QSignalSpy progressed(&exporter, &Exporter::progressed);
        QSignalSpy cancelled(&exporter, &Exporter::cancelled);
        AnimationExport animation{figure(), picture(), 1920, 10};
        QVERIFY(exporter.start({ExportFormat::Gif, folder_ / "long.gif", animation}));
        QVERIFY(!bar.isHidden());
        QVERIFY(!exporter.start({ExportFormat::Gif, folder_ / "other.gif", animation}));
        QVERIFY(progressed.wait());
        QTest::mouseClick(bar.findChild<QToolButton*>(), Qt::LeftButton);
        QTRY_COMPARE(cancelled.size(), 1);
        QVERIFY(!exporter.isBusy());
        QVERIFY(bar.isHidden());
        QVERIFY(fs::is_empty(folder_));
    }

    /// What it tells is found out first, word by word, then the file is written.
    void aPageOfTheCaption() {
        FakeExploreService explorer;
        Exporter exporter;
        exporter.setExplorer(&explorer);
        QSignalSpy progressed(&exporter, &Exporter::progressed);
        QSignalSpy finished(&exporter, &Exporter::finished);
        QVERIFY(exporter.start(pageRequest()));
        QCOMPARE(explorer.wholes.back().words, (std::vector<std::string>{"a", "red", "dog"}));
        QCOMPARE(explorer.wholes.back().image.path, folder_ / "photo.png");
        ExplainedState state{explainedCaption(), 1, 3};
        explorer.wholes.back().answer(state);
        QCOMPARE(progressed.back(), (QVariantList{1, 3}));
        QVERIFY(!exporter.start(pageRequest())); // one at a time
        QVERIFY(!fs::exists(folder_ / "dog.html"));
        state.done = 3;
        explorer.wholes.back().answer(state);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!exporter.isBusy());
        const std::string page = readFile(folder_ / "dog.html");
        QVERIFY(page.starts_with("<!DOCTYPE html>"));
        QVERIFY(page.find("\"word\":\"red\"") != std::string::npos);
        QVERIFY(page.find("data:image/jpeg;base64,") != std::string::npos);
        QCOMPARE(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()),
                 std::ptrdiff_t{2}); // the photograph and the page
    }

    void aPageIsWrittenInTheLanguageOfTheWindow() {
        const Translations german(QStringLiteral("de"));
        FakeExploreService explorer;
        Exporter exporter;
        exporter.setExplorer(&explorer);
        QSignalSpy finished(&exporter, &Exporter::finished);
        exporter.start(pageRequest());
        explorer.wholes.back().answer({explainedCaption(), 3, 3});
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(readFile(folder_ / "dog.html").find("<html lang=\"de") != std::string::npos);
    }

    void aPageThatIsStoppedLeavesNoFile() {
        FakeExploreService explorer;
        Exporter exporter;
        exporter.setExplorer(&explorer);
        ExportProgressBar bar(exporter);
        QSignalSpy cancelled(&exporter, &Exporter::cancelled);
        QVERIFY(exporter.start(pageRequest()));
        QTest::mouseClick(bar.findChild<QToolButton*>(), Qt::LeftButton);
        QTRY_COMPARE(cancelled.size(), 1);
        QCOMPARE(explorer.wholes_cancelled, 1);
        QVERIFY(!exporter.isBusy() && bar.isHidden());
        QVERIFY(Exporter::summaryOf(cancelled[0][0].value<ExportReport>()).contains("No file was written"));
        QVERIFY(!fs::exists(folder_ / "dog.html"));
    }

    void whyAPageFailsIsTold() {
        FakeExploreService explorer;
        Exporter exporter;
        exporter.setExplorer(&explorer);
        QSignalSpy failed(&exporter, &Exporter::failed);
        exporter.start(pageRequest());
        explorer.wholes.back().failed(QStringLiteral("no such word"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!exporter.isBusy());
        // Somebody else's page is not replaced, and that is told before the work.
        writeFile(folder_ / "dog.html", "<html>my own page</html>");
        exporter.start(pageRequest());
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(failed[1][0].toString().contains("dog.html"));
        QCOMPARE(explorer.wholes.size(), std::size_t{1});
        QVERIFY(readFile(folder_ / "dog.html") == "<html>my own page</html>");
    }

    void cancelledBeforeItBeginsItEndsAsWell() {
        Exporter exporter;
        QSignalSpy cancelled(&exporter, &Exporter::cancelled);
        QVERIFY(exporter.start(
            {ExportFormat::Gif, folder_ / "long.gif", AnimationExport{figure(), picture(), 1920, 10}}));
        exporter.cancel();
        QTRY_COMPARE(cancelled.size(), 1);
        QVERIFY(!exporter.isBusy());
        QVERIFY(fs::is_empty(folder_));
    }

    void aClosedExporterLeavesNoFile() {
        {
            Exporter exporter;
            AnimationExport animation{figure(), picture(), 1920, 10};
            exporter.start({ExportFormat::Gif, folder_ / "long.gif", animation});
        }
        QVERIFY(fs::is_empty(folder_));
    }

    void failuresAreTold_data() {
        QTest::addColumn<ExportRequest>("request");
        const fs::path nowhere = "/nowhere/file";
        QTest::newRow("view") << ExportRequest{ExportFormat::Png, nowhere,
                                               ViewExport{figure(), picture(), 0, 1}};
        QTest::newRow("sheet") << ExportRequest{ExportFormat::Svg, nowhere,
                                                SheetExport{figure(), picture(), 1}};
        QTest::newRow("gif") << ExportRequest{ExportFormat::Gif, nowhere,
                                              AnimationExport{figure(), picture()}};
        QTest::newRow("mp4") << ExportRequest{ExportFormat::Mp4, nowhere,
                                              AnimationExport{figure(), picture()}};
        QTest::newRow("csv") << ExportRequest{ExportFormat::Csv, nowhere, DataExport{figure()}};
        QTest::newRow("results") << ExportRequest{ExportFormat::ResultsJson, nowhere, GalleryExport{}};
        QTest::newRow("no image") << ExportRequest{ExportFormat::Png, "/tmp/a.png",
                                                   SheetExport{figure(), {}, 1}};
        QTest::newRow("no caption") << ExportRequest{ExportFormat::Csv, "/tmp/a.csv", DataExport{}};
    }

    void failuresAreTold() {
        QFETCH(const ExportRequest, request);
        Exporter exporter;
        QSignalSpy failed(&exporter, &Exporter::failed);
        exporter.start(request);
        QTRY_COMPARE(failed.size(), 1);
        const QString reason = failed[0][0].toString();
        QVERIFY2(reason.contains(' '), qPrintable(reason));
        QVERIFY(request.file != "/nowhere/file" || reason.contains("/nowhere/file"));
        QVERIFY(!exporter.isBusy());
    }

    void copying() {
        copyText("a red dog");
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("a red dog"));
        copyImage(picture());
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(80, 60));
    }

private:
    ExportRequest pageRequest() const {
        const fs::path photo = folder_ / "photo.png";
        picture().save(toQString(photo));
        return {ExportFormat::Html, folder_ / "dog.html", PageExport{figure(), {photo, {}, "photo.png"}}};
    }

    static ExplainedCaption explainedCaption() {
        ExplainedCaption explained;
        explained.caption = captioned({"a", "red", "dog"}, {80, 60});
        for (std::size_t i = 0; i < 3; ++i)
            explained.words.push_back({i, {}, {{"attention", 2, 2, {0.7F, 0.1F, 0.1F, 0.1F}}}, {}});
        return explained;
    }

    std::vector<GalleryCaption> captions(const std::vector<std::string>& names) const {
        std::vector<GalleryCaption> captions;
        for (const std::string& name : names)
            captions.push_back(
                {{folder_ / name, {}, QString::fromStdString(name)}, "caption of " + name, {}});
        return captions;
    }

    static ExportReport report(const ExportRequest& request) {
        Exporter exporter;
        QSignalSpy finished(&exporter, &Exporter::finished);
        QSignalSpy failed(&exporter, &Exporter::failed);
        exporter.start(request);
        if (!QTest::qWaitFor([&] { return !exporter.isBusy(); }, 10000) || finished.isEmpty()) {
            qWarning() << failed;
            return {};
        }
        return finished[0][0].value<ExportReport>();
    }

    template <typename What>
    fs::path exported(ExportFormat format, const char* name, const What& what) const {
        const ExportReport done = report({format, folder_ / name, what});
        return done.written > 0 ? done.place : fs::path();
    }

    std::unique_ptr<QTemporaryDir> temporary_;
    fs::path folder_;
};

SACCADE_TEST(TestExporter)
#include "tst_exporter.moc"
