#pragma once

#include "core/captioner/captioner.h"
#include "core/result/encoder_trace.h"

namespace saccade {

/// Runs the encoder on an image and keeps of each stage the `pictures` channels with the largest standard
/// deviation over the image, of equal ones the first.
EncoderTrace traceEncoder(Captioner& captioner, const PreprocessedImage& image, int pictures = 4);

} // namespace saccade
