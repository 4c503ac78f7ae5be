#include "ui/window_stage.h"

#include "core/weights/model_details.h"
#include "ui/caption/caption_page.h"
#include "ui/caption/gallery/gallery_model.h"
#include "ui/caption/panels/question_side.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/convert.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/learn/asked_word.h"
#include "ui/learn/learn_page.h"
#include "ui/main_window.h"
#include "ui/training/training_page.h"

#include <algorithm>
#include <utility>

namespace saccade::ui {

WindowStage::WindowStage(MainWindow& window, const Services& services, const Shipped& shipped)
    : QObject(&window), window_(window), services_(services), shipped_(shipped) {
    connect(&services_.training, &TrainingService::started, this,
            [this](const TrainingRequest& request) { run_ = request.run; });
}

void WindowStage::set(const Scene& scene) {
    word_wanted_ = false;
    switch (scene.place) {
    case Place::Learn:
        return window_.showPage(window_.page<LearnPage>());
    case Place::Caption:
        return setCaptionPage(scene);
    case Place::Training:
        return setTrainingPage(scene);
    case Place::Evaluation:
        return window_.showPage(window_.page<EvaluationPage>());
    }
}

void WindowStage::setCaptionPage(const Scene& scene) {
    auto& page = window_.page<CaptionPage>();
    window_.showPage(page);
    if (page.gallery().rowCount() == 0 && !shipped_.samples.empty())
        page.openPaths({toQString(shipped_.samples)}, CaptionPage::Remember::No);
    if (scene.question.isEmpty())
        page.questions().closeQuestion();
    else
        page.questions().ask(scene.question);
    if (!scene.with_word)
        return;
    connect(&page.state(), &CaptionState::wordsChanged, this, &WindowStage::holdWord, Qt::UniqueConnection);
    word_wanted_ = true;
    holdWord();
}

/// The longest of the caption, which is seldom an article, unless one is held.
void WindowStage::holdWord() {
    CaptionState& state = window_.page<CaptionPage>().state();
    if (!word_wanted_ || !state.hasResult() || state.isPartial() || state.words().empty())
        return;
    word_wanted_ = false;
    if (state.heldWord() != CaptionState::no_word)
        return;
    state.holdWord(static_cast<int>(longestWord(state.words())));
}

void WindowStage::setTrainingPage(const Scene& scene) {
    auto& page = window_.page<TrainingPage>();
    window_.showPage(page);
    if (scene.new_run)
        page.setUpNew();
    if (scene.option.isEmpty())
        return;
    if (!run_.empty())
        page.setUpFirstRun(run_);
    page.revealOption(scene.option.toStdString());
}

QWidget* WindowStage::element(const QString& name) const {
    const QList<QWidget*> all = window_.findChildren<QWidget*>(name);
    const auto seen =
        std::find_if(all.begin(), all.end(), [](const QWidget* widget) { return widget->isVisible(); });
    return seen == all.end() ? nullptr : *seen;
}

std::optional<CaptionResult> WindowStage::caption() const {
    const CaptionState& state = window_.page<CaptionPage>().state();
    if (!state.hasResult() || state.isPartial() || state.words().empty())
        return std::nullopt;
    return state.result();
}

ImageSource WindowStage::image() const {
    return window_.page<CaptionPage>().shownImage();
}

std::optional<int> WindowStage::heldWord() const {
    const int held = window_.page<CaptionPage>().state().heldWord();
    return held == CaptionState::no_word ? std::nullopt : std::optional(held);
}

std::filesystem::path WindowStage::bundledModel() const {
    return shipped_.models.empty() ? std::filesystem::path() : shipped_.models.front().file;
}

bool WindowStage::isSample(const QString& image) const {
    return !shipped_.samples.empty() && toPath(image).parent_path() == shipped_.samples;
}

std::filesystem::path WindowStage::openModel() const {
    return window_.model() == nullptr ? std::filesystem::path() : window_.model()->file;
}

} // namespace saccade::ui
