#pragma once

#include <QString>
#include <QStringList>

namespace p2s::test {

/// What GnuTLS' `certtool --certificate-info` printed, in the words of certificateJson.
class CerttoolView {
public:
    explicit CerttoolView(const QString& printed) : m_lines(printed.split(QLatin1Char('\n'))) {}

    /// "Subject" or "Issuer".
    QString name(const char* label) const;
    QString serial() const;
    /// "Not Before" or "Not After".
    QString date(const char* label) const;
    /// "sha1" or "sha256".
    QString thumbprint(const char* label) const;
    QStringList keyUsage() const;
    /// Object identifiers.
    QStringList purposes() const;
    QStringList alternativeNames() const;

private:
    QString value(const QString& label) const;
    /// What stands indented under "Key Usage (critical):" and the like.
    QStringList extension(const char* title) const;
    QStringList m_lines;
};

} // namespace p2s::test
