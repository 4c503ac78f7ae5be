// What a vocabulary costs: words that are too rare become <unk>.
//     vocabulary DATASET
#include "core/text/vocabulary.h"
#include "core/data/open_dataset.h"
#include "core/text/tokenizer.h"

#include <algorithm>
#include <cstdio>

using namespace saccade;

int main(int, char** arguments) {
    std::vector<std::vector<std::string>> captions;
    for (const CaptionedImage& image : openDataset(arguments[1]).images)
        if (image.split == Split::Train)
            for (const std::string& caption : image.captions)
                captions.push_back(tokenizePtb(caption));

    for (const int minimum : {1, 5, 50, 200}) {
        const Vocabulary vocabulary = Vocabulary::build(captions, minimum);
        std::size_t words = 0, unknown = 0;
        for (const auto& caption : captions) {
            const std::vector<std::int64_t> ids = vocabulary.encode(caption);
            words += ids.size();
            unknown += static_cast<std::size_t>(std::count(ids.begin(), ids.end(), Vocabulary::unknown));
        }
        std::printf("words that occur %d times or more: %zu, and %.1f %% of the text is <unk>\n", minimum,
                    vocabulary.size() - Vocabulary::special_count,
                    100 * static_cast<double>(unknown) / static_cast<double>(words));
    }

    const Vocabulary vocabulary = Vocabulary::build(captions, 5);
    for (const std::string& word : captions.front())
        std::printf("%s=%ld ", word.c_str(), static_cast<long>(vocabulary.id(word)));
    std::printf("%s=%ld\n", vocabulary.word(Vocabulary::end).c_str(), static_cast<long>(Vocabulary::end));
}
