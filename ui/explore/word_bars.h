#pragma once

#include "ui/caption/panels/bar_panel.h"

namespace saccade::ui {

/// A BarPanel that a question fills itself; its heading is in line with the other texts of the question.
class WordBars : public BarPanel {
    Q_OBJECT

public:
    explicit WordBars(QWidget* parent = nullptr) : BarPanel(parent) { setInset(0); }
    using BarPanel::showHint;
    using BarPanel::showRows;
};

} // namespace saccade::ui
