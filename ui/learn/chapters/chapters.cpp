#include "ui/learn/chapters/chapters.h"

namespace saccade::ui {

/// A line for each chapter.
std::vector<Chapter> chapters() {
    return {
        dataChapter(),     encoderChapter(),    attentionChapter(), decoderChapter(),
        trainingChapter(), predictionChapter(), ownModelChapter(),
    };
}

} // namespace saccade::ui
