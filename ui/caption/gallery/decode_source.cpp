#include "ui/caption/gallery/decode_source.h"

namespace saccade::ui {

DecodedImage decodeSource(const ImageSource& source, int enough_side) {
    if (!source.path.empty())
        return decodeImage(source.path, enough_side);
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(source.bytes.constData());
    return decodeImage({bytes, static_cast<std::size_t>(source.bytes.size())}, source.name.toStdString(),
                       enough_side);
}

} // namespace saccade::ui
