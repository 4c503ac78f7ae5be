#pragma once

namespace saccade {

/// Switches oneDNN's convolutions off where they would end the program. On a processor of AMD that does not
/// tell its caches, as some virtual machines have it, oneDNN 3 divides by their number, which is 0
/// (https://github.com/uxlfoundation/oneDNN/issues/2716). LibTorch's own convolutions are slower and right.
/// To be called before the first convolution; may be called again.
void guardOneDnn();

} // namespace saccade
