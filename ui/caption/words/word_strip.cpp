#include "ui/caption/words/word_strip.h"

#include "ui/caption/words/player.h"
#include "ui/caption/words/uncertainty_texts.h"
#include "ui/caption/words/word_chip.h"
#include "ui/common/convert.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

constexpr int maximum_lines = 4;

QString captionOn(const CaptionState& state) {
    return state.hasResult()
               ? toQString(state.result().hypotheses[static_cast<std::size_t>(state.hypothesis())].caption())
               : QString();
}

} // namespace

bool hasGate(const std::vector<CaptionWord>& words) {
    return std::any_of(words.begin(), words.end(), [](const CaptionWord& word) { return word.gate != 1.0F; });
}

WordStrip::WordStrip(CaptionState& state, QWidget* parent)
    : QWidget(parent), state_(state),
      hint_(new QLabel(tr("The caption will appear here, word by word."), this)),
      area_(new QScrollArea(this)), content_(new QWidget) {
    hint_->setForegroundRole(QPalette::PlaceholderText);
    hint_->setWordWrap(true);
    buildWords();
    // Fixed would limit the height to what another width needs.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    leave_.setSingleShot(true);
    connect(&leave_, &QTimer::timeout, this, [this] { state_.hoverWord(CaptionState::no_word); });
    connect(&state_, &CaptionState::wordsChanged, this, &WordStrip::updateWords);
    connect(&state_, &CaptionState::shownWordChanged, this, &WordStrip::updateLooks);
    updateWords();
}

void WordStrip::buildWords() {
    area_->setWidget(content_);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->viewport()->setAutoFillBackground(false);
    content_->setAutoFillBackground(false);
    content_->installEventFilter(this);
    flow_ = new FlowLayout(content_, 0, spacing::small);
    tail_ = new QLabel(content_);
    tail_->setForegroundRole(QPalette::PlaceholderText);
    tail_->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    tail_->setTextFormat(Qt::PlainText);
    flow_->addWidget(tail_);
}

void WordStrip::follow(Player& player) {
    connect(&player, &Player::playingChanged, this, &WordStrip::setPlaying);
    connect(this, &WordStrip::wordPressed, &player, &Player::pause);
    setPlaying(player.isPlaying());
}

void WordStrip::setPlaying(bool playing) {
    playing_ = playing;
    updateLooks();
}

int WordStrip::heightForWidth(int width) const {
    if (!state_.hasResult())
        return std::max(lineHeight(), hint_->heightForWidth(width - 2 * WordChip::side));
    return std::clamp(flow_->heightForWidth(width), lineHeight(),
                      maximum_lines * (lineHeight() + spacing::small));
}

QSize WordStrip::sizeHint() const {
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

QSize WordStrip::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 16, lineHeight()};
}

int WordStrip::lineHeight() const {
    return chips_.empty() ? fontMetrics().height() * 3 : chips_.front()->sizeHint().height();
}

void WordStrip::updateWords() {
    const std::vector<CaptionWord>& words = state_.words();
    const bool had_focus = content_->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    while (chips_.size() < words.size())
        addChip();
    const bool gate = hasGate(words);
    const QString caption = captionOn(state_);
    content_->setLayoutDirection(caption.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    for (std::size_t i = 0; i < chips_.size(); ++i) {
        if (i < words.size())
            chips_[i]->setWord(
                toQString(words[i].word), std::exp(static_cast<double>(words[i].log_probability)),
                gate ? std::optional<double>(words[i].gate) : std::nullopt, doubtsText(words[i]),
                words[i].sentinel ? std::optional<double>(*words[i].sentinel) : std::nullopt);
        chips_[i]->setVisible(i < words.size());
    }
    updateTail();
    hint_->setVisible(!state_.hasResult());
    area_->setVisible(state_.hasResult());
    setAccessibleName(caption.isEmpty() ? hint_->text() : tr("Caption: %1").arg(caption));
    flow_->invalidate();
    updateGeometry();
    updateFocus();
    if (had_focus && !words.empty())
        chips_[static_cast<std::size_t>(std::max(state_.heldWord(), 0))]->setFocus();
}

void WordStrip::addChip() {
    const int index = static_cast<int>(chips_.size());
    auto* chip = new WordChip(content_);
    flow_->insertWidget(index, chip);
    connect(chip, &WordChip::clicked, this, [this, index] { press(index); });
    connect(chip, &WordChip::hovered, this, [this, index](bool inside) { hover(index, inside); });
    chip->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(chip, &QWidget::customContextMenuRequested, this, [this, index, chip](const QPoint& place) {
        Q_EMIT menuRequested(index, chip->mapToGlobal(place));
    });
    chips_.push_back(chip);
}

void WordStrip::updateTail() {
    QString tail;
    if (state_.isPartial())
        tail = QStringLiteral("…");
    else if (state_.hasResult() &&
             !state_.result().hypotheses[static_cast<std::size_t>(state_.hypothesis())].finished)
        tail = tr("… (stopped at the length limit)");
    else if (state_.hasResult() && state_.words().empty())
        tail = tr("The model found nothing to say.");
    tail_->setText(tail);
    tail_->setToolTip(state_.isPartial() ? tr("More words are coming.") : QString());
    tail_->setVisible(!tail.isEmpty());
    // On the same line as the words, which are larger.
    const int above = std::max(0, WordChip::baseline(font()) - tail_->fontMetrics().ascent());
    tail_->setContentsMargins(WordChip::side, above, WordChip::side, 0);
}

void WordStrip::updateLooks() {
    using Look = WordChip::Look;
    const int held = state_.heldWord();
    const int shown = state_.shownWord();
    const auto lookOf = [&](int index) {
        if (index == held)
            return Look::Held;
        if (index == shown)
            return Look::Previewed;
        return playing_ && held != CaptionState::no_word && index > held ? Look::ToCome : Look::Plain;
    };
    // Another widget may change the shown word before this strip knows the new words: use the number of
    // chips.
    const int count = static_cast<int>(chips_.size());
    for (int i = 0; i < count; ++i)
        chips_[static_cast<std::size_t>(i)]->setLook(lookOf(i));
    updateFocus();
    if (held != CaptionState::no_word && held < count && area_->verticalScrollBar()->maximum() > 0)
        area_->ensureWidgetVisible(chips_[static_cast<std::size_t>(held)], 0, spacing::small);
}

/// The Tab key stops at the strip once: at the held word or the first.
void WordStrip::updateFocus() {
    const auto stop = static_cast<std::size_t>(std::max(state_.heldWord(), 0));
    for (std::size_t i = 0; i < chips_.size(); ++i)
        chips_[i]->setFocusPolicy(i == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

void WordStrip::press(int index) {
    const bool release = index == state_.heldWord() && !playing_;
    Q_EMIT wordPressed(index);
    state_.holdWord(release ? CaptionState::no_word : index);
}

void WordStrip::hover(int index, bool inside) {
    if (!inside) {
        leave_.start(0);
        return;
    }
    leave_.stop();
    state_.hoverWord(index);
}

/// Keys that a word does not handle, before the scroll area takes them.
bool WordStrip::eventFilter(QObject* watched, QEvent* event) {
    if (watched == content_ && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers().testAnyFlags(Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier) ||
            !act(key->key()))
            return QWidget::eventFilter(watched, event);
        key->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool WordStrip::act(int key) {
    const int forward = content_->layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int last = static_cast<int>(state_.words().size()) - 1;
    if (last < 0)
        return false;
    if (key == Qt::Key_Left)
        step(-forward);
    else if (key == Qt::Key_Right)
        step(forward);
    else if (key == Qt::Key_Home)
        holdAndFocus(0);
    else if (key == Qt::Key_End)
        holdAndFocus(last);
    else if (key == Qt::Key_Escape && state_.heldWord() != CaptionState::no_word)
        state_.holdWord(CaptionState::no_word);
    else
        return false;
    return true;
}

void WordStrip::step(int by) {
    const int last = static_cast<int>(state_.words().size()) - 1;
    const auto focused =
        std::find_if(chips_.begin(), chips_.end(), [](WordChip* chip) { return chip->hasFocus(); });
    int from = state_.heldWord();
    if (from == CaptionState::no_word) // the focused word is the first to be held
        from = static_cast<int>(focused == chips_.end() ? 0 : focused - chips_.begin()) - by;
    holdAndFocus(std::clamp(from + by, 0, last));
}

void WordStrip::holdAndFocus(int index) {
    Q_EMIT wordPressed(index);
    state_.holdWord(index);
    chips_[static_cast<std::size_t>(index)]->setFocus(Qt::TabFocusReason);
}

/// Done by hand: a layout would use the height that the scroll area wants, not that of the words.
void WordStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    hint_->setGeometry(rect().adjusted(WordChip::side, 0, -WordChip::side, 0)); // as the words
    area_->setGeometry(rect());
}

void WordStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && flow_) {
        updateTail();
        updateGeometry();
    }
}

} // namespace saccade::ui
