#pragma once

#include "core/model/decoder_registry.h"

namespace saccade {

// The decoders that there are; each in the file of its name.
DecoderKind lstmSoft();
DecoderKind lstmHard();
DecoderKind lstmAdaptive();
DecoderKind transformer();

} // namespace saccade
