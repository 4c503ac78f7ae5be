#pragma once

#include "ui/caption/panels/bar_panel.h"
#include "ui/caption/state/caption_state.h"

namespace saccade::ui {

/// The words that the model might have chosen instead of the shown one.
class AlternativesPanel : public BarPanel {
    Q_OBJECT

public:
    explicit AlternativesPanel(CaptionState& state, QWidget* parent = nullptr);

private:
    void refresh();
    /// Why the caption has this word though another was more probable there; empty if none was.
    QString reason(int shown) const;

    CaptionState& state_;
};

} // namespace saccade::ui
