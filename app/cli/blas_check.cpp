#include "app/cli/blas_check.h"

#include <ATen/Context.h>

#include <dlfcn.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <memory>

namespace saccade::cli {
namespace {

/// Functions that only the fast libraries have.
constexpr std::array fast_symbols = {"openblas_get_config", "mkl_get_version", "MKL_Get_Version",
                                     "bli_info_get_version_str", "ATL_buildinfo"};

} // namespace

// Looked up in the library that LibTorch uses, not in the whole process: another library may have loaded
// OpenBLAS without LibTorch using it. A handle also finds symbols of a library's dependencies: Debian's
// libblas.so.3 of OpenBLAS contains the BLAS functions and leaves openblas_get_config to libopenblas.so.0.
bool isFastBlas(const std::string& library) {
    struct Close {
        void operator()(void* handle) const { ::dlclose(handle); }
    };
    const std::unique_ptr<void, Close> handle(::dlopen(library.c_str(), RTLD_LAZY | RTLD_LOCAL));
    return !handle || std::any_of(fast_symbols.begin(), fast_symbols.end(), [&](const char* symbol) {
        return ::dlsym(handle.get(), symbol) != nullptr;
    });
}

void warnOfSlowBlas() {
    if (at::hasMKL())
        return;
    Dl_info origin{};
    const void* product = ::dlsym(RTLD_DEFAULT, "sgemm_");
    if (product == nullptr || ::dladdr(product, &origin) == 0 || isFastBlas(origin.dli_fname))
        return;
    std::cerr << "saccade: " << origin.dli_fname
              << " is a slow BLAS, everything will take many times as long; install the package "
                 "libopenblas0-openmp\n";
}

} // namespace saccade::cli
