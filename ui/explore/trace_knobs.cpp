#include "ui/explore/trace_knobs.h"

#include "ui/common/number_text.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace saccade::ui {
namespace {

constexpr int steps = 40; ///< of a slider to either side of its middle

/// From a tenth to ten, evenly by factors.
double factorOf(const QSlider& slider) {
    return std::pow(10.0, static_cast<double>(slider.value()) / steps);
}

enum Gate { AsComputed, Shut, Open };

} // namespace

TraceKnobs::TraceKnobs(QWidget* parent) : QWidget(parent) {
    auto* rows = new QGridLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(spacing::normal);
    rows->setColumnStretch(1, 1);
    sharpness_ = addSlider(
        *rows, sharpness_name_, tr("Sharpness"),
        tr("The scores of attention are multiplied by this: above 1 the map concentrates on its strongest "
           "cells, below 1 it becomes more even."),
        sharpness_value_);
    QLabel* temperature_name = nullptr;
    temperature_ = addSlider(
        *rows, temperature_name, tr("Temperature"),
        tr("The logits are divided by this, beside the model's own temperature: above 1 the probabilities "
           "become more alike, below 1 the most probable word gains."),
        temperature_value_);
    gate_name_ = new QLabel(tr("Gate"), this);
    gate_ = new QComboBox(this);
    gate_->addItems({tr("As computed"), tr("Shut (0)"), tr("Open (1)")});
    gate_->setAccessibleName(tr("Gate"));
    reset_ = new QPushButton(tr("Reset"), this);
    rows->addWidget(gate_name_, 2, 0);
    rows->addWidget(gate_, 2, 1, 1, 2);
    rows->addWidget(reset_, 3, 1, 1, 2);
    connect(gate_, &QComboBox::currentIndexChanged, this, &TraceKnobs::tell);
    connect(reset_, &QPushButton::clicked, this, [this] {
        reset();
        tell();
    });
    reset();
}

QSlider* TraceKnobs::addSlider(QGridLayout& rows, QLabel*& label, const QString& name,
                               const QString& tool_tip, QLabel*& value) {
    label = new QLabel(name, this);
    auto* slider = new QSlider(Qt::Horizontal, this);
    value = new QLabel(this);
    slider->setRange(-steps, steps);
    slider->setAccessibleName(name);
    for (QWidget* part : std::initializer_list<QWidget*>{label, slider, value})
        part->setToolTip(tool_tip);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int row = rows.count() == 0 ? 0 : rows.rowCount();
    rows.addWidget(label, row, 0);
    rows.addWidget(slider, row, 1);
    rows.addWidget(value, row, 2);
    connect(slider, &QSlider::valueChanged, this, &TraceKnobs::tell);
    return slider;
}

TraceChange TraceKnobs::change() const {
    TraceChange change;
    change.temperature = factorOf(*temperature_);
    change.sharpness = factorOf(*sharpness_);
    if (gate_->currentIndex() != AsComputed)
        change.gate = gate_->currentIndex() == Open ? 1 : 0;
    return change;
}

void TraceKnobs::offerGate(bool offered) {
    gate_->setVisible(offered);
    gate_name_->setVisible(offered);
}

void TraceKnobs::offerSharpness(bool offered) {
    for (QWidget* part : std::initializer_list<QWidget*>{sharpness_name_, sharpness_, sharpness_value_})
        part->setVisible(offered);
}

void TraceKnobs::reset() {
    const QSignalBlocker quiet_temperature(temperature_), quiet_sharpness(sharpness_), quiet_gate(gate_);
    temperature_->setValue(0);
    sharpness_->setValue(0);
    gate_->setCurrentIndex(AsComputed);
    temperature_value_->setText(decimalText(1, 2));
    sharpness_value_->setText(decimalText(1, 2));
    reset_->setEnabled(false);
}

void TraceKnobs::tell() {
    const TraceChange now = change();
    temperature_value_->setText(decimalText(now.temperature, 2));
    sharpness_value_->setText(decimalText(now.sharpness, 2));
    reset_->setEnabled(temperature_->value() != 0 || sharpness_->value() != 0 || now.gate.has_value());
    Q_EMIT changed();
}

} // namespace saccade::ui
