#pragma once

#include <string>

namespace saccade::cli {

/// Whether a shared library is one of the fast BLAS libraries (OpenBLAS, MKL, BLIS, ATLAS) or depends on one.
/// True also if that cannot be determined.
bool isFastBlas(const std::string& library);

/// Prints one line on standard error if LibTorch's matrix products use a slow BLAS, such as the reference
/// implementation.
void warnOfSlowBlas();

} // namespace saccade::cli
