#include "ui/common/convert.h"
#include "ui/common/number_text.h"
#include "ui/learn/asked_word.h"
#include "ui/learn/chapters/chapters.h"

#include <QCoreApplication>

#include <cmath>

namespace saccade::ui {
namespace {

class AttentionChapter {
    Q_DECLARE_TR_FUNCTIONS(AttentionChapter)

public:
    static std::vector<Lesson> lessons();
    static std::vector<Exercise> exercises();

private:
    static Lesson byHand(const QString& id, const QString& lit);
    static Guess evenGaze();
};

constexpr double most_of_it = 0.9;
constexpr double about_a_third = 0.34; ///< of three cells, none has more
constexpr double sharp = 3;

Lesson AttentionChapter::byHand(const QString& id, const QString& lit) {
    Lesson lesson;
    lesson.id = id;
    lesson.scene = {.lit = {lit}, .demo = QStringLiteral("softmax")};
    return lesson;
}

std::vector<Lesson> AttentionChapter::lessons() {
    Lesson shares = byHand(QStringLiteral("attention/shares"), QStringLiteral("score1"));
    shares.title = tr("Scores become shares");
    shares.text = tr("For each word, the decoder gives each cell of the grid a score: how much it matters "
                     "for this word. The softmax turns the scores into weights that are positive and sum "
                     "to 1.\n\nHere is an image of three cells. So that you can see them, their "
                     "annotation vectors are colours. What the decoder gets is the context: their "
                     "weighted sum.");
    shares.task = tr("Move the scores until one cell has at least 90 % of the attention. What happens to the "
                     "colour of the context?");
    shares.completes = whenTried(QStringLiteral("largest"), [](double share) { return share >= most_of_it; });

    Lesson even = byHand(QStringLiteral("attention/even"), QStringLiteral("score1"));
    even.title = tr("Looking everywhere");
    even.text = tr("If all scores are equal, the context is the mean of the annotation vectors. The "
                   "colours blur into one: it tells what is in the image, but not where.");
    even.task = tr("Make the three weights equal.");
    even.completes =
        whenTried(QStringLiteral("largest"), [](double share) { return share <= about_a_third; });

    Lesson sharpness = byHand(QStringLiteral("attention/sharpness"), QStringLiteral("sharpness"));
    sharpness.title = tr("Soft and sharp");
    sharpness.text = tr("Only differences between scores count. Sharpness multiplies all scores: if it is "
                        "large, the highest score gets almost all the weight; at 0, all cells get the same.");
    sharpness.task = tr("Give the cells different scores, then raise the sharpness to 3 or more.");
    sharpness.completes = whenTried(QStringLiteral("sharpness"), [](double value) { return value >= sharp; });

    return {
        std::move(shares),
        std::move(even),
        std::move(sharpness),
        {.id = QStringLiteral("attention/image"),
         .title = tr("The same on an image"),
         .text = tr("The model does the same with all cells of its grid, anew for each word. The image "
                    "is bright where the weights α are large. Words such as “a” or “of” often look at no "
                    "particular place."),
         .task = tr("Click words of the caption and compare where the model looked."),
         .scene = {.place = Place::Caption, .lit = {QStringLiteral("words")}},
         .completes = when<deed::WordHeld>()},
        {.id = QStringLiteral("attention/knob"),
         .title = tr("Sharpness of the model"),
         .text = tr("This is how the model computed the word. “Sharpness” multiplies its scores, as "
                    "before; the probabilities of words follow at once."),
         .task = tr("Change “Sharpness” and watch the attention and the words. “Reset” undoes it."),
         .scene = {.place = Place::Caption,
                   .lit = {QStringLiteral("traceKnobs")},
                   .question = QStringLiteral("InsideWord"),
                   .with_word = true},
         .completes = whenUsed(QStringLiteral("InsideWord"), QStringLiteral("sharpness"))},
        {.id = QStringLiteral("attention/gaze"),
         .title = tr("Look in its place"),
         .text = tr("You can choose the weights yourself: paint where the model has to look, and it says "
                    "the word again. If its words hardly change, it did not need to look there."),
         .task = tr("Paint on the image, somewhere other than where the model looked."),
         .scene = {.place = Place::Caption,
                   .lit = {QStringLiteral("canvas")},
                   .question = QStringLiteral("PaintedGaze"),
                   .with_word = true},
         .completes = whenUsed(QStringLiteral("PaintedGaze"))},
        {.id = QStringLiteral("attention/guess"),
         .title = tr("Did it have to look there?"),
         .text = tr("The question is about the word marked in the caption. Click another word to ask "
                    "about that one."),
         .task = tr("If the model looked everywhere equally, would it still say this word?"),
         .scene = {.place = Place::Caption, .lit = {QStringLiteral("words")}, .with_word = true},
         .guess = evenGaze()},
    };
}

/// With the model's own gaze. A search over whole captions may have chosen another word: then nothing changes
/// if this one stays the likeliest.
QString likeliestOf(const CaptionWord& word) {
    return toQString(word.alternatives.empty() ? word.word : word.alternatives.front().word);
}

Guess AttentionChapter::evenGaze() {
    Guess guess;
    guess.choices = [](Stage& stage) {
        const std::optional<AskedWord> word = askedWord(stage);
        return word ? QStringList{tr("Yes, “%1” again").arg(word->text()), tr("No, another word")}
                    : QStringList();
    };
    guess.ask = [](Stage& stage, const auto& answer, const auto& failed) {
        const std::optional<AskedWord> word = askedWord(stage);
        if (!word)
            return failed(tr("There is no caption to ask about."));
        const AttentionMaps& maps = word->word().attention;
        const std::vector<float> even(
            static_cast<std::size_t>(maps.rows) * static_cast<std::size_t>(maps.columns), 1.0F);
        stage.explorer().lookElsewhere(
            word->asked(), even,
            [answer, text = word->text(), likeliest = likeliestOf(word->word())](const GazeAnswer& gaze) {
                const QString now = gaze.words.empty() ? QString() : toQString(gaze.words.front().word);
                answer(
                    {now == text || now == likeliest ? 0 : 1,
                     tr("Looking everywhere equally, it says “%1”. The probability of “%2” goes from %3 to "
                        "%4.")
                         .arg(now.isEmpty() ? tr("(end of the caption)") : now, text,
                              percentText(std::exp(static_cast<double>(gaze.word_own))),
                              percentText(std::exp(static_cast<double>(gaze.word_painted))))});
            },
            failed);
    };
    return guess;
}

std::vector<Exercise> AttentionChapter::exercises() {
    return {
        {tr("Three cells have the scores 0, 0 and ln 2. Compute the weights. (exp(0) = 1, exp(ln 2) = 2)"),
         tr("1/4, 1/4 and 1/2: the sum of 1, 1 and 2 is 4.")},
        {tr("What happens to the weights if 5 is added to every score?"),
         tr("They stay the same. Each exp(e) is multiplied by exp(5), and so is the sum.")},
        {tr("The annotation vectors of two cells are (2, 0) and (0, 4), their weights 3/4 and 1/4. Compute "
            "the context."),
         tr("3/4 · (2, 0) + 1/4 · (0, 4) = (1.5, 1).")},
        {tr("The map lies on the dog while the model says “dog”. Does this prove that the model said “dog” "
            "because of the dog? How could you test it?"),
         tr("No: it shows where the weights were large, not what the word depended on. Cover the dog, or "
            "make the model look elsewhere, and see whether the word changes.")},
    };
}

} // namespace

Chapter attentionChapter() {
    return {QStringLiteral("attention"), AttentionChapter::tr("Attention"),
            AttentionChapter::tr("Scores, softmax and context: first by hand, then on an image."),
            AttentionChapter::lessons(), AttentionChapter::exercises()};
}

} // namespace saccade::ui
