#include "ui/learn/demos/softmax_demo.h"

#include "ui/common/fonts.h"
#include "ui/common/number_text.h"
#include "ui/common/theme.h"
#include "ui/learn/demos/colour_patch.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

constexpr double slider_steps = 10; ///< per unit of a score
constexpr int most_score = 40;
constexpr int most_sharpness = 50;
constexpr std::array<int, SoftmaxDemo::cells> first_scores{10, 0, -10};

/// The annotation vectors: red, green and blue, as shares of 0…1.
constexpr std::array<std::array<double, 3>, SoftmaxDemo::cells> annotations{
    {{0.90, 0.35, 0.25}, {0.25, 0.70, 0.40}, {0.25, 0.45, 0.90}}};

QColor colourOf(const std::array<double, 3>& shares) {
    return QColor::fromRgbF(static_cast<float>(shares[0]), static_cast<float>(shares[1]),
                            static_cast<float>(shares[2]));
}

} // namespace

SoftmaxDemo::SoftmaxDemo(const DemoParts& /*parts*/, QWidget* parent) : Demo(parent) {
    build();
    compute();
}

std::array<double, SoftmaxDemo::cells> SoftmaxDemo::weightsOf(const std::array<double, cells>& scores,
                                                              double sharpness) {
    const double largest = *std::max_element(scores.begin(), scores.end());
    std::array<double, cells> weights{};
    double sum = 0;
    for (std::size_t i = 0; i < cells; ++i)
        sum += weights[i] = std::exp(sharpness * (scores[i] - largest));
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

QSlider* SoftmaxDemo::addSlider(int least, int most, int at, const QString& name) {
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(least, most);
    slider->setValue(at);
    slider->setFixedWidth(160);
    slider->setAccessibleName(name);
    connect(slider, &QSlider::valueChanged, this, &SoftmaxDemo::compute);
    return slider;
}

void SoftmaxDemo::build() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::large);
    const auto title = [this, grid](const QString& text, int column) {
        auto* label = new QLabel(text, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, 0, column);
    };
    title(tr("Annotation vector a"), 0);
    title(tr("Score e"), 1);
    title(tr("exp(sharpness · e)"), 3);
    title(tr("Weight α = exp(…) / sum"), 4);
    for (std::size_t i = 0; i < cells; ++i) {
        const int line = static_cast<int>(i) + 1;
        Row& row = rows_[i];
        auto* patch = new ColourPatch({72, 40}, this);
        patch->setColour(colourOf(annotations[i]));
        row.score = addSlider(-most_score, most_score, first_scores[i], tr("Score of cell %1").arg(line));
        row.score->setObjectName(QStringLiteral("score%1").arg(line));
        row.score_text = new QLabel(this);
        row.power_text = new QLabel(this);
        row.bar = new ColourPatch({160, 14}, this);
        row.weight_text = new QLabel(this);
        row.score_text->setMinimumWidth(40);
        row.power_text->setMinimumWidth(64);
        row.weight_text->setMinimumWidth(56);
        grid->addWidget(patch, line, 0);
        grid->addWidget(row.score, line, 1);
        grid->addWidget(row.score_text, line, 2);
        grid->addWidget(row.power_text, line, 3);
        grid->addWidget(row.bar, line, 4);
        grid->addWidget(row.weight_text, line, 5);
    }
    sharpness_ = addSlider(0, most_sharpness, 10, tr("Sharpness"));
    sharpness_->setObjectName(QStringLiteral("sharpness"));
    connect(sharpness_, &QSlider::valueChanged, this, &SoftmaxDemo::tellSharpness);
    sharpness_text_ = new QLabel(this);
    const int below = static_cast<int>(cells) + 1;
    grid->addWidget(new QLabel(tr("Sharpness"), this), below, 0);
    grid->addWidget(sharpness_, below, 1);
    grid->addWidget(sharpness_text_, below, 2);
    context_ = new ColourPatch({160, 64}, this);
    sum_ = new QLabel(this);
    sum_->setFont(scaledFont(sum_->font(), 1.2));
    auto* result = new QHBoxLayout;
    result->setSpacing(spacing::large);
    result->addWidget(heading(tr("Context z"), this));
    result->addWidget(context_);
    result->addWidget(sum_);
    result->addStretch();
    auto* inner = new QVBoxLayout;
    inner->setSpacing(2 * spacing::large);
    inner->addStretch(1);
    inner->addLayout(grid);
    inner->addLayout(result);
    inner->addStretch(2);
    auto* middle = new QHBoxLayout(this);
    middle->addStretch(1);
    middle->addLayout(inner);
    middle->addStretch(1);
    setFocusProxy(rows_.front().score);
}

/// Of equal scores it changes nothing.
void SoftmaxDemo::tellSharpness(int value) {
    const auto differs = [this](const Row& row) {
        return row.score->value() != rows_.front().score->value();
    };
    if (std::any_of(rows_.begin(), rows_.end(), differs))
        Q_EMIT used(QStringLiteral("sharpness"), value / slider_steps);
}

void SoftmaxDemo::compute() {
    if (sum_ == nullptr)
        return;
    const double sharpness = sharpness_->value() / slider_steps;
    std::array<double, cells> scores{};
    for (std::size_t i = 0; i < cells; ++i)
        scores[i] = rows_[i].score->value() / slider_steps;
    const std::array<double, cells> weights = weightsOf(scores, sharpness);
    std::array<double, 3> context{};
    QStringList terms;
    for (std::size_t i = 0; i < cells; ++i) {
        const Row& row = rows_[i];
        row.score_text->setText(decimalText(scores[i], 1));
        row.power_text->setText(decimalText(std::exp(sharpness * scores[i]), 2));
        row.bar->setColour(themeColour(ThemeColour::Accent), weights[i]);
        row.weight_text->setText(decimalText(weights[i], 2));
        for (std::size_t colour = 0; colour < context.size(); ++colour)
            context[colour] += weights[i] * annotations[i][colour];
        terms << QStringLiteral("%1 · a%2").arg(decimalText(weights[i], 2), QString(QChar(0x2081 + int(i))));
    }
    sharpness_text_->setText(decimalText(sharpness, 1));
    context_->setColour(colourOf(context));
    sum_->setText(QStringLiteral("z = ") + terms.join(QStringLiteral(" + ")));
    Q_EMIT used(QStringLiteral("largest"), *std::max_element(weights.begin(), weights.end()));
}

} // namespace saccade::ui
