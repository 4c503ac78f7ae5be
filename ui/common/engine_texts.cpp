#include "ui/common/engine_texts.h"

#include "core/base/error.h"
#include "ui/common/convert.h"

#include <QCoreApplication>
#include <QStringList>

#include <variant>

namespace saccade::ui {
namespace {

QString argumentText(const MessageArgument& argument) {
    if (const auto* name = std::get_if<std::string>(&argument.value))
        return toQString(*name);
    if (const auto* number = std::get_if<std::int64_t>(&argument.value))
        return QString::number(*number);
    if (const auto* file = std::get_if<std::filesystem::path>(&argument.value))
        return toQString(*file);
    return engineText(std::get<Message>(argument.value));
}

QString translated(const char* text) {
    return QCoreApplication::translate("EngineTexts", text);
}

} // namespace

QString engineText(const Message& message) {
    const QString text =
        message.isTranslated() ? translated(message.text().c_str()) : toQString(message.text());
    // In one pass: an argument may itself contain "%1", as file names can.
    QString filled;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int number = text[at] == u'%' && at + 1 < text.size() ? text[at + 1].digitValue() : -1;
        if (number < 1) {
            filled += text[at];
            continue;
        }
        ++at;
        if (static_cast<std::size_t>(number) <= message.arguments().size())
            filled += argumentText(message.arguments()[static_cast<std::size_t>(number) - 1]);
    }
    return filled;
}

QString engineText(const std::exception& error) {
    if (const auto* of_engine = dynamic_cast<const Error*>(&error))
        return engineText(of_engine->message());
    return QString::fromUtf8(error.what()).section(u'\n', 0, 0);
}

QString formatText(const QString& names) {
    const QString separator = QStringLiteral(" + ");
    QStringList texts = names.split(separator);
    for (QString& text : texts)
        text = translated(text.toUtf8().constData());
    return texts.join(separator);
}

} // namespace saccade::ui
