#include "ui/common/decoding_fields.h"

#include "core/result/decode_rows.h"
#include "ui/common/engine_texts.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr int largest_beam = 20;
constexpr int usual_groups = 3;
constexpr int usual_samples = 5;

int ceiledTo(int number, int step) {
    return (number + step - 1) / step * step;
}

} // namespace

DecodingFields::DecodingFields(QFormLayout& form, QWidget* parent)
    : QObject(parent), form_(form), methods_(new QComboBox(parent)), beam_(new QSpinBox(parent)) {
    addMethod();
    addBeam();
    groups_ = addWhole("groups", DecodeMethod::DiverseBeam);
    groups_->setRange(2, largest_beam);
    diversity_ = addFraction("diversity", DecodeMethod::DiverseBeam);
    diversity_->setMinimum(0.1); // at 0 all groups are the same
    samples_ = addWhole("samples", DecodeMethod::Sampling);
    samples_->setMinimum(1);
    temperature_ = addFraction("temperature", DecodeMethod::Sampling);
    top_k_ = addWhole("top_k", DecodeMethod::Sampling);
    top_p_ = addFraction("top_p", DecodeMethod::Sampling);
    top_p_->setSingleStep(0.05);
    seed_ = addWhole("seed", DecodeMethod::Sampling);
    connect(methods_, &QComboBox::activated, this, &DecodingFields::takeMethod);
    for (QSpinBox* field : {beam_, groups_, samples_, top_k_, seed_})
        connect(field, &QSpinBox::valueChanged, this, &DecodingFields::changed);
    for (QDoubleSpinBox* field : {diversity_, temperature_, top_p_})
        connect(field, &QDoubleSpinBox::valueChanged, this, &DecodingFields::changed);
}

void DecodingFields::addMethod() {
    methods_->setObjectName(QStringLiteral("decode_method"));
    methods_->addItem(tr("Beam search"), static_cast<int>(DecodeMethod::Beam));
    methods_->addItem(tr("Diverse beam search"), static_cast<int>(DecodeMethod::DiverseBeam));
    methods_->addItem(tr("Sampling"), static_cast<int>(DecodeMethod::Sampling));
    methods_->setToolTip(tr("Beam search looks for the most probable caption. A diverse one also looks for "
                            "captions that differ from each other. Sampling draws words by their "
                            "probabilities."));
    form_.addRow(tr("Searc&h:"), methods_);
}

void DecodingFields::addBeam() {
    beam_->setObjectName(QStringLiteral("beam"));
    beam_->setRange(1, largest_beam);
    beam_->setToolTip(
        tr("Captions that the search keeps at each word. 1 is fastest; 3 to 5 give better captions."));
    form_.addRow(tr("&Beam:"), beam_);
}

QSpinBox* DecodingFields::addWhole(const char* key, DecodeMethod method) {
    const Option& row = decodeRows().option(key);
    auto* field = new QSpinBox(methods_->parentWidget());
    field->setRange(static_cast<int>(row.minimum), static_cast<int>(row.maximum));
    if (!row.minimum_label.empty())
        field->setSpecialValueText(engineText(row.minimum_label));
    addRow(key, field, method);
    return field;
}

QDoubleSpinBox* DecodingFields::addFraction(const char* key, DecodeMethod method) {
    const Option& row = decodeRows().option(key);
    auto* field = new QDoubleSpinBox(methods_->parentWidget());
    field->setRange(row.minimum, row.maximum);
    field->setSingleStep(0.1);
    addRow(key, field, method);
    return field;
}

void DecodingFields::addRow(const char* key, QWidget* field, DecodeMethod method) {
    const Option& row = decodeRows().option(key);
    field->setObjectName(QLatin1String(key));
    field->setToolTip(engineText(row.help));
    form_.addRow(tr("%1:", "label of a field").arg(engineText(row.label)), field);
    lines_.emplace_back(field, method);
}

DecodeMethod DecodingFields::method() const {
    return static_cast<DecodeMethod>(methods_->currentData().toInt());
}

/// Begins with what usually works.
void DecodingFields::takeMethod() {
    DecodeOptions options;
    options.beam = beam_->value();
    if (method() == DecodeMethod::DiverseBeam)
        options.groups = usual_groups;
    if (method() == DecodeMethod::Sampling)
        options.samples = usual_samples;
    show(options);
    Q_EMIT changed();
}

void DecodingFields::showLines() {
    form_.setRowVisible(beam_, method() != DecodeMethod::Sampling);
    for (const auto& [field, of_method] : lines_)
        form_.setRowVisible(field, of_method == method());
}

void DecodingFields::show(const DecodeOptions& options) {
    const QSignalBlocker quiet(this);
    methods_->setCurrentIndex(methods_->findData(static_cast<int>(methodOf(options))));
    beam_->setSingleStep(options.groups);
    beam_->setValue(options.beam);
    groups_->setValue(options.groups);
    diversity_->setValue(options.diversity);
    samples_->setValue(options.samples);
    temperature_->setValue(options.temperature);
    top_k_->setValue(options.top_k);
    top_p_->setValue(options.top_p);
    seed_->setValue(options.seed);
    showLines();
}

void DecodingFields::store(DecodeOptions& options) const {
    const DecodeOptions usual;
    const bool samples = method() == DecodeMethod::Sampling;
    options.groups = method() == DecodeMethod::DiverseBeam ? groups_->value() : 1;
    options.beam = std::max(1, std::min(ceiledTo(beam_->value(), options.groups),
                                        largest_beam / options.groups * options.groups));
    options.diversity = diversity_->value();
    options.samples = samples ? samples_->value() : 0;
    options.temperature = samples ? temperature_->value() : usual.temperature;
    options.top_k = samples ? top_k_->value() : usual.top_k;
    options.top_p = samples ? top_p_->value() : usual.top_p;
    options.seed = seed_->value();
}

} // namespace saccade::ui
