#pragma once

#include "core/base/message.h"
#include "core/base/system_reason.h"

#include <system_error>

namespace saccade {

/// Why the system did not do what it was asked, by its error number: those that users meet in words of our
/// own, so that they can be translated, any other as std::strerror() has it.
Message systemReason(int error);
Message systemReason(const std::error_code& error);

} // namespace saccade
