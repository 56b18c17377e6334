#pragma once

#include <QString>

namespace p2s {

/// For core/handover only: what the sheets for people have in common. HTML that prints on a page in black and
/// on a screen follows the reader's own light or dark colours; it loads nothing from elsewhere.
///
/// \a body is HTML; the titles are text.
QString sheetPage(const QString& title, const QString& person, const QString& body);

/// "<name>inner</name>" and a line end; \a inner is HTML.
QString sheetElement(const QString& name, const QString& inner);
/// A paragraph of \a text.
QString sheetParagraph(const QString& text);
/// A row of a table: \a name is text, \a cell HTML.
QString sheetRow(const QString& name, const QString& cell);
/// A table of such rows.
QString sheetTable(const QString& rows);
/// A thumbprint: technical values run left to right in every language.
QString sheetThumbprint(const QString& sha1);

} // namespace p2s
