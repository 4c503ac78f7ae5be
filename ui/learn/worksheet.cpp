#include "ui/learn/worksheet.h"

#include "core/base/atomic_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include <string_view>

namespace saccade::ui {
namespace {

constexpr int lines_to_write_on = 3;

QString worksheetTr(const char* text) {
    return QCoreApplication::translate("Worksheet", text);
}

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

} // namespace

QString worksheetText(const Chapter& chapter, int number) {
    const QString title = QStringLiteral("%1. %2").arg(number).arg(chapter.title);
    QString html = QStringLiteral("<style>body { font-size: 11pt; } h1 { font-size: 17pt; } "
                                  "h2 { font-size: 13pt; } .line { color: #888; }</style>");
    html += QStringLiteral("<h1>%1</h1>").arg(escaped(title));
    html += QStringLiteral("<p>%1</p>").arg(escaped(chapter.summary));
    html += QStringLiteral("<p class=\"line\">%1</p><hr>")
                .arg(escaped(worksheetTr(QT_TRANSLATE_NOOP("Worksheet", "Name: %1 Date: %2"))
                                 .arg(QString(40, QLatin1Char('_')), QString(20, QLatin1Char('_')))));
    int exercise = 0;
    for (const Exercise& each : chapter.exercises) {
        html += QStringLiteral("<p><b>%1.</b> %2</p>").arg(++exercise).arg(escaped(each.question));
        for (int line = 0; line < lines_to_write_on; ++line)
            html += QStringLiteral("<p>&nbsp;</p><hr>");
    }
    html += QStringLiteral("<h2 style=\"page-break-before: always\">%1</h2>")
                .arg(escaped(worksheetTr(QT_TRANSLATE_NOOP("Worksheet", "Answers"))));
    exercise = 0;
    for (const Exercise& each : chapter.exercises)
        html += QStringLiteral("<p><b>%1.</b> %2</p>").arg(++exercise).arg(escaped(each.answer));
    return html;
}

void writeWorksheet(const Chapter& chapter, int number, const std::filesystem::path& file) {
    AtomicFile target(file);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(chapter.title);
    pdf.setCreator(QStringLiteral("Saccade"));
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins({}); // the document adds its own
    QTextDocument document;
    document.setHtml(worksheetText(chapter, number));
    document.print(&pdf);
    target.write(std::string_view(buffer.data().constData(), static_cast<std::size_t>(buffer.data().size())));
    target.commit();
}

} // namespace saccade::ui
