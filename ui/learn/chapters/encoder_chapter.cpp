#include "ui/learn/asked_word.h"
#include "ui/learn/chapters/chapters.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

class EncoderChapter {
    Q_DECLARE_TR_FUNCTIONS(EncoderChapter)

public:
    static std::vector<Lesson> lessons();
    static std::vector<Exercise> exercises();

private:
    static Guess gridSize();
};

constexpr double layers_beyond_half = 10;

std::vector<Lesson> EncoderChapter::lessons() {
    return {
        {.id = QStringLiteral("encoder/field"),
         .title = tr("Receptive field"),
         .text = tr("The encoder turns pixels into features. It is a convolutional network: a value "
                    "after one layer of 3 × 3 convolutions depends on 3 × 3 pixels. This patch, the "
                    "receptive field of the value, grows with each layer. A layer with stride 2 makes it "
                    "grow twice as fast from then on, and halves the number of values per side.\n\nMove "
                    "the pointer over the image to see the receptive field of each value."),
         .task = tr("Move “Layers” until a value sees more than half of the width of the image. How many "
                    "layers does it take?"),
         .scene = {.lit = {QStringLiteral("layers")}, .demo = QStringLiteral("field")},
         .completes =
             whenTried(QStringLiteral("layers"), [](double layers) { return layers >= layers_beyond_half; })},
        {.id = QStringLiteral("encoder/stages"),
         .title = tr("Stage by stage"),
         .text = tr("Each stage of the encoder looks for patterns in what the stage before found: first "
                    "edges and colours, then textures and parts, finally objects.\n\nIts stages are at "
                    "the left end of the strip below the image. The pictures show the channels that vary "
                    "most over this image."),
         .task = tr("Scroll the strip to its left end and click a stage of the encoder."),
         .scene = {.place = Place::Caption,
                   .lit = {QStringLiteral("flowStrip")},
                   .question = QStringLiteral("InsideWord"),
                   .with_word = true},
         .completes = whenUsed(QStringLiteral("InsideWord"), QStringLiteral("stage"))},
        {.id = QStringLiteral("encoder/grid"),
         .title = tr("The annotation grid"),
         .text = tr("The output of the encoder is a grid. Each of its cells holds a vector of hundreds "
                    "of numbers, the annotation vector, which describes what is there and around it. The "
                    "decoder never sees a pixel: this grid is all that it knows of the image."),
         .task = tr("Point at a cell in the picture of the values, and see which part of the image it "
                    "stands for."),
         .scene = {.place = Place::Caption,
                   .lit = {QStringLiteral("stepValues")},
                   .question = QStringLiteral("InsideWord"),
                   .with_word = true},
         .completes = whenUsed(QStringLiteral("InsideWord"), QStringLiteral("value"))},
        {.id = QStringLiteral("encoder/guess"),
         .title = tr("How fine is the grid?"),
         .text = tr("A finer grid can point at smaller things, but the model has to choose among more "
                    "cells, and everything takes longer."),
         .task = tr("How many cells does the grid of the model in this window have?"),
         .scene = {.place = Place::Caption, .lit = {QStringLiteral("canvas")}},
         .guess = gridSize()},
    };
}

/// The right one among coarser and finer grids, in a place that depends on the caption.
Guess EncoderChapter::gridSize() {
    constexpr int most_choices = 4;
    const auto coarser = [](const AskedWord& word) {
        return static_cast<int>(word.caption.best().words.size()) % most_choices;
    };
    Guess guess;
    guess.choices = [coarser](Stage& stage) {
        QStringList choices;
        const std::optional<AskedWord> word = askedWord(stage);
        for (int i = 0; word && i < most_choices; ++i) {
            const double scale = std::exp2(i - coarser(*word));
            const auto scaled = [scale](int cells) { return std::max(1L, std::lround(cells * scale)); };
            const AttentionMaps& maps = word->word().attention;
            choices << QStringLiteral("%1 × %2").arg(scaled(maps.rows)).arg(scaled(maps.columns));
        }
        return choices;
    };
    guess.ask = [coarser](Stage& stage, const auto& answer, const auto& failed) {
        const std::optional<AskedWord> word = askedWord(stage);
        if (!word)
            return failed(tr("There is no caption to ask about."));
        const AttentionMaps& maps = word->word().attention;
        answer({coarser(*word), tr("Its grid has %1 rows and %2 columns: %n cell(s) to look at.", nullptr,
                                   maps.rows * maps.columns)
                                    .arg(maps.rows)
                                    .arg(maps.columns)});
    };
    return guess;
}

std::vector<Exercise> EncoderChapter::exercises() {
    return {
        {tr("Compute the receptive field after two layers of 3 × 3 convolutions with stride 1. And after "
            "three?"),
         tr("5 × 5 and 7 × 7 pixels: each layer adds one pixel on every side.")},
        {tr("An image of 224 × 224 pixels goes through a network that halves the sides four "
            "times. How many cells does the grid have?"),
         tr("224 / 16 = 14 cells per side, 14 × 14 = 196 cells.")},
        {tr("Why is the encoder usually taken from a network that learned to classify images, "
            "instead of being trained on captions alone?"),
         tr("It has seen many more images than there are captions for, and what it learned about "
            "edges, textures and objects helps captioning as well.")},
        {tr("A bird in the image is smaller than a cell of the grid. Can the model say that there is a bird? "
            "Can the map show exactly where?"),
         tr("It can say so: the annotation vector of the cell can describe it. The map cannot be "
            "finer than the cell.")},
    };
}

} // namespace

Chapter encoderChapter() {
    return {QStringLiteral("encoder"), EncoderChapter::tr("The encoder"),
            EncoderChapter::tr("From pixels to a grid of vectors: stages, receptive field, annotation grid."),
            EncoderChapter::lessons(), EncoderChapter::exercises()};
}

} // namespace saccade::ui
