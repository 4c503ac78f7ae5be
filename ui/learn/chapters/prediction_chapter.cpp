#include "ui/common/convert.h"
#include "ui/explore/grid_cells.h"
#include "ui/learn/asked_word.h"
#include "ui/learn/chapters/chapters.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace saccade::ui {
namespace {

class PredictionChapter {
    Q_DECLARE_TR_FUNCTIONS(PredictionChapter)

public:
    static std::vector<Lesson> lessons();
    static std::vector<Exercise> exercises();

private:
    static Guess cover();
};

constexpr int mask_side = 512; ///< pixels of the longer side

/// What has at least half of the largest weight of the word's map, which is the mean of its maps.
QImage gazedMask(const AskedWord& word) {
    const AttentionMaps& maps = word.word().attention;
    const int cells = maps.rows * maps.columns;
    std::vector<float> mean(static_cast<std::size_t>(cells));
    for (std::size_t i = 0; i < maps.weights.size(); ++i)
        mean[i % mean.size()] += maps.weights[i] / static_cast<float>(maps.maps);
    const float largest = *std::max_element(mean.begin(), mean.end());
    const Geometry& geometry = word.caption.geometry;
    const double scale = double(mask_side) / std::max(geometry.original.width, geometry.original.height);
    QImage mask(std::max(1, static_cast<int>(geometry.original.width * scale)),
                std::max(1, static_cast<int>(geometry.original.height * scale)), QImage::Format_Alpha8);
    mask.fill(Qt::transparent);
    QPainter painter(&mask);
    painter.scale(scale, scale);
    for (int cell = 0; cell < cells; ++cell)
        if (2 * mean[static_cast<std::size_t>(cell)] >= largest)
            painter.fillRect(rectOfCell(geometry, {maps.rows, maps.columns}, cell), Qt::black);
    return mask;
}

/// Position of the first word that is another one or gone: the number of words if all are the same, nothing
/// if the caption only goes on.
std::optional<int> firstChange(const std::vector<std::string>& before, const std::vector<std::string>& now) {
    const auto [a, b] = std::mismatch(before.begin(), before.end(), now.begin(), now.end());
    if (a == before.end() && b != now.end())
        return std::nullopt;
    return static_cast<int>(a - before.begin());
}

std::vector<Lesson> PredictionChapter::lessons() {
    return {
        {.id = QStringLiteral("prediction/own"),
         .title = tr("Your own photograph"),
         .text = tr("The model learned from a certain kind of image. How well it does on yours depends "
                    "on how similar they are; if yours is very different, the window says so."),
         .task = tr("Open one of your photographs, or drop it on the window."),
         .scene = {.place = Place::Caption, .lit = {QStringLiteral("open")}},
         .completes = when<deed::ImageShown>(
             [](const deed::ImageShown& shown, const Stage& stage) { return !stage.isSample(shown.path); })},
        {.id = QStringLiteral("prediction/given"),
         .title = tr("Your caption and the model"),
         .text = tr("The model can also say how probable it finds your caption, word by word. A low "
                    "probability means that it would hardly have said the word there: it did not see it, "
                    "or captions seldom put it that way."),
         .task = tr("Type your own caption of the image and click “Ask”."),
         .scene = {.place = Place::Caption,
                   .lit = {QStringLiteral("questions")},
                   .question = QStringLiteral("GivenWords")},
         .completes = whenUsed(QStringLiteral("GivenWords"))},
        {.id = QStringLiteral("prediction/edit"),
         .title = tr("What if the image were different?"),
         .text = tr("The best way to find out what a word depends on is to change the image. Cover an "
                    "object and see whether its word disappears; cover something else and see whether it "
                    "stays."),
         .task = tr("Paint over a part of the image."),
         .scene = {.place = Place::Caption,
                   .lit = {QStringLiteral("canvas")},
                   .question = QStringLiteral("EditedPicture")},
         .completes = whenUsed(QStringLiteral("EditedPicture"))},
        {.id = QStringLiteral("prediction/trust"),
         .title = tr("Can the map be trusted?"),
         .text = tr("A map may look convincing and be wrong. The test blurs the image bit by bit, the "
                    "brightest part of the map first, and compares this with random orders. Only if the "
                    "probability of the word falls sooner than by chance does the map show what the word "
                    "depends on."),
         .task = tr("Click a word and wait for the result."),
         .scene = {.place = Place::Caption,
                   .lit = {QStringLiteral("questions")},
                   .question = QStringLiteral("MapTrial"),
                   .with_word = true},
         .completes = whenUsed(QStringLiteral("MapTrial"))},
        {.id = QStringLiteral("prediction/bias"),
         .title = tr("Seen or guessed?"),
         .text = tr("In the captions that a model learned from, the person at the stove is usually “a "
                    "woman” and the thing on a desk “a laptop”. It learns such habits and follows them "
                    "even where the image shows something else. This question compares each word with "
                    "what the model would say without the image."),
         .task = tr("Find the words of the caption that it would have said without the image."),
         .scene = {.place = Place::Caption,
                   .lit = {QStringLiteral("questions")},
                   .question = QStringLiteral("SeenOrGuessed")},
         .completes = whenUsed(QStringLiteral("SeenOrGuessed"))},
        {.id = QStringLiteral("prediction/guess"),
         .title = tr("Cover what it looked at"),
         .text = tr("The part of the image that the marked word looked at most is made grey, and the "
                    "model captions what is left. Click another word to ask about that one."),
         .task = tr("Which word of the caption changes first?"),
         .scene = {.place = Place::Caption, .lit = {QStringLiteral("words")}, .with_word = true},
         .guess = cover()},
    };
}

Guess PredictionChapter::cover() {
    Guess guess;
    guess.choices = [](Stage& stage) {
        QStringList choices;
        const std::optional<AskedWord> word = askedWord(stage);
        if (!word)
            return choices;
        for (const CaptionWord& each : word->caption.best().words) // a word may be there twice
            choices << QStringLiteral("%1. %2").arg(choices.size() + 1).arg(toQString(each.word));
        return choices << tr("None: the caption stays the same");
    };
    guess.ask = [](Stage& stage, const auto& answer, const auto& failed) {
        const std::optional<AskedWord> word = askedWord(stage);
        if (!word)
            return failed(tr("There is no caption to ask about."));
        DecodeOptions options = word->caption.decode.value_or(DecodeOptions{});
        stage.explorer().captionEdited(
            word->image, {gazedMask(*word), RegionEdit::Erase}, options,
            [answer, text = word->text(),
             before = word->caption.best().tokens()](const EditedCaption& edited) {
                const Hypothesis& now = edited.result.best();
                answer({firstChange(before, now.tokens()),
                        tr("With the part that “%1” looked at made grey, it says “%2”.")
                            .arg(text, toQString(now.caption()))});
            },
            failed);
    };
    return guess;
}

std::vector<Exercise> PredictionChapter::exercises() {
    return {
        {tr("Caption five photographs of your own with the model. Note for each: right, partly right, wrong. "
            "What do the wrong ones have in common?"),
         tr("Often: unusual views, small or hidden things, things missing from the training "
            "images, drawings or text, several things at once.")},
        {tr("The model says “a man with a surfboard” of a woman with an ironing board on a beach. Name two "
            "habits of the training captions that may be behind it."),
         tr("Boards on beaches were usually surfboards, and people with surfboards were called "
            "“man” more often than “woman”.")},
        {tr("You cover the dog and the model still says “dog”. Give two possible reasons."),
         tr("Something else gives the dog away (a leash, a lawn, a shadow), or the model says “dog” in such "
            "scenes without looking.")},
        {tr("A company wants to caption photographs for blind people with such a model. What "
            "should it check first?"),
         tr("How often the model is wrong on the kind of photographs they take, whether it says "
            "when it is unsure, and whether its errors hit some groups of people more than "
            "others.")},
    };
}

} // namespace

Chapter predictionChapter() {
    return {QStringLiteral("prediction"), PredictionChapter::tr("Prediction"),
            PredictionChapter::tr("Your own photograph: where the model fails, and why."),
            PredictionChapter::lessons(), PredictionChapter::exercises()};
}

} // namespace saccade::ui
