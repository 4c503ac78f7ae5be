#pragma once

#include "core/result/caption_result.h"
#include "ui/caption/state/explore_service.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace saccade::ui {

class Stage;

/// A word of the caption on show, which a question at the end of a chapter is about.
struct AskedWord {
    CaptionResult caption;
    std::size_t at = 0; ///< its position
    ImageSource image;

    const CaptionWord& word() const { return caption.best().words[at]; }
    QString text() const;
    /// As questions to the model take it.
    WordOfCaption asked() const;
};

/// The word that is held, or else the longest, which is seldom an article. Nothing while there is no caption
/// or its words have no attention.
std::optional<AskedWord> askedWord(const Stage& stage);

/// Position of the longest word, the last of several.
std::size_t longestWord(const std::vector<CaptionWord>& words);

} // namespace saccade::ui
