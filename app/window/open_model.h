#pragma once

#include "core/captioner/captioner.h"
#include "core/image/preprocess.h"
#include "ui/caption/state/image_source.h"

#include <cstddef>
#include <list>
#include <memory>
#include <string>

namespace saccade::window {

/// What a model makes of an image before the first word.
struct SeenImage {
    DecoderMemory memory;     ///< of one image
    PreprocessedImage square; ///< what the model was given
};

/// A model that is open, with the grids of the images that were looked at last: what is asked of an image
/// again begins with the words. For one thread.
class OpenModel {
public:
    explicit OpenModel(std::shared_ptr<Captioner> captioner) : captioner_(std::move(captioner)) {}

    Captioner& captioner() { return *captioner_; }
    /// Decodes and encodes the image, unless it was one of the last and its file has not changed. Throws
    /// FileError.
    SeenImage see(const ui::ImageSource& image);
    /// How many images were encoded.
    std::size_t encoded() const { return encoded_; }

private:
    struct Kept {
        std::string key;
        SeenImage seen;
    };

    std::shared_ptr<Captioner> captioner_;
    std::list<Kept> kept_; ///< the last one first
    std::size_t encoded_ = 0;
};

} // namespace saccade::window
