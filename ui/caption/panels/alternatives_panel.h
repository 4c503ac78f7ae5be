#pragma once

#include "ui/caption/panels/bar_panel.h"
#include "ui/caption/state/caption_state.h"

namespace saccade::ui {

/// What the model might have said instead of the word on show.
class AlternativesPanel : public BarPanel {
    Q_OBJECT

public:
    explicit AlternativesPanel(CaptionState& state, QWidget* parent = nullptr);

private:
    void refresh();

    CaptionState& state_;
};

} // namespace saccade::ui
