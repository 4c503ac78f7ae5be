#include "ui/training/run/epoch_export_bar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/training/run/epoch_exporter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace saccade::ui {

EpochExportBar::EpochExportBar(EpochExporter& exporter, QWidget* parent)
    : QWidget(parent), bar_(new QProgressBar(this)) {
    bar_->setTextVisible(false);
    bar_->setFixedSize(12 * fontMetrics().averageCharWidth(), spacing::small + 2);
    bar_->setAccessibleName(tr("Progress of the animation"));
    auto* stop = new QToolButton(this);
    stop->setIcon(icon(QStringLiteral("close")));
    stop->setAutoRaise(true);
    stop->setToolTip(tr("Stop writing the animation"));
    stop->setAccessibleName(stop->toolTip());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(bar_);
    row->addWidget(stop);
    connect(stop, &QToolButton::clicked, &exporter, &EpochExporter::cancel);
    connect(&exporter, &EpochExporter::started, this, [this] {
        bar_->setRange(0, 0); // no number known yet
        show();
    });
    connect(&exporter, &EpochExporter::progressed, this, [this](int done, int total) {
        bar_->setRange(0, total);
        bar_->setValue(done);
    });
    connect(&exporter, &EpochExporter::finished, this, &QWidget::hide);
    connect(&exporter, &EpochExporter::failed, this, &QWidget::hide);
    connect(&exporter, &EpochExporter::cancelled, this, &QWidget::hide);
    setVisible(exporter.isBusy());
}

} // namespace saccade::ui
