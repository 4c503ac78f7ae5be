#pragma once

#include "core/captioner/caption_together.h"
#include "core/explain/context_index.h"
#include "core/image/preprocess.h"
#include "ui/caption/state/image_source.h"

#include <cstddef>
#include <filesystem>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace saccade::window {

/// What a model makes of an image before the first word.
struct SeenImage {
    DecoderMemory memory;                   ///< of one image
    PreprocessedImage square;               ///< what the model was given
    std::vector<DecoderMemory> of_others{}; ///< of the other models that caption together with it
};

/// A model that is open, or several that caption together, with the grids of the images that were looked at
/// last: what is asked of an image again begins with the words. For one thread.
class OpenModel {
public:
    /// `file`: where the captioner was read from.
    OpenModel(std::shared_ptr<Captioner> captioner, std::filesystem::path file)
        : OpenModel(Captioners{std::move(captioner)}, std::move(file)) {}
    /// `file`: of the first.
    OpenModel(Captioners models, std::filesystem::path file)
        : models_(std::move(models)), file_(std::move(file)) {}

    /// The model that questions are asked of. Throws Error where several caption together.
    Captioner& captioner();
    /// Where the grid of the first model lies on an image.
    Geometry gridGeometry(const SeenImage& image) const {
        return models_.front()->gridGeometry(image.square.geometry);
    }
    /// Captions an image with all models; `image` of the result is left empty.
    CaptionResult caption(const SeenImage& image, const DecodeOptions& options, const StepCallback& step);
    const std::filesystem::path& file() const { return file_; }
    /// The model's context index, read when it is first asked for and again when its file has changed; null
    /// where there is none. Throws FileError for one that cannot be used.
    const ContextIndex* contexts();
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

    Captioners models_;
    std::filesystem::path file_;
    std::optional<std::uint64_t> context_model_; ///< see contextModel()
    std::optional<ContextIndex> contexts_;
    std::string contexts_key_; ///< of the file that `contexts_` was read from
    std::list<Kept> kept_;     ///< the last one first
    std::size_t encoded_ = 0;
};

} // namespace saccade::window
