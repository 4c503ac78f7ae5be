#pragma once

#include <QPushButton>

namespace saccade::ui {

/// The button for what a page or a dialog is there for, in the colour of the selection. There is one of them
/// in sight.
class PrimaryButton : public QPushButton {
    Q_OBJECT

public:
    /// `icon_name` as icon() takes it.
    explicit PrimaryButton(const QString& icon_name, const QString& text = {}, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void emphasise();

    QString icon_name_;
};

} // namespace saccade::ui
