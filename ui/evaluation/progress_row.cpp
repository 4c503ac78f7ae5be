#include "ui/evaluation/progress_row.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace saccade::ui {

QString timeLeftText(double seconds) {
    if (seconds < 1)
        return ProgressRow::tr("less than a second left");
    if (seconds < 100)
        return ProgressRow::tr("about %n s left", nullptr, static_cast<int>(std::ceil(seconds)));
    const int minutes = static_cast<int>(std::ceil(seconds / 60));
    if (minutes < 100)
        return ProgressRow::tr("about %n min left", nullptr, minutes);
    return ProgressRow::tr("about %n h left", nullptr, static_cast<int>(std::lround(minutes / 60.0)));
}

ProgressRow::ProgressRow(QWidget* parent)
    : QWidget(parent), title_(new QLabel(this)), bar_(new QProgressBar(this)), text_(new QLabel(this)),
      cancel_(new QPushButton(tr("&Cancel"), this)) {
    bar_->setTextVisible(false);
    bar_->setMaximumHeight(spacing::normal);
    bar_->setAccessibleName(tr("Progress of the evaluation"));
    text_->setForegroundRole(QPalette::PlaceholderText);
    cancel_->setIcon(icon(QStringLiteral("stop")));
    cancel_->setToolTip(tr("Ends the evaluation; the models that are done keep their scores."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::normal);
    row->addWidget(title_);
    row->addWidget(bar_, 1);
    row->addWidget(text_);
    row->addWidget(cancel_);
    connect(cancel_, &QPushButton::clicked, this, &ProgressRow::cancelled);
    end();
}

void ProgressRow::begin(const QString& title) {
    title_->setText(title);
    text_->setText(tr("Opening the model and the dataset…"));
    bar_->setRange(0, 0);
    first_ = -1;
    setVisible(true);
}

void ProgressRow::setProgress(int done, int total) {
    if (first_ < 0) {
        first_ = done;
        clock_.start();
    }
    bar_->setRange(0, total);
    bar_->setValue(done);
    const QLocale locale;
    QString text = tr("%1 of %2 images").arg(locale.toString(done), locale.toString(total));
    const double seconds = static_cast<double>(clock_.elapsed()) / 1000;
    if (done > first_ && done < total)
        text += QStringLiteral(", ") + timeLeftText(seconds * (total - done) / (done - first_));
    text_->setText(text);
}

void ProgressRow::end() {
    setVisible(false);
}

QString ProgressRow::text() const {
    return text_->text();
}

} // namespace saccade::ui
