#pragma once

#include <QMessageBox>

#include <filesystem>

class QCheckBox;

namespace saccade::ui {

/// Asks whether the program in a file may run. Show it with open(); it deletes itself.
class ProgramQuestion : public QMessageBox {
    Q_OBJECT

public:
    explicit ProgramQuestion(const std::filesystem::path& file, QWidget* parent = nullptr);

Q_SIGNALS:
    /// `always`: and not ask again about what is in this file now.
    void answered(bool run, bool always);

private:
    QCheckBox* always_;
};

} // namespace saccade::ui
