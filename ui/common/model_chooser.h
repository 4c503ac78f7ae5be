#pragma once

#include "ui/common/model_entry.h"

#include <QToolButton>

#include <vector>

class QActionGroup;
class QMenu;

namespace saccade::ui {

class SettingsStore;

/// The button at the top of the window that shows the current model; its menu chooses another one.
class ModelChooser : public QToolButton {
    Q_OBJECT

public:
    explicit ModelChooser(SettingsStore& settings, QWidget* parent = nullptr);

    /// Models that come with the application.
    void setBundled(const std::vector<ModelEntry>& models);
    /// The run whose newest weights may be followed; an empty path: none.
    void setRun(const std::filesystem::path& run);
    /// Whether the run's newest weights are followed.
    void setFollowing(bool following);

    /// A model is being opened.
    void setLoading(const std::filesystem::path& file);
    /// The current model, with the others that caption together with it; an empty path: none could be opened.
    void setModel(const std::filesystem::path& file, const std::vector<std::filesystem::path>& with = {});
    /// The model could not be opened; the previous one stays.
    void setFailed();
    const std::filesystem::path& model() const { return model_; }

    void openFile();

Q_SIGNALS:
    void modelChosen(const std::filesystem::path& file);
    /// Models that are to caption together, two or more.
    void severalChosen(const std::vector<std::filesystem::path>& files);
    void detailsRequested();
    void followRunChosen(bool follow);

private:
    void fillMenu();
    void addModels(const QString& heading, const std::vector<ModelEntry>& models);
    std::vector<ModelEntry> recentModels() const;
    void chooseSeveral();
    QString titleOf(const std::filesystem::path& file) const;
    QString titleOfAll() const;
    QString filesNow() const;
    void tell();

    SettingsStore& settings_;
    QMenu* menu_;
    QActionGroup* models_; ///< one of them is the current one
    std::vector<ModelEntry> bundled_;
    std::filesystem::path model_;
    std::vector<std::filesystem::path> with_; ///< that caption together with it
    std::filesystem::path loading_;           ///< empty while nothing loads
    std::filesystem::path run_;
    bool following_ = false;
};

} // namespace saccade::ui
