#pragma once

#include <QWidget>

class QLabel;

namespace saccade::ui {

/// Shown instead of the gallery while it is empty: what to do about it.
class GalleryEmpty : public QWidget {
    Q_OBJECT

public:
    explicit GalleryEmpty(QWidget* parent = nullptr);

    /// Whether there are images but none matches the filter.
    void setFiltered(bool filtered);

Q_SIGNALS:
    void showAllRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    bool filtered_ = false;
    QLabel* picture_;
    QLabel* text_;
};

} // namespace saccade::ui
