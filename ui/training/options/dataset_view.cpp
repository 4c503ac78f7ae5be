#include "ui/training/options/dataset_view.h"

#include "ui/common/disclosure.h"
#include "ui/common/elided_label.h"
#include "ui/common/engine_texts.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace saccade::ui {
namespace {

constexpr int sample_side = 48;
constexpr int problem_lines = 7;

/// A thumbnail with its first caption; the others are in the tool tip.
QWidget* sampleRow(const DatasetSample& sample, QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* image = new QLabel(row);
    const qreal ratio = parent->devicePixelRatioF();
    const int side = qRound(sample_side * ratio);
    QPixmap pixmap = QPixmap::fromImage(
        sample.thumbnail.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    image->setPixmap(pixmap);
    image->setFixedSize(sample_side, sample_side);
    image->setAccessibleName(sample.captions.value(0));
    auto* caption = new ElidedLabel(row);
    caption->setLines(2);
    caption->setText(sample.captions.value(0));
    caption->setToolTip({}); // the row's has all captions
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::normal);
    line->addWidget(image);
    line->addWidget(caption, 1);
    row->setToolTip(QStringLiteral("<ul style='margin-left: -20px;'><li>%1</li></ul>")
                        .arg(sample.captions.join(QStringLiteral("\n"))
                                 .toHtmlEscaped()
                                 .replace(u'\n', QStringLiteral("</li><li>"))));
    return row;
}

} // namespace

DatasetView::DatasetView(QWidget* parent)
    : QWidget(parent), counts_(new QLabel(this)), splits_(new QLabel(this)), samples_(new QVBoxLayout),
      problems_(new Disclosure({}, this)), list_(new QPlainTextEdit(this)) {
    for (QLabel* label : {counts_, splits_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    list_->setReadOnly(true);
    list_->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    list_->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    list_->setFixedHeight(fontMetrics().lineSpacing() * problem_lines + 2 * spacing::normal);
    list_->setAccessibleName(tr("Problems of the dataset"));
    problems_->setContent(list_);
    samples_->setSpacing(spacing::small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(counts_);
    column->addWidget(splits_);
    column->addWidget(problems_);
    column->addLayout(samples_);
    clear();
}

void DatasetView::showSummary(const DatasetSummary& summary) {
    clear();
    const QLocale locale;
    counts_->setText(tr("%1: %2 images, %3 captions")
                         .arg(formatText(summary.format), locale.toString(summary.images),
                              locale.toString(summary.captions)));
    splits_->setText(tr("Splits: %1").arg(summary.splitsText()));
    problems_->setTitle(tr("&Problems: %1; the rest is used").arg(locale.toString(summary.problems.size())));
    problems_->setVisible(!summary.problems.isEmpty());
    list_->setPlainText(summary.problems.join(u'\n'));
    setVisible(true);
}

void DatasetView::add(const DatasetSample& sample) {
    samples_->addWidget(sampleRow(sample, this));
}

void DatasetView::clear() {
    while (QLayoutItem* item = samples_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    list_->clear();
    setVisible(false);
}

QString DatasetView::problems() const {
    return list_->toPlainText();
}

} // namespace saccade::ui
