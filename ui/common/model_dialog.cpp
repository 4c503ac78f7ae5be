#include "ui/common/model_dialog.h"

#include "ui/common/filter_box.h"
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/model_entry.h"
#include "ui/common/model_facts.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace saccade::ui {
namespace {

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // the text comes from a file
    return label;
}

} // namespace

ModelDialog::ModelDialog(ModelDetails model, OptionTable options, QWidget* parent)
    : QDialog(parent), model_(std::move(model)), options_(std::move(options)),
      search_(new FilterBox(tr("Search all details"), this)), details_(new QTreeWidget(this)) {
    setWindowTitle(tr("Model details"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::large);
    addSummary(*column);
    addScores(*column);
    addDetails(*column);
    addButtons(*column);
    resize(90 * fontMetrics().averageCharWidth(), 42 * fontMetrics().height());
}

void ModelDialog::addSummary(QVBoxLayout& column) {
    QLabel* name = plainLabel(modelTitle(model_.file), this);
    makeBold(*name, 1.4);
    name->setWordWrap(true);
    column.addWidget(name);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    for (const ModelFact& fact : summaryOf(model_, options_)) {
        QLabel* title = plainLabel(fact.name, this);
        title->setForegroundRole(QPalette::PlaceholderText);
        QLabel* value = plainLabel(fact.value, this);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        for (QLabel* label : {title, value})
            label->setToolTip(fact.explanation);
        const int row = grid->rowCount();
        grid->addWidget(title, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    column.addLayout(grid);
}

void ModelDialog::addScores(QVBoxLayout& column) {
    const std::vector<ModelFact> scores = scoresOf(model_);
    if (scores.empty())
        return;
    auto* heading = new QLabel(tr("Scores on the validation images"), this);
    makeBold(*heading);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->addWidget(heading, 0, 0, 1, static_cast<int>(scores.size()) + 1);
    for (const ModelFact& score : scores) {
        const int place = static_cast<int>(&score - scores.data());
        QLabel* title = plainLabel(score.name, this);
        title->setForegroundRole(QPalette::PlaceholderText);
        QLabel* value = plainLabel(score.value, this);
        for (QLabel* label : {title, value})
            label->setToolTip(score.explanation);
        grid->addWidget(title, 1, place);
        grid->addWidget(value, 2, place);
    }
    grid->setColumnStretch(static_cast<int>(scores.size()), 1);
    column.addLayout(grid);
}

void ModelDialog::addDetails(QVBoxLayout& column) {
    details_->setAccessibleName(tr("All details of the training"));
    details_->setHeaderLabels({tr("All details"), tr("Value")});
    details_->setRootIsDecorated(false);
    details_->setStyleSheet(QStringLiteral("QTreeView::item { border: 0; padding: 3px; }"));
    details_->setAlternatingRowColors(true);
    for (const ModelFact& fact : trainingOf(model_, options_)) {
        auto* item = new QTreeWidgetItem(details_, {fact.name, fact.value});
        item->setToolTip(0, fact.explanation);
        item->setToolTip(1, fact.value);
    }
    details_->setColumnWidth(0, 42 * fontMetrics().averageCharWidth());
    connect(search_, &QLineEdit::textChanged, this, &ModelDialog::filter);
    auto* box = new QVBoxLayout;
    box->setSpacing(spacing::normal);
    box->addWidget(search_);
    box->addWidget(details_, 1);
    column.addLayout(box, 1);
    const bool any = details_->topLevelItemCount() > 0;
    search_->setVisible(any);
    details_->setVisible(any);
}

void ModelDialog::addButtons(QVBoxLayout& column) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy_button = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy_button->setIcon(icon(QStringLiteral("copy")));
    copy_button->setToolTip(tr("Copies all details as text."));
    copy_button->setAutoDefault(false);
    connect(copy_button, &QPushButton::clicked, this, &ModelDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &ModelDialog::reject);
    column.addWidget(buttons);
}

/// By name, value or the key in the file.
void ModelDialog::filter(const QString& text) {
    for (int row = 0; row < details_->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = details_->topLevelItem(row);
        const QString all =
            item->text(0) + QLatin1Char('\n') + item->text(1) + QLatin1Char('\n') + item->toolTip(0);
        item->setHidden(!all.contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

void ModelDialog::copy() const {
    QApplication::clipboard()->setText(factsText(model_, options_));
}

} // namespace saccade::ui
