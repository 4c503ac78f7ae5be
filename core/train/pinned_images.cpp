#include "core/train/pinned_images.h"

#include "core/train/image_loader.h"

#include <algorithm>

namespace saccade {

PinnedImages::PinnedImages(const CaptionDataset& dataset, const std::vector<std::size_t>& images,
                           std::size_t count, const PreprocessOptions& preprocess) {
    std::vector<std::filesystem::path> paths;
    for (std::size_t i = 0; i < std::min(images.size(), count); ++i)
        paths.push_back(dataset.images[images[i]].path);
    const std::vector<LoadedImage> loaded = loadImages(paths, preprocess);
    for (std::size_t i = 0; i < loaded.size(); ++i)
        if (loaded[i].ok()) {
            images_.push_back(loaded[i].image);
            names_.push_back(paths[i].string());
        }
}

std::vector<CaptionResult> PinnedImages::caption(Captioner& captioner, int beam) const {
    DecodeOptions decode;
    decode.beam = beam;
    decode.hypotheses = 1;
    std::vector<CaptionResult> results = captioner.caption(images_, decode);
    for (std::size_t i = 0; i < results.size(); ++i)
        results[i].image = names_[i];
    return results;
}

} // namespace saccade
