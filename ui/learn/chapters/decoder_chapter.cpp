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
         .title = tr("One word at a time"),
         .text = tr("The decoder is a loop. Each round takes the previous word, computes a context from "
                    "the grid, and chooses the next word; that word goes into the next round. The loop "
                    "ends with <end>."),
         .task = tr("Play the caption, or go through its words with the arrow keys."),
         .scene = {.place = Place::Caption, .lit = {QStringLiteral("play")}},
         .completes = when<deed::WordHeld>()},
        {.id = QStringLiteral("decoder/memory"),
         .title = tr("What it remembers"),
         .text = tr("From round to round, the decoder keeps a memory. In an LSTM, gates decide what is "
                    "forgotten, what is added and what is let out: a gate holds a number from 0 to 1 for "
                    "every value of the memory. Below a gate you see how much the previous word, the "
                    "state and the image contributed to it.\n\nA transformer keeps all words so far "
                    "instead, and looks back at them in each layer."),
         .task = tr("Click a gate of the LSTM in the strip (or a layer, if the model is a transformer)."),
         .scene = {.place = Place::Caption,
                   .lit = {QStringLiteral("flowStrip")},
                   .question = QStringLiteral("InsideWord"),
                   .with_word = true},
         .completes = when<deed::QuestionUsed>([](const deed::QuestionUsed& used, const Stage&) {
             return used.name == QStringLiteral("InsideWord") && isInsideDecoder(used.part);
         })},
        {.id = QStringLiteral("decoder/gate"),
         .title = tr("Look, or go on without"),
         .text = tr("Some words need the image, others follow from the words before. The gate β says how "
                    "much of the context is let through. If it is shut, the decoder must do without the "
                    "image for this word. If your model has no such gate, skip this page."),
         .task = tr("Set “Gate” to “Shut (0)” for this word. Which words become more probable?"),
         .scene = {.place = Place::Caption,
                   .lit = {QStringLiteral("traceKnobs")},
                   .question = QStringLiteral("InsideWord"),
                   .with_word = true},
         .completes = whenUsed(QStringLiteral("InsideWord"), QStringLiteral("gate"))},
        {.id = QStringLiteral("decoder/other"),
         .title = tr("Another word, another ending"),
         .text = tr("Because each word goes into the next round, one word can change all that follows."),
         .task = tr("Click an early word, choose another one in its place, and see how the caption goes on."),
         .scene = {.place = Place::Caption,
                   .lit = {QStringLiteral("questions")},
                   .question = QStringLiteral("AnotherWord"),
                   .with_word = true},
         .completes = whenUsed(QStringLiteral("AnotherWord"))},
        {.id = QStringLiteral("decoder/beam"),
         .title = tr("Beam search"),
         .text = tr("The most probable next word may lead to a less probable caption. Beam search "
                    "therefore keeps several beginnings after each word and compares the captions at the "
                    "end. A beam of 1 keeps only one: greedy search."),
         .task = tr("Open the settings (Ctrl+,) and change “Beam” under “Captions”."),
         .scene = {.place = Place::Caption, .lit = {QStringLiteral("words")}},
         .completes = when<deed::BeamChanged>()},
        {.id = QStringLiteral("decoder/guess"),
         .title = tr("Does the beam matter here?"),
         .text = tr("A wider beam usually finds a more probable caption, but takes more work."),
         .task = tr("Would greedy search (beam 1) have found the caption that you see?"),
         .scene = {.place = Place::Caption, .lit = {QStringLiteral("words")}},
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
        {tr("After “a”, a model gives “dog” 0.6 and “cat” 0.4. After “a dog”, the best word has "
            "0.3; after “a cat”, 0.9. Which two words does greedy search add, and which does a "
            "beam of 2?"),
         tr("Greedy: “a dog …” with 0.6 · 0.3 = 0.18. Beam of 2: “a cat …” with 0.4 · 0.9 = 0.36.")},
        {tr("A forget gate is 0 everywhere. What does the LSTM remember of the words before?"),
         tr("Its memory keeps nothing: only the previous word, the previous state and the image "
            "still count.")},
        {tr("For which words of “a dog on the beach” would you expect the gate β to be small, and why?"),
         tr("For “on”, “the” and perhaps “a”: they follow from the other words. Your model may "
            "differ; look at its gate.")},
        {tr("Why does a search add logarithms of probabilities instead of multiplying the "
            "probabilities?"),
         tr("A product of many small numbers soon becomes too small for a computer to hold. The "
            "sum of their logarithms does not, and the same caption has the highest one.")},
    };
}

} // namespace

Chapter decoderChapter() {
    return {QStringLiteral("decoder"), DecoderChapter::tr("The decoder"),
            DecoderChapter::tr("One word at a time: memory, gates, another word, beam search."),
            DecoderChapter::lessons(), DecoderChapter::exercises()};
}

} // namespace saccade::ui
