#pragma once

#include "core/result/explained_caption.h"

#include <iosfwd>

namespace saccade::cli {

/// The caption, a line per word with its figures, and what the tests of the maps say.
void printExplained(std::ostream& out, const ExplainedCaption& explained);

} // namespace saccade::cli
