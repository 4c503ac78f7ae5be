#pragma once

#include <QWidget>

class QComboBox;
class QToolButton;

namespace saccade::ui {

class Player;
class SettingsStore;

/// Buttons to play and step through a caption, and the speed, which is saved in the settings.
class PlayerControls : public QWidget {
    Q_OBJECT

public:
    PlayerControls(Player& player, SettingsStore& settings, QWidget* parent = nullptr);

private:
    QToolButton* addButton(const QString& icon_name, const QString& name, const QString& tip);
    void buildSpeeds();
    void showPlaying();
    void showSpeed();
    void enable();

    Player& player_;
    SettingsStore& settings_;
    QToolButton* previous_;
    QToolButton* play_;
    QToolButton* next_;
    QComboBox* speed_;
};

} // namespace saccade::ui
