#include "app/window/open_model.h"

#include "core/base/content_hash.h"
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

const ContextIndex* OpenModel::contexts() {
    const auto found = findContextIndex(file_);
    const std::string key = found ? keyOfFile(*found) : std::string();
    if (key != contexts_key_) {
        contexts_.reset(); // before the next one takes memory
        contexts_key_.clear();
        if (!found)
            return nullptr;
        if (!context_model_)
            context_model_ = contextModel(*captioner_);
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
    const PreprocessOptions& options = captioner_->config().preprocess;
    const DecodedImage decoded = ui::decodeSource(image, options.size);
    const PreprocessedImage square = preprocess(decoded.rgb, decoded.original, options);
    ++encoded_;
    kept_.push_front({key, {captioner_->see({square}), square}});
    if (kept_.size() > kept_images)
        kept_.pop_back();
    return kept_.front().seen;
}

} // namespace saccade::window
