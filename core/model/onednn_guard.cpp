#include "core/model/onednn_guard.h"

#include <ATen/Context.h>
#include <torch/version.h>

#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#endif

namespace saccade {
namespace {

/// AMD64 Architecture Programmer's Manual, volume 3, appendix E.4.15: function 8000_001Dh lists the caches
/// one by one, the type in the five lowest bits of EAX; 0 if there are no more.
bool cachesAreHidden() {
#if defined(__x86_64__) || defined(__i386__)
    constexpr unsigned cache_properties = 0x8000001D;
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (__get_cpuid(0, &a, &b, &c, &d) == 0)
        return false;
    const bool is_amd = b == signature_AMD_ebx && c == signature_AMD_ecx && d == signature_AMD_edx;
    if (!is_amd)
        return false;
    return __get_cpuid_count(cache_properties, 0, &a, &b, &c, &d) == 0 || (a & 0x1FU) == 0;
#else
    return false;
#endif
}

} // namespace

void guardOneDnn() {
    constexpr bool divides = TORCH_VERSION_MAJOR >= 2; // LibTorch 1 has oneDNN 2, which guesses
    if (divides && cachesAreHidden())
        at::globalContext().setUserEnabledMkldnn(false);
}

} // namespace saccade
