#include "ui/training/run/sample_card.h"

#include "core/image/decode_image.h"
#include "ui/common/colour_bar.h"
#include "ui/common/convert.h"
#include "ui/common/elided_label.h"
#include "ui/common/flow_layout.h"
#include "ui/common/number_text.h"
#include "ui/common/theme.h"
#include "ui/training/run/picture_view.h"
#include "ui/training/run/sample_painter.h"

#include <QButtonGroup>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr int image_side = 640; ///< pixels kept of an image; enough for a usual card at 200 %
constexpr int word_lines = 2;

QImage readThumbnail(const std::filesystem::path& file) {
    try {
        const QImage image = toImage(decodeImage(file, image_side).rgb);
        return image.scaled(image_side, image_side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB888);
    } catch (const std::exception&) {
        return {}; // the data set may have moved; the card says so
    }
}

} // namespace

SampleCard::SampleCard(TaskThread& thread, QWidget* parent)
    : QFrame(parent), thread_(thread), word_(mean_of_words), picture_(new PictureView(this)),
      legend_(new QWidget(this)), bar_(new ColourBar(legend_)), outlined_(new ElidedLabel(legend_)),
      word_row_(new QScrollArea(this)), words_(new QWidget), group_(new QButtonGroup(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    buildWords();
    buildLegend();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::small);
    column->addWidget(picture_, 0, Qt::AlignHCenter);
    column->addWidget(legend_, 0, Qt::AlignHCenter);
    column->addWidget(word_row_);
    connect(group_, &QButtonGroup::idClicked, this, [this](int id) {
        setWord(id - 1);
        word_row_->ensureWidgetVisible(group_->button(id), 0, 0);
    });
}

/// On as many lines as most captions need; a longer one scrolls.
void SampleCard::buildWords() {
    words_->setLayout(new FlowLayout(nullptr, 2, 0));
    word_row_->setWidgetResizable(true);
    word_row_->setWidget(words_);
    word_row_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    word_row_->setFocusPolicy(Qt::NoFocus);
    QToolButton word;
    word.setText(tr("all", "all words of a caption together"));
    word_row_->setFixedHeight(word_lines * word.sizeHint().height());
}

/// Of one height, whatever it shows.
void SampleCard::buildLegend() {
    bar_->setCompact(true);
    legend_->setFixedHeight(bar_->sizeHint().height());
    auto* row = new QHBoxLayout(legend_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(bar_);
    row->addWidget(outlined_);
    showScale();
}

SampleCard::~SampleCard() {
    reading_.request_stop();
    painting_.request_stop();
}

QString SampleCard::caption() const {
    return sample_.hypotheses.empty() ? QString() : toQString(sample_.best().caption());
}

void SampleCard::setSample(const CaptionResult& sample) {
    const bool other_image = sample.image != sample_.image;
    sample_ = sample;
    setToolTip(tr("%1\n%2").arg(QFileInfo(toQString(sample.image)).fileName(), caption()));
    picture_->setAccessibleName(tr("Attention over %1").arg(QFileInfo(toQString(sample.image)).fileName()));
    fillWords();
    showScale();
    if (other_image)
        readImage();
    else
        paintHeat();
}

void SampleCard::setHeat(const HeatOptions& heat, double opacity) {
    if (heat == heat_ && opacity == opacity_)
        return;
    heat_ = heat;
    opacity_ = opacity;
    paintHeat();
}

void SampleCard::setWord(int word) {
    word_ = word;
    checkWord();
    paintHeat();
}

/// The buttons are kept from epoch to epoch, so that the keyboard's place is not lost.
void SampleCard::fillWords() {
    QStringList words{tr("all", "all words of a caption together")};
    if (!sample_.hypotheses.empty())
        for (const CaptionWord& word : sample_.best().words)
            words.append(toQString(word.word));
    while (group_->buttons().size() > words.size())
        delete group_->buttons().constLast(); // NOLINT(cppcoreguidelines-owning-memory): a child widget
    while (group_->buttons().size() < words.size()) {
        auto* button = new QToolButton(words_);
        button->setCheckable(true);
        button->setAutoRaise(true);
        group_->addButton(button, static_cast<int>(group_->buttons().size()));
        words_->layout()->addWidget(button);
        button->show();
    }
    for (int i = 0; i < words.size(); ++i) {
        QAbstractButton* button = group_->button(i);
        button->setText(words[i]);
        button->setToolTip(i == 0 ? tr("The attention of all words together.")
                                  : tr("The attention of this word, here and at every epoch."));
    }
    checkWord();
}

int SampleCard::frameHeight() const {
    return legend_->height() + word_row_->height() + 4 * spacing::small;
}

void SampleCard::setPictureSide(int side, int width) {
    picture_->setFixedSize(side, side);
    legend_->setFixedWidth(side);
    setFixedSize(std::max(width, side + 2 * spacing::small), side + frameHeight());
}

void SampleCard::checkWord() {
    QAbstractButton* button = group_->button(word_ + 1); // the first stands for all words
    if (!button)
        button = group_->button(0); // this epoch's caption is shorter
    if (button)
        button->setChecked(true);
}

/// With the key as well, at one of its words.
void SampleCard::contextMenuEvent(QContextMenuEvent* event) {
    Q_EMIT menuRequested(event->globalPos());
}

void SampleCard::readImage() {
    reading_.request_stop();
    painting_.request_stop();
    image_ = painted_ = {};
    picture_->setImage({});
    reading_ = thread_.start([this, file = toPath(toQString(sample_.image))](const std::stop_token& stop) {
        QImage image = readThumbnail(file);
        QMetaObject::invokeMethod(this, [this, image = std::move(image), stop] {
            if (stop.stop_requested())
                return;
            image_ = image;
            if (image_.isNull())
                picture_->setText(tr("The image no longer exists."));
            else
                paintHeat();
        });
    });
}

void SampleCard::showScale() {
    const std::optional<EvenScale> scale = sampleScale(sample_, word_, heat_);
    const bool outline = heat_.style == HeatStyle::Outline;
    bar_->setVisible(scale && !outline);
    outlined_->setVisible(scale && outline);
    if (!scale)
        return;
    outlined_->setText(tr("Outlined: %1 of the attention").arg(percentText(heat_.share)));
    bar_->setRange(heat_.style, scale->floor, scale->ceiling);
    bar_->setAccessibleName(tr("Attention from %1 to %2 times even")
                                .arg(ColourBar::number(scale->floor), ColourBar::number(scale->ceiling)));
}

void SampleCard::paintHeat() {
    showScale();
    painting_.request_stop();
    if (image_.isNull())
        return;
    painting_ = thread_.start([this, image = image_, sample = sample_, word = word_, heat = heat_,
                               opacity = opacity_](const std::stop_token& stop) {
        QImage painted = paintSample(image, sample, word, heat, opacity);
        QMetaObject::invokeMethod(this, [this, painted = std::move(painted), stop] {
            if (stop.stop_requested())
                return;
            painted_ = painted;
            picture_->setImage(painted_);
            Q_EMIT this->painted();
        });
    });
}

} // namespace saccade::ui
