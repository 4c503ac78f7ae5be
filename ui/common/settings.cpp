#include "ui/common/settings.h"

#include "core/base/error.h"

#include <QSettings>

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

/// Lists every key once, for reading and for writing: `visit` is called with each key and its value.
template <typename Visit>
void visitValues(Settings& settings, const Visit& visit) {
    visit("language", settings.language);
    visit("appearance", settings.appearance);
    visit("heat/style", settings.heat.style);
    visit("heat/interpolation", settings.heat.interpolation);
    visit("heat/scale", settings.heat.scale);
    visit("heat/opacity", settings.opacity);
    visit("play/words_per_second", settings.words_per_second);
    visit("play/new", settings.play_new);
    visit("decode/beam", settings.decode.beam);
    visit("decode/groups", settings.decode.groups);
    visit("decode/diversity", settings.decode.diversity);
    visit("decode/samples", settings.decode.samples);
    visit("decode/temperature", settings.decode.temperature);
    visit("decode/top_k", settings.decode.top_k);
    visit("decode/top_p", settings.decode.top_p);
    visit("decode/seed", settings.decode.seed);
    visit("decode/block_ngram", settings.decode.block_ngram);
    visit("decode/maximum_length", settings.decode.maximum_length);
    visit("decode/length_penalty", settings.decode.length_penalty);
    visit("charts/axis", settings.chart_axis);
    visit("charts/smoothing", settings.chart_smoothing);
    visit("charts/logarithmic", settings.chart_logarithmic);
    visit("charts/hidden", settings.hidden_charts);
    visit("learn/done", settings.learned);
    visit("learn/open", settings.lesson);
    visit("recent/models", settings.recent_models);
    visit("recent/images", settings.recent_images);
    visit("recent/datasets", settings.recent_datasets);
    visit("recent/runs", settings.recent_runs);
    visit("trust/programs", settings.trusted_programs);
    visit("window/geometry", settings.window);
}

/// A settings file may have been edited by hand, or come from another version.
void keepInBounds(Settings& settings) {
    const auto known = [](auto& value, auto last) {
        if (static_cast<int>(value) < 0 || static_cast<int>(value) > static_cast<int>(last))
            value = {};
    };
    known(settings.appearance, Appearance::Dark);
    known(settings.heat.style, HeatStyle::Outline);
    known(settings.heat.interpolation, HeatInterpolation::Cells);
    known(settings.heat.scale, HeatScale::Absolute);
    const Settings defaults;
    const auto number = [](double& value, double least, double most, double otherwise) {
        value = std::isnan(value) ? otherwise : std::clamp(value, least, most);
    };
    number(settings.opacity, 0, 1, defaults.opacity);
    number(settings.words_per_second, 0.25, 20, defaults.words_per_second);
    settings.chart_axis = std::clamp(settings.chart_axis, 0, 2);
    settings.chart_smoothing = std::clamp(settings.chart_smoothing, 0, 100);
    settings.decode.beam = std::clamp(settings.decode.beam, 1, 20);
    settings.decode.maximum_length = std::clamp(settings.decode.maximum_length, 1, 100);
    number(settings.decode.length_penalty, 0, 5, defaults.decode.length_penalty);
    try {
        validate(settings.decode);
    } catch (const Error&) {
        settings.decode = defaults.decode;
    }
}

} // namespace

SettingsStore::SettingsStore(const QString& file, QObject* parent)
    : QObject(parent),
      file_(file.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                         QStringLiteral("saccade"), QStringLiteral("saccade"))
                           : std::make_unique<QSettings>(file, QSettings::IniFormat)) {
    read();
}

SettingsStore::~SettingsStore() = default;

void SettingsStore::set(const Settings& settings) {
    settings_ = settings;
    write();
    Q_EMIT changed(settings_);
}

void SettingsStore::read() {
    visitValues(settings_, [this](const char* key, auto& value) {
        using Value = std::remove_reference_t<decltype(value)>;
        const QVariant stored = file_->value(QLatin1String(key));
        if (!stored.isValid())
            return;
        if constexpr (std::is_enum_v<Value>)
            value = static_cast<Value>(stored.toInt());
        else
            value = stored.value<Value>();
    });
    keepInBounds(settings_);
    file_->beginGroup(QStringLiteral("layouts"));
    for (const QString& name : file_->childKeys())
        settings_.layouts.insert(name, file_->value(name).toByteArray());
    file_->endGroup();
}

void SettingsStore::write() {
    visitValues(settings_, [this](const char* key, const auto& value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_enum_v<Value>)
            file_->setValue(QLatin1String(key), static_cast<int>(value));
        else
            file_->setValue(QLatin1String(key), value);
    });
    for (auto layout = settings_.layouts.cbegin(); layout != settings_.layouts.cend(); ++layout)
        file_->setValue(QStringLiteral("layouts/") + layout.key(), layout.value());
}

void remember(QStringList& recent, const QString& entry, int limit) {
    recent.removeAll(entry);
    recent.prepend(entry);
    while (recent.size() > limit)
        recent.removeLast();
}

} // namespace saccade::ui
