#include "core/issuing/recipient_list.h"

#include <algorithm>

namespace p2s {
namespace {

bool separates(QChar character) {
    return character == u'\n' || character == u'\r' || character == u',' || character == u';' ||
           character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

/// The address in "Display Name <address>", which mail programs copy; else all of \a entry.
QString addressIn(const QString& entry) {
    const qsizetype open = entry.lastIndexOf(u'<');
    return open > 0 && entry.endsWith(u'>') ? entry.mid(open + 1, entry.size() - open - 2) : entry;
}

Result<EmailName> judge(const QString& entry, const QList<RecipientEntry>& before) {
    auto name = EmailName::parse(addressIn(entry));
    if (!name)
        return name;
    const bool repeated = std::any_of(before.begin(), before.end(), [&](const RecipientEntry& other) {
        return other.name && *other.name == *name;
    });
    if (repeated)
        return failure(ErrorCode::RecipientRepeated, name->address());
    return name;
}

} // namespace

QList<RecipientEntry> parseRecipientList(const QString& text) {
    QList<RecipientEntry> entries;
    int line = 1;
    qsizetype begin = 0;
    for (qsizetype end = 0; end <= text.size(); ++end) {
        if (end < text.size() && !separates(text.at(end)))
            continue;
        const QStringView piece = QStringView(text).mid(begin, end - begin);
        if (const QString entry = piece.trimmed().toString(); !entry.isEmpty()) {
            const auto* first =
                std::find_if_not(piece.begin(), piece.end(), [](QChar c) { return c.isSpace(); });
            entries.append({entry, begin + (first - piece.begin()), line, judge(entry, entries)});
        }
        // "\r\n" is one line end.
        const bool endsLine = end < text.size() && text.at(end) != u',' && text.at(end) != u';';
        if (endsLine && !(text.at(end) == u'\r' && end + 1 < text.size() && text.at(end + 1) == u'\n'))
            ++line;
        begin = end + 1;
    }
    return entries;
}

Result<QList<EmailName>> recipientsOf(const QList<RecipientEntry>& entries) {
    QList<EmailName> names;
    for (const RecipientEntry& entry : entries) {
        if (!entry.name)
            return tl::unexpected(entry.name.error());
        names.append(*entry.name);
    }
    if (names.isEmpty())
        return failure(ErrorCode::RecipientsMissing);
    return names;
}

} // namespace p2s
