#include "core/metrics/word_net.h"

#include "core/base/error.h"
#include "core/base/file_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

namespace saccade {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t maximum_index_bytes = std::uintmax_t{1} << 27;
constexpr std::array parts = {"noun", "verb", "adj", "adv"};
constexpr std::uint64_t part_count = parts.size();
constexpr std::size_t offset_digits = 8;

/// Endings of inflected words and of their base forms, by part of speech (WordNet's morphy(7)).
struct Ending {
    std::string_view inflected, base;
};
constexpr std::array endings = {
    Ending{"s", ""},      Ending{"ses", "s"},   Ending{"xes", "x"}, Ending{"zes", "z"}, Ending{"ches", "ch"},
    Ending{"shes", "sh"}, Ending{"men", "man"}, Ending{"ies", "y"}, Ending{"es", "e"},  Ending{"es", ""},
    Ending{"ed", "e"},    Ending{"ed", ""},     Ending{"ing", "e"}, Ending{"ing", ""},  Ending{"er", ""},
    Ending{"est", ""},    Ending{"er", "e"},    Ending{"est", "e"},
};

std::vector<std::string_view> piecesOf(std::string_view line) {
    std::vector<std::string_view> pieces;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t end = std::min(line.find(' ', at), line.size());
        if (end > at)
            pieces.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    return pieces;
}

} // namespace

WordNet::WordNet(const fs::path& folder) {
    std::error_code ignored;
    for (std::uint64_t part = 0; part < part_count; ++part) {
        const std::string name = parts[part];
        if (fs::is_regular_file(folder / ("index." + name), ignored))
            readIndex(folder / ("index." + name), part);
        if (fs::is_regular_file(folder / (name + ".exc"), ignored))
            readExceptions(folder / (name + ".exc"));
    }
    if (sets_.empty())
        throw FileError(folder, say("has no index of WordNet"));
}

/// "lemma pos sets pointers [pointer…] senses tagged offset…": offsets are the last fields, of eight digits.
void WordNet::readIndex(const fs::path& file, std::uint64_t part) {
    const std::string text = readFileText(file, maximum_index_bytes);
    LineReader lines(text);
    for (std::string_view line; lines.next(line);) {
        if (line.empty() || line.front() == ' ') // the licence
            continue;
        const std::vector<std::string_view> pieces = piecesOf(line);
        if (pieces.empty())
            continue;
        Sets& sets = sets_[std::string(pieces.front())];
        for (auto piece = pieces.rbegin(); piece + 1 != pieces.rend() && piece->size() == offset_digits;
             ++piece) {
            std::uint64_t offset = 0;
            if (std::from_chars(piece->data(), piece->data() + piece->size(), offset).ec == std::errc())
                sets.push_back(offset * part_count + part);
        }
    }
}

/// "children child".
void WordNet::readExceptions(const fs::path& file) {
    const std::string text = readFileText(file, maximum_index_bytes);
    LineReader lines(text);
    for (std::string_view line; lines.next(line);) {
        const std::vector<std::string_view> pieces = piecesOf(line);
        for (std::size_t i = 1; i < pieces.size(); ++i)
            forms_[std::string(pieces.front())].emplace_back(pieces[i]);
    }
}

WordNet::Sets WordNet::setsOf(const std::string& word) const {
    std::vector<std::string> forms{word};
    if (const auto irregular = forms_.find(word); irregular != forms_.end())
        forms.insert(forms.end(), irregular->second.begin(), irregular->second.end());
    for (const auto& [inflected, base] : endings)
        if (word.size() > inflected.size() && word.ends_with(inflected))
            forms.push_back(word.substr(0, word.size() - inflected.size()) + std::string(base));
    Sets all;
    for (const std::string& form : forms)
        if (const auto found = sets_.find(form); found != sets_.end())
            all.insert(all.end(), found->second.begin(), found->second.end());
    std::sort(all.begin(), all.end());
    return all;
}

bool WordNet::areSynonyms(const std::string& one, const std::string& other) const {
    const Sets mine = setsOf(one), theirs = setsOf(other);
    auto a = mine.begin();
    auto b = theirs.begin();
    while (a != mine.end() && b != theirs.end()) {
        if (*a == *b)
            return true;
        *a < *b ? ++a : ++b;
    }
    return false;
}

std::shared_ptr<const WordNet> installedWordNet() {
    static const std::shared_ptr<const WordNet> installed = []() -> std::shared_ptr<const WordNet> {
        const char* named = std::getenv("WNSEARCHDIR"); // NOLINT(concurrency-mt-unsafe): nobody sets it
        for (const fs::path& folder :
             {fs::path(named != nullptr ? named : ""), fs::path("/usr/share/wordnet")}) {
            try {
                if (!folder.empty())
                    return std::make_shared<const WordNet>(folder);
            } catch (const Error&) {
                continue; // METEOR does without synonyms
            }
        }
        return nullptr;
    }();
    return installed;
}

} // namespace saccade
