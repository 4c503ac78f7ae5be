#pragma once

#include <QLineEdit>

namespace saccade::ui {

/// A line to type words into that a list is to be filtered by: with a lens, and a button that empties it.
class FilterBox : public QLineEdit {
    Q_OBJECT

public:
    /// `name` stands in it while it is empty, and is what assistive technology reads.
    explicit FilterBox(const QString& name, QWidget* parent = nullptr);
};

} // namespace saccade::ui
