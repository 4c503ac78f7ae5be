#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace saccade {

/// Words and their ids. The first four ids are fixed in every vocabulary.
class Vocabulary {
public:
    static constexpr std::int64_t padding = 0; ///< "<pad>"
    static constexpr std::int64_t start = 1;   ///< "<start>"
    static constexpr std::int64_t end = 2;     ///< "<end>"
    static constexpr std::int64_t unknown = 3; ///< "<unk>"
    static constexpr std::int64_t special_count = 4;

    Vocabulary() = default;

    /// `words`: index = id, the four special tokens first. Throws Error if they are missing or a word is
    /// repeated.
    explicit Vocabulary(std::vector<std::string> words);

    /// Every word of the tokenised captions that occurs at least `minimum_count` times, most frequent first,
    /// equal counts in alphabetical order.
    static Vocabulary build(const std::vector<std::vector<std::string>>& captions, int minimum_count);

    /// This vocabulary, followed by the words that only the other one has, in the other's order.
    Vocabulary with(const Vocabulary& other) const;

    std::size_t size() const { return words_.size(); }
    const std::vector<std::string>& words() const { return words_; }
    /// Throws Error if out of range.
    const std::string& word(std::int64_t id) const;
    /// The id, or `unknown`.
    std::int64_t id(std::string_view word) const;
    bool contains(std::string_view word) const { return id(word) != unknown; }
    std::vector<std::int64_t> encode(const std::vector<std::string>& tokens) const;

private:
    std::vector<std::string> words_;
    std::unordered_map<std::string, std::int64_t> ids_;
};

} // namespace saccade
