#pragma once

#include "tests/support/captions.h"
#include "tests/support/fake_explore_service.h"
#include "ui/caption/canvas/canvas.h"
#include "ui/caption/canvas/picture_grid.h"
#include "ui/caption/panels/bar_list.h"
#include "ui/caption/panels/question_side.h"
#include "ui/caption/state/caption_state.h"
#include "ui/explore/questions.h"

#include <QLabel>
#include <QtTest/QtTest>

#include <cmath>

namespace saccade::test {

/// An image of 100 x 100 pixels with the caption "a dog runs", and the side on which questions are asked.
class QuestionFixture {
public:
    QuestionFixture()
        : canvas(state), pictures(new QLabel, new QLabel), facts(new QLabel(QStringLiteral("facts"))),
          side(facts, ui::questions(service, [this] { return models; }),
               {state, canvas,
                [] {
                    return ui::ImageSource{"dog.png", {}, QStringLiteral("dog.png")};
                },
                [] { return DecodeOptions(); }, [] { return QStringList{QStringLiteral("A dog runs.")}; },
                &pictures}) {
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::gray);
        state.setImage(image, image.size());
        state.setResult(dogRuns());
        canvas.resize(400, 400);
        pictures.resize(400, 400);
        pictures.show();
        side.resize(280, 900);
        canvas.show();
        side.show();
    }

    static CaptionResult dogRuns() {
        CaptionWord dog = wordOf("dog", 0.5, {0.7F, 0.1F, 0.1F, 0.1F});
        dog.alternatives = {{"dog", std::log(0.5F)}, {"cat", std::log(0.25F)}};
        return resultOf({captionOf({wordOf("a", 0.9, {0.25F, 0.25F, 0.25F, 0.25F}), dog,
                                    wordOf("runs", 0.4, {0.1F, 0.2F, 0.3F, 0.4F})})});
    }

    /// Opens the question with this place in the list.
    template <typename View>
    View& ask() {
        const QVector<ui::QuestionKind>& kinds = side.kinds();
        for (int i = 0; i < kinds.size(); ++i)
            if (kinds[i].title == View::title())
                side.ask(i);
        return *qobject_cast<View*>(side.question());
    }

    /// A click in the middle of a row.
    static void click(ui::BarList& list, int row) {
        const QRect place = list.visualRect(list.model()->index(row, 0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place.center());
    }

    std::vector<std::string> words() const { return state.result().best().tokens(); }

    FakeExploreService service;
    ui::CaptionState state;
    ui::Canvas canvas;
    ui::PictureGrid pictures; ///< where a second canvas comes
    std::vector<ui::ModelGroup> models;
    QLabel* facts; ///< the side takes it over
    ui::QuestionSide side;
};

} // namespace saccade::test
