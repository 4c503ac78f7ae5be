#pragma once

#include "core/base/option.h"
#include "core/train/caption_batches.h"

#include <torch/torch.h>

#include <vector>

namespace saccade::test {

// Small sizes, all different, so that none can be taken for another.
constexpr int channels = 10, vocabulary = 23, rows = 3, columns = 4, positions = rows * columns;

/// Two images; captions of 3, 1 and 2 words for the first, of 4 words for the second, with end tokens.
inline const std::vector<EncodedCaptions>& smallCaptions() {
    static const std::vector<EncodedCaptions> captions = {{{5, 6, 7, 2}, {8, 2}, {9, 10, 2}},
                                                          {{11, 12, 13, 14, 2}}};
    return captions;
}

/// Sorted by length: 4, 3, 2 and 1 words, each with an end token; 14 tokens.
inline CaptionBatch smallBatch() {
    return makeCaptionBatch({&smallCaptions()[0], &smallCaptions()[1]}, torch::kCPU);
}

/// `options` where they say something, `others` for the rest.
inline OptionValues withOthers(OptionValues options, const OptionValues& others) {
    options.insert(others.begin(), others.end());
    return options;
}

} // namespace saccade::test
