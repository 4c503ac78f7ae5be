#pragma once

#include "ui/learn/demos/demo.h"

#include <array>

class QLabel;
class QSlider;

namespace saccade::ui {

class ColourPatch;

/// Attention by hand over an image of three cells: scores, their softmax, and the context that comes of it.
/// The annotation vectors are colours, so that their weighted sum can be seen.
class SoftmaxDemo : public Demo {
    Q_OBJECT

public:
    static constexpr std::size_t cells = 3;

    SoftmaxDemo(const DemoParts& parts, QWidget* parent);

    /// Softmax of the scores times the sharpness: [cells], their sum is 1 (Xu et al. 2015, equation 5).
    static std::array<double, cells> weightsOf(const std::array<double, cells>& scores, double sharpness);

private:
    struct Row {
        QSlider* score = nullptr;
        QLabel* score_text = nullptr;
        QLabel* power_text = nullptr;
        ColourPatch* bar = nullptr;
        QLabel* weight_text = nullptr;
    };

    void build();
    QSlider* addSlider(int least, int most, int at, const QString& name);
    void compute();
    void tellSharpness(int value);

    std::array<Row, cells> rows_;
    QSlider* sharpness_ = nullptr;
    QLabel* sharpness_text_ = nullptr;
    ColourPatch* context_ = nullptr;
    QLabel* sum_ = nullptr;
};

} // namespace saccade::ui
