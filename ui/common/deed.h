#pragma once

#include "core/run/train_options.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace saccade::ui {

/// What the user did, or what came of it, as the pages tell it through PageLink: whoever guides the user sees
/// what was done without knowing the pages.
namespace deed {

/// An image came on show.
struct ImageShown {
    QString path; ///< empty for pasted pixels
};
/// The image on show has a complete caption.
struct Captioned {
    std::vector<std::string> words;
};
/// A word of the caption was clicked, stepped to or played.
struct WordHeld {
    int word = 0; ///< position
};
/// A question about the caption was opened; see QuestionKind::name.
struct QuestionOpened {
    QString name;
};
/// Something was done in the open question, and the model has answered.
struct QuestionUsed {
    QString name;     ///< of the question
    QString part{};   ///< what was used of it, where it has several parts
    double value = 0; ///< that it was set to
};
/// The search keeps so many captions.
struct BeamChanged {
    int beam = 0;
};
struct Exported {
    std::filesystem::path file;
};
struct ModelOpened {
    std::filesystem::path file;
};
struct DatasetChosen {
    std::string dataset; ///< as openDataset() takes it
};
struct RunStarted {
    std::filesystem::path run;
    TrainOptions options;
};
struct RunPaused {};
struct StepDone {
    std::int64_t step = 0; ///< of the whole run
    bool alone = false;    ///< the run was paused before and is again
};
/// A wait between steps, in seconds; 0: none.
struct PaceChanged {
    double seconds = 0;
};
struct EpochDone {};
struct RunEnded {};
/// Something was tried in a demonstration.
struct DemoUsed {
    QString name;
    QString part{};
    double value = 0;
};

} // namespace deed

using Deed = std::variant<deed::ImageShown, deed::Captioned, deed::WordHeld, deed::QuestionOpened,
                          deed::QuestionUsed, deed::BeamChanged, deed::Exported, deed::ModelOpened,
                          deed::DatasetChosen, deed::RunStarted, deed::RunPaused, deed::StepDone,
                          deed::PaceChanged, deed::EpochDone, deed::RunEnded, deed::DemoUsed>;

} // namespace saccade::ui
