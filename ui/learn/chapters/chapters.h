#pragma once

#include "ui/learn/chapter.h"

namespace saccade::ui {

/// The chapters in their order, in the language of the program.
std::vector<Chapter> chapters();

Chapter dataChapter();
Chapter encoderChapter();
Chapter attentionChapter();
Chapter decoderChapter();
Chapter trainingChapter();
Chapter predictionChapter();
Chapter ownModelChapter();

} // namespace saccade::ui
