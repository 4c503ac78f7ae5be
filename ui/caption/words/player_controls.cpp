#include "ui/caption/words/player_controls.h"

#include "ui/caption/words/player.h"
#include "ui/common/icons.h"
#include "ui/common/number_text.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

#include <cmath>
#include <utility>

namespace saccade::ui {

PlayerControls::PlayerControls(Player& player, SettingsStore& settings, QWidget* parent)
    : QWidget(parent), player_(player), settings_(settings), speed_(new QComboBox(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    previous_ = addButton(QStringLiteral("previous"), tr("Previous word"), tr("Previous word (Left)"));
    play_ = addButton(QStringLiteral("play"), tr("Play"), {});
    play_->setObjectName(QStringLiteral("play"));
    next_ = addButton(QStringLiteral("next"), tr("Next word"), tr("Next word (Right)"));
    row->addSpacing(spacing::small);
    row->addWidget(speed_);
    row->addStretch();
    buildSpeeds();
    connect(previous_, &QToolButton::clicked, &player_, &Player::previous);
    connect(play_, &QToolButton::clicked, &player_, &Player::toggle);
    connect(next_, &QToolButton::clicked, &player_, &Player::next);
    connect(&player_, &Player::playingChanged, this, &PlayerControls::showPlaying);
    connect(&player_, &Player::canPlayChanged, this, &PlayerControls::enable);
    connect(&player_, &Player::wordsPerSecondChanged, this, &PlayerControls::showSpeed);
    connect(&settings_, &SettingsStore::changed, &player_,
            [this](const Settings& now) { player_.setWordsPerSecond(now.words_per_second); });
    player_.setWordsPerSecond(settings_.get().words_per_second);
    showSpeed();
    showPlaying();
    enable();
}

QToolButton* PlayerControls::addButton(const QString& icon_name, const QString& name, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(icon_name));
    button->setIconSize({spacing::icon, spacing::icon});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    layout()->addWidget(button);
    return button;
}

void PlayerControls::buildSpeeds() {
    const std::pair<QString, double> speeds[] = {{tr("Very slow"), 0.5},
                                                 {tr("Slow"), 1},
                                                 {tr("Normal speed"), 2.5},
                                                 {tr("Fast"), 5},
                                                 {tr("Very fast"), 10}};
    for (const auto& [name, words] : speeds) {
        speed_->addItem(name, words);
        const QString number = decimalText(words, words == std::floor(words) ? 0 : 1);
        speed_->setItemData(speed_->count() - 1, tr("Words per second: %1").arg(number), Qt::ToolTipRole);
    }
    speed_->setAccessibleName(tr("Speed of playing"));
    speed_->setFocusPolicy(Qt::TabFocus);
    connect(speed_, &QComboBox::activated, this, [this](int index) {
        const double words = speed_->itemData(index).toDouble();
        player_.setWordsPerSecond(words);
        settings_.change([&](Settings& now) { now.words_per_second = words; });
    });
}

void PlayerControls::showPlaying() {
    const bool playing = player_.isPlaying();
    play_->setIcon(icon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    play_->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    play_->setToolTip(playing ? tr("Pause at this word (Space)")
                              : tr("Play the caption word by word (Space)"));
}

/// If the settings have another speed, the nearest one is shown.
void PlayerControls::showSpeed() {
    const double words = player_.wordsPerSecond();
    int nearest = 0;
    for (int i = 1; i < speed_->count(); ++i)
        if (std::abs(std::log(speed_->itemData(i).toDouble() / words)) <
            std::abs(std::log(speed_->itemData(nearest).toDouble() / words)))
            nearest = i;
    speed_->setCurrentIndex(nearest);
    speed_->setToolTip(
        tr("How fast the caption is played; now %1 words per second").arg(decimalText(words, 1)));
}

void PlayerControls::enable() {
    for (QToolButton* button : {previous_, play_, next_})
        button->setEnabled(player_.canPlay());
}

} // namespace saccade::ui
