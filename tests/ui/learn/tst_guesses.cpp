#include "core/run/metrics_file.h"
#include "tests/support/captions.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/ui/learn/fake_stage.h"
#include "ui/learn/chapters/chapters.h"
#include "ui/learn/guess_view.h"

#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <cmath>

using namespace saccade;
using namespace saccade::test;
using namespace saccade::ui;

/// The questions at the end of the chapters: who is right is read from what the model answers.
class TestGuesses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        stage_ = std::make_unique<FakeStage>();
        answer_.reset();
        reason_.clear();
    }

    void everyChapterEndsWithAQuestion() {
        QSet<QString> ids;
        int lessons = 0;
        for (const Chapter& chapter : chapters()) {
            QVERIFY2(chapter.lessons.back().guess, qPrintable(chapter.id));
            for (const Lesson& lesson : chapter.lessons) {
                ++lessons;
                ids << lesson.id;
                QVERIFY2(lesson.id.startsWith(chapter.id + QLatin1Char('/')), qPrintable(lesson.id));
                QVERIFY2(!lesson.title.isEmpty() && !lesson.text.isEmpty() && !lesson.task.isEmpty(),
                         qPrintable(lesson.id));
                QVERIFY2(bool(lesson.completes) != lesson.guess.has_value(), qPrintable(lesson.id));
            }
        }
        QCOMPARE(ids.size(), lessons); // progress is kept by them
    }

    void sizeOfTheVocabulary() {
        const Guess guess = guessOf("data");
        QCOMPARE(guess.choices(*stage_).size(), 4); // 300, 3,000, 30,000, 300,000
        for (const auto& [words, right] : {std::pair(90, 0), std::pair(3505, 1), std::pair(100'000, 3)}) {
            ask(guess);
            stage_->service.vocabularies.back()(
                std::vector<std::string>(static_cast<std::size_t>(words), "word"));
            QCOMPARE(*answer_->right, right);
        }
        stage_->open.clear();
        ask(guess);
        QVERIFY(!reason_.isEmpty());
    }

    void sizeOfTheGrid() {
        const Guess guess = guessOf("encoder");
        QVERIFY(guess.choices(*stage_).isEmpty()); // no caption yet
        stage_->shown = dogRuns();                 // 3 words over a grid of 3 x 3
        const QStringList choices = guess.choices(*stage_);
        QCOMPARE(choices.size(), 4);
        ask(guess);
        QCOMPARE(choices[*answer_->right], QStringLiteral("3 × 3"));
        QCOMPARE(choices.count(QStringLiteral("3 × 3")), 1);
    }

    void evenGaze() {
        const Guess guess = guessOf("attention");
        stage_->shown = dogRuns();
        stage_->held = 1;
        QCOMPARE(guess.choices(*stage_).size(), 2);
        ask(guess);
        QCOMPARE(stage_->service.gazes.back().word.word, std::size_t{1});
        QCOMPARE(stage_->service.gazes.back().gaze, std::vector<float>(9, 1.0F));
        GazeAnswer answer;
        answer.words = {{"cat", std::log(0.5F), std::log(0.1F)}, {"dog", std::log(0.4F), std::log(0.8F)}};
        answer.word_own = std::log(0.8F);
        answer.word_painted = std::log(0.4F);
        stage_->service.gazes.back().answer(answer);
        QCOMPARE(*answer_->right, 1); // another word
        QVERIFY(answer_->said.contains(QStringLiteral("cat")));
        QVERIFY(answer_->said.contains(QStringLiteral("80")) && answer_->said.contains(QStringLiteral("40")));
        // Likeliest before as well; "dog" was chosen for the sake of the whole caption.
        stage_->shown->hypotheses.front().words[1].alternatives = {{"cat", std::log(0.9F)}};
        ask(guess);
        stage_->service.gazes.back().answer(answer);
        QCOMPARE(*answer_->right, 0);
        answer.words = {{"dog", std::log(0.4F), std::log(0.8F)}};
        ask(guess);
        stage_->service.gazes.back().answer(answer);
        QCOMPARE(*answer_->right, 0);
    }

    void greedySearch() {
        const Guess guess = guessOf("decoder");
        stage_->shown = dogRuns();
        stage_->shown->decode = DecodeOptions{};
        ask(guess);
        QCOMPARE(stage_->service.captions.back().options.beam, 1);
        stage_->service.captions.back().answer(dogRuns());
        QCOMPARE(*answer_->right, 0);
        ask(guess);
        stage_->service.captions.back().answer(captioned({"a", "cat"}, {80, 60}));
        QCOMPARE(*answer_->right, 1);
        QVERIFY(answer_->said.contains(QStringLiteral("a cat")));
    }

    void firstPerplexity() {
        const Guess guess = guessOf("training");
        QVERIFY(guess.choices(*stage_).isEmpty()); // no run yet
        QTemporaryDir folder;
        stage_->last_run = folder.path().toStdString();
        QCOMPARE(guess.choices(*stage_).size(), 4); // 3, 30, 300, 3,000
        ask(guess);
        QVERIFY(!answer_ && !reason_.isEmpty()); // no step yet
        StepReport first, last;
        first.step = 1;
        first.perplexity = 41.5;
        last.step = 2;
        last.perplexity = 3.2;
        writeFile(stage_->last_run / "metrics.jsonl", metricsLine(first) + "\n" + metricsLine(last) + "\n");
        ask(guess);
        QCOMPARE(*answer_->right, 1);
        QVERIFY(answer_->said.contains(QStringLiteral("41.5")) &&
                answer_->said.contains(QStringLiteral("3.2")));
    }

    void coveredGaze() {
        const Guess guess = guessOf("prediction");
        stage_->shown = dogRuns(); // looks at the cell in the middle
        stage_->held = 1;
        QCOMPARE(guess.choices(*stage_).size(), 4);
        ask(guess);
        const QImage& mask = stage_->service.edits.back().edit.mask;
        QCOMPARE(mask.format(), QImage::Format_Alpha8);
        const auto covered = [&mask](double x, double y) {
            return qAlpha(mask.pixel(static_cast<int>(x * mask.width()),
                                     static_cast<int>(y * mask.height()))) > 127;
        };
        QVERIFY(covered(0.5, 0.5));
        QVERIFY(!covered(0.1, 0.1) && !covered(0.9, 0.9));
        EditedCaption edited;
        edited.result = captioned({"a", "dog", "sits"}, {80, 60});
        stage_->service.edits.back().answer(edited);
        QCOMPARE(*answer_->right, 2);
        ask(guess);
        edited.result = captioned({"a", "dog"}, {80, 60}); // cut short
        stage_->service.edits.back().answer(edited);
        QCOMPARE(*answer_->right, 2);
        ask(guess);
        edited.result = captioned({"a", "dog", "runs", "away"}, {80, 60});
        stage_->service.edits.back().answer(edited);
        QVERIFY(!answer_->right); // no word changes, but it is not the same
        ask(guess);
        edited.result = dogRuns();
        stage_->service.edits.back().answer(edited);
        QCOMPARE(*answer_->right, 3); // none
    }

    void surerModel() {
        const Guess guess = guessOf("own");
        QVERIFY(guess.choices(*stage_).isEmpty());
        stage_->shown = dogRuns();
        stage_->open = stage_->bundledModel();
        QVERIFY(guess.choices(*stage_).isEmpty()); // nothing to compare it with
        stage_->open = "/mine/best.safetensors";
        QCOMPARE(guess.choices(*stage_).size(), 2);
        stage_->shown->hypotheses.front().log_probability = -8; // over three words and the end: exp(-2) each
        ask(guess);
        CaptionResult other = dogRuns();
        other.hypotheses.front().log_probability = -4;
        stage_->service.others.back().answer(other);
        QCOMPARE(*answer_->right, 1);
        ask(guess);
        other.hypotheses.front().log_probability = -12;
        stage_->service.others.back().answer(other);
        QCOMPARE(*answer_->right, 0);
    }

    void theLearnerChoosesFirst() {
        GuessView view(*stage_);
        QSignalSpy answered(&view, &GuessView::answered);
        view.begin(guessOf("decoder"));
        view.resize(260, 300);
        view.show();
        auto* ask_button = view.findChild<QPushButton*>(QStringLiteral("askModel"));
        QVERIFY(!ask_button->isEnabled() && view.findChildren<QRadioButton*>().isEmpty());
        stage_->shown = dogRuns();
        view.renew();
        QCOMPARE(view.findChildren<QRadioButton*>().size(), 2);
        QVERIFY(!ask_button->isEnabled());
        QTest::keyClick(view.findChildren<QRadioButton*>().back(), Qt::Key_Space);
        QVERIFY(ask_button->isEnabled());
        QTest::mouseClick(ask_button, Qt::LeftButton);
        stage_->service.captions.back().failed(QStringLiteral("no memory"));
        QVERIFY(answered.isEmpty() && ask_button->isEnabled()); // it can be asked again
        QTest::mouseClick(ask_button, Qt::LeftButton);
        const auto late = stage_->service.captions.back().answer;
        late(dogRuns());
        QCOMPARE(answered.size(), 1);
        QStringList said;
        for (const auto* label : view.findChildren<QLabel*>())
            said << label->text();
        QVERIFY(said.join(QLatin1Char(' ')).contains(QStringLiteral("Yes"))); // the model says otherwise
        stage_->shown.reset();                                                // another image
        view.renew();
        QVERIFY(view.findChildren<QRadioButton*>().isEmpty());
        late(dogRuns()); // of the turn before
        QCOMPARE(answered.size(), 1);
    }

private:
    static CaptionResult dogRuns();

    static Guess guessOf(const char* chapter) {
        for (const Chapter& each : chapters())
            if (each.id == QLatin1String(chapter))
                return *each.lessons.back().guess;
        qFatal("no such chapter");
    }
    void ask(const Guess& guess) {
        answer_.reset();
        guess.ask(
            *stage_, [this](const ModelAnswer& answer) { answer_ = answer; },
            [this](const QString& reason) { reason_ = reason; });
    }

    std::unique_ptr<FakeStage> stage_;
    std::optional<ModelAnswer> answer_;
    QString reason_;
};

/// "a dog runs"; every word looks at the cell in the middle of a grid of 3 x 3.
CaptionResult TestGuesses::dogRuns() {
    CaptionResult result = captioned({"a", "dog", "runs"}, {80, 60});
    for (CaptionWord& word : result.hypotheses.front().words) {
        word.attention = {1, 3, 3, std::vector<float>(9, 0.05F), 1};
        word.attention.weights[4] = 0.6F;
    }
    return result;
}

SACCADE_TEST(TestGuesses)
#include "tst_guesses.moc"
