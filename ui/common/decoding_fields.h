#pragma once

#include "core/result/decode_options.h"

#include <QObject>

#include <utility>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;
class QWidget;

namespace saccade::ui {

/// How captions are decoded, as lines of a form: the method, and below it what that method can be told.
class DecodingFields : public QObject {
    Q_OBJECT

public:
    explicit DecodingFields(QFormLayout& form, QWidget* parent);

    /// Without a signal.
    void show(const DecodeOptions& options);
    /// Changes what the fields have, to options that fit together: the beam is rounded up to whole groups.
    void store(DecodeOptions& options) const;

Q_SIGNALS:
    void changed();

private:
    void addMethod();
    void addBeam();
    /// A field for a row of decodeRows(), there for this method alone.
    QSpinBox* addWhole(const char* key, DecodeMethod method);
    QDoubleSpinBox* addFraction(const char* key, DecodeMethod method);
    void addRow(const char* key, QWidget* field, DecodeMethod method);
    void takeMethod();
    void showLines();
    DecodeMethod method() const;

    QFormLayout& form_;
    QComboBox* methods_;
    QSpinBox* beam_;
    QSpinBox* groups_;
    QDoubleSpinBox* diversity_;
    QSpinBox* samples_;
    QDoubleSpinBox* temperature_;
    QSpinBox* top_k_;
    QDoubleSpinBox* top_p_;
    QSpinBox* seed_;
    std::vector<std::pair<QWidget*, DecodeMethod>> lines_; ///< that belong to one method
};

} // namespace saccade::ui
