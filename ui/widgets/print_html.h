#pragma once

#include <QByteArray>
#include <QString>

namespace p2s {

/// A page of HTML as PDF on A4, with page breaks; empty when it could not be made. The same page is
/// the same file, byte for byte but for the dates in it, whichever program makes it. \a title goes into the
/// file's properties.
QByteArray pdfFromHtml(const QString& html, const QString& title);

} // namespace p2s
