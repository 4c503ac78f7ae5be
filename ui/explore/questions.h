#pragma once

#include "ui/caption/state/question.h"
#include "ui/explore/offered_models.h"

#include <QVector>

namespace saccade::ui {

class ExploreService;

/// The questions that one can ask of a caption, in the order of their list. A new one is a class and a line.
/// `models`: those that a caption can be compared with.
QVector<QuestionKind> questions(ExploreService& service, OfferModels models = {});

} // namespace saccade::ui
