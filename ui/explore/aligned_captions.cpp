#include "ui/explore/aligned_captions.h"

#include "ui/common/flow_layout.h"
#include "ui/explore/word_pair.h"

#include <algorithm>

namespace saccade::ui {

AlignedCaptions::AlignedCaptions(QWidget* parent) : QWidget(parent) {
    auto* flow = new FlowLayout(this, 2, spacing::small);
    flow->setContentsMargins({});
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AlignedCaptions::show(const Hypothesis& above, const Hypothesis& below) {
    pairs_ = alignWords(above.tokens(), below.tokens());
    while (buttons_.size() < pairs_.size()) {
        auto* button = new WordPair(this);
        connect(button, &QAbstractButton::clicked, this,
                [this, pair = static_cast<int>(buttons_.size())] { Q_EMIT chosen(pair); });
        layout()->addWidget(button);
        buttons_.push_back(button);
    }
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setVisible(i < pairs_.size());
        buttons_[i]->setChecked(false);
        if (i < pairs_.size())
            buttons_[i]->setWords(pairs_[i].first ? &above.words[*pairs_[i].first] : nullptr,
                                  pairs_[i].second ? &below.words[*pairs_[i].second] : nullptr);
    }
    updateGeometry();
}

int AlignedCaptions::differences() const {
    return static_cast<int>(
        std::count_if(pairs_.begin(), pairs_.end(), [](const AlignedWords& pair) { return !pair.same; }));
}

void AlignedCaptions::setMarked(int pair) {
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setChecked(static_cast<int>(i) == pair);
}

int AlignedCaptions::pairOf(int word_above) const {
    for (std::size_t i = 0; i < pairs_.size(); ++i)
        if (pairs_[i].first && static_cast<int>(*pairs_[i].first) == word_above)
            return static_cast<int>(i);
    return -1;
}

} // namespace saccade::ui
