#pragma once

#include "core/base/binary_file.h"
#include "core/base/message.h"

namespace saccade {

/// What a file of tensors is, told by its first bytes and never by its name.
enum class TensorFileKind {
    Safetensors, ///< or what may once have been one, and is cut off or damaged
    Zip,         ///< as torch.save writes it since PyTorch 1.6
    Legacy,      ///< as torch.save wrote it before
    Other
};

TensorFileKind tensorFileKind(const BinaryFile& file);

/// A sentence on a file of the kind Other, to follow its name: "is a web page, not the file itself; …".
Message sentenceOnOtherFile(const BinaryFile& file);

} // namespace saccade
