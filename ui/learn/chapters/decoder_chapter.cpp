#include "ui/common/convert.h"
#include "ui/learn/chapters/chapters.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace saccade::ui {
namespace {

class DecoderChapter {
    Q_DECLARE_TR_FUNCTIONS(DecoderChapter)

public:
    static std::vector<Lesson> lessons();
    static std::vector<Exercise> exercises();

private:
    static Guess greedy();
};

/// Steps of the trace that stand in the recurrent part, or in a layer of a transformer.
bool isInsideDecoder(const QString& step) {
    static constexpr std::array inside{"input_gate", "forget_gate", "candidate",   "output_gate",
                                       "cell",       "hidden",      "cell_before", "state"};
    return step.startsWith(QStringLiteral("layer")) ||
           std::any_of(inside.begin(), inside.end(),
                       [&step](const char* name) { return step == QLatin1String(name); });
}

std::vector<Lesson> DecoderChapter::lessons() {
    return {
        {.id = QStringLiteral("decoder/words"),
         .title = tr("A word at a time"),
         .text =
             tr("The decoder is a loop. Each round takes the word before, asks the grid for a context, and "
                "says one word; that word goes into the next round. It ends with the word <end>."),
         .task = tr("Play the caption, or go through its words with the arrow keys."),
         .scene = {.place = Place::Caption, .lit = QStringLiteral("play")},
         .completes = when<deed::WordHeld>()},
        {.id = QStringLiteral("decoder/memory"),
         .title = tr("What it remembers"),
         .text = tr("Between two rounds the decoder keeps a memory. In an LSTM, gates decide what is "
                    "forgotten, what is added and what is let out: each gate is a number from 0 to 1 for "
                    "every value of the memory. Below a gate you see how much the word, the state and the "
                    "image had a share in it.\n\nA transformer keeps all words so far instead, and looks "
                    "back at them in each layer."),
         .task = tr("Open a gate of the LSTM in the strip (or a layer, if this model is a transformer)."),
         .scene = {.place = Place::Caption,
                   .lit = QStringLiteral("flowStrip"),
                   .question = QStringLiteral("InsideWord"),
                   .with_word = true},
         .completes = when<deed::QuestionUsed>([](const deed::QuestionUsed& used, const Stage&) {
             return used.name == QStringLiteral("InsideWord") && isInsideDecoder(used.part);
         })},
        {.id = QStringLiteral("decoder/gate"),
         .title = tr("Look, or go on without"),
         .text =
             tr("Some words need the image, others follow from the words before. The gate β says how much "
                "of the context is let through. Shut it, and the decoder has to go on blindly. Not every "
                "model has this gate; if yours has none, skip this page."),
         .task = tr("Set the gate to “Shut (0)” for this word. Which words become likely?"),
         .scene = {.place = Place::Caption,
                   .lit = QStringLiteral("traceKnobs"),
                   .question = QStringLiteral("InsideWord"),
                   .with_word = true},
         .completes = whenUsed(QStringLiteral("InsideWord"), QStringLiteral("gate"))},
        {.id = QStringLiteral("decoder/other"),
         .title = tr("Another word, another ending"),
         .text = tr("As each word goes into the next round, one word can change all that follows."),
         .task = tr("Click an early word, choose another one in its place, and see how the caption goes on."),
         .scene = {.place = Place::Caption,
                   .lit = QStringLiteral("questions"),
                   .question = QStringLiteral("AnotherWord"),
                   .with_word = true},
         .completes = whenUsed(QStringLiteral("AnotherWord"))},
        {.id = QStringLiteral("decoder/beam"),
         .title = tr("Beam search"),
         .text =
             tr("The likeliest word now may lead to a poor caption later. Beam search therefore keeps the "
                "best few beginnings at every word, and compares them at the end. A beam of 1 keeps only "
                "one: greedy search."),
         .task = tr("Open the settings (Ctrl+,) and choose another beam."),
         .scene = {.place = Place::Caption, .lit = QStringLiteral("words")},
         .completes = when<deed::BeamChanged>()},
        {.id = QStringLiteral("decoder/guess"),
         .title = tr("Does the beam matter here?"),
         .text = tr("The wider the beam, the more probable the caption that is found, but the more work it "
                    "is."),
         .task = tr("Would greedy search (beam 1) have found the caption that you see?"),
         .scene = {.place = Place::Caption, .lit = QStringLiteral("words")},
         .guess = greedy()},
    };
}

Guess DecoderChapter::greedy() {
    Guess guess;
    guess.choices = [](Stage& stage) {
        return stage.caption() ? QStringList{tr("Yes, the same caption"), tr("No, another caption")}
                               : QStringList();
    };
    guess.ask = [](Stage& stage, const auto& answer, const auto& failed) {
        const std::optional<CaptionResult> shown = stage.caption();
        if (!shown)
            return failed(tr("There is no caption to ask about."));
        DecodeOptions options = shown->decode.value_or(DecodeOptions{});
        options.samples = 0;
        options.groups = 1;
        options.beam = 1;
        options.hypotheses = 1;
        stage.explorer().caption(
            stage.image(), options,
            [answer, before = shown->best().tokens()](const CaptionResult& now) {
                answer({now.best().tokens() == before ? 0 : 1,
                        tr("With a beam of 1 it says “%1”.").arg(toQString(now.best().caption()))});
            },
            failed);
    };
    return guess;
}

std::vector<Exercise> DecoderChapter::exercises() {
    return {
        {tr("After “a”, a model gives “dog” 0.6 and “cat” 0.4. After “a dog”, the best word has 0.3; after "
            "“a "
            "cat”, 0.9. Which caption of two more words does greedy search find, and which a beam of 2?"),
         tr("Greedy: “a dog …” with 0.6 · 0.3 = 0.18. Beam of 2: “a cat …” with 0.4 · 0.9 = 0.36.")},
        {tr("A forget gate is 0 everywhere. What does the LSTM remember of the words before?"),
         tr("Nothing in its memory: only what the last word, the last state and the image bring in anew.")},
        {tr("For which words of “a dog on the beach” would you expect the gate β to be small, and why?"),
         tr("For “on”, “the” and perhaps “a”: they follow from the other words. The model may do it "
            "differently; look at its gate.")},
        {tr("Why does a search add up logarithms of probabilities and not multiply the probabilities?"),
         tr("The product of many small numbers soon is too small for a computer to hold; the sum of their "
            "logarithms is not, and has its maximum in the same place.")},
    };
}

} // namespace

Chapter decoderChapter() {
    return {QStringLiteral("decoder"), DecoderChapter::tr("The decoder"),
            DecoderChapter::tr("A word at a time: memory, gates, another word, beam search."),
            DecoderChapter::lessons(), DecoderChapter::exercises()};
}

} // namespace saccade::ui
