#include "app/cli/progress_bar.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <sstream>

using namespace saccade::cli;
using namespace std::chrono_literals;

namespace {

const ProgressBar::Clock::time_point start{1h};

} // namespace

class TestProgressBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void durations() {
        QCOMPARE(durationText(0.4), std::string("0 s"));
        QCOMPARE(durationText(59.4), std::string("59 s"));
        QCOMPARE(durationText(59.6), std::string("1 min 00 s"));
        QCOMPARE(durationText(185), std::string("3 min 05 s"));
        QCOMPARE(durationText(7800), std::string("2 h 10 min"));
    }

    void aTerminalShowsABarAndTheTimeLeft() {
        std::ostringstream out;
        ProgressBar bar(out, true);
        bar.update("training", 0, 10, start);
        out.str("");
        bar.update("training", 5, 10, start + 10s);
        QCOMPARE(out.str(),
                 std::string("\r\x1b[Ktraining [###############---------------] 50 % (5/10), 10 s left"));
    }

    void theBarIsNotDrawnMoreOftenThanAnEyeCanSee() {
        std::ostringstream out;
        ProgressBar bar(out, true);
        bar.update("training", 0, 10, start);
        out.str("");
        bar.update("training", 1, 10, start + 10ms);
        QCOMPARE(out.str(), std::string());
    }

    void workDoneBeforeDoesNotCountForTheSpeed() {
        std::ostringstream out;
        ProgressBar bar(out, true);
        bar.update("training", 90, 100, start); // a resumed run
        out.str("");
        bar.update("training", 91, 100, start + 10s);
        QVERIFY(out.str().ends_with("91 % (91/100), 1 min 30 s left"));
    }

    void clearingWipesTheBarOnce() {
        std::ostringstream out;
        ProgressBar bar(out, true);
        bar.update("training", 0, 10, start);
        out.str("");
        bar.clear();
        bar.clear();
        QCOMPARE(out.str(), std::string("\r\x1b[K"));
    }

    void elsewhereShortWorkIsQuiet() {
        std::ostringstream out;
        {
            ProgressBar bar(out, false);
            for (std::size_t done = 0; done <= 10; ++done)
                bar.update("training", done, 10, start + done * 100ms);
        }
        QCOMPARE(out.str(), std::string());
    }

    void elsewhereLongWorkIsALineATenth() {
        std::ostringstream out;
        ProgressBar bar(out, false);
        for (std::size_t done = 0; done <= 1000; ++done)
            bar.update("training", done, 1000, start + done * 100ms);
        const std::string text = out.str();
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), std::ptrdiff_t{10});
        QVERIFY(text.starts_with("saccade: training 10 % (100/1000), 1 min 30 s left\n"));
        QVERIFY(text.find('\x1b') == std::string::npos);
    }

    void elsewhereSlowWorkIsALineEachHalfMinute() {
        std::ostringstream out;
        ProgressBar bar(out, false);
        bar.update("reading", 0, 0, start);
        bar.update("reading", 5, 0, start + 29s);
        bar.update("reading", 7, 0, start + 30s);
        QCOMPARE(out.str(), std::string("saccade: reading 7\n"));
    }

    void anotherLabelStartsAnotherBar() {
        std::ostringstream out;
        ProgressBar bar(out, true);
        bar.update("training", 50, 100, start);
        bar.update("validating", 0, 100, start + 50s);
        out.str("");
        bar.update("validating", 50, 100, start + 60s);
        QVERIFY(out.str().ends_with("50 % (50/100), 10 s left"));
    }
};

SACCADE_TEST(TestProgressBar)
#include "tst_progress_bar.moc"
