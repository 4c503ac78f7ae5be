#include "ui/caption/panels/caption_doubts.h"

#include "ui/caption/panels/unseen_text.h"
#include "ui/caption/state/caption_state.h"
#include "ui/caption/words/uncertainty_texts.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace saccade::ui {

CaptionDoubts::CaptionDoubts(CaptionState& state, QWidget* parent)
    : QWidget(parent), state_(state), sign_(new QLabel(this)), text_(new QLabel(this)) {
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    setToolTip(tr("How sure the model is says how likely it holds each word to be. Several words often fit "
                  "equally well, so an unsure caption can be right; and a model can be sure and wrong."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::normal);
    row->addWidget(sign_);
    row->addWidget(text_, 1);
    paintSign();
    connect(&state_, &CaptionState::wordsChanged, this, &CaptionDoubts::refresh);
    refresh();
}

QString CaptionDoubts::text() const {
    return text_->text();
}

void CaptionDoubts::refresh() {
    const bool whole = state_.hasResult() && !state_.isPartial();
    QStringList sentences;
    if (whole) {
        sentences.append(unseenText(state_.result().geometry));
        sentences.append(doubtsText(state_.result(), static_cast<std::size_t>(state_.hypothesis())));
    }
    sentences.removeAll(QString());
    text_->setText(sentences.join(QLatin1Char(' ')));
    setVisible(!text_->text().isEmpty());
}

void CaptionDoubts::paintSign() {
    sign_->setPixmap(icon(QStringLiteral("unsure"), themeColour(ThemeColour::Warning))
                         .pixmap(QSize(spacing::icon, spacing::icon), devicePixelRatioF()));
}

void CaptionDoubts::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintSign();
}

} // namespace saccade::ui
