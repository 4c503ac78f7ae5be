#include "core/metrics/word_stem.h"

#include "core/base/error.h"

#include <libstemmer.h>

namespace saccade {

void WordStemmer::Delete::operator()(sb_stemmer* stemmer) const {
    sb_stemmer_delete(stemmer);
}

WordStemmer::WordStemmer() : stemmer_(sb_stemmer_new("english", nullptr)) {
    if (!stemmer_)
        throw Error(say("libstemmer has no English stemmer"));
}

std::string WordStemmer::stem(const std::string& word) {
    const auto* letters = reinterpret_cast<const sb_symbol*>(word.data());
    const sb_symbol* stem = sb_stemmer_stem(stemmer_.get(), letters, static_cast<int>(word.size()));
    if (stem == nullptr) // out of memory
        return word;
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
}

} // namespace saccade
