#include "core/text/vocabulary.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <utility>

namespace saccade {
namespace {

constexpr std::array<std::string_view, Vocabulary::special_count> special_words = {"<pad>", "<start>",
                                                                                   "<end>", "<unk>"};

} // namespace

Vocabulary::Vocabulary(std::vector<std::string> words) : words_(std::move(words)) {
    if (words_.size() < special_words.size() ||
        !std::equal(special_words.begin(), special_words.end(), words_.begin()))
        throw Error(say("the vocabulary does not start with <pad>, <start>, <end>, <unk>"));
    ids_.reserve(words_.size());
    for (std::size_t id = 0; id < words_.size(); ++id) {
        if (!ids_.emplace(words_[id], static_cast<std::int64_t>(id)).second)
            throw Error(say("the vocabulary has the word \"%1\" twice", words_[id]));
    }
}

Vocabulary Vocabulary::build(const std::vector<std::vector<std::string>>& captions, int minimum_count) {
    std::unordered_map<std::string, int> counts;
    for (const std::vector<std::string>& caption : captions)
        for (const std::string& word : caption)
            ++counts[word];
    for (const std::string_view special : special_words)
        counts.erase(std::string(special));

    std::vector<std::pair<std::string, int>> frequent;
    for (const auto& entry : counts)
        if (entry.second >= minimum_count)
            frequent.emplace_back(entry);
    std::sort(frequent.begin(), frequent.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });

    std::vector<std::string> words(special_words.begin(), special_words.end());
    for (auto& entry : frequent)
        words.push_back(std::move(entry.first));
    return Vocabulary(std::move(words));
}

const std::string& Vocabulary::word(std::int64_t id) const {
    if (id < 0 || static_cast<std::size_t>(id) >= words_.size())
        throw Error(say("word id %1 is outside the vocabulary of %2 words", id, words_.size()));
    return words_[static_cast<std::size_t>(id)];
}

std::int64_t Vocabulary::id(std::string_view word) const {
    const auto found = ids_.find(std::string(word));
    return found == ids_.end() ? unknown : found->second;
}

std::vector<std::int64_t> Vocabulary::encode(const std::vector<std::string>& tokens) const {
    std::vector<std::int64_t> ids;
    ids.reserve(tokens.size());
    for (const std::string& token : tokens)
        ids.push_back(id(token));
    return ids;
}

Vocabulary Vocabulary::with(const Vocabulary& other) const {
    std::vector<std::string> words = words_;
    for (const std::string& word : other.words_)
        if (!ids_.contains(word))
            words.push_back(word);
    return Vocabulary(std::move(words));
}

} // namespace saccade
