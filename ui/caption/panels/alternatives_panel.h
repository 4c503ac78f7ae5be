#pragma once

#include "ui/caption/panels/bar_panel.h"
#include "ui/caption/state/caption_state.h"

namespace saccade::ui {

/// The words that the model might have chosen instead of the shown one.
class AlternativesPanel : public BarPanel {
    Q_OBJECT

public:
    explicit AlternativesPanel(CaptionState& state, QWidget* parent = nullptr);

Q_SIGNALS:
    /// One of them is wanted in place of the word that is held.
    void wanted(const QString& word);

private:
    void refresh();
    void want(const QModelIndex& row);
    /// Why the caption has this word though another was more probable there; empty if none was.
    QString reason(int shown) const;

    CaptionState& state_;
    std::vector<std::string> listed_; ///< the word of each row
};

} // namespace saccade::ui
