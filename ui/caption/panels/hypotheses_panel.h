#pragma once

#include "ui/caption/panels/bar_panel.h"
#include "ui/caption/state/caption_state.h"

namespace saccade::ui {

/// The best captions found by the search; choosing one shows its words and maps.
class HypothesesPanel : public BarPanel {
    Q_OBJECT

public:
    explicit HypothesesPanel(CaptionState& state, QWidget* parent = nullptr);

private:
    void refresh();

    CaptionState& state_;
};

} // namespace saccade::ui
