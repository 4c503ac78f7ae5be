#pragma once

#include "core/figure/heat_map.h"
#include "core/result/decode_options.h"
#include "ui/common/theme.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QStringList>

class QSettings;

namespace saccade::ui {

/// What is kept between two starts of the program.
struct Settings {
    QString language; ///< "de", "ja" …; empty: the system's
    Appearance appearance = Appearance::System;

    HeatOptions heat{};
    double opacity = 0.85;         ///< of the attention over the image, 0…1
    double words_per_second = 2.5; ///< of playing a caption
    bool play_new = true;          ///< play each new caption once
    DecodeOptions decode{};        ///< how captions are found; prefix and banned words are not saved

    int chart_axis = 0;       ///< along steps, epochs or time
    int chart_smoothing = 40; ///< slider position, 0…100
    bool chart_logarithmic = false;
    QStringList hidden_charts{QStringLiteral("perplexity"), QStringLiteral("repetition")};

    QStringList learned; ///< lessons that are done, by their id
    QString lesson;      ///< the one that was open last; empty: none

    QStringList recent_models;
    QStringList recent_images; ///< files and folders
    QStringList recent_datasets;
    QStringList recent_runs;

    QStringList trusted_programs; ///< SHA-256 of TorchScript files that may run unasked

    QByteArray window;                 ///< QWidget::saveGeometry
    QMap<QString, QByteArray> layouts; ///< splitters and headers, by their object name
};

/// Holds the settings while the program runs and saves them when they change.
class SettingsStore : public QObject {
    Q_OBJECT

public:
    /// In the user's configuration folder, or in `file` (for tests).
    explicit SettingsStore(const QString& file = {}, QObject* parent = nullptr);
    ~SettingsStore() override;

    const Settings& get() const { return settings_; }
    void set(const Settings& settings);
    /// Changes some of them: `store.change([&](Settings& now) { now.opacity = 1; })`.
    template <typename Change>
    void change(const Change& change) {
        Settings settings = settings_;
        change(settings);
        set(settings);
    }

Q_SIGNALS:
    void changed(const saccade::ui::Settings& settings);

private:
    void read();
    void write();

    std::unique_ptr<QSettings> file_;
    Settings settings_;
};

/// Moves an entry to the front of a list of recent ones and shortens the list to `limit`.
void remember(QStringList& recent, const QString& entry, int limit = 10);

} // namespace saccade::ui
