#pragma once

#include "ui/common/scene_maker.h"

#include <QDialog>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace saccade::ui {

class NoteLabel;

/// Draws a dataset of illustrated scenes with captions, for those who have no data at hand. Cancel stops the
/// drawing.
class ScenesDialog : public QDialog {
    Q_OBJECT

public:
    explicit ScenesDialog(QWidget* parent = nullptr);

    void setCount(int scenes);
    void setFolder(const QString& folder);
    /// Begins to draw.
    void make();

    void reject() override;

Q_SIGNALS:
    void made(const QString& folder);

private:
    void buildForm();
    void browse();
    void end(const QString& failure);
    void setBusy(bool busy);

    QSpinBox* count_;
    QSpinBox* seed_;
    QLineEdit* folder_;
    QWidget* form_;
    QProgressBar* bar_;
    NoteLabel* problem_;
    QPushButton* make_;
    bool busy_ = false;
    SceneMaker maker_;
};

} // namespace saccade::ui
