#include "ui/widgets/print_html.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPageSize>
#include <QPdfWriter>
#include <QScopeGuard>
#include <QTextDocument>
#include <QUuid>

namespace p2s {
namespace {

constexpr int dotsPerInch = 96;
constexpr qreal fontPoints = 8;
// In millimetres.
constexpr QMarginsF margins(15, 15, 15, 15);

} // namespace

QByteArray pdfFromHtml(const QString& html, const QString& title) {
    // A PDF's fonts come in the order of a hash, which is another one in each program that runs.
    QHashSeed::setDeterministicGlobalSeed();
    const auto asBefore = qScopeGuard([] { QHashSeed::resetRandomGlobalSeed(); });
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Not a new one each time: the same page makes the same file.
    writer.setDocumentId(QUuid::createUuidV5(QUuid(), html.toUtf8()));
#endif
    writer.setCreator(QStringLiteral("P2S Certificate Wizard"));
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(margins, QPageLayout::Millimeter);
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(fontPoints);
    document.setDefaultFont(font);
    document.setHtml(html);
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    document.print(&writer);
    buffer.close();
    return pdf;
}

} // namespace p2s
