#include "ui/training/run/sample_painter.h"

#include "core/figure/attention_paint.h"
#include "core/result/mean_word.h"
#include "ui/common/convert.h"

#include <exception>

namespace saccade::ui {
namespace {

/// The words whose maps are compared, and which of them is painted. Throws Error for maps that do not fit.
struct PaintedWord {
    std::vector<CaptionWord> words;
    std::size_t index = 0;
};

PaintedWord paintedWord(const CaptionResult& sample, int word) {
    const std::vector<CaptionWord>& words = sample.best().words;
    const auto index = static_cast<std::size_t>(word);
    if (word < 0 || index >= words.size())
        return {{meanWord(words)}, 0};
    return {words, index};
}

bool hasWords(const CaptionResult& sample) {
    return !sample.hypotheses.empty() && !sample.best().words.empty();
}

} // namespace

QImage paintSample(const QImage& image, const CaptionResult& sample, int word, const HeatOptions& options,
                   double opacity) {
    if (image.isNull() || !hasWords(sample))
        return image;
    try {
        const auto [words, index] = paintedWord(sample, word);
        return toImage(paintAttention(toMat(image), words, index, sample.geometry, options, opacity));
    } catch (const std::exception&) {
        return image; // a file of another program, or of another version
    }
}

std::optional<EvenScale> sampleScale(const CaptionResult& sample, int word, const HeatOptions& options) {
    if (!hasWords(sample))
        return std::nullopt;
    try {
        const auto [words, index] = paintedWord(sample, word);
        const AttentionMaps& attention = words[index].attention;
        if (attention.maps == 0)
            return std::nullopt;
        return evenScale(heatRange(words, index, options), attention);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

} // namespace saccade::ui
