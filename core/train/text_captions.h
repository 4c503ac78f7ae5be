#pragma once

#include "core/text/vocabulary.h"
#include "core/train/caption_batches.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace saccade {

/// Whether the words are some, all of them in the vocabulary.
bool knowsAll(const Vocabulary& vocabulary, const std::vector<std::string>& words);

/// Reads captions that have no image, one in each line, as word ids. Those with a word that the vocabulary
/// does not have are left out: they would teach to say the unknown word. Throws FileError when the file
/// cannot be read or no line of it can be used; `problem` is told of lines that are no text.
EncodedCaptions readTextCaptions(const std::filesystem::path& file, const Vocabulary& vocabulary,
                                 std::size_t maximum_words,
                                 const std::function<void(const Message& sentence)>& problem);

} // namespace saccade
