#pragma once

#include "core/result/word_trace.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace saccade::ui {

/// What one can change about the computation of a word, with a button that takes it back.
class TraceKnobs : public QWidget {
    Q_OBJECT

public:
    explicit TraceKnobs(QWidget* parent = nullptr);

    TraceChange change() const;
    /// Whether the decoder has a gate that can be forced.
    void offerGate(bool offered);
    /// Whether the sharpness of attention changes the word.
    void offerSharpness(bool offered);
    void reset();

Q_SIGNALS:
    void changed();

private:
    /// From a tenth to ten; the middle is 1, which changes nothing.
    QSlider* addSlider(QGridLayout& rows, QLabel*& label, const QString& name, const QString& tool_tip,
                       QLabel*& value);
    void tell();

    QSlider* temperature_ = nullptr;
    QLabel* temperature_value_ = nullptr;
    QLabel* sharpness_name_ = nullptr;
    QSlider* sharpness_ = nullptr;
    QLabel* sharpness_value_ = nullptr;
    QLabel* gate_name_ = nullptr;
    QComboBox* gate_ = nullptr;
    QPushButton* reset_ = nullptr;
};

} // namespace saccade::ui
