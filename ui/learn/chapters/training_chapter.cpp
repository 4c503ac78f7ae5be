#include "core/run/metrics_file.h"
#include "core/run/run_directory.h"
#include "ui/common/engine_texts.h"
#include "ui/common/number_text.h"
#include "ui/learn/chapters/chapters.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace saccade::ui {
namespace {

class TrainingChapter {
    Q_DECLARE_TR_FUNCTIONS(TrainingChapter)

public:
    static std::vector<Lesson> lessons();
    static std::vector<Exercise> exercises();

private:
    static std::vector<Lesson> aRun();
    static std::vector<Lesson> toBreak();
    static Guess firstPerplexity();
};

constexpr std::int64_t steps_to_watch = 20;
constexpr double too_fast = 0.5;
constexpr double too_even = 10;
constexpr std::array<double, 4> guessed_perplexities{3, 30, 300, 3000};

bool startsTooEven(const TrainOptions& options) {
    const auto found = options.objective_options.find("doubly_stochastic");
    if (found == options.objective_options.end())
        return false;
    const auto* value = std::get_if<double>(&found->second);
    return value != nullptr && *value >= too_even;
}

std::vector<Lesson> TrainingChapter::aRun() {
    return {
        {.id = QStringLiteral("training/start"),
         .title = tr("From nothing to a caption"),
         .text = tr("Now you watch a small model learn: its weights start as random numbers, and the "
                    "program draws its images. It takes about two minutes."),
         .task = tr("Click “Train on Scenes for two minutes”."),
         .scene = {.place = Place::Training, .lit = {QStringLiteral("firstRun")}, .new_run = true},
         .completes = when<deed::RunStarted>()},
        {.id = QStringLiteral("training/loss"),
         .title = tr("The loss"),
         .text = tr("In training the decoder reads the true caption, whatever it would have said itself "
                    "(teacher forcing). The loss is the negative logarithm of the probability that it "
                    "gave to the true next word, averaged over all words. Each step changes all weights "
                    "a little so that the loss falls."),
         .task = tr("Watch the loss for twenty steps."),
         .scene = {.place = Place::Training, .lit = {QStringLiteral("charts")}},
         .completes = when<deed::StepDone>(
             [](const deed::StepDone& done, const Stage&) { return done.step >= steps_to_watch; })},
        {.id = QStringLiteral("training/pause"),
         .title = tr("Pause"),
         .text = tr("A pause keeps everything in memory. The run then continues as if nothing had "
                    "happened.\n\nIf your run has ended meanwhile, go back to the first page of this "
                    "chapter and start another."),
         .task = tr("Click “Pause”."),
         .scene = {.place = Place::Training, .lit = {QStringLiteral("pause")}},
         .completes = when<deed::RunPaused>()},
        {.id = QStringLiteral("training/step"),
         .title = tr("A single step"),
         .text = tr("In one step, the model reads a batch of images with captions, computes the loss and "
                    "its gradient, and changes its weights. Then it captions the pinned images again. At "
                    "first it says the most frequent words, whatever the image."),
         .task = tr("Click “Step” a few times and see how captions and maps change."),
         .scene = {.place = Place::Training, .lit = {QStringLiteral("step")}},
         .completes =
             when<deed::StepDone>([](const deed::StepDone& done, const Stage&) { return done.alone; })},
        {.id = QStringLiteral("training/slow"),
         .title = tr("Slow motion"),
         .text = tr("In slow motion you see attention form: the maps gather on the objects as they are "
                    "named. In this run the model is also shown where the objects are (attention "
                    "supervision); without that, it takes far longer."),
         .task = tr("Choose “1 step per second” and resume the training."),
         .scene = {.place = Place::Training, .lit = {QStringLiteral("pace")}},
         .completes = when<deed::PaceChanged>(
             [](const deed::PaceChanged& pace, const Stage&) { return pace.seconds > 0; })},
        {.id = QStringLiteral("training/epoch"),
         .title = tr("Learning or overfitting?"),
         .text = tr("An epoch ends when all images have been used once. The model then captions images "
                    "that it never learned from, the validation images. While their loss falls too, it "
                    "learns something general. Once it rises while the training loss still falls, the "
                    "model learns by heart: it overfits. The best epoch is kept."),
         .task = tr("Choose “Full speed” and wait for the end of an epoch."),
         .scene = {.place = Place::Training, .lit = {QStringLiteral("charts")}},
         .completes = when<deed::EpochDone>()},
    };
}

std::vector<Lesson> TrainingChapter::toBreak() {
    return {
        {.id = QStringLiteral("training/rate"),
         .title = tr("Break it: steps too large"),
         .text = tr("The learning rate sets how far a step goes. If it is too small, training takes very "
                    "long; if too large, each step overshoots.\n\nIf a run is going on, stop it and "
                    "click “Show it again”: the options are those of the two-minute run."),
         .task = tr("Set “Learning rate” to 1, start, and watch the loss."),
         .scene = {.place = Place::Training,
                   .lit = {QStringLiteral("option learning_rate"), QStringLiteral("stop")},
                   .option = QStringLiteral("learning_rate")},
         .completes = when<deed::RunStarted>([](const deed::RunStarted& run, const Stage&) {
             return run.options.learning_rate >= too_fast;
         })},
        {.id = QStringLiteral("training/order"),
         .title = tr("Break it: without shuffling"),
         .text = tr("If images are sorted by caption, a batch holds only similar scenes. The model "
                    "adapts to each kind in turn and forgets the one before: the loss goes up and "
                    "down.\n\nStop the run and click “Show it again”."),
         .task = tr("Set “Order of images” to “Sorted by caption”, and start."),
         .scene = {.place = Place::Training,
                   .lit = {QStringLiteral("option order"), QStringLiteral("stop")},
                   .option = QStringLiteral("order")},
         .completes = when<deed::RunStarted>(
             [](const deed::RunStarted& run, const Stage&) { return run.options.order == "sorted"; })},
        {.id = QStringLiteral("training/lambda"),
         .title = tr("Break it: attention too even"),
         .text = tr("The paper adds λ times a term to the loss that rewards looking at every part of the "
                    "image over a caption. A small λ keeps it from looking at one place only; a large λ "
                    "makes all maps even. In the two-minute run, λ is 1.\n\nStop the run and click “Show "
                    "it again”."),
         .task = tr("Set “Doubly stochastic attention” to 20, start, and watch the maps."),
         .scene = {.place = Place::Training,
                   .lit = {QStringLiteral("option objective.doubly_stochastic"), QStringLiteral("stop")},
                   .option = QStringLiteral("objective.doubly_stochastic")},
         .completes = when<deed::RunStarted>(
             [](const deed::RunStarted& run, const Stage&) { return startsTooEven(run.options); })},
    };
}

std::vector<Lesson> TrainingChapter::lessons() {
    std::vector<Lesson> all = aRun();
    for (const Lesson& lesson : toBreak())
        all.push_back(lesson);
    all.push_back(
        {.id = QStringLiteral("training/guess"),
         .title = tr("Before learning"),
         .text = tr("Perplexity is exp(loss): among how many equally likely words the model would be as "
                    "unsure. Scenes are described with fewer than a hundred words, of which “a” is the "
                    "most frequent."),
         .task = tr("How large was the perplexity at the first step of your last run?"),
         .scene = {.place = Place::Training, .lit = {QStringLiteral("charts")}},
         .guess = firstPerplexity()});
    return all;
}

Guess TrainingChapter::firstPerplexity() {
    Guess guess;
    guess.choices = [](Stage& stage) {
        QStringList choices;
        for (const double perplexity : guessed_perplexities)
            if (!stage.run().empty())
                choices << tr("About %1").arg(QLocale().toString(perplexity, 'f', 0));
        return choices;
    };
    guess.ask = [](Stage& stage, const auto& answer, const auto& failed) {
        try {
            const Metrics metrics = readMetrics(RunLayout{stage.run()}.metrics());
            if (metrics.steps.empty())
                return failed(tr("Your last run has made no step yet."));
            const double first = metrics.steps.front().perplexity;
            const double last = metrics.steps.back().perplexity;
            if (!std::isfinite(first) || first <= 0)
                return failed(tr("The first step of your last run has no perplexity."));
            int nearest = 0;
            for (int i = 1; i < static_cast<int>(guessed_perplexities.size()); ++i)
                if (std::abs(std::log(guessed_perplexities[static_cast<std::size_t>(i)] / first)) <
                    std::abs(std::log(guessed_perplexities[static_cast<std::size_t>(nearest)] / first)))
                    nearest = i;
            answer({nearest,
                    tr("It was %1 at the first step and %2 at the last. A model that has learned nothing "
                       "yet can only go by how frequent each word is.")
                        .arg(decimalText(first, 1), decimalText(last, 1))});
        } catch (const std::exception& error) {
            failed(engineText(error));
        }
    };
    return guess;
}

std::vector<Exercise> TrainingChapter::exercises() {
    return {
        {tr("The model gives the true words of a caption the probabilities 1/2, 1/4 and 1/8. Compute the "
            "loss "
            "and the perplexity."),
         tr("The mean of ln 2, ln 4 and ln 8 is 2 · ln 2 ≈ 1.39; the perplexity is exp(1.39) = 4.")},
        {tr("Draw the curves of training loss and validation loss of a model that learns by heart, and mark "
            "the epoch that you would keep."),
         tr("Training loss falls all the way; validation loss falls, then rises. Keep the epoch "
            "where validation loss is lowest.")},
        {tr("The decoder reads the true words in training, but its own words when it captions. What can go "
            "wrong?"),
         tr("After a wrong word of its own it is in a situation that it never met in training, "
            "and errors may add up. Scheduled sampling and training on whole captions are "
            "remedies.")},
        {tr("Two runs differ only in the seed, and their scores by 0.02. A third run with a new option is "
            "0.01 "
            "better than the first. Did the option help?"),
         tr("That cannot be said: the difference is smaller than what chance alone can cause.")},
    };
}

} // namespace

Chapter trainingChapter() {
    return {QStringLiteral("training"), TrainingChapter::tr("Training"),
            TrainingChapter::tr("A real run in two minutes: watch it, slow it down, break it."),
            TrainingChapter::lessons(), TrainingChapter::exercises()};
}

} // namespace saccade::ui
