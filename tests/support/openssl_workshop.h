#pragma once

#include "tests/support/outside_tool.h"

#include <QDateTime>

namespace p2s::test {

/// What the openssl command line is to put into a certificate.
struct CertificateRecipe {
    /// As `openssl req -subj` takes it, UTF-8: "/CN=user@contoso.com".
    QString subject;
    /// Lines of an openssl extension section: "extendedKeyUsage=clientAuth".
    QStringList extensions;
    QDateTime notBefore = QDateTime::currentDateTimeUtc().addDays(-1);
    QDateTime notAfter = QDateTime::currentDateTimeUtc().addDays(30);
    /// The signature's digest.
    QString digest = QStringLiteral("sha256");

    /// A root as it should be: CA:TRUE, keyCertSign and cRLSign, both critical, and a subject key identifier.
    static CertificateRecipe root(const QString& commonName);
    /// The same for a test whose clock says \a now: it began ten days before and ends five years later.
    static CertificateRecipe rootAt(const QString& commonName, const QDateTime& now);
    /// A root as Microsoft's PowerShell sample makes it: critical keyCertSign and a subject key identifier
    /// only.
    static CertificateRecipe powerShellRoot(const QString& commonName);
    /// A root that says nothing of what it is for: a subject key identifier only.
    static CertificateRecipe silentRoot(const QString& commonName);
    /// A client certificate whose EKU is \a purposes ("serverAuth,clientAuth"); without an EKU when empty.
    static CertificateRecipe client(const QString& commonName, const QString& purposes);
};

/// Makes keys, certificates and .pfx files with the openssl command line, in one folder: what this program
/// refuses to make itself, and what others make. Files are called by their stem: "root" is root.key and
/// root.pem.
///
/// Every step returns the run that decided it: the first that failed, or else the last.
class OpensslWorkshop {
public:
    explicit OpensslWorkshop(QString folder) : m_folder(std::move(folder)) {}

    const QString& folder() const { return m_folder; }
    /// Of "root.pem".
    QString path(const QString& file) const;
    /// The bytes of a file; empty when it is not there.
    QByteArray bytes(const QString& file) const;

    /// Any openssl command, run in the folder.
    ToolRun openssl(const QStringList& arguments, const QByteArray& input = {}) const;
    /// stem.key, unencrypted PKCS#8 PEM, made with \a options of `openssl genpkey`; the usual kind is taken
    /// from keptKeyPem().
    ToolRun makeKey(const QString& stem, const QStringList& options = rsa(2048)) const;
    static QStringList rsa(int bits);
    static QStringList ellipticCurve();

    /// stem.key (made when it is not there) and stem.pem, signed by itself.
    ToolRun makeSelfSigned(const QString& stem, const CertificateRecipe& recipe) const;
    /// stem.key (made when it is not there) and stem.pem, signed by issuer.key.
    ToolRun makeSigned(const QString& stem, const QString& issuer, const CertificateRecipe& recipe) const;
    /// stem.pfx from stem.key and stem.pem, with the certificates of \a chain and any other \a options of
    /// `openssl pkcs12 -export`.
    ToolRun makeBundle(const QString& stem, const QStringList& chain, const QByteArray& password,
                       const QStringList& options = {}) const;
    /// A file with \a password on its one line, for -passin and the like; the path.
    QString passwordFile(const QByteArray& password) const;

private:
    ToolRun makeCertificate(const QString& stem, const QString& issuer,
                            const CertificateRecipe& recipe) const;
    QString m_folder;
};

} // namespace p2s::test
