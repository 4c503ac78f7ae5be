#include "ui/training/start/start_page.h"

#include "ui/common/theme.h"
#include "ui/training/start/first_run.h"
#include "ui/training/start/recent_runs.h"

#include <QVBoxLayout>

namespace saccade::ui {
namespace {

constexpr int readable_width = 720; // pixels; longer lines are hard to read

} // namespace

StartPage::StartPage(SettingsStore& settings, const std::filesystem::path& recipes, QWidget* parent)
    : QWidget(parent), first_(new FirstRun(recipes, this)), recent_(new RecentRuns(settings, this)) {
    setMaximumWidth(readable_width);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::normal, 0, 0); // its heading in line with that of the data
    column->setSpacing(2 * spacing::large);
    column->addWidget(first_);
    column->addWidget(recent_);
    column->addStretch(1);
}

/// The runs may have gone further, and their list is hidden while it is empty.
void StartPage::showEvent(QShowEvent* event) {
    recent_->refresh();
    QWidget::showEvent(event);
}

} // namespace saccade::ui
