#pragma once

#include "ui/caption/panels/bar_panel.h"

namespace saccade::ui {

/// A BarPanel that a question fills itself.
class WordBars : public BarPanel {
    Q_OBJECT

public:
    using BarPanel::BarPanel;
    using BarPanel::showHint;
    using BarPanel::showRows;
};

} // namespace saccade::ui
