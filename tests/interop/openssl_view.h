#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace p2s::test {

/// What openssl calls the purposes of an Enhanced Key Usage, and their object identifiers.
const QHash<QString, QString>& opensslPurposes();
/// What openssl calls the bits of a Key Usage, and what RFC 5280 does.
const QHash<QString, QString>& opensslKeyUsages();
/// An entry of a Subject Alternative Name, from openssl's way of writing it to ours.
QString ourSpelling(const QString& name);

/// What `openssl x509` printed, cut into the parts that certificateJson has.
class OpensslView {
public:
    explicit OpensslView(const QString& printed) : m_lines(unfolded(printed).split(QLatin1Char('\n'))) {}

    /// Behind "serial=" and the like.
    QString value(const char* name) const;
    /// "2026-01-01 00:00:00Z" as the contract writes it; what is no time stays as it is.
    QString date(const char* name) const;
    QString fingerprint(const char* name) const { return value(name).remove(QLatin1Char(':')); }
    /// The line after "X509v3 Key Usage: critical" and the like, cut at its commas.
    QStringList extension(const char* title) const;
    QString captured(const char* pattern) const;

private:
    /// Long numbers are printed on several lines, with a backslash at the end of each but the last.
    static QString unfolded(QString printed) { return printed.remove(QStringLiteral("\\\n")); }
    QStringList m_lines;
};

} // namespace p2s::test
