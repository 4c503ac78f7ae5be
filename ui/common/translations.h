#pragma once

#include <QString>
#include <QTranslator>
#include <QVector>

namespace saccade::ui {

/// A language of the window.
struct Language {
    QString code; ///< "de", "zh_CN"; empty: that of the system
    QString name; ///< in the language itself; empty: that of the system
};

/// Every language, that of the system first.
QVector<Language> languages();

/// Installs the window's texts in one language, and Qt's own if available, for its lifetime.
class Translations {
public:
    explicit Translations(const QString& code);
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

private:
    QTranslator own_;
    QTranslator qt_;
};

} // namespace saccade::ui
