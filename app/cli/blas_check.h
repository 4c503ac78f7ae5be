#pragma once

#include <string>

namespace saccade::cli {

/// Whether a shared library is one of the fast BLAS libraries (OpenBLAS, MKL, BLIS, ATLAS) or stands on one.
/// True also where that cannot be found out.
bool isFastBlas(const std::string& library);

/// One line on standard error when LibTorch's matrix products run through a slow BLAS, such as the reference
/// implementation.
void warnOfSlowBlas();

} // namespace saccade::cli
