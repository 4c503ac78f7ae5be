#include "core/figure/sheet_content.h"

#include "core/figure/veil.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace saccade {
namespace {

bool attends(const CaptionWord& word) {
    return word.attention.maps > 0;
}

std::string factsOf(const CaptionResult& result, const Hypothesis& caption, const FigureTexts& texts) {
    std::string facts;
    const auto add = [&facts](const std::string& fact) { facts += (facts.empty() ? "" : ", ") + fact; };
    for (const std::string& path : {result.image, result.model})
        if (!path.empty())
            add(std::filesystem::path(path).filename().string());
    if (!std::isnan(caption.log_probability))
        add(texts.filled(texts.log_probability, static_cast<double>(caption.log_probability), 2));
    if (!caption.finished)
        add(texts.cut);
    return facts;
}

/// A scale of its own for each word where that is how they are painted, else how much it reaches of theirs.
LegendPart attentionOf(const std::vector<CaptionWord>& words, std::size_t index, const HeatOptions& heat,
                       const FigureTexts& texts) {
    if (heat.scale == HeatScale::Word && heat.style != HeatStyle::Outline)
        return colourLegend(words, index, heat, texts, true);
    HeatOptions own = heat;
    own.scale = HeatScale::Word;
    const EvenScale reached = evenScale(heatRange(words, index, own), words[index].attention);
    LegendPart part;
    part.text = texts.multiple(texts.peak, reached.ceiling);
    return part;
}

SheetWord sheetWord(const std::vector<CaptionWord>& words, std::size_t index, bool gated,
                    const HeatOptions& heat, const FigureTexts& texts) {
    const CaptionWord& word = words[index];
    SheetWord said;
    said.word = word.word;
    said.probability = std::clamp(std::exp(static_cast<double>(word.log_probability)), 0.0, 1.0);
    said.shown_probability = texts.percent(said.probability);
    if (gated)
        said.gate = texts.filled(texts.gate, static_cast<double>(word.gate), 2);
    if (attends(word))
        said.attention = attentionOf(words, index, heat, texts);
    return said;
}

LegendPart textPart(const std::string& text) {
    LegendPart part;
    part.text = text;
    return part;
}

} // namespace

SheetContent sheetContent(const CaptionResult& result, std::size_t hypothesis, const HeatOptions& heat,
                          const FigureTexts& texts) {
    const Hypothesis& caption = result.hypotheses.at(hypothesis);
    const std::vector<CaptionWord>& words = caption.words;
    const bool gated =
        std::any_of(words.begin(), words.end(), [](const CaptionWord& word) { return word.gate < 1; });
    SheetContent content;
    content.caption = words.empty() ? std::vector<std::string>{texts.no_words} : caption.tokens();
    content.facts = factsOf(result, caption, texts);
    content.image = texts.image;
    for (std::size_t i = 0; i < words.size(); ++i)
        content.words.push_back(sheetWord(words, i, gated, heat, texts));

    const auto first = std::find_if(words.begin(), words.end(), attends);
    if (first != words.end()) {
        const bool outlined = heat.style == HeatStyle::Outline;
        if (outlined || heat.scale != HeatScale::Word)
            content.legend.push_back(
                colourLegend(words, static_cast<std::size_t>(first - words.begin()), heat, texts));
        content.legend.push_back(textPart(outlined ? texts.even : texts.even_line));
        if (!seesAll(result.geometry))
            content.legend.push_back(veilLegend(texts));
    }
    if (!words.empty())
        content.legend.push_back(textPart(texts.probability_meaning));
    if (gated)
        content.legend.push_back(textPart(texts.gate_meaning));
    return content;
}

} // namespace saccade
