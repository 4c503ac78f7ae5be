#pragma once

#include "core/figure/legend.h"

namespace saccade {

/// What stands below the picture of a word.
struct SheetWord {
    std::string word;
    double probability = 0; ///< 0…1
    std::string shown_probability;
    std::string gate; ///< empty where the decoder has none
    /// The colours of the word, or its peak where all words share them; nothing without attention.
    std::optional<LegendPart> attention;
};

/// What an attention sheet says, whoever paints it.
struct SheetContent {
    std::vector<std::string> caption; ///< words of the title, never empty
    std::string facts;                ///< below the title
    std::string image;                ///< below the image itself
    std::vector<SheetWord> words;
    std::vector<LegendPart> legend;
};

/// The content for a caption of the result. Throws Error where its attention is broken.
SheetContent sheetContent(const CaptionResult& result, std::size_t hypothesis, const HeatOptions& heat,
                          const FigureTexts& texts);

} // namespace saccade
