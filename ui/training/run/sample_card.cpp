#include "ui/training/run/sample_card.h"

#include "core/image/decode_image.h"
#include "ui/common/convert.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"
#include "ui/training/run/picture_view.h"
#include "ui/training/run/sample_painter.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QToolButton>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr int image_side = 448; ///< pixels kept of an image; enough for a card at 200 %

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
      words_(new QWidget(this)), group_(new QButtonGroup(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    words_->setLayout(new FlowLayout(nullptr, 2, 2));
    setMinimumHeight(9 * fontMetrics().height());
    connect(group_, &QButtonGroup::idClicked, this, [this](int id) { setWord(id - 1); });
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
    arrange();
}

/// The words take the rows they need; the picture has the rest.
void SampleCard::arrange() {
    const QRect inner = rect().adjusted(spacing::small, spacing::small, -spacing::small, -spacing::small);
    words_->layout()->invalidate();
    const int height = words_->layout()->heightForWidth(inner.width());
    words_->setGeometry(inner.x(), inner.bottom() + 1 - height, inner.width(), height);
    picture_->setGeometry(inner.adjusted(0, 0, 0, -height - spacing::small));
}

void SampleCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    arrange();
}

void SampleCard::checkWord() {
    QAbstractButton* button = group_->button(word_ + 1); // the first stands for all words
    if (!button)
        button = group_->button(0); // this epoch's caption is shorter
    if (button)
        button->setChecked(true);
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

void SampleCard::paintHeat() {
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
