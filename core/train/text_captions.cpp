#include "core/train/text_captions.h"

#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/base/text_encoding.h"
#include "core/data/problem_log.h"
#include "core/text/tokenizer.h"

#include <algorithm>

namespace saccade {
namespace {

constexpr std::uintmax_t maximum_bytes = std::uintmax_t{1} << 30;

} // namespace

bool knowsAll(const Vocabulary& vocabulary, const std::vector<std::string>& words) {
    return !words.empty() && std::all_of(words.begin(), words.end(),
                                         [&](const std::string& word) { return vocabulary.contains(word); });
}

EncodedCaptions readTextCaptions(const std::filesystem::path& file, const Vocabulary& vocabulary,
                                 std::size_t maximum_words,
                                 const std::function<void(const Message& sentence)>& problem) {
    const std::string text = readUtf8Text(file, maximum_bytes);
    if (text.find('\0') != std::string::npos)
        throw FileError(file, say("has NUL bytes, so it is not UTF-8 text"));
    ProblemLog log(file);
    EncodedCaptions captions;
    LineReader lines(text);
    for (std::string_view line; lines.next(line);) {
        if (const auto flaw = textFlaw(line)) {
            log.add(say("lines that are not UTF-8 text"), lines.number(), *flaw);
            continue;
        }
        const std::vector<std::string> words = tokenizePtb(line);
        if (knowsAll(vocabulary, words))
            captions.push_back(encodeCaption(words, vocabulary, maximum_words));
    }
    for (const Problem& each : log.take())
        problem(each.said());
    if (captions.empty())
        throw FileError(file, say("has no caption that uses only words the model knows"));
    return captions;
}

} // namespace saccade
