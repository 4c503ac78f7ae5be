#pragma once

#include "core/text/vocabulary.h"
#include "core/train/caption_batches.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace saccade {

/// Whether there are words and all of them are in the vocabulary.
bool knowsAll(const Vocabulary& vocabulary, const std::vector<std::string>& words);

/// Reads captions without an image, one per line, as word ids. Captions with a word that the vocabulary does
/// not have are left out: they would teach the model to predict the unknown word. Throws FileError if the
/// file cannot be read or no line can be used; `problem` reports lines that are not text.
EncodedCaptions readTextCaptions(const std::filesystem::path& file, const Vocabulary& vocabulary,
                                 std::size_t maximum_words,
                                 const std::function<void(const Message& sentence)>& problem);

} // namespace saccade
