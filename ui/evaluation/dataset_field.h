#pragma once

#include "ui/common/task_thread.h"
#include "ui/evaluation/dataset_outline.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace saccade::ui {

class SettingsStore;

/// Asks for a dataset: typed, chosen from the recent ones or from the disk, or dropped on the page. It is
/// read off the GUI thread, and a summary is shown below.
class DatasetField : public QWidget {
    Q_OBJECT

public:
    explicit DatasetField(SettingsStore& settings, QWidget* parent = nullptr);

    /// In the form of openDataset().
    void setDataset(const QString& paths);
    QString dataset() const { return paths_; }
    /// Its content; empty while it is being read or if it cannot be read.
    const DatasetOutline& outline() const { return outline_; }
    bool isReading() const { return reading_; }
    QComboBox* box() const { return box_; }

Q_SIGNALS:
    /// Reading started or ended: outline() has changed.
    void outlineChanged();

private:
    void build();
    void fillRecent();
    void chooseFolder();
    void chooseFile();
    void read();
    void take(const QString& paths, const DatasetOutline& outline, const QString& error);
    void tell(const QString& text, bool error);

    SettingsStore& settings_;
    QComboBox* box_;
    QLabel* found_;
    QString paths_;
    DatasetOutline outline_;
    bool reading_ = false;
    std::stop_source task_;
    TaskThread thread_;
};

} // namespace saccade::ui
