#include "ui/caption/export/export_progress.h"

#include "ui/caption/export/exporter.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace saccade::ui {

ExportProgressBar::ExportProgressBar(Exporter& exporter, QWidget* parent)
    : QWidget(parent), text_(new QLabel(tr("Exporting…"))), bar_(new QProgressBar), cancel_(new QToolButton) {
    bar_->setTextVisible(false);
    bar_->setFixedHeight(spacing::small + 2);
    bar_->setAccessibleName(tr("Progress of the export"));
    cancel_->setIcon(icon(QStringLiteral("close")));
    cancel_->setAutoRaise(true);
    cancel_->setToolTip(tr("Stop the export"));
    cancel_->setAccessibleName(cancel_->toolTip());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::normal, 0, spacing::small, 0);
    row->setSpacing(spacing::normal);
    row->addWidget(text_);
    row->addWidget(bar_, 1);
    row->addWidget(cancel_);
    connect(cancel_, &QToolButton::clicked, &exporter, &Exporter::cancel);
    connect(cancel_, &QToolButton::clicked, this, [this] {
        cancel_->setEnabled(false);
        text_->setText(tr("Stopping…"));
    });
    connect(&exporter, &Exporter::started, this, &ExportProgressBar::begin);
    connect(&exporter, &Exporter::progressed, this, &ExportProgressBar::advance);
    connect(&exporter, &Exporter::finished, this, &QWidget::hide);
    connect(&exporter, &Exporter::failed, this, &QWidget::hide);
    connect(&exporter, &Exporter::cancelled, this, &QWidget::hide);
    setVisible(exporter.isBusy());
}

void ExportProgressBar::begin() {
    text_->setText(tr("Exporting…"));
    bar_->setRange(0, 0); // no number known yet
    cancel_->setEnabled(true);
    show();
}

void ExportProgressBar::advance(int done, int total) {
    bar_->setRange(0, total);
    bar_->setValue(done);
}

} // namespace saccade::ui
