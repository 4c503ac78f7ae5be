#pragma once

#include <QDialog>

namespace saccade::ui {

/// What this program is, which libraries it uses and under which licence. Show it with open().
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const QString& version, QWidget* parent = nullptr);
};

} // namespace saccade::ui
