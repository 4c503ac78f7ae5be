#pragma once

#include <memory>
#include <string>

struct sb_stemmer;

namespace saccade {

/// Stems of English words by Snowball's English stemmer ("Porter2"), from libstemmer. For one thread.
class WordStemmer {
public:
    WordStemmer();

    /// `word`: lower case.
    std::string stem(const std::string& word);

private:
    struct Delete {
        void operator()(sb_stemmer* stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Delete> stemmer_;
};

} // namespace saccade
