#pragma once

#include "core/weights/model_details.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;
class QVBoxLayout;

namespace saccade::ui {

/// Shows what a model file says about itself. Show it with open().
class ModelDialog : public QDialog {
    Q_OBJECT

public:
    explicit ModelDialog(ModelDetails model, QWidget* parent = nullptr);

private:
    void addSummary(QVBoxLayout& column);
    void addScores(QVBoxLayout& column);
    void addDetails(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void filter(const QString& text);
    void copy() const;

    ModelDetails model_;
    QLineEdit* search_;
    QTreeWidget* details_;
};

} // namespace saccade::ui
