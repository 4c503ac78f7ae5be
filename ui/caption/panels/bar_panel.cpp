#include "ui/caption/panels/bar_panel.h"

#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace saccade::ui {
namespace {

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

BarPanel::BarPanel(QWidget* parent)
    : QWidget(parent), column_(new QVBoxLayout(this)), heading_(plainLabel(this)), hint_(plainLabel(this)),
      note_(plainLabel(this)), list_(new BarList(this)) {
    makeBold(*heading_);
    for (QLabel* label : {hint_, note_})
        label->setForegroundRole(QPalette::PlaceholderText);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(spacing::small);
    column_->addWidget(heading_);
    column_->addWidget(hint_);
    column_->addWidget(list_);
    column_->addWidget(note_);
    list_->hide();
    note_->hide();
    setInset(spacing::normal);
}

void BarPanel::setInset(int inset) {
    for (QLabel* label : {heading_, hint_, note_})
        label->setContentsMargins(inset, 0, inset, 0);
}

QString BarPanel::heading() const {
    return heading_->text();
}

QString BarPanel::hint() const {
    return hint_->text();
}

QString BarPanel::note() const {
    return note_->text();
}

void BarPanel::setHeading(const QString& heading) {
    heading_->setText(heading);
    list_->setAccessibleName(heading);
}

void BarPanel::showRows(const QString& heading, std::vector<BarRow> rows, const QString& note) {
    setHeading(heading);
    hint_->clear();
    hint_->hide();
    list_->setRows(std::move(rows));
    list_->show();
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
}

void BarPanel::showHint(const QString& heading, const QString& hint) {
    setHeading(heading);
    list_->setRows({});
    list_->hide();
    note_->clear();
    note_->hide();
    hint_->setText(hint);
    hint_->show();
}

} // namespace saccade::ui
