#pragma once

#include "core/readiness/finding.h"
#include "core/x509/certificate.h"

#include <QDateTime>

namespace p2s {

/// What to write to whoever runs the certificate authority, when its certificate for a request will not do:
/// which certificate, what is wrong with it or with the authorities above it and, for every point, what to
/// change, ready to send. \a templateName: the AD CS template that was asked for; empty for none. Findings of
/// severity error are in it, and what else the authority can do better when it issues the certificate again;
/// empty without an error. How the root was uploaded to Azure is left out: that is nothing of the
/// authority's. Where only certificates of authorities are missing, it asks for those and says that the
/// certificate itself may stay.
QString authorityLetter(const Certificate& certificate, const QString& askedName, const QString& templateName,
                        QList<Finding> findings);

/// The same about a certificate for another key than that of the request, which nobody here can use.
struct WrongKey {
    Certificate certificate;
    /// Whom the request is for, and when it was made.
    QString askedName;
    QDateTime madeOn;
    /// SHA-256 over the SubjectPublicKeyInfo, hex: of the request, and of the certificate.
    QString askedSha256;
    QString foundSha256;
};
QString wrongKeyLetter(const WrongKey& reply);

} // namespace p2s
