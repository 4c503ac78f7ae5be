#pragma once

#include "core/base/option_rows.h"
#include "core/result/decode_options.h"

namespace saccade {

/// How words are chosen beside the width of the beam: the options that command line and settings are made
/// from.
const OptionRows<DecodeOptions>& decodeRows();

} // namespace saccade
