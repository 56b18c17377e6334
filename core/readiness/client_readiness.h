#pragma once

#include "core/readiness/finding.h"
#include "core/x509/certification_path.h"
#include "core/x509/pkcs12_bundle.h"
#include "core/x509/profiles.h"

namespace p2s {

/// What a certificate to be signed would be told: the Review page asks on every change. \a issuers: who signs
/// it, then the authorities above, the root last. \a eku is the list as edited, which may be empty or out of
/// order.
struct DraftCertificate {
    QString commonName;
    QList<KeyPurpose> purposes;
    KeyAlgorithm key = KeyAlgorithm::Rsa2048;
    QDateTime notBefore;
    QDateTime notAfter;
};
QList<Finding> assessDraft(const DraftCertificate& draft, const QList<Certificate>& issuers,
                           const QDateTime& now);

/// A password for the .pfx of \a person, where one is known, that goes to \a target. Warnings on strength and
/// characters; none for one that no file can have (see checkPkcs12Password).
QList<Finding> assessPassword(const SecretBytes& password, InstallTarget target,
                              const std::optional<EmailName>& person);

/// A new passphrase for a private key in the ledger, typed by somebody who may have taken it from \a context,
/// such as the root's name. A warning on strength.
QList<Finding> assessPassphrase(const SecretBytes& passphrase, const QStringList& context);

/// How a PKCS#12 file is protected, whatever is in it.
QList<Finding> assessProtection(const Pkcs12Protection& protection);

/// The AD CS template that a request names; empty for none. The stock "User" builds the subject from the
/// directory (SUBJECT_REQUIRE_DIRECTORY_PATH) and puts Client Authentication last.
QList<Finding> assessTemplate(const QString& templateName);

/// A client certificate with its issuers (nearest first), as found, and the path that they make. A CA
/// certificate is judged as a CA.
QList<Finding> assessCertificate(const Certificate& certificate, const QList<Certificate>& chain,
                                 const QDateTime& now);

/// The same where the path has been verified already.
QList<Finding> assessCertificate(const Certificate& certificate, const QList<Certificate>& chain,
                                 const CertificationPath& path, const QDateTime& now);

/// What keeps a CA from being used as if it were a client, besides its dates and algorithms: that it is one,
/// and whatever a client certificate has and it does not.
QList<Finding> assessAuthorityAsClient(const Certificate& authority);

/// A whole .pfx: the certificate, its key, its chain and how it is protected. \a keepGoing as in ChainWishes.
QList<Finding> assessBundle(const Pkcs12Bundle& bundle, const QDateTime& now,
                            const KeepGoing& keepGoing = {});

/// Only its key and its protection, without what there is to say of its certificates.
QList<Finding> assessBundleAlone(const Pkcs12Bundle& bundle);

/// Like assessBundle, and whether the protection can be read where it is going.
QList<Finding> assessBundleFor(const Pkcs12Bundle& bundle, InstallTarget target, const QDateTime& now);

} // namespace p2s
