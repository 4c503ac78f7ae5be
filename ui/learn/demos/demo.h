#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

#include <filesystem>

namespace saccade::ui {

class ExploreService;

/// What a demonstration has to work with.
struct DemoParts {
    ExploreService& explorer;
    std::filesystem::path sample; ///< an image; empty or missing: none
};

/// Something to try by hand, in the place of the Learn page.
class Demo : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

Q_SIGNALS:
    /// The learner set a part of it to a value: see deed::DemoUsed.
    void used(const QString& part, double value);
};

/// An entry of the list of demonstrations.
struct DemoKind {
    QString name; ///< "softmax"
    Demo* (*make)(const DemoParts& parts, QWidget* parent);
};

/// A new one is a class and a line.
const QVector<DemoKind>& demos();

} // namespace saccade::ui
