#pragma once

#include "ui/caption/panels/bar_panel.h"
#include "ui/caption/state/caption_state.h"

#include <functional>

class QPushButton;

namespace saccade::ui {

/// Which words looked at the rectangle drawn on the image, those with the most attention there first.
class RegionPanel : public BarPanel {
    Q_OBJECT

public:
    /// Share (0…1) of a word's attention in a rectangle of the original image.
    using Share = std::function<double(const CaptionWord& word, const QRectF& original_pixels)>;

    RegionPanel(CaptionState& state, Share share, QWidget* parent = nullptr);

private:
    void refresh();
    void showRanking(const QString& heading, const QRectF& rectangle, double even);
    void mark();
    int wordOfRow(int row) const;

    CaptionState& state_;
    Share share_;
    std::vector<int> ranking_; ///< the word of each row
    QPushButton* clear_;
};

/// What a uniform map would have in the rectangle: its share of the square that the network sees.
double evenShare(const Geometry& geometry, const QRectF& original_pixels);

} // namespace saccade::ui
