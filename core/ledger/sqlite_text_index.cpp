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

QString quotedTrigram(QString trigram) {
    return u'"' + trigram.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// FTS5's query for what has all trigrams of \a text.
QString trigramsOf(const QList<char32_t>& text) {
    const qsizetype last = text.size() - charactersOfTrigram;
    const qsizetype count = std::min(last + 1, mostTrigrams);
    QStringList trigrams;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = count == 1 ? 0 : last * i / (count - 1);
        trigrams.append(quotedTrigram(QString::fromUcs4(text.constData() + at, charactersOfTrigram)));
    }
    return u'(' + trigrams.join(QStringLiteral(" AND ")) + u')';
}

QList<char32_t> charactersOf(const QString& text) {
    QList<char32_t> characters;
    for (const uint character : text.toUcs4())
        characters.append(character);
    return characters;
}

const QString textIndexName = QStringLiteral("certificate_search");
/// So many texts are looked at whole, spread over all of them: one takes a hundredth of a second.
constexpr qsizetype mostWholeTexts = 100;
/// Of a long ledger fewer: the more certificates have a trigram, the longer it takes to find one of them.
constexpr qsizetype longLedger = 10000;
constexpr qsizetype mostWholeTextsOfMany = 20;
constexpr qsizetype mostTrigramsAtOnce = 100;

/// FTS5's query for the end that every text has: the last character of its serial number and two line ends.
Result<QString> endOfEveryText(const LedgerConnection& connection) {
    const auto ends = connection.rows(
        QStringLiteral("SELECT DISTINCT substr(serial, -1) FROM certificates"), {},
        [](const QSqlQuery& row) { return quotedTrigram(row.value(0).toString() + QStringLiteral("\n\n")); });
    return ends ? Result<QString>(ends->join(QStringLiteral(" OR "))) : tl::unexpected(ends.error());
}

/// The numbers of certificates that a search for the end of every text does not find.
Result<TextIndexDamage> missingTexts(const LedgerConnection& connection) {
    const auto end = endOfEveryText(connection);
    if (!end)
        return tl::unexpected(end.error());
    const auto missing = connection.rows(
        QStringLiteral("SELECT count(*), min(id) FROM certificates WHERE id NOT IN (SELECT rowid FROM"
                       " certificate_search WHERE certificate_search MATCH ?)"),
        {*end}, [](const QSqlQuery& row) {
            return TextIndexDamage{textIndexName, row.value(0).toLongLong(), row.value(1).toLongLong()};
        });
    return missing ? Result<TextIndexDamage>(missing->first()) : tl::unexpected(missing.error());
}

/// Whether the index has every trigram of \a text under \a number.
Result<bool> hasWholeText(const LedgerConnection& connection, qint64 number, const QString& text) {
    const QList<char32_t> characters = charactersOf(text);
    QStringList trigrams;
    for (qsizetype i = 0; i + charactersOfTrigram <= characters.size(); ++i)
        trigrams.append(quotedTrigram(QString::fromUcs4(characters.constData() + i, charactersOfTrigram)));
    trigrams.removeDuplicates();
    for (qsizetype i = 0; i < trigrams.size(); i += mostTrigramsAtOnce) {
        const auto found = connection.value(
            QStringLiteral("SELECT count(*) FROM certificate_search WHERE certificate_search MATCH ?"
                           " AND rowid = ?"),
            {trigrams.mid(i, mostTrigramsAtOnce).join(QStringLiteral(" AND ")), number});
        if (!found)
            return tl::unexpected(found.error());
        if (found->toInt() == 0)
            return false;
    }
    return true;
}

/// Of a sample, those whose text is not whole in the index.
Result<TextIndexDamage> brokenTexts(const LedgerConnection& connection) {
    const auto numbers = connection.rows(QStringLiteral("SELECT id FROM certificates ORDER BY id"), {},
                                         [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
    if (!numbers)
        return tl::unexpected(numbers.error());
    TextIndexDamage damage{textIndexName};
    const qsizetype looks =
        numbers->size() > longLedger ? mostWholeTextsOfMany : std::min(numbers->size(), mostWholeTexts);
    for (qsizetype i = 0; i < looks; ++i) {
        const qint64 number = numbers->at(i * numbers->size() / looks);
        const auto text = connection.value(
            QStringLiteral("SELECT text FROM searchable_certificates WHERE id = ?"), {number});
        if (!text)
            return tl::unexpected(text.error());
        const auto isWhole = hasWholeText(connection, number, text->toString());
        if (!isWhole)
            return tl::unexpected(isWhole.error());
        if (!*isWhole && ++damage.count == 1)
            damage.first = number;
    }
    return damage;
}

} // namespace

Result<std::optional<TextIndexDamage>> sqliteTextIndexDamage(const LedgerConnection& connection) {
    const auto parts = connection.value(
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name IN ('certificate_search',"
                       " 'certificate_search_terms', 'searchable_certificates')"));
    if (!parts)
        return tl::unexpected(parts.error());
    if (parts->toInt() < 3)
        return TextIndexDamage{textIndexName};
    const auto any = connection.value(QStringLiteral("SELECT id FROM certificates LIMIT 1"));
    if (!any)
        return tl::unexpected(any.error());
    if (!any->isValid())
        return std::optional<TextIndexDamage>();
    for (const auto look : {missingTexts, brokenTexts}) {
        auto damage = look(connection);
        // Its own pages are damaged.
        if (!damage && damage.error().code == ErrorCode::LedgerDamaged)
            return TextIndexDamage{textIndexName};
        if (!damage)
            return tl::unexpected(damage.error());
        if (damage->count > 0)
            return std::optional(std::move(*damage));
    }
    return std::optional<TextIndexDamage>();
}

Result<void> lookAnewAtSqliteText(const LedgerConnection& connection) {
    const auto isThere = connection.value(
        QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"), {textIndexName});
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!isThere->isValid())
        return {};
    const auto searched = connection.value(
        QStringLiteral("SELECT rowid FROM certificate_search WHERE certificate_search MATCH ? LIMIT 1"),
        {quotedTrigram(QStringLiteral("\n\n\n"))});
    return searched ? Result<void>() : tl::unexpected(searched.error());
}

QString sqliteTextView() {
    return QStringLiteral(
               "CREATE VIEW searchable_certificates AS SELECT c.id, %1 AS text FROM certificates c")
        .arg(searchableText());
}

Result<void> makeSqliteTextIndex(const LedgerConnection& connection) {
    QStringList steps{
        sqliteTextView(),
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
