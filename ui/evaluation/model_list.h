#pragma once

#include "ui/common/model_entry.h"

#include <QListWidget>

#include <vector>

namespace saccade::ui {

/// Model files with a check mark for those to evaluate.
class ModelList : public QListWidget {
    Q_OBJECT

public:
    explicit ModelList(QWidget* parent = nullptr);

    /// Adds a model at the end, unless it is already listed.
    void add(const ModelEntry& model);
    /// Adds a model at the top, or renames it if it is already listed.
    void addFirst(const ModelEntry& model);
    /// Adds the models of training runs below those at the top, or renames them if they are already listed.
    void addRuns(const std::vector<ModelEntry>& models);
    /// Checks a model; adds it at the top if it is not listed.
    void choose(const ModelEntry& model);
    /// Checks a model unless the user has chosen another: replaces the one suggested before.
    void suggest(const ModelEntry& model);
    std::vector<std::filesystem::path> chosen() const;

    QSize sizeHint() const override;

private:
    QListWidgetItem* itemOf(const std::filesystem::path& file) const;
    QListWidgetItem* insertAtTop(const ModelEntry& model);
    QListWidgetItem* insert(int row, const ModelEntry& model);

    std::filesystem::path suggested_;
    int at_top_ = 0; ///< rows above the runs
};

} // namespace saccade::ui
