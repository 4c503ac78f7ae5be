#pragma once

#include <QWidget>

class QToolButton;

namespace saccade::ui {

/// A title that shows or hides what is below it.
class Disclosure : public QWidget {
    Q_OBJECT

public:
    explicit Disclosure(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setContent(QWidget* content);
    bool isOpen() const;
    void setOpen(bool open);
    QToolButton* button() const { return button_; }

Q_SIGNALS:
    void toggled(bool open);

private:
    QToolButton* button_;
    QWidget* content_ = nullptr;
};

} // namespace saccade::ui
