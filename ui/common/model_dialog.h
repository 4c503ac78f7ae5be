#pragma once

#include "core/run/option_table.h"
#include "core/weights/model_details.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;
class QVBoxLayout;

namespace saccade::ui {

/// What a model file says of itself. Show it with open().
class ModelDialog : public QDialog {
    Q_OBJECT

public:
    /// `options` names what the model was trained with.
    ModelDialog(ModelDetails model, OptionTable options, QWidget* parent = nullptr);

private:
    void addSummary(QVBoxLayout& column);
    void addScores(QVBoxLayout& column);
    void addDetails(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void filter(const QString& text);
    void copy() const;

    ModelDetails model_;
    OptionTable options_;
    QLineEdit* search_;
    QTreeWidget* details_;
};

} // namespace saccade::ui
