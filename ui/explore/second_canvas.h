#pragma once

#include "core/result/caption_result.h"
#include "ui/caption/state/caption_state.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace saccade::ui {

class Canvas;
class CanvasName;
class HeatLegend;
class PictureGrid;
class ZoomPair;

/// The maps of another result of the image on show, on a canvas of its own beside the first: drawn, zoomed,
/// moved and marked alike. Gone when this object is.
class SecondCanvas : public QObject {
    Q_OBJECT

public:
    /// All must live as long.
    SecondCanvas(CaptionState& state, Canvas& canvas, PictureGrid& pictures);
    ~SecondCanvas() override;

    void setResult(const CaptionResult& result);
    /// CaptionState::no_word: the image alone.
    void showWord(int word);
    /// What stands on the first and on the second canvas.
    void setNames(const QString& first, const QString& second);

private:
    void takeImage();
    void takeHeat();

    CaptionState& shown_;
    PictureGrid& pictures_;
    CaptionState own_;
    QPointer<Canvas> canvas_; ///< the grid owns it, which may go first
    QPointer<HeatLegend> legend_;
    QPointer<CanvasName> first_name_;
    QPointer<CanvasName> second_name_;
    std::unique_ptr<ZoomPair> zoom_;
};

} // namespace saccade::ui
