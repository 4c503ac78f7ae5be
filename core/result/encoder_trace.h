#pragma once

#include <cstdint>
#include <vector>

namespace saccade {

/// One stage of an encoder on one image.
struct EncoderStage {
    int channels = 0;
    int rows = 0;
    int columns = 0;
    std::int64_t parameters = 0;
    double seconds = 0;         ///< that it took
    std::vector<int> strongest; ///< channels that differ most over the image, the strongest first
    std::vector<float> maps;    ///< of these, [strongest, rows, columns]
};

/// What an encoder makes of an image, stage by stage, the first one nearest to the pixels.
struct EncoderTrace {
    std::vector<EncoderStage> stages;
};

} // namespace saccade
