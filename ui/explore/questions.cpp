#include "ui/explore/questions.h"

#include "ui/explore/another_word.h"
#include "ui/explore/coverage_view.h"
#include "ui/explore/edited_picture.h"
#include "ui/explore/given_words.h"
#include "ui/explore/inside_word.h"
#include "ui/explore/map_trial.h"
#include "ui/explore/object_check.h"
#include "ui/explore/other_explanations.h"
#include "ui/explore/other_model.h"
#include "ui/explore/painted_gaze.h"
#include "ui/explore/seen_or_guessed.h"
#include "ui/explore/training_neighbours.h"

#include <QCoreApplication>

#include <utility>

namespace saccade::ui {
namespace {

template <typename View>
QString nameOf() {
    return QString::fromLatin1(View::staticMetaObject.className()).section(QStringLiteral("::"), -1);
}

template <typename View>
QuestionKind kindOf(ExploreService& service, bool takes_words = false) {
    return {nameOf<View>(), View::title(), View::reading(),
            [&service](const QuestionParts& parts, QWidget* parent) -> Question* {
                return new View(service, parts, parent);
            },
            takes_words};
}

QuestionKind otherModel(ExploreService& service, OfferModels models) {
    return {nameOf<OtherModel>(), OtherModel::title(), OtherModel::reading(),
            [&service, models = std::move(models)](const QuestionParts& parts, QWidget* parent) -> Question* {
                return new OtherModel(service, models, parts, parent);
            }};
}

} // namespace

/// A line for each question.
QVector<QuestionKind> questions(ExploreService& service, OfferModels models) {
    return {
        kindOf<AnotherWord>(service, true),     kindOf<GivenWords>(service),
        kindOf<SeenOrGuessed>(service),         kindOf<PaintedGaze>(service),
        kindOf<EditedPicture>(service),         kindOf<MapTrial>(service),
        kindOf<OtherExplanations>(service),     kindOf<CoverageView>(service),
        kindOf<ObjectCheck>(service),           kindOf<TrainingNeighbours>(service),
        otherModel(service, std::move(models)), kindOf<InsideWord>(service),
    };
}

} // namespace saccade::ui
