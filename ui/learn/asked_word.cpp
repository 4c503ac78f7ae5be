#include "ui/learn/asked_word.h"

#include "ui/common/convert.h"
#include "ui/learn/stage.h"

#include <utility>

namespace saccade::ui {

QString AskedWord::text() const {
    return toQString(word().word);
}

WordOfCaption AskedWord::asked() const {
    return {image, caption.best().tokens(), at};
}

std::size_t longestWord(const std::vector<CaptionWord>& words) {
    std::size_t longest = 0;
    for (std::size_t i = 1; i < words.size(); ++i)
        if (words[i].word.size() >= words[longest].word.size())
            longest = i;
    return longest;
}

std::optional<AskedWord> askedWord(const Stage& stage) {
    std::optional<CaptionResult> caption = stage.caption();
    if (!caption)
        return std::nullopt;
    const std::vector<CaptionWord>& words = caption->best().words;
    const std::optional<int> held = stage.heldWord();
    const bool holds = held && *held >= 0 && *held < static_cast<int>(words.size());
    const std::size_t at = holds ? static_cast<std::size_t>(*held) : longestWord(words);
    if (words[at].attention.maps == 0)
        return std::nullopt;
    return AskedWord{std::move(*caption), at, stage.image()};
}

} // namespace saccade::ui
