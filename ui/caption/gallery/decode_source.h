#pragma once

#include "core/base/error.h"
#include "core/image/decode_image.h"
#include "ui/caption/state/image_source.h"

namespace saccade::ui {

/// decodeImage() of a file or of pasted bytes. Do not call on the GUI thread. Throws FileError.
DecodedImage decodeSource(const ImageSource& source, int enough_side = 0);

} // namespace saccade::ui
