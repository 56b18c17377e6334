#include "core/ledger/sqlite_text_index.h"

#include "core/ledger/certificate_select.h"

#include <algorithm>

namespace p2s {
namespace {

constexpr qsizetype charactersOfTrigram = 3;
/// What is found is looked at anyway: more of them cost time, and seldom tell more apart.
constexpr qsizetype mostTrigrams = 12;

/// The text of each certificate, a line for each part. Somebody whose address is the common name adds
/// nothing. The empty line at the end has a trigram begin with every character.
QString searchableText() {
    QStringList parts;
    for (const auto& [table, column, isHex] : searchedColumns()) {
        parts.append(
            table == QStringLiteral("recipients")
                ? QStringLiteral("coalesce((SELECT group_concat(p.%1, char(10)) FROM recipients p"
                                 " WHERE p.certificate_id = c.id AND p.%1 <> c.common_name_key), '')")
                      .arg(column)
                : QStringLiteral("c.") + column);
    }
    parts.append(QStringLiteral("char(10)"));
    return parts.join(QStringLiteral(" || char(10) || "));
}

/// Runs `INSERT INTO certificate_search …` with the text that a certificate has now.
Result<void> tellText(const LedgerConnection& connection, const QString& statement, qint64 certificateId) {
    const auto told = connection.run(
        statement + QStringLiteral(" id, text FROM searchable_certificates WHERE id = ?"), {certificateId});
    return told ? Result<void>() : tl::unexpected(told.error());
}

/// FTS5's query for what has all trigrams of \a text.
QString trigramsOf(const QList<char32_t>& text) {
    const qsizetype last = text.size() - charactersOfTrigram;
    const qsizetype count = std::min(last + 1, mostTrigrams);
    QStringList trigrams;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = count == 1 ? 0 : last * i / (count - 1);
        QString trigram = QString::fromUcs4(text.constData() + at, charactersOfTrigram);
        trigrams.append(u'"' + trigram.replace(u'"', QStringLiteral("\"\"")) + u'"');
    }
    return u'(' + trigrams.join(QStringLiteral(" AND ")) + u')';
}

QList<char32_t> charactersOf(const QString& text) {
    QList<char32_t> characters;
    for (const uint character : text.toUcs4())
        characters.append(character);
    return characters;
}

} // namespace

Result<void> makeSqliteTextIndex(const LedgerConnection& connection) {
    QStringList steps{
        QStringLiteral("CREATE VIEW searchable_certificates AS SELECT c.id, %1 AS text FROM certificates c")
            .arg(searchableText()),
        // The text is that of the view, and is not kept twice. Folding is done already.
        QStringLiteral("CREATE VIRTUAL TABLE certificate_search USING fts5 (text,"
                       " content='searchable_certificates', content_rowid='id', detail=none, columnsize=0,"
                       " tokenize='trigram case_sensitive 1')"),
        QStringLiteral("CREATE VIRTUAL TABLE certificate_search_terms USING fts5vocab"
                       " (certificate_search, instance)"),
        QStringLiteral("INSERT INTO certificate_search (certificate_search) VALUES ('rebuild')")};
    for (const QString& step : steps) {
        if (auto done = connection.run(step); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

// A text is taken out of the index by telling it.
Result<void> forgetSqliteText(const LedgerConnection& connection, qint64 certificateId) {
    return tellText(connection,
                    QStringLiteral("INSERT INTO certificate_search (certificate_search, rowid, text)"
                                   " SELECT 'delete',"),
                    certificateId);
}

Result<void> noteSqliteText(const LedgerConnection& connection, qint64 certificateId) {
    return tellText(connection, QStringLiteral("INSERT INTO certificate_search (rowid, text) SELECT"),
                    certificateId);
}

TextIndex sqliteTextIndex(const SearchText& text) {
    TextIndex index;
    QStringList wanted;
    for (const QString& part : {text.key, text.hex}) {
        if (part.isEmpty())
            continue;
        const QList<char32_t> characters = charactersOf(part);
        if (characters.size() >= charactersOfTrigram)
            wanted.append(trigramsOf(characters));
        else // It begins a trigram wherever it stands.
            index.candidates.append({QStringLiteral("SELECT doc FROM certificate_search_terms WHERE term >= ?"
                                                    " AND term < ? || char(1114111)"),
                                     {part, part}});
    }
    if (wanted.isEmpty())
        return index;
    const QString query = wanted.join(QStringLiteral(" OR "));
    if (index.candidates.isEmpty())
        // CROSS JOIN: in this order.
        index.inOrder = {QStringLiteral("certificate_search s CROSS JOIN certificates c ON c.id = s.rowid"),
                         QStringLiteral("s.certificate_search MATCH ?"),
                         {query},
                         QStringLiteral("s.rowid")};
    index.candidates.append(
        {QStringLiteral("SELECT rowid FROM certificate_search WHERE certificate_search MATCH ?"), {query}});
    return index;
}

} // namespace p2s
