#pragma once

#include "core/base/message.h"
#include "core/base/system_reason.h"

#include <system_error>

namespace saccade {

/// Why a system call failed, by its error number. Reasons that users meet are texts of our own, so that they
/// can be translated; any other is that of std::strerror().
Message systemReason(int error);
Message systemReason(const std::error_code& error);

} // namespace saccade
