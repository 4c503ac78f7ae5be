#pragma once

#include "ui/training/options/dataset_loader.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace saccade::ui {

class DatasetView;
class NoteLabel;
class SettingsStore;

/// Chooses what to learn from: a folder or file that is dropped, chosen, recent or made, or several of them
/// joined. Shows what was found.
class DatasetCard : public QWidget {
    Q_OBJECT

public:
    explicit DatasetCard(SettingsStore& settings, QWidget* parent = nullptr);

    /// The paths joined with commas; empty while nothing was chosen.
    QString dataset() const { return paths_.join(u','); }
    /// Paths as they stand in a configuration.
    void setDataset(const QString& joined);
    /// Joins paths to those that are there.
    void add(const QStringList& paths);

    /// Why training cannot start with it; empty when it can.
    QString problem() const;
    /// Of the dataset that is open.
    const DatasetSummary& summary() const { return summary_; }

    void chooseFolder();
    void chooseFile();
    void makeScenes();

Q_SIGNALS:
    /// Other paths, or it was read.
    void changed();
    void opened(const saccade::ui::DatasetSummary& summary);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildEmpty();
    void buildHeader(QVBoxLayout& column);
    void fillMenu();
    void open();
    void showSources();
    void showOpened(const DatasetSummary& summary);
    void showFailure(const QString& reason);
    void setDragOver(bool over);

    SettingsStore& settings_;
    QStringList paths_;
    DatasetSummary summary_;
    QString state_; ///< what is in the way of training
    bool drag_over_ = false;
    QMenu* menu_;
    QPushButton* add_;
    QWidget* empty_;
    QVBoxLayout* sources_;
    NoteLabel* note_;
    DatasetView* view_;
    DatasetLoader loader_;
};

} // namespace saccade::ui
