#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/ledger_connection.h"

namespace p2s {

/// Which certificates, as SQL: conditions on `c` (certificates) and `r` (its root), with their values.
struct CertificateFilter {
    QString condition = QStringLiteral("1 = 1");
    QVariantList values = {};
    int limit = -1;
    int offset = 0;
    /// ORDER BY's terms.
    QString order = QStringLiteral("c.id DESC");
    /// What is read instead of `certificates c`, with the order that it is in; empty for that.
    QString source = {};
    QString sourceOrder = {};

    /// `certificates c`, with its root only where that is asked about: joining it costs a long list much.
    QString tables() const;
    /// No certificate is left out.
    bool isEverything() const;
    /// SELECT of the numbers, in order, of those within limit and offset.
    QString numbers() const;
};

/// The filter that \a query asks for; text is looked for in every column that a person sees. Looked up first,
/// inside the transaction, is which certificates may have the text, when they are few (see TextIndex):
/// looking into every row of a long list takes seconds. What many have in common fills a page soon.
Result<CertificateFilter> filterFor(const LedgerConnection& connection, const CertificateQuery& query);

/// Those that pass \a filter with their recipients, in its order. Inside a transaction, so that both
/// halves are of one moment.
Result<QList<CertificateRecord>> selectCertificates(const LedgerConnection& connection,
                                                    const CertificateFilter& filter);

/// Those with \a numbers that are there, in the order of \a numbers.
Result<QList<CertificateRecord>> selectNumbered(const LedgerConnection& connection,
                                                const QList<qint64>& numbers);

/// Whether any certificate, whatever its state, has this friendly name, without regard to case.
Result<bool> isFriendlyNameTaken(const LedgerConnection& connection, const QString& friendlyName);

/// The SQL by which certificates are in order of the names of their files, as one index has it: without the
/// folder and without regard to case, and no longer than an index of PostgreSQL may hold. \a table: "c." or
/// nothing. Part of a step of the schema, so it stays as it is.
QString fileNameOrder(const QString& table);

/// A LIKE pattern (ESCAPE '!') for text that contains \a text.
QString containing(QString text);

/// A column of `certificates` or `recipients` in which text is looked for. The indexes are made of them:
/// another one takes a step of the schema that makes these anew.
struct SearchedColumn {
    QString table;
    QString column;
    /// It holds hex digits; the others are folded.
    bool isHex;
};
QList<SearchedColumn> searchedColumns();

/// Hex digits as a person pastes them, spaces, colons and Windows' invisible marks taken out, in upper case;
/// empty when there is anything else in \a text.
QString hexDigits(const QString& text);

} // namespace p2s
