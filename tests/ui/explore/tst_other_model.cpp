#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/ui/explore/question_fixture.h"

#include "ui/caption/canvas/canvas_name.h"
#include "ui/common/convert.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/common/settings.h"
#include "ui/explore/aligned_captions.h"
#include "ui/explore/offered_models.h"
#include "ui/explore/other_model.h"
#include "ui/explore/word_pair.h"

#include <QLineF>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>

using namespace saccade;
using namespace saccade::ui;
using test::QuestionFixture;

namespace {

/// "a brown dog sits", on a finer grid than that of the first model.
CaptionResult brownDog() {
    const auto word = [](const std::string& text, double probability, std::size_t cell) {
        CaptionWord result = test::wordOf(text, probability);
        result.attention = {1, 3, 3, std::vector<float>(9)};
        result.attention.weights[cell] = 1;
        return result;
    };
    CaptionResult result = test::resultOf({test::captionOf(
        {word("a", 0.8, 0), word("brown", 0.5, 1), word("dog", 0.25, 4), word("sits", 0.8, 8)})});
    result.model = "other";
    result.learned_from = LearnedFrom{180, {}, true};
    return result;
}

/// The second canvas, once there is one.
Canvas* beside(QuestionFixture& fixture) {
    return fixture.pictures.findChild<Canvas*>();
}

std::vector<WordPair*> pairsOf(const OtherModel& view) {
    std::vector<WordPair*> shown;
    for (WordPair* pair : view.findChildren<WordPair*>())
        if (pair->isVisible())
            shown.push_back(pair);
    return shown;
}

QString notes(const OtherModel& view) {
    QStringList all;
    for (const NoteLabel* note : view.findChildren<NoteLabel*>())
        all << note->text();
    return all.join(QLatin1Char('\n'));
}

QString nameOn(const QWidget& canvas) {
    return canvas.findChild<CanvasName*>()->text();
}

} // namespace

class TestOtherModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aModelOfTheMenuIsAsked() {
        QuestionFixture fixture;
        fixture.models = {
            {QStringLiteral("Recent"), {{QStringLiteral("second"), "/models/second.safetensors"}}}};
        auto& view = fixture.ask<OtherModel>();
        QVERIFY(fixture.service.others.empty()); // nothing is opened unasked
        QMenu* menu = view.findChild<QPushButton*>()->menu();
        Q_EMIT menu->aboutToShow();
        const auto actions = menu->actions();
        const auto second = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
            return action->text() == QStringLiteral("second");
        });
        QVERIFY(second != actions.end());
        (*second)->trigger();
        QCOMPARE(fixture.service.others.size(), std::size_t{1});
        QCOMPARE(fixture.service.others[0].model, std::filesystem::path("/models/second.safetensors"));
        QVERIFY(notes(view).contains(QStringLiteral("second captions the image")));
    }

    /// With the options that the caption on show was searched with, whatever they are now.
    void theOptionsAreTheSame() {
        QuestionFixture fixture;
        CaptionResult shown = QuestionFixture::dogRuns();
        shown.decode = DecodeOptions();
        shown.decode->beam = 7;
        fixture.state.setResult(shown);
        fixture.ask<OtherModel>().compareWith("/models/second.safetensors");
        QCOMPARE(fixture.service.others[0].options.beam, 7);
    }

    void theCaptionsAreAligned() {
        QuestionFixture fixture;
        auto& view = compared(fixture);
        const std::vector<WordPair*> pairs = pairsOf(view);
        QCOMPARE(pairs.size(), std::size_t{4}); // a / a, – / brown, dog / dog, runs / sits
        const std::vector<bool> differs = {false, true, false, true};
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(pairs[i]->differs(), static_cast<bool>(differs[i]));
        QVERIFY(pairs[2]->accessibleName().contains(QStringLiteral("dog")));
        QVERIFY(pairs[2]->accessibleName().contains(percentText(0.25)));
        QVERIFY(notes(view).contains(QStringLiteral("They differ in 2 of 4 places.")));
        QVERIFY(notes(view).contains(QStringLiteral("run7 – best"))); // the name of the other
        QVERIFY(notes(view).contains(QStringLiteral("180 scene(s)")));
        QCOMPARE(fixture.words(), (std::vector<std::string>{"a", "dog", "runs"})); // still the caption itself
    }

    void equalCaptionsAreCalledSo() {
        QuestionFixture fixture;
        auto& view = fixture.ask<OtherModel>();
        view.compareWith("/models/second.safetensors");
        fixture.service.others.back().answer(QuestionFixture::dogRuns());
        QVERIFY(notes(view).contains(QStringLiteral("Both say the same words.")));
    }

    void aPairShowsBothMaps() {
        QuestionFixture fixture;
        auto& view = compared(fixture);
        QTest::mouseClick(pairsOf(view)[2], Qt::LeftButton);
        QCOMPARE(fixture.state.heldWord(), 1);
        QVERIFY(pairsOf(view)[2]->isChecked() && !pairsOf(view)[0]->isChecked());
        QVERIFY(nameOn(fixture.canvas).contains(QStringLiteral("“dog” ")));
        QVERIFY(nameOn(*beside(fixture)).contains(QStringLiteral("run7 – best: “dog” ")));
        // The cell in the middle of a grid of 3 x 3: bright there, dark at a corner.
        QTRY_VERIFY(beside(fixture)->isSettled());
        const QImage map = beside(fixture)->renderView();
        const auto light = [&map](double x, double y) {
            return qGray(map.pixel(static_cast<int>(x * map.width()), static_cast<int>(y * map.height())));
        };
        QVERIFY(light(0.5, 0.5) > light(0.08, 0.92) + 60);
    }

    /// Also by the words of the caption itself, and by the keyboard.
    void theWordsOfTheCaptionChooseAsWell() {
        QuestionFixture fixture;
        auto& view = compared(fixture);
        fixture.state.holdWord(2);
        QVERIFY(pairsOf(view)[3]->isChecked());
        QVERIFY(nameOn(*beside(fixture)).contains(QStringLiteral("“sits”")));
        pairsOf(view)[0]->setFocus();
        QTest::keyClick(pairsOf(view)[0], Qt::Key_Return);
        QCOMPARE(fixture.state.heldWord(), 0);
        QVERIFY(pairsOf(view)[0]->isChecked());
    }

    void aWordOfTheOtherAloneHasNoPartner() {
        QuestionFixture fixture;
        auto& view = compared(fixture);
        fixture.state.holdWord(1);
        QTest::mouseClick(pairsOf(view)[1], Qt::LeftButton); // "brown"
        QCOMPARE(fixture.state.heldWord(), CaptionState::no_word);
        QVERIFY(nameOn(*beside(fixture)).contains(QStringLiteral("“brown”")));
        QVERIFY(!nameOn(fixture.canvas).contains(QStringLiteral("“")));
    }

    void bothCanvasesZoomAndMoveTogether() {
        QuestionFixture fixture;
        compared(fixture);
        Canvas* second = beside(fixture);
        QTRY_VERIFY(second->height() > 300);
        fixture.canvas.setZoom(6);
        QCOMPARE(second->zoom(), fixture.canvas.zoom());
        const auto centre = [](const Canvas& canvas) {
            return canvas.toOriginal(QRectF(canvas.rect()).center());
        };
        const auto drag = [](Canvas& canvas, QPoint from, QPoint to) {
            QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
            for (const QPoint at : {(from + to) / 2, to}) {
                QMouseEvent move(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                                 {});
                QCoreApplication::sendEvent(&canvas, &move);
            }
            QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
        };
        const QPointF before = centre(*second);
        drag(*second, {100, 100}, {60, 70});
        QVERIFY(QLineF(before, centre(*second)).length() > 1);
        QVERIFY(QLineF(centre(*second), centre(fixture.canvas)).length() < 0.5);
        fixture.canvas.fitToWindow();
        QVERIFY(second->isFitted());
    }

    void regionAndColoursAreTheSame() {
        QuestionFixture fixture;
        compared(fixture);
        Canvas* second = beside(fixture);
        QTRY_VERIFY(second->height() > 300);
        QTest::mousePress(second, Qt::LeftButton, Qt::ShiftModifier, {100, 150});
        for (const QPoint at : {QPoint(120, 170), QPoint(140, 190)}) {
            QMouseEvent move(QEvent::MouseMove, at, second->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             Qt::ShiftModifier);
            QCoreApplication::sendEvent(second, &move);
        }
        QTest::mouseRelease(second, Qt::LeftButton, Qt::ShiftModifier, {140, 190});
        QVERIFY(fixture.state.region().has_value());
        QTest::keyClick(second, Qt::Key_Escape);
        QVERIFY(!fixture.state.region().has_value());
    }

    void whatGoesWrongIsSaid() {
        QuestionFixture fixture;
        auto& view = compared(fixture);
        view.compareWith("/models/broken.safetensors");
        fixture.service.others.back().failed(QStringLiteral("broken.safetensors is not a Saccade model"));
        QVERIFY(notes(view).contains(QStringLiteral("is not a Saccade model")));
        QVERIFY(pairsOf(view).empty());
        QVERIFY(beside(fixture) == nullptr);
        const QTemporaryDir empty;
        view.compareWithRun(toPath(empty.path()));
        QVERIFY(notes(view).contains(QStringLiteral("holds no checkpoint")));
    }

    void aRunIsComparedByItsBestCheckpoint() {
        const QTemporaryDir folder;
        const std::filesystem::path run = toPath(folder.path()) / "run1";
        std::filesystem::create_directories(run / "checkpoints");
        test::writeFile(run / "checkpoints/last.safetensors", "x");
        QuestionFixture fixture;
        auto& view = fixture.ask<OtherModel>();
        view.compareWithRun(run);
        QCOMPARE(fixture.service.others.back().model, run / "checkpoints/last.safetensors");
        test::writeFile(run / "checkpoints/best.safetensors", "x");
        view.compareWithRun(run);
        QCOMPARE(fixture.service.others.back().model, run / "checkpoints/best.safetensors");
    }

    /// Each model once, and none that is gone.
    void modelsAreOffered() {
        const QTemporaryDir folder;
        const std::filesystem::path place = toPath(folder.path());
        std::filesystem::create_directories(place / "run1/checkpoints");
        for (const char* name : {"run1/checkpoints/best.safetensors", "run1/checkpoints/last.safetensors",
                                 "shipped.safetensors", "mine.safetensors"})
            test::writeFile(place / name, "x");
        Settings settings;
        settings.recent_models = {
            toQString(place / "shipped.safetensors"), toQString(place / "mine.safetensors"),
            toQString(place / "gone.safetensors"), toQString(place / "run1/checkpoints/best.safetensors")};
        settings.recent_runs = {toQString(place / "run1"), toQString(place / "gone")};
        const std::vector<ModelGroup> groups =
            offeredModels(settings, {{QStringLiteral("shipped"), place / "shipped.safetensors"}});
        QStringList titles;
        for (const ModelGroup& group : groups)
            for (const ModelEntry& model : group.models)
                titles << model.title;
        QCOMPARE(titles, (QStringList{"shipped", "mine", "run1 – best", "run1 – last"}));
    }

    /// The memory of the other model is freed, and the page is as it was.
    void closingGivesAllBack() {
        QuestionFixture fixture;
        compared(fixture);
        fixture.state.holdWord(1);
        QTest::keyClick(fixture.side.question(), Qt::Key_Escape);
        QCOMPARE(fixture.service.closed, 1);
        QVERIFY(beside(fixture) == nullptr);
        QVERIFY(fixture.canvas.findChild<CanvasName*>() == nullptr);
        QCOMPARE(fixture.state.heldWord(), 1);
    }

    void anotherImageIsComparedAnew() {
        QuestionFixture fixture;
        compared(fixture);
        QImage other(60, 40, QImage::Format_RGB32);
        other.fill(Qt::darkGray);
        fixture.state.setImage(other, other.size());
        QVERIFY(beside(fixture) == nullptr);
        const std::size_t before = fixture.service.others.size();
        fixture.state.setResult(QuestionFixture::dogRuns());
        QCOMPARE(fixture.service.others.size(), before + 1);
        QVERIFY(fixture.service.cancelled > 0);
    }

private:
    static OtherModel& compared(QuestionFixture& fixture) {
        auto& view = fixture.ask<OtherModel>();
        view.compareWith("/runs/run7/checkpoints/best.safetensors");
        fixture.service.others.back().answer(brownDog());
        return view;
    }
};

SACCADE_TEST(TestOtherModel)
#include "tst_other_model.moc"
