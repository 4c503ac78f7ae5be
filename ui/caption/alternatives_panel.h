#pragma once

#include "ui/caption/bar_panel.h"
#include "ui/caption/caption_state.h"

namespace saccade::ui {

/// What the model might have said instead of the word on show.
class AlternativesPanel : public BarPanel {
    Q_OBJECT

public:
    explicit AlternativesPanel(CaptionState& state, QWidget* parent = nullptr);

    /// A word of the vocabulary for people: its own signs in words.
    static QString shownAs(const std::string& word);

private:
    void refresh();

    CaptionState& state_;
};

} // namespace saccade::ui
