#include "tests/support/test_program.h"
#include "tests/ui/explore/question_fixture.h"

#include "ui/common/note_label.h"
#include "ui/explore/context_index_form.h"
#include "ui/explore/training_neighbours.h"
#include "ui/explore/word_bars.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace saccade;
using namespace saccade::ui;
using test::QuestionFixture;
using Words = std::vector<std::string>;

namespace {

const ContextIndexFacts pets{"pets", "train", 2, 3, 5};

QPushButton* buttonOf(QWidget& view, const QString& text) {
    for (QPushButton* button : view.findChildren<QPushButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

QString notesIn(QWidget& view) {
    QStringList notes;
    for (const NoteLabel* note : view.findChildren<NoteLabel*>())
        notes << note->text();
    return notes.join(QLatin1Char('\n'));
}

/// "a cat sits" with the cat in question, read in an image of 60 x 40 pixels.
PicturedNeighbour cat(bool read) {
    PicturedNeighbour found;
    found.neighbour.image = "/data/pets/cat.png";
    found.neighbour.words = {"a", "cat", "sits"};
    found.neighbour.position = 1;
    found.neighbour.similarity = 0.91;
    if (!read)
        return found;
    CaptionResult reading = test::captioned(found.neighbour.words, {60, 40});
    found.neighbour.reading = reading;
    found.picture = QImage(60, 40, QImage::Format_RGB32);
    found.picture.fill(Qt::darkGreen);
    return found;
}

/// One whose image is gone.
PicturedNeighbour puppy() {
    PicturedNeighbour found;
    found.neighbour.image = "/data/pets/puppy.png";
    found.neighbour.words = {"puppy"};
    found.neighbour.similarity = 0.5;
    found.neighbour.problem = say("does not exist");
    return found;
}

} // namespace

class TestTrainingNeighbours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAnIndexOneCanBeMade() {
        QuestionFixture fixture;
        fixture.state.holdWord(1);
        auto& view = fixture.ask<TrainingNeighbours>();
        fixture.service.indexes.back().answer(std::nullopt);
        QVERIFY(!view.findChild<WordBars*>()->isVisible());
        auto* make = buttonOf(view, QStringLiteral("Make the index"));
        QVERIFY(make->isVisible() && !make->isEnabled());
        QTest::keyClicks(view.findChild<QLineEdit*>(), QStringLiteral("/data/pets"));
        QTest::mouseClick(make, Qt::LeftButton);
        QCOMPARE(fixture.service.indexed, Words{"/data/pets"});
        QVERIFY(!make->isVisible());
        auto* bar = view.findChild<QProgressBar*>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->maximum(), 0); // not known yet

        fixture.service.setIndexing({true, 32, 128, {}});
        QCOMPARE(bar->value(), 32);
        QCOMPARE(bar->maximum(), 128);
        const std::size_t asked = fixture.service.indexes.size();
        fixture.service.setIndexing({});
        QCOMPARE(fixture.service.indexes.size(), asked + 1);
        fixture.service.indexes.back().answer(pets);
        QVERIFY(notesIn(view).contains(QStringLiteral("pets")));
        QCOMPARE(fixture.service.neighbours_of.size(), std::size_t{1}); // of the held word
        QVERIFY(!view.findChild<ContextIndexForm*>()->isVisible());
    }

    void theMakingCanBeStoppedAndCanFail() {
        QuestionFixture fixture;
        auto& view = fixture.ask<TrainingNeighbours>();
        fixture.service.indexes.back().answer(std::nullopt);
        auto* line = view.findChild<QLineEdit*>();
        QTest::keyClicks(line, QStringLiteral("pets"));
        QTest::keyClick(line, Qt::Key_Return);
        const std::size_t asked = fixture.service.indexes.size();
        QTest::mouseClick(buttonOf(view, QStringLiteral("Stop")), Qt::LeftButton);
        QVERIFY(!fixture.service.contextIndexing().running);
        QCOMPARE(fixture.service.indexes.size(), asked); // there is no new one to ask for
        QVERIFY(line->isVisible());
        QTest::keyClick(line, Qt::Key_Return);
        fixture.service.setIndexing({false, 0, 0, QStringLiteral("no captions")});
        QVERIFY(notesIn(view).contains(QStringLiteral("no captions")));
        QCOMPARE(fixture.service.indexes.size(), asked);
    }

    /// The making goes on while the question is closed.
    void whatIsBeingMadeIsSeenAgain() {
        QuestionFixture fixture;
        fixture.service.setIndexing({true, 10, 100, {}});
        auto& view = fixture.ask<TrainingNeighbours>();
        fixture.service.indexes.back().answer(std::nullopt);
        QCOMPARE(view.findChild<QProgressBar*>()->value(), 10);
        fixture.side.closeQuestion();
        QVERIFY(fixture.service.contextIndexing().running);
    }

    void anIndexThatCannotBeUsed() {
        QuestionFixture fixture;
        auto& view = fixture.ask<TrainingNeighbours>();
        fixture.service.indexes.back().failed(QStringLiteral("of another model"));
        QVERIFY(notesIn(view).contains(QStringLiteral("of another model")));
        QVERIFY(view.findChild<QLineEdit*>()->isVisible());
    }

    void neighboursWithTheirPictures() {
        QuestionFixture fixture;
        auto& view = asked(fixture);
        const auto& question = fixture.service.neighbours_of.back();
        QCOMPARE(question.word.word, std::size_t{1});
        QCOMPARE(question.word.words, (Words{"a", "dog", "runs"}));
        QVERIFY(!question.same_word);
        question.answer({cat(false), puppy()});
        const auto& rows = view.findChild<WordBars*>()->list().rows();
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].text, QStringLiteral("a cat sits"));
        QCOMPARE(rows[0].emphasis, (std::vector<std::pair<int, int>>{{2, 3}}));
        QVERIFY(rows[0].picture.isNull() && rows[0].picture_side > 0);
        QVERIFY(rows[1].tool_tip.contains(QStringLiteral("does not exist")));
        fixture.service.neighbours_of.back().answer({cat(true), puppy()});
        // Where the model looked, top left, is brighter than where it did not.
        const QImage picture = rows[0].picture;
        const int right = picture.width() - 3, below = picture.height() - 3;
        QVERIFY(qGreen(picture.pixel(2, 2)) > qGreen(picture.pixel(right, below)));

        QTest::mouseClick(view.findChild<QCheckBox*>(), Qt::LeftButton, {}, QPoint(5, 5));
        QCOMPARE(fixture.service.neighbours_of.size(), std::size_t{2});
        QVERIFY(fixture.service.neighbours_of.back().same_word);
        fixture.service.neighbours_of.back().answer({});
        QVERIFY(view.findChild<WordBars*>()->hint().contains(QStringLiteral("No training caption")));
    }

    void aNeighbourTakesThePlaceOfTheImageAndGivesItBack() {
        QuestionFixture fixture;
        const QImage before = fixture.state.image();
        auto& view = asked(fixture);
        fixture.service.neighbours_of.back().answer({cat(true), puppy()});
        auto& list = view.findChild<WordBars*>()->list();
        QuestionFixture::click(list, 0);
        QCOMPARE(fixture.state.originalSize(), QSize(60, 40));
        QCOMPARE(fixture.words(), (Words{"a", "cat", "sits"}));
        QCOMPARE(fixture.state.heldWord(), 1);
        QVERIFY(list.rows()[0].marked);
        fixture.state.holdWord(2); // of the training caption: it asks nothing
        QCOMPARE(fixture.service.neighbours_of.size(), std::size_t{1});

        QuestionFixture::click(list, 0);
        QCOMPARE(fixture.state.originalSize(), QSize(100, 100));
        QCOMPARE(fixture.state.image().pixel(5, 5), before.pixel(5, 5));
        QCOMPARE(fixture.words(), (Words{"a", "dog", "runs"}));
        QCOMPARE(fixture.state.heldWord(), 1);
        QuestionFixture::click(list, 1); // its image is gone
        QCOMPARE(fixture.words(), (Words{"a", "dog", "runs"}));

        QuestionFixture::click(list, 0);
        QTest::keyClick(&list, Qt::Key_Escape);
        QVERIFY(fixture.side.question() == nullptr);
        QCOMPARE(fixture.state.image().pixel(5, 5), before.pixel(5, 5));
        QCOMPARE(fixture.words(), (Words{"a", "dog", "runs"}));
        QCOMPARE(fixture.state.heldWord(), 1);
    }

    void anotherWordAsksAgain() {
        QuestionFixture fixture;
        asked(fixture);
        fixture.state.hoverWord(2); // merely pointed at
        QCOMPARE(fixture.service.neighbours_of.size(), std::size_t{1});
        fixture.state.hoverWord(CaptionState::no_word);
        fixture.state.holdWord(2);
        QCOMPARE(fixture.service.neighbours_of.size(), std::size_t{2});
        QCOMPARE(fixture.service.neighbours_of.back().word.word, std::size_t{2});
    }

private:
    /// With an index, about "dog".
    static TrainingNeighbours& asked(QuestionFixture& fixture) {
        fixture.state.holdWord(1);
        auto& view = fixture.ask<TrainingNeighbours>();
        fixture.service.indexes.back().answer(pets);
        return view;
    }
};

SACCADE_TEST(TestTrainingNeighbours)
#include "tst_training_neighbours.moc"
