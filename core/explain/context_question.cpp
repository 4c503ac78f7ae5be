#include "core/explain/context_question.h"

#include "core/base/error.h"
#include "core/explain/word_question.h"
#include "core/image/decode_image.h"

#include <torch/torch.h>

#include <algorithm>

namespace saccade {

torch::Tensor contextOf(Captioner& captioner, const DecoderMemory& seen,
                        const std::vector<std::int64_t>& words) {
    const torch::NoGradGuard no_gradients;
    return lastStep(captioner.decoder(), seen, words).context[0].to(torch::kCPU, torch::kFloat);
}

cv::Mat readNeighbour(Captioner& captioner, ContextNeighbour& neighbour, int side) {
    try {
        const PreprocessOptions& options = captioner.config().preprocess;
        const DecodedImage image = decodeImage(neighbour.image, std::max(side, options.size));
        const PreprocessedImage square = preprocess(image.rgb, image.original, options);
        CaptionResult reading = captioner.score(captioner.see({square}), square.geometry, neighbour.words, 0);
        reading.image = neighbour.image.string();
        neighbour.reading = std::move(reading);
        return image.rgb;
    } catch (const Error& error) {
        neighbour.problem = error.message();
        return {};
    }
}

} // namespace saccade
