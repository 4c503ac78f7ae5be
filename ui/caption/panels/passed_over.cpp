#include "ui/caption/panels/passed_over.h"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <string>

namespace saccade::ui {
namespace {

std::size_t wordsOfPrefix(const DecodeOptions& options) {
    std::istringstream words(options.prefix);
    return static_cast<std::size_t>(
        std::distance(std::istream_iterator<std::string>(words), std::istream_iterator<std::string>()));
}

/// Whether `other` in place of the word at `index` would end a group of words that was said before.
bool repeatsGroup(const std::vector<CaptionWord>& words, std::size_t index, const std::string& other,
                  std::size_t length) {
    if (length == 0 || index + 1 < length)
        return false;
    std::vector<std::string> said;
    for (std::size_t i = 0; i < index; ++i)
        said.push_back(words[i].word);
    std::vector<std::string> group(said.end() - static_cast<std::ptrdiff_t>(length - 1), said.end());
    group.push_back(other);
    return std::search(said.begin(), said.end(), group.begin(), group.end()) != said.end();
}

/// Whether the search was free to take it.
bool isAllowed(const std::string& other, const std::vector<CaptionWord>& words, std::size_t index,
               const DecodeOptions& options) {
    const auto& banned = options.banned_words;
    return !(options.ban_unknown && other == "<unk>") &&
           !(other == "<end>" && index < static_cast<std::size_t>(options.minimum_length)) &&
           std::find(banned.begin(), banned.end(), other) == banned.end() &&
           !repeatsGroup(words, index, other, static_cast<std::size_t>(options.block_ngram));
}

} // namespace

const Alternative* passedOver(const std::vector<CaptionWord>& words, std::size_t index,
                              const std::optional<DecodeOptions>& decode) {
    if (!decode) // the words were given
        return nullptr;
    const DecodeOptions& options = *decode;
    // A greedy search compares nothing, neither does chance, and a group also avoids words of others.
    if (methodOf(options) != DecodeMethod::Beam || options.beam < 2 || index < wordsOfPrefix(options))
        return nullptr;
    const CaptionWord& taken = words.at(index);
    const auto best =
        std::find_if(taken.alternatives.begin(), taken.alternatives.end(),
                     [&](const Alternative& other) { return isAllowed(other.word, words, index, options); });
    const bool better = best != taken.alternatives.end() && best->word != taken.word &&
                        best->log_probability > taken.log_probability;
    return better ? &*best : nullptr;
}

} // namespace saccade::ui
