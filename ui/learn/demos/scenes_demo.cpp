#include "ui/learn/demos/scenes_demo.h"

#include "core/data/scenes/scene.h"
#include "ui/common/convert.h"
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

namespace saccade::ui {
namespace {

constexpr std::uint64_t lesson_seed = 2015;

} // namespace

ScenesDemo::ScenesDemo(const DemoParts& /*parts*/, QWidget* parent)
    : Demo(parent), picture_(new QLabel(this)), captions_(new QLabel(this)) {
    auto* another = new QPushButton(icon(QStringLiteral("refresh")), tr("&Another scene"), this);
    another->setObjectName(QStringLiteral("anotherScene"));
    captions_->setFont(scaledFont(captions_->font(), 1.15));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::large);
    column->addStretch(1);
    column->addWidget(picture_, 0, Qt::AlignHCenter);
    column->addWidget(captions_, 0, Qt::AlignHCenter);
    column->addWidget(another, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(another, &QPushButton::clicked, this, [this] {
        draw();
        Q_EMIT used(QStringLiteral("drawn"), static_cast<double>(drawn_ - 1));
    });
    draw();
}

void ScenesDemo::draw() {
    const scenes::Scene scene = scenes::makeScene(lesson_seed, drawn_++, {.width = 320, .height = 240});
    picture_->setPixmap(QPixmap::fromImage(toImage(scene.rgb)));
    QStringList lines;
    for (const std::string& caption : scene.captions)
        lines.append(toQString(caption));
    captions_->setText(lines.join(QLatin1Char('\n')));
    picture_->setAccessibleName(lines.front());
}

} // namespace saccade::ui
