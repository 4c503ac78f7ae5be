#include "app/window/open_model.h"

#include "core/base/content_hash.h"
#include "core/base/error.h"
#include "core/explain/context_index_file.h"
#include "ui/caption/gallery/decode_source.h"

#include <algorithm>
#include <span>
#include <system_error>

namespace saccade::window {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kept_images = 8; // about a megabyte each

/// Changes with the file.
std::string keyOfFile(const fs::path& file) {
    std::error_code ignored;
    const auto time = fs::last_write_time(file, ignored).time_since_epoch().count();
    return file.string() + '\n' + std::to_string(time) + '\n' + std::to_string(fs::file_size(file, ignored));
}

/// Changes with the file, or with the bytes.
std::string keyOf(const ui::ImageSource& image) {
    if (image.path.empty()) {
        const auto size = static_cast<std::size_t>(image.bytes.size());
        const std::uint64_t hash = hashOfBytes(std::as_bytes(std::span(image.bytes.constData(), size)));
        return std::to_string(hash) + '\n' + std::to_string(size);
    }
    return keyOfFile(image.path);
}

} // namespace

Captioner& OpenModel::captioner() {
    if (models_.size() > 1)
        throw Error(
            say("Several models caption together, but this is asked of one model. Choose one in the menu "
                "at the top."));
    return *models_.front();
}

CaptionResult OpenModel::caption(const SeenImage& image, const DecodeOptions& options,
                                 const StepCallback& step) {
    std::vector<DecoderMemory> memories = {image.memory};
    memories.insert(memories.end(), image.of_others.begin(), image.of_others.end());
    return captionTogether(models_, memories, {image.square.geometry}, options, step).front();
}

const ContextIndex* OpenModel::contexts() {
    const auto found = findContextIndex(file_);
    const std::string key = found ? keyOfFile(*found) : std::string();
    if (key != contexts_key_) {
        contexts_.reset(); // before the next one takes memory
        contexts_key_.clear();
        if (!found)
            return nullptr;
        if (!context_model_)
            context_model_ = contextModel(captioner());
        contexts_.emplace(readContextIndex(*found, *context_model_));
        contexts_key_ = key;
    }
    return contexts_ ? &*contexts_ : nullptr;
}

SeenImage OpenModel::see(const ui::ImageSource& image) {
    const std::string key = keyOf(image);
    const auto found =
        std::find_if(kept_.begin(), kept_.end(), [&key](const Kept& kept) { return kept.key == key; });
    if (found != kept_.end()) {
        kept_.splice(kept_.begin(), kept_, found);
        return kept_.front().seen;
    }
    ModelInputs inputs;
    addInput(inputs, models_, ui::decodeSource(image, largestInput(models_)));
    SeenImage seen{models_.front()->see(inputs.front()), inputs.front().front()};
    for (std::size_t i = 1; i < models_.size(); ++i)
        seen.of_others.push_back(models_[i]->see(inputs[i]));
    ++encoded_;
    kept_.push_front({key, std::move(seen)});
    if (kept_.size() > kept_images)
        kept_.pop_back();
    return kept_.front().seen;
}

} // namespace saccade::window
