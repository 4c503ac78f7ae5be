#pragma once

#include <QWidget>

#include <filesystem>

class QLineEdit;
class QToolButton;

namespace saccade::ui {

/// Where a run is kept: a fresh folder named after the dataset until the user chooses another.
class RunFolderField : public QWidget {
    Q_OBJECT

public:
    explicit RunFolderField(QWidget* parent = nullptr);

    std::filesystem::path folder() const;
    /// The folder that stays; suggestions are passed over until startNewRun().
    void setFolder(const std::filesystem::path& folder);
    /// Proposes a folder that is not there yet.
    void suggestFor(const QString& dataset);
    void startNewRun();
    void setFixed(bool fixed);

    /// Why a run cannot begin there; empty when it can.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void browse();

    QLineEdit* line_;
    QToolButton* choose_;
    bool chosen_ = false; ///< by the user
    bool fixed_ = false;
};

} // namespace saccade::ui
