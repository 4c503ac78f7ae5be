#pragma once

#include "ui/caption/export/export_choices.h"
#include "ui/caption/export/export_request.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace saccade::ui {

/// What the page has to export at the moment; parts that it has not are empty.
struct ExportSubject {
    CaptionFigure figure;
    QImage image; ///< the photograph, perhaps at reduced size
    QImage view;  ///< as the canvas paints it now
    int shown_word = -1;
    ImageSource source;      ///< of the photograph; names the files
    bool explorable = false; ///< whether a page to explore it can be made
    double seconds_per_word = 0.8;
    std::vector<GalleryCaption> gallery;
};

/// Asks what is to be exported and how. What was chosen last is offered again.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(QWidget* parent = nullptr);

    /// Opens the dialog for this subject. Returns at once.
    void present(const ExportSubject& subject);
    /// As if the user had chosen it; nothing where the subject has no such part.
    void choose(ExportKind kind);

Q_SIGNALS:
    void exportRequested(const saccade::ui::ExportRequest& request);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addRow(const QString& text, QWidget* field, QWidget* focus = nullptr);
    void showRow(QWidget* field, bool visible);
    void keepSize();
    QWidget* buildFileRow();
    void connectParts();

    bool isPossible(ExportKind kind) const;
    ExportKind kind() const;
    ExportFormat format() const;
    void showKind();
    void showFormat();
    void showFileState();
    void suggestFile();
    void chooseFile();
    ExportRequest request() const;
    void accept() override;

    ExportSubject subject_;
    QString folder_;                     ///< where the last file went
    ExportKind last_ = ExportKind::View; ///< that was exported
    QGridLayout* rows_;
    QComboBox* kind_;
    QLabel* note_;
    QComboBox* format_;
    QComboBox* scale_;
    QSpinBox* width_;
    QDoubleSpinBox* seconds_;
    QCheckBox* overwrite_;
    QLineEdit* file_;
    QToolButton* browse_;
    QWidget* file_row_;
    QLabel* state_; ///< of the file: that it will be replaced, or why it cannot be written
    QPushButton* export_;
};

} // namespace saccade::ui
