#pragma once

#include "ui/common/theme.h"

#include <QLabel>

namespace saccade::ui {

/// A plain text that wraps, in a colour of the theme; hidden while it is empty.
class NoteLabel : public QLabel {
    Q_OBJECT

public:
    explicit NoteLabel(QWidget* parent = nullptr);

    void say(const QString& text, ThemeColour colour = ThemeColour::Muted);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    ThemeColour colour_ = ThemeColour::Muted;
};

} // namespace saccade::ui
