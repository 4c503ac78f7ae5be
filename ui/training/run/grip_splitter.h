#pragma once

#include <QSplitter>

namespace saccade::ui {

/// A splitter whose handles are seen.
class GripSplitter : public QSplitter {
    Q_OBJECT

public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle* createHandle() override;
};

} // namespace saccade::ui
