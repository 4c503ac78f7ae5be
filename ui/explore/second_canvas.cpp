#include "ui/explore/second_canvas.h"

#include "ui/caption/canvas/canvas.h"
#include "ui/caption/canvas/canvas_name.h"
#include "ui/caption/canvas/heat_legend.h"
#include "ui/caption/canvas/picture_grid.h"
#include "ui/caption/canvas/zoom_pair.h"

namespace saccade::ui {

SecondCanvas::SecondCanvas(CaptionState& state, Canvas& canvas, PictureGrid& pictures)
    : shown_(state), pictures_(pictures), canvas_(new Canvas(own_, &pictures)),
      legend_(new HeatLegend(own_, &pictures)), first_name_(new CanvasName(canvas)),
      second_name_(new CanvasName(*canvas_)), zoom_(std::make_unique<ZoomPair>(canvas, *canvas_)) {
    connect(canvas_.data(), &Canvas::pointed, legend_.data(), &HeatLegend::point);
    connect(canvas_.data(), &Canvas::unseenLabelled, legend_.data(), &HeatLegend::setUnseenLabelled);
    connect(&shown_, &CaptionState::imageChanged, this, &SecondCanvas::takeImage);
    connect(&shown_, &CaptionState::heatChanged, this, &SecondCanvas::takeHeat);
    connect(&shown_, &CaptionState::regionChanged, this, [this] { own_.setRegion(shown_.region()); });
    connect(&own_, &CaptionState::regionChanged, this, [this] { shown_.setRegion(own_.region()); });
    takeImage();
    takeHeat();
    own_.setRegion(shown_.region());
    pictures_.putBeside(canvas_, legend_);
}

SecondCanvas::~SecondCanvas() {
    zoom_.reset();
    disconnect(&own_, nullptr, this, nullptr); // it drops its region without the other's
    if (canvas_)
        pictures_.clearBeside();
    delete first_name_.data();
    delete legend_.data();
    delete canvas_.data(); // before the state that it paints
}

void SecondCanvas::takeImage() {
    const bool same = own_.hasResult() && own_.originalSize() == shown_.originalSize();
    own_.setImage(shown_.image(), shown_.originalSize(), same);
}

/// The other model may have fewer layers or heads.
void SecondCanvas::takeHeat() {
    HeatOptions heat = shown_.heat();
    if (!own_.fits(heat.map))
        heat.map = {};
    own_.setHeat(heat);
    own_.setOpacity(shown_.opacity());
}

void SecondCanvas::setResult(const CaptionResult& result) {
    own_.setResult(result);
    takeHeat();
}

void SecondCanvas::showWord(int word) {
    own_.holdWord(word);
}

void SecondCanvas::setNames(const QString& first, const QString& second) {
    if (first_name_)
        first_name_->setText(first);
    if (second_name_)
        second_name_->setText(second);
}

} // namespace saccade::ui
