#pragma once

#include "ui/common/model_entry.h"

#include <QListWidget>

#include <vector>

namespace saccade::ui {

/// Model files with a check mark each: those that are to be evaluated.
class ModelList : public QListWidget {
    Q_OBJECT

public:
    explicit ModelList(QWidget* parent = nullptr);

    /// Adds a model at the end, unless it is listed already.
    void add(const ModelEntry& model);
    /// Adds a model at the top, or renames it where it is listed already.
    void addFirst(const ModelEntry& model);
    /// Checks a model, added at the top unless it is listed already.
    void choose(const ModelEntry& model);
    /// Checks a model as long as nobody chose another: in place of the one suggested before.
    void suggest(const ModelEntry& model);
    std::vector<std::filesystem::path> chosen() const;

    QSize sizeHint() const override;

private:
    QListWidgetItem* itemOf(const std::filesystem::path& file) const;
    QListWidgetItem* insert(int row, const ModelEntry& model);

    std::filesystem::path suggested_;
};

} // namespace saccade::ui
