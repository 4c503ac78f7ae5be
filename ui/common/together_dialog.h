#pragma once

#include "ui/common/model_entry.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QPushButton;

namespace saccade::ui {

/// Asks which models are to caption together. Show it with open().
class TogetherDialog : public QDialog {
    Q_OBJECT

public:
    /// `models` can be ticked; `ticked` are at first.
    TogetherDialog(const std::vector<ModelEntry>& models, const std::vector<std::filesystem::path>& ticked,
                   QWidget* parent = nullptr);

Q_SIGNALS:
    /// Two or more files.
    void chosen(const std::vector<std::filesystem::path>& files);

private:
    void list(const ModelEntry& model, bool ticked);
    void addFiles();
    void tellReadiness();
    std::vector<std::filesystem::path> files() const;

    QListWidget* models_;
    QPushButton* together_;
};

} // namespace saccade::ui
