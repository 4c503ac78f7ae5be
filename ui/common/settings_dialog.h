#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QTabWidget;

namespace saccade::ui {

class DecodingFields;
class SettingsStore;

/// Changes take effect at once; there is nothing to confirm. Show it with open().
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(SettingsStore& settings, QWidget* parent = nullptr);

private:
    QFormLayout& addTab(const QString& title);
    void addWindow(QFormLayout& form);
    void addPlaying(QFormLayout& form);
    void addCaptions(QFormLayout& form);
    void addButtons();
    void connectAll();
    void showSettings();
    void store();
    void restoreDefaults();

    SettingsStore& settings_;
    QString language_; ///< when the dialog was opened, which is the window's language
    QTabWidget* tabs_;
    QComboBox* languages_;
    QLabel* restart_;
    QComboBox* appearance_;
    DecodingFields* decoding_ = nullptr;
    QSpinBox* length_ = nullptr;
    QDoubleSpinBox* penalty_ = nullptr;
    QSpinBox* repeated_ = nullptr;
    QCheckBox* play_new_;
    QDoubleSpinBox* speed_;
};

} // namespace saccade::ui
