#include "ui/common/convert.h"

#include <QFile>
#include <QRegularExpression>

namespace saccade::ui {

QImage toImage(const cv::Mat& pixels) {
    const QImage::Format format = pixels.channels() == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888;
    return QImage(pixels.data, pixels.cols, pixels.rows, static_cast<qsizetype>(pixels.step), format).copy();
}

cv::Mat toMat(const QImage& image) {
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    if (rgb.isNull())
        return {};
    const cv::Mat view(rgb.height(), rgb.width(), CV_8UC3, const_cast<uchar*>(rgb.constBits()),
                       static_cast<std::size_t>(rgb.bytesPerLine()));
    return view.clone();
}

QString toQString(const std::string& utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString toQString(const std::filesystem::path& path) {
    return QFile::decodeName(path.c_str());
}

std::filesystem::path toPath(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

QString withoutMnemonic(const QString& text) {
    // Japanese and Chinese put the mnemonic at the end, in brackets.
    static const QRegularExpression bracketed(QStringLiteral("\\(&[^)]\\)"));
    static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
    QString plain = text;
    return plain.remove(bracketed).replace(mnemonic, QStringLiteral("\\1"));
}

} // namespace saccade::ui
