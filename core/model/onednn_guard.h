#pragma once

namespace saccade {

/// Turns off oneDNN's convolutions where they would crash the program. On an AMD processor that does not
/// report its caches, as in some virtual machines, oneDNN 3 divides by their number, which is 0
/// (https://github.com/uxlfoundation/oneDNN/issues/2716). LibTorch's own convolutions are slower but correct.
/// Call before the first convolution; may be called again.
void guardOneDnn();

} // namespace saccade
