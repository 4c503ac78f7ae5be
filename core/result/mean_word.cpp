#include "core/result/mean_word.h"

#include "core/base/error.h"

#include <algorithm>
#include <functional>

namespace saccade {

CaptionWord meanWord(const std::vector<CaptionWord>& words) {
    CaptionWord mean = words.front();
    std::vector<float>& sum = mean.attention.weights;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::vector<float>& weights = words[i].attention.weights;
        if (weights.size() != sum.size())
            throw Error(say("The words of the caption have maps of different sizes."));
        std::transform(sum.begin(), sum.end(), weights.begin(), sum.begin(), std::plus<>());
    }
    for (float& weight : sum)
        weight /= static_cast<float>(words.size());
    return mean;
}

} // namespace saccade
