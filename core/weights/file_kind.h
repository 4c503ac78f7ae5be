#pragma once

#include "core/base/binary_file.h"
#include "core/base/message.h"

namespace saccade {

/// The kind of a file of tensors, recognised by its first bytes and never by its name.
enum class TensorFileKind {
    Safetensors, ///< or possibly one that is truncated or damaged
    Zip,         ///< torch.save since PyTorch 1.6
    Legacy,      ///< torch.save before that
    Other
};

TensorFileKind tensorFileKind(const BinaryFile& file);

/// A sentence about a file of the kind Other, to follow its name: "is a web page, not the file itself; …".
Message sentenceOnOtherFile(const BinaryFile& file);

} // namespace saccade
