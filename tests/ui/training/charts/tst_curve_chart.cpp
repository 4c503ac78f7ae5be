#include "tests/support/test_program.h"
#include "ui/common/theme.h"
#include "ui/training/charts/curve_chart.h"
#include "ui/training/charts/curve_plot.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace saccade;
using namespace saccade::ui;

namespace {

StepReport step(std::int64_t number, double loss) {
    StepReport report;
    report.step = number;
    report.epoch = 1;
    report.perplexity = std::exp(loss);
    report.loss = loss;
    return report;
}

Metrics steps(std::int64_t from, std::int64_t to) {
    Metrics metrics;
    for (std::int64_t i = from; i <= to; ++i)
        metrics.steps.push_back(step(i, 1 + 100.0 / static_cast<double>(i + 20)));
    return metrics;
}

EpochReport epoch(int number, std::int64_t at, double loss) {
    EpochReport report;
    report.epoch = number;
    report.step = at;
    report.validation = ValidationReport{};
    report.validation->loss = loss;
    return report;
}

} // namespace

class TestCurveChart : public QObject {
    Q_OBJECT

    std::shared_ptr<RunSeries> run_;
    std::unique_ptr<CurveChart> chart_;

    CurvePlot& plot() { return chart_->plot(); }
    QWidget* canvas() { return chart_->findChild<QWidget*>(QStringLiteral("plot")); }
    QPoint middle() { return canvas()->rect().center(); }

    void wheel(int steps) {
        const QPointF at = middle();
        QWheelEvent event(at, canvas()->mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas(), &event);
    }
    /// Number of separate spots of the first line's blue along the vertical middle of the plot.
    int spotsAlongTheMiddle() {
        plot().redraw();
        const QImage picture = plot().grab().toImage();
        std::vector<bool> blue(static_cast<std::size_t>(picture.width()));
        for (int y = picture.height() / 2 - 60; y < picture.height() / 2 + 60; ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const QColor colour = picture.pixelColor(x, y);
                if (colour.red() < 60 && colour.green() < 150 && colour.blue() > 170)
                    blue[static_cast<std::size_t>(x)] = true;
            }
        int spots = 0;
        for (std::size_t x = 1; x < blue.size(); ++x)
            spots += blue[x] && !blue[x - 1] ? 1 : 0;
        return spots;
    }
    /// Waits until the plot has been drawn with the run's current data.
    void drawn(double upper) { QTRY_VERIFY(std::abs(plot().view().right() - upper) < 0.03 * upper); }

private Q_SLOTS:
    void init() {
        run_ = std::make_shared<RunSeries>();
        run_->add(steps(1, 100));
        Metrics end;
        end.epochs = {epoch(1, 100, 1.75)};
        run_->add(end);
        chart_ = std::make_unique<CurveChart>(QStringLiteral("Loss"));
        chart_->setLines({{run_, "training_loss", QStringLiteral("Training loss"), QStringLiteral("one"), 0,
                           Qt::SolidLine, true, true},
                          {run_, "validation_loss", QStringLiteral("Validation loss"), QStringLiteral("one"),
                           1, Qt::SolidLine, false, true}});
        chart_->resize(700, 400);
        chart_->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart_.get()));
        drawn(100);
    }

    void followsUntilTheWheelThenHolds() {
        run_->add(steps(101, 200));
        chart_->refresh();
        drawn(200);
        QVERIFY(plot().isFollowing());

        wheel(2);
        QVERIFY(!plot().isFollowing());
        const QRectF held = plot().view();
        QVERIFY(held.width() < 200);
        run_->add(steps(201, 400));
        chart_->refresh();
        QSignalSpy(canvas(), SIGNAL(afterReplot())).wait();
        QCOMPARE(plot().view(), held);

        QTest::mouseDClick(canvas(), Qt::LeftButton, {}, middle());
        QVERIFY(plot().isFollowing());
        drawn(400);
    }

    void aDragPansAndAClickDoesNot() {
        QSignalSpy picked(chart_.get(), &CurveChart::cursorPicked);
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, middle());
        QCOMPARE(picked.size(), 1);
        QVERIFY(plot().isFollowing());

        const QRectF before = plot().view();
        QTest::mousePress(canvas(), Qt::LeftButton, {}, middle());
        for (int x = 10; x <= 100; x += 30)
            QTest::mouseMove(canvas(), middle() + QPoint(x, 0));
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, middle() + QPoint(100, 0));
        QVERIFY(!plot().isFollowing());
        QVERIFY(plot().view().left() < before.left());
        QVERIFY(std::abs(plot().view().width() - before.width()) < 1e-6);
        QCOMPARE(picked.size(), 1);

        auto* follow = chart_->findChildren<QToolButton*>().constFirst();
        QVERIFY(follow->isVisible());
        QTest::mouseClick(follow, Qt::LeftButton);
        QVERIFY(plot().isFollowing());
        QVERIFY(!follow->isVisible());
    }

    void aRectangleZooms() {
        QTest::mousePress(canvas(), Qt::RightButton, {}, middle() - QPoint(60, 40));
        QTest::mouseMove(canvas(), middle());
        QTest::mouseMove(canvas(), middle() + QPoint(60, 40));
        QTest::mouseRelease(canvas(), Qt::RightButton, {}, middle() + QPoint(60, 40));
        QVERIFY(!plot().isFollowing());
        QVERIFY(plot().view().width() < 40);
        QVERIFY(plot().view().contains(QPointF(50, plot().view().center().y())));
    }

    void leavesOutWhatALogarithmHasNot() {
        Metrics odd;
        odd.steps = {step(101, -1), step(102, 0), step(103, std::nan(""))};
        run_->add(odd);
        plot().setLogarithmic(true);
        QTRY_VERIFY(plot().view().top() > 0.5);
        QVERIFY(std::isfinite(plot().view().height()));
        QVERIFY(!plot().image(QStringLiteral("Loss"), 1).isNull());
    }

    void theCursorTellsTheValuesThere() {
        QSignalSpy moved(chart_.get(), &CurveChart::cursorMoved);
        QTest::mouseMove(canvas(), middle());
        QTRY_VERIFY(!moved.isEmpty());
        const auto step_there = moved.constLast()[0].value<std::optional<double>>();
        QVERIFY(step_there && *step_there > 30 && *step_there < 70);

        chart_->setCursor(80);
        // 1 + 100 / (80 + 20) = 2
        QVERIFY2(plot().cursorText().contains(QStringLiteral("Training loss: 2\n")),
                 qPrintable(plot().cursorText()));
        QVERIFY(plot().cursorText().contains(QStringLiteral("Validation loss: 1.75")));
        plot().setLineVisible(1, false);
        QVERIFY(!plot().cursorText().contains(QStringLiteral("Validation")));
    }

    /// Whatever the window looks like, a file is for paper.
    void writesOnWhiteWithALegend() {
        applyTheme(*qApp, Appearance::Dark);
        const QImage picture = plot().image(QStringLiteral("Loss"), 1);
        const QColor paper = plot().grab().toImage().pixelColor(2, 2);
        applyTheme(*qApp, Appearance::Light);
        QVERIFY(paper.lightness() < 60); // the plot on the screen is as dark as before
        QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
        // The first line's blue on light paper, a little paler at the edge of a stroke.
        const auto blue = [&picture](const QRect& part) {
            int count = 0;
            for (int y = part.top(); y <= part.bottom(); ++y)
                for (int x = part.left(); x <= part.right(); ++x) {
                    const QColor colour = picture.pixelColor(x, y);
                    count += colour.red() < 60 && colour.green() < 150 && colour.blue() > 170 ? 1 : 0;
                }
            return count;
        };
        QVERIFY(blue(picture.rect()) > 100);
        QVERIFY(blue({0, picture.height() - 25, picture.width(), 25}) > 5); // next to the name in the legend
    }

    void writesTheNumbersAndThePicture() {
        const QTemporaryDir folder;
        QSignalSpy exported(chart_.get(), &CurveChart::exported);
        QSignalSpy failed(chart_.get(), &CurveChart::failed);
        const auto save = [&](void (CurveChart::*how)(const std::filesystem::path&), const char* name) {
            const QString path = folder.filePath(QLatin1String(name));
            (chart_.get()->*how)(path.toStdString());
            return path;
        };
        QFile csv(save(&CurveChart::saveCsv, "loss.csv"));
        QFile pdf(save(&CurveChart::savePdf, "loss.pdf"));
        const QString png = save(&CurveChart::savePng, "loss.png");
        QTRY_COMPARE(exported.size(), 3);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> rows = csv.readAll().split('\n');
        QCOMPARE(rows.size(), 102); // a heading, 100 steps, and the end of the last line
        QCOMPARE(rows[0], QByteArray("run,step,epoch,seconds,training_loss,validation_loss"));
        QVERIFY2(rows[80].startsWith("one,80,0.8,0,2"), rows[80]);
        QVERIFY(rows[80].endsWith(","));
        QVERIFY2(rows[100].startsWith("one,100,1,0,1.8") && rows[100].endsWith(",1.75"), rows[100]);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
        QVERIFY(QImage(png).width() >= 1800);

        chart_->saveCsv("/nowhere/loss.csv");
        QTRY_COMPARE(failed.size(), 1);
    }

    /// Every second loss is missing: no line connects the rest, so each is a dot.
    void pointsBetweenGapsAreSeen() {
        const auto run = std::make_shared<RunSeries>();
        Metrics metrics;
        for (int i = 1; i <= 9; ++i) {
            metrics.steps.push_back(step(i, 2));
            if (i % 2 == 0)
                metrics.steps.back().loss = std::nan("");
        }
        run->add(metrics);
        chart_->setLines({{run, "training_loss", QStringLiteral("Training loss"), QStringLiteral("one"), 0,
                           Qt::SolidLine, true, true}});
        for (const int smoothing : {1, 20})
            for (const bool logarithmic : {false, true})
                for (const Axis axis : {Axis::Step, Axis::Epoch}) {
                    plot().setSmoothing(smoothing);
                    plot().setLogarithmic(logarithmic);
                    plot().setAxis(axis);
                    QCOMPARE(spotsAlongTheMiddle(), 5);
                }
    }

    /// A constant on an axis with distinct labels; also smoothed, where rounding makes it slightly uneven.
    void aConstantLiesInTheMiddleOfItsAxis() {
        const auto run = std::make_shared<RunSeries>();
        Metrics metrics;
        for (int i = 1; i <= 300; ++i)
            metrics.steps.push_back(step(i, 1.7));
        run->add(metrics);
        chart_->setLines({{run, "minimised_loss", QStringLiteral("Loss"), QStringLiteral("one"), 0,
                           Qt::SolidLine, true, true}});
        for (const int smoothing : {1, 20}) {
            plot().setSmoothing(smoothing);
            plot().redraw();
            QVERIFY(std::abs(plot().view().center().y() - 1.7) < 0.01);
            QVERIFY(plot().view().height() > 0.1);
        }
    }

    /// The second of three was the last that was better than all before.
    void theBestEpochHasARingAndIsNamed() {
        const auto pictureWith = [this](int best) {
            const auto run = std::make_shared<RunSeries>();
            Metrics end;
            end.epochs = {epoch(1, 100, 3), epoch(2, 200, 2), epoch(3, 300, 2.5)};
            for (int i = 0; i < best; ++i)
                end.epochs[static_cast<std::size_t>(i)].best = true;
            run->add(end);
            chart_->setLines({{run, "validation_loss", QStringLiteral("Loss"), QStringLiteral("one"), 0,
                               Qt::SolidLine, false, true}});
            plot().redraw();
            return plot().grab().toImage();
        };
        const QImage none = pictureWith(0);
        const QImage second = pictureWith(2);
        QVERIFY(none != second);
        const auto differs = [&](const QRect& part) { return none.copy(part) != second.copy(part); };
        const int third = none.width() / 3;
        QVERIFY(!differs({0, 0, third, none.height()}));
        QVERIFY(differs({third, 0, none.width() / 2, none.height()}));
        chart_->setCursor(190);
        QVERIFY2(plot().cursorText().contains(QStringLiteral("(best epoch: 2)")),
                 qPrintable(plot().cursorText()));
        chart_->setCursor(300);
        QVERIFY(!plot().cursorText().contains(QStringLiteral("best")));
    }

    /// At the right edge only grid lines are drawn; each has a number beside it.
    void everyGridLineHasItsNumber() {
        for (const int height : {200, 240, 300, 360, 420}) {
            chart_->resize(700, height);
            plot().redraw();
            const QImage picture = plot().grab().toImage();
            const QColor paper = picture.pixelColor(0, 0);
            const auto written = [&](int y) {
                for (int row = std::max(0, y - 5); row <= std::min(picture.height() - 1, y + 5); ++row)
                    for (int x = 0; x < 36; ++x)
                        if (picture.pixelColor(x, row) != paper)
                            return true;
                return false;
            };
            QList<int> lines;
            for (int y = 0; y < picture.height(); ++y)
                if (picture.pixelColor(picture.width() / 2 + 1, y) ==
                        picture.pixelColor(picture.width() / 2, y) &&
                    picture.pixelColor(60, y) == picture.pixelColor(picture.width() / 2, y) &&
                    picture.pixelColor(60, y) != paper)
                    lines.append(y);
            QVERIFY(lines.size() >= 3);
            lines.removeLast(); // the axis itself
            for (const int y : lines)
                QVERIFY2(written(y), qPrintable(QStringLiteral("%1 of %2").arg(y).arg(height)));
        }
    }

    void zerosOfScoresGetTheAxisOfScores() {
        const auto run = std::make_shared<RunSeries>();
        Metrics end;
        end.epochs = {epoch(1, 100, 0), epoch(2, 200, 0)};
        run->add(end);
        chart_->setLines({{run, "validation_loss", QStringLiteral("Loss"), QStringLiteral("one"), 0,
                           Qt::SolidLine, false, true}});
        plot().setUnit(1);
        plot().redraw();
        QCOMPARE(plot().view().top(), 0.0);
        QVERIFY(plot().view().height() > 1 && plot().view().height() < 1.1); // with room for the label of 1
    }

    /// A run of which only the end exists.
    void whatLiesFarFromTheStartFillsTheAxis() {
        const auto run = std::make_shared<RunSeries>();
        run->add(steps(1'000'001, 1'000'100));
        chart_->setLines({{run, "training_loss", QStringLiteral("Loss"), QStringLiteral("one"), 0,
                           Qt::SolidLine, false, true}});
        plot().redraw();
        QCOMPARE(plot().view().left(), 1'000'001.0);
        QVERIFY(plot().view().width() < 110);
    }

    void hugeNumbersAreDrawn() {
        const auto run = std::make_shared<RunSeries>();
        Metrics metrics = steps(1, 50);
        metrics.steps.push_back(step(51, 0));
        metrics.steps.back().loss = 1e300;
        run->add(metrics);
        chart_->setLines({{run, "minimised_loss", QStringLiteral("Loss"), QStringLiteral("one"), 0,
                           Qt::SolidLine, true, true}});
        for (const bool logarithmic : {false, true}) {
            plot().setLogarithmic(logarithmic);
            plot().redraw();
            QVERIFY(plot().view().bottom() > 1e149);
            QVERIFY(std::isfinite(plot().view().bottom()));
        }
        chart_->setCursor(51);
        QVERIFY2(plot().cursorText().contains(QStringLiteral("1e+300")), qPrintable(plot().cursorText()));
    }

    void aScoreThatIsNoneIsADash() {
        const auto run = std::make_shared<RunSeries>();
        Metrics end;
        end.epochs = {epoch(1, 100, 2), epoch(2, 200, 2), epoch(3, 300, 2)};
        end.epochs[0].validation->metrics["CIDEr"] = 0.5;
        end.epochs[1].validation->metrics["CIDEr"] = std::nan("");
        run->add(end); // the third has none at all
        chart_->setLines(
            {{run, "CIDEr", QStringLiteral("CIDEr"), QStringLiteral("one"), 0, Qt::SolidLine, false, true},
             {run, "METEOR", QStringLiteral("METEOR"), QStringLiteral("one"), 1, Qt::SolidLine, false,
              true}});
        const auto textAt = [&](double step) {
            chart_->setCursor(step);
            return plot().cursorText();
        };
        QVERIFY(textAt(100).contains(QStringLiteral("CIDEr: 0.5")));
        QVERIFY(textAt(200).contains(QStringLiteral("CIDEr: –")));
        QVERIFY(textAt(300).contains(QStringLiteral("CIDEr: –")));
        QVERIFY(!textAt(300).contains(QStringLiteral("METEOR")));
    }

    void aMillionPointsAreDrawnAsTheyCome() {
        run_->add(steps(101, 1'000'000));
        chart_->refresh();
        drawn(1'000'000);
        Metrics peak;
        peak.steps = {step(1'000'001, 30)};
        for (int i = 2; i <= 100; ++i)
            peak.steps.push_back(step(1'000'000 + i, 1));
        run_->add(peak);
        chart_->setCursor(1'000'001);
        QVERIFY2(plot().cursorText().contains(QStringLiteral("Training loss: 30")),
                 qPrintable(plot().cursorText()));
        chart_->refresh();
        drawn(1'000'100);
    }
};

SACCADE_TEST(TestCurveChart)
#include "tst_curve_chart.moc"
