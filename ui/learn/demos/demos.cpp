#include "ui/learn/demos/demo.h"
#include "ui/learn/demos/field_demo.h"
#include "ui/learn/demos/scenes_demo.h"
#include "ui/learn/demos/softmax_demo.h"
#include "ui/learn/demos/words_demo.h"

namespace saccade::ui {
namespace {

template <typename Kind>
Demo* made(const DemoParts& parts, QWidget* parent) {
    return new Kind(parts, parent);
}

} // namespace

/// A line for each demonstration.
const QVector<DemoKind>& demos() {
    static const QVector<DemoKind> all{
        {QStringLiteral("scenes"), made<ScenesDemo>},
        {QStringLiteral("words"), made<WordsDemo>},
        {QStringLiteral("field"), made<FieldDemo>},
        {QStringLiteral("softmax"), made<SoftmaxDemo>},
    };
    return all;
}

} // namespace saccade::ui
