#include "ui/common/filter_box.h"

#include "ui/common/icons.h"

namespace saccade::ui {

FilterBox::FilterBox(const QString& name, QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(name);
    setAccessibleName(name);
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
}

} // namespace saccade::ui
