#pragma once

#include "core/figure/explained_page.h"

namespace saccade::ui {

/// The texts of a page to explore a caption in the user's language.
ExplainedPageTexts pageTexts();

} // namespace saccade::ui
