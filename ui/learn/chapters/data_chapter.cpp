#include "ui/learn/chapters/chapters.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace saccade::ui {
namespace {

class DataChapter {
    Q_DECLARE_TR_FUNCTIONS(DataChapter)

public:
    static std::vector<Lesson> lessons();
    static std::vector<Exercise> exercises();

private:
    static Guess vocabularySize();
};

constexpr std::array<int, 4> guessed_sizes{300, 3'000, 30'000, 300'000};

/// Nearest to the number as a ratio.
int nearestSize(double number) {
    int nearest = 0;
    const auto distance = [number](int size) { return std::abs(std::log(size / number)); };
    for (int i = 1; i < static_cast<int>(guessed_sizes.size()); ++i)
        if (distance(guessed_sizes[static_cast<std::size_t>(i)]) <
            distance(guessed_sizes[static_cast<std::size_t>(nearest)]))
            nearest = i;
    return nearest;
}

std::vector<Lesson> DataChapter::lessons() {
    return {
        {.id = QStringLiteral("data/pairs"),
         .title = tr("Images with captions"),
         .text = tr("A caption model learns from examples: an image, and what people wrote about it. "
                    "Here the program draws the image and writes five captions; this data is called "
                    "Scenes. Datasets of photographs with captions by people, such as COCO or Flickr8k, "
                    "work in the same way.\n\nThe captions differ, and none tells everything, but all "
                    "are right."),
         .task = tr("Click “Another scene” three times. What do the five captions of a scene agree on?"),
         .scene = {.lit = {QStringLiteral("anotherScene")}, .demo = QStringLiteral("scenes")},
         .completes = whenTried(QStringLiteral("drawn"), [](double drawn) { return drawn >= 3; })},
        {.id = QStringLiteral("data/numbers"),
         .title = tr("Words become numbers"),
         .text = tr("A network computes with numbers, so every word gets one: its position in the "
                    "vocabulary, the list of words that the model knows. The most frequent word comes "
                    "first, after four reserved numbers. For each number the model learns a vector, the "
                    "embedding of the word."),
         .task = tr("Type at least three words, all of which the model knows, and press Return."),
         .scene = {.lit = {QStringLiteral("sentence")}, .demo = QStringLiteral("words")},
         .completes = whenTried(QStringLiteral("all_known"), [](double words) { return words >= 3; })},
        {.id = QStringLiteral("data/unknown"),
         .title = tr("Unknown words"),
         .text = tr("Words that are too rare in the training captions are left out of the vocabulary. "
                    "They all become the same word, <unk>, and the model can never say any of them.\n\nA "
                    "larger vocabulary has more words with too few examples; a smaller one makes "
                    "captions vaguer. “Keep words seen at least” in a training run sets the limit."),
         .task = tr("Type a word that the model does not know, and press Return."),
         .scene = {.lit = {QStringLiteral("sentence")}, .demo = QStringLiteral("words")},
         .completes = whenTried(QStringLiteral("unknown"), [](double words) { return words >= 1; })},
        {.id = QStringLiteral("data/caption"),
         .title = tr("One word after another"),
         .text = tr("This caption is the model's own. It wrote it from left to right: for each word, it "
                    "looked at the image and the words before, and chose one word of its vocabulary. Its "
                    "last choice, not shown, was <end>."),
         .task = tr("Click a word of the caption to see where the model looked as it said it."),
         .scene = {.place = Place::Caption, .lit = {QStringLiteral("words")}},
         .completes = when<deed::WordHeld>()},
        {.id = QStringLiteral("data/guess"),
         .title = tr("How many words?"),
         .text = tr("An adult knows tens of thousands of words, a child of two a few hundred."),
         .task = tr("How many words does the model in this window know?"),
         .scene = {.place = Place::Caption, .lit = {QStringLiteral("words")}},
         .guess = vocabularySize()},
    };
}

Guess DataChapter::vocabularySize() {
    Guess guess;
    guess.choices = [](Stage&) {
        QStringList choices;
        for (const int size : guessed_sizes)
            choices << tr("About %1").arg(QLocale().toString(size));
        return choices;
    };
    guess.ask = [](Stage& stage, const auto& answer, const auto& failed) {
        if (stage.openModel().empty())
            return failed(tr("No model is open yet."));
        stage.explorer().vocabulary([answer](const std::vector<std::string>& words) {
            const auto count = static_cast<double>(words.size());
            answer({nearestSize(count), tr("Its vocabulary has %1 words; anything else is <unk>.")
                                            .arg(QLocale().toString(words.size()))});
        });
    };
    return guess;
}

std::vector<Exercise> DataChapter::exercises() {
    return {
        {tr("Write five captions for one photograph of your own. Underline the words that all five share."),
         tr("Usually the main object, and perhaps what it does. The model learns first what all "
            "captions agree on.")},
        {tr("A dataset has 5,000 images with five captions of ten words each. How many words "
            "does the model read in one pass over the data?"),
         tr("5,000 × 5 × 10 = 250,000 words.")},
        {tr("The word “giraffe” occurs twice in the training captions, and words that occur fewer than five "
            "times are left out. What does the model say of a giraffe?"),
         tr("Something similar that it has a word for, such as “an animal”, or a wrong word such "
            "as “horse”. It cannot say “giraffe”.")},
        {tr("Why must the images used to judge a model not be among those that it learned from?"),
         tr("It may have learned their captions by heart. Only images it has never seen show what it can "
            "describe.")},
    };
}

} // namespace

Chapter dataChapter() {
    return {QStringLiteral("data"), DataChapter::tr("What a caption model sees"),
            DataChapter::tr("Images and captions, words as numbers, and words that are not known."),
            DataChapter::lessons(), DataChapter::exercises()};
}

} // namespace saccade::ui
