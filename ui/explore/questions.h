#pragma once

#include "ui/caption/state/question.h"

#include <QVector>

namespace saccade::ui {

class ExploreService;

/// The questions that one can ask of a caption, in the order of their list. A new one is a class and a line.
QVector<QuestionKind> questions(ExploreService& service);

} // namespace saccade::ui
