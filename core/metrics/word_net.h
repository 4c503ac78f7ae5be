#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace saccade {

/// Which words have a meaning in common, by WordNet's sets of synonyms (Miller 1995). Reads its index and
/// exception files; Debian has them in the package wordnet-base.
class WordNet {
public:
    /// Throws FileError if the folder has no index file that can be read.
    explicit WordNet(const std::filesystem::path& folder);

    /// Whether the words, or their base forms, are in one set of synonyms. Lower case.
    bool areSynonyms(const std::string& one, const std::string& other) const;

private:
    /// Each set as its offset and part of speech.
    using Sets = std::vector<std::uint64_t>;

    void readIndex(const std::filesystem::path& file, std::uint64_t part);
    void readExceptions(const std::filesystem::path& file);
    /// Sorted.
    Sets setsOf(const std::string& word) const;

    std::unordered_map<std::string, Sets> sets_;                      ///< by lemma
    std::unordered_map<std::string, std::vector<std::string>> forms_; ///< irregular forms' lemmas
};

/// The one that this computer has; null if it has none. WNSEARCHDIR names another folder, as for WordNet
/// itself.
std::shared_ptr<const WordNet> installedWordNet();

} // namespace saccade
