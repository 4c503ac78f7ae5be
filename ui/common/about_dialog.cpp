#include "ui/common/about_dialog.h"

#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace saccade::ui {

AboutDialog::AboutDialog(const QString& version, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Saccade"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* name = new QLabel(tr("Saccade %1").arg(version), this);
    makeBold(*name, 1.6);
    const QString paper =
        QStringLiteral("<a href=\"https://arxiv.org/abs/1502.03044\">Show, Attend and Tell: Neural "
                       "Image Caption Generation with Visual Attention</a>");
    const QString licence =
        QStringLiteral("<a href=\"https://www.gnu.org/licenses/gpl-3.0.html\">GPL-3.0</a>");
    auto* text = new QLabel(
        QStringLiteral("<p>%1</p><p>%2</p><p>%3</p>")
            .arg(
                tr("Saccade captions images and shows, word by word, where the model looked. It trains such "
                   "models, "
                   "too. The eye jumps from place to place as it reads a scene: each jump is a saccade, and "
                   "so is "
                   "each word here."),
                tr("The method: %1. Kelvin Xu and others, 2015.").arg(paper),
                tr("Free software under the GNU General Public License, version 3 (%1). It comes without any "
                   "warranty.")
                    .arg(licence)),
        this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::RichText);
    text->setOpenExternalLinks(true);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &AboutDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::normal);
    column->addWidget(name);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    text->setMinimumWidth(60 * fontMetrics().averageCharWidth());
}

} // namespace saccade::ui
