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
constexpr double too_fast = 0.05;
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
         .text = tr("Now you watch a model learn: small, with numbers drawn at random, on scenes that the "
                    "program draws. It takes about two minutes."),
         .task = tr("Start the training."),
         .scene = {.place = Place::Training, .lit = QStringLiteral("firstRun"), .new_run = true},
         .completes = when<deed::RunStarted>()},
        {.id = QStringLiteral("training/loss"),
         .title = tr("What is made smaller"),
         .text = tr("In training the decoder reads the true caption, word for word, whatever it would have "
                    "said itself (teacher forcing). The loss is the negative logarithm of the probability "
                    "that it gave to the true next word, on average. Each step changes all weights a little "
                    "so that the loss falls."),
         .task = tr("Watch the loss for twenty steps."),
         .scene = {.place = Place::Training, .lit = QStringLiteral("charts")},
         .completes = when<deed::StepDone>(
             [](const deed::StepDone& done, const Stage&) { return done.step >= steps_to_watch; })},
        {.id = QStringLiteral("training/pause"),
         .title = tr("Stop the time"),
         .text = tr("A pause keeps everything in memory; the run goes on later as if nothing had happened."),
         .task = tr("Pause the training."),
         .scene = {.place = Place::Training, .lit = QStringLiteral("pause")},
         .completes = when<deed::RunPaused>()},
        {.id = QStringLiteral("training/step"),
         .title = tr("A single step"),
         .text =
             tr("One step: some images, their captions, the loss, its gradient, new weights. After it, the "
                "model captions the pinned images again. At first it says the most frequent words, "
                "whatever it sees."),
         .task = tr("Make a few steps and see how captions and maps change."),
         .scene = {.place = Place::Training, .lit = QStringLiteral("step")},
         .completes =
             when<deed::StepDone>([](const deed::StepDone& done, const Stage&) { return done.alone; })},
        {.id = QStringLiteral("training/slow"),
         .title = tr("Slow motion"),
         .text = tr("In slow motion you see attention form: the maps, even at first, draw together where the "
                    "named things are."),
         .task = tr("Choose a slower pace and resume the training."),
         .scene = {.place = Place::Training, .lit = QStringLiteral("pace")},
         .completes = when<deed::PaceChanged>(
             [](const deed::PaceChanged& pace, const Stage&) { return pace.seconds > 0; })},
        {.id = QStringLiteral("training/epoch"),
         .title = tr("By heart, or understood?"),
         .text = tr("When all images were used once, an epoch ends. The model then captions images that it "
                    "never learned from, the validation images. While their loss falls too, it learns "
                    "something general. Once theirs rises and the other goes on falling, it learns by heart: "
                    "overfitting. The best epoch is kept."),
         .task = tr("Go back to full speed and wait for the end of an epoch."),
         .scene = {.place = Place::Training, .lit = QStringLiteral("charts")},
         .completes = when<deed::EpochDone>()},
    };
}

std::vector<Lesson> TrainingChapter::toBreak() {
    return {
        {.id = QStringLiteral("training/rate"),
         .title = tr("Break it: steps too large"),
         .text = tr("The learning rate says how far a step goes. Too small, and it takes forever; too large, "
                    "and each step overshoots.\n\nStop the run if one still goes on; “Show it again” then "
                    "brings the options of that run back."),
         .task = tr("Set the learning rate to 0.1, start, and watch the loss."),
         .scene = {.place = Place::Training,
                   .lit = QStringLiteral("option learning_rate"),
                   .option = QStringLiteral("learning_rate")},
         .completes = when<deed::RunStarted>([](const deed::RunStarted& run, const Stage&) {
             return run.options.learning_rate >= too_fast;
         })},
        {.id = QStringLiteral("training/order"),
         .title = tr("Break it: without shuffling"),
         .text = tr("Sorted by caption, a batch holds only scenes of one kind. The model bends towards each "
                    "kind in turn and forgets the one before: the loss goes up and down.\n\nStop the run, "
                    "then “Show it again”. Set the learning rate back to 0.002."),
         .task = tr("Choose “Sorted by caption” as the order of images, and start."),
         .scene = {.place = Place::Training,
                   .lit = QStringLiteral("option order"),
                   .option = QStringLiteral("order")},
         .completes = when<deed::RunStarted>(
             [](const deed::RunStarted& run, const Stage&) { return run.options.order == "sorted"; })},
        {.id = QStringLiteral("training/lambda"),
         .title = tr("Break it: a gaze too even"),
         .text = tr("The paper adds λ times a term to the loss that asks for every part of the image to be "
                    "looked at over a caption. A little keeps the model from staring at one place; a lot "
                    "makes all maps even.\n\nStop the run, then “Show it again”. Set the order back."),
         .task = tr("Set “Doubly stochastic attention” to 20, start, and watch the maps."),
         .scene = {.place = Place::Training,
                   .lit = QStringLiteral("option objective.doubly_stochastic"),
                   .option = QStringLiteral("objective.doubly_stochastic")},
         .completes = when<deed::RunStarted>(
             [](const deed::RunStarted& run, const Stage&) { return startsTooEven(run.options); })},
    };
}

std::vector<Lesson> TrainingChapter::lessons() {
    std::vector<Lesson> all = aRun();
    for (const Lesson& lesson : toBreak())
        all.push_back(lesson);
    all.push_back({.id = QStringLiteral("training/guess"),
                   .title = tr("Before it knew anything"),
                   .text = tr("Perplexity is the loss in other words: among how many words the model wavers, "
                              "as if all of them were equally likely. Scenes are told with some fifty words, of which “a” is "
                              "the most frequent."),
                   .task = tr("How large was the perplexity at the first step of your last run?"),
                   .scene = {.place = Place::Training, .lit = QStringLiteral("charts")},
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
            answer({nearest, tr("It was %1: the model knew little more than how frequent each word is. At the last step "
                                "it was %2.")
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
         tr("Training loss falls all the way; validation loss falls, then rises. The epoch to keep is at its "
            "lowest point.")},
        {tr("The decoder reads the true words in training, but its own words when it captions. What can go "
            "wrong?"),
         tr("After a wrong word of its own it is in a situation that it never met in training, and errors "
            "may "
            "pile up. Scheduled sampling and training on whole captions are remedies.")},
        {tr("Two runs differ only in the seed, and their scores by 0.02. A third run with a new option is "
            "0.01 "
            "better than the first. Did the option help?"),
         tr("That cannot be said: the difference is smaller than what chance alone makes.")},
    };
}

} // namespace

Chapter trainingChapter() {
    return {QStringLiteral("training"), TrainingChapter::tr("Training"),
            TrainingChapter::tr("A real run in two minutes: watch it, slow it down, break it."),
            TrainingChapter::lessons(), TrainingChapter::exercises()};
}

} // namespace saccade::ui
