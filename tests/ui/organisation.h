#pragma once

#include "core/x509/certificate_request.h"
#include "tests/support/openssl_workshop.h"

#include <QTemporaryDir>

namespace p2s::test {

/// An organisation's own authority in a folder beside the wizard's: `openssl ca`.
class Organisation {
public:
    /// \a now: its certificates are valid around this time. \a rootBits: how long the root's RSA key is.
    explicit Organisation(const QDateTime& now, int rootBits = 2048);

    /// Signs \a request for \a purposes ("clientAuth"); the certificate as PEM. \a more: options that come
    /// last, such as another -subj or -enddate. \a issuer: "root", or "issuing", the authority below it.
    QByteArray answer(const CertificateRequest& request, const QByteArray& purposes,
                      const QStringList& more = {}, const QString& issuer = QStringLiteral("root")) const;
    QByteArray root() const { return m_workshop.bytes(QStringLiteral("root.pem")); }
    QString rootPath() const { return m_workshop.path(QStringLiteral("root.pem")); }
    /// Makes the authority below the root, once; its certificate as PEM.
    QByteArray issuing() const;
    /// \a leaf with both authorities as AD CS offers it for download: PKCS #7, DER.
    QByteArray pkcs7(const QByteArray& leaf) const;

private:
    QTemporaryDir m_folder;
    OpensslWorkshop m_workshop;
    QDateTime m_now;
};

} // namespace p2s::test
