#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace saccade::ui {

class SettingsStore;

/// Changes take effect at once; there is nothing to confirm. Show it with open().
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(SettingsStore& settings, QWidget* parent = nullptr);

private:
    void addWindow(QFormLayout& form);
    void addCaptions(QFormLayout& form);
    void addButtons();
    void connectAll();
    void showSettings();
    void store();
    void restoreDefaults();

    SettingsStore& settings_;
    QString language_; ///< when the dialog was opened, which is the window's language
    QComboBox* languages_;
    QLabel* restart_;
    QComboBox* appearance_;
    QSpinBox* beam_;
    QSpinBox* length_;
    QDoubleSpinBox* penalty_;
    QCheckBox* play_new_;
    QDoubleSpinBox* speed_;
};

} // namespace saccade::ui
