#pragma once

#include "ui/training/options/dataset_loader.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace saccade::ui {

class Disclosure;

/// What was found in a dataset: format, images, captions, splits, some images with captions, and the
/// problems.
class DatasetView : public QWidget {
    Q_OBJECT

public:
    explicit DatasetView(QWidget* parent = nullptr);

    /// Forgets the samples of the dataset before.
    void showSummary(const DatasetSummary& summary);
    void add(const DatasetSample& sample);
    void clear();

    QString problems() const;

private:
    QLabel* counts_;
    QLabel* splits_;
    QVBoxLayout* samples_;
    Disclosure* problems_;
    QPlainTextEdit* list_;
};

} // namespace saccade::ui
