#include "ui/caption/canvas/map_chooser.h"

#include "ui/caption/state/caption_state.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <optional>

namespace saccade::ui {
namespace {

constexpr int mean_of_heads = -1;
constexpr int maximum_of_heads = -2;

/// Of the words on show; nothing where none has attention.
std::optional<AttentionLayout> layoutOf(const CaptionState& state) {
    for (const CaptionWord& word : state.words())
        if (word.attention.maps > 0)
            return AttentionLayout{word.attention.layers, word.attention.heads()};
    return std::nullopt;
}

} // namespace

MapChooser::MapChooser(CaptionState& state, QWidget* parent)
    : QWidget(parent), state_(state), layer_(new QComboBox(this)), head_(new QComboBox(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(layer_);
    row->addWidget(head_);
    layer_->setAccessibleName(tr("Attention layer"));
    head_->setAccessibleName(tr("Attention head"));
    layer_->setToolTip(tr("The decoder has several attention layers, one after another; later ones have a "
                          "more direct influence on the next word."));
    head_->setToolTip(
        tr("Each layer has several heads, which attend to different things. The mean shows where they look "
           "overall, the maximum every place that at least one of them looks at."));
    connect(layer_, &QComboBox::currentIndexChanged, this, &MapChooser::writeState);
    connect(head_, &QComboBox::currentIndexChanged, this, &MapChooser::writeState);
    connect(&state, &CaptionState::wordsChanged, this, &MapChooser::offer);
    connect(&state, &CaptionState::heatChanged, this, &MapChooser::readState);
    hide();
    offer();
}

/// What the words have. Between two captions it stays as it is.
void MapChooser::offer() {
    const std::optional<AttentionLayout> now = layoutOf(state_);
    if (!now || *now == layout_)
        return;
    layout_ = *now;
    {
        const QSignalBlocker quiet_layer(layer_);
        const QSignalBlocker quiet_head(head_);
        layer_->clear();
        layer_->addItem(tr("All layers"), MapChoice::all);
        for (int layer = 0; layer < layout_.layers; ++layer)
            layer_->addItem(tr("Layer %1").arg(layer + 1), layer);
        head_->clear();
        head_->addItem(tr("Mean"), mean_of_heads);
        head_->addItem(tr("Maximum"), maximum_of_heads);
        for (int head = 0; layout_.heads > 1 && head < layout_.heads; ++head)
            head_->addItem(tr("Head %1").arg(head + 1), head);
    }
    layer_->setVisible(layout_.layers > 1);
    setVisible(layout_.maps() > 1);
    readState();
}

void MapChooser::readState() {
    const MapChoice& choice = state_.heat().map;
    const int without_head = choice.of == MapChoice::Of::Maximum ? maximum_of_heads : mean_of_heads;
    const QSignalBlocker quiet_layer(layer_);
    const QSignalBlocker quiet_head(head_);
    layer_->setCurrentIndex(std::max(0, layer_->findData(choice.layer)));
    head_->setCurrentIndex(
        std::max(0, head_->findData(choice.head == MapChoice::all ? without_head : choice.head)));
}

void MapChooser::writeState() {
    HeatOptions heat = state_.heat();
    const int head = head_->currentData().toInt();
    heat.map.layer = layer_->currentData().toInt();
    heat.map.head = head < 0 ? MapChoice::all : head;
    heat.map.of = head == maximum_of_heads ? MapChoice::Of::Maximum : MapChoice::Of::Mean;
    state_.setHeat(heat);
}

} // namespace saccade::ui
