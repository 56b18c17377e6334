#pragma once

#include "core/x509/certificate_request.h"
#include "core/x509/pkcs12_bundle.h"
#include "core/x509/revocation_list.h"

namespace p2s {

/// What a file turned out to be. StoreCertificate is none: a certificate of the operating system's store that
/// is judged like one.
enum class CertificateFileKind {
    Pkcs12,
    Certificate,
    Pkcs7,
    Request,
    RevocationList,
    PrivateKey,
    StoreCertificate
};

/// "pkcs12", "certificate", …, as the JSON contract writes it.
QString certificateFileKindName(CertificateFileKind kind);

/// A file with certificates, read whatever it is: DER or PEM, with text around it, Windows line ends, a BOM,
/// UTF-16, or bare Base-64 such as Azure's one-line text.
struct CertificateFile {
    /// Of several kinds in one PEM file the first that it has of: certificates, requests, revocation lists,
    /// keys.
    CertificateFileKind kind = CertificateFileKind::Certificate;
    /// In file order.
    QList<Certificate> certificates;
    QList<CertificateRequest> requests;
    QList<RevocationList> revocationLists;
    /// The private key, when there is one that could be opened.
    std::optional<PrivateKey> key;
    /// How many private keys there are; key is that of the first client certificate.
    int keyCount = 0;
    /// A private key is there but locked: no password was given for it.
    bool hasLockedKey = false;
    /// Only for StoreCertificate: its private key is in the store, too, and stays there. \c key signs with
    /// it, where that can be done.
    bool hasKeyInStore = false;
    /// Only for Pkcs12.
    std::optional<Pkcs12Bundle> pkcs12;
    /// How often it is wrapped in Base-64, PEM among it: 0 for DER, 1 for PEM and for Azure's one-line text.
    int base64Layers = 0;
    /// What `az` makes of a PEM file that it is to upload: nothing else reads it (domain facts §1).
    bool isEncodedTwice() const { return base64Layers > 1; }
};

/// Reads the bytes of a certificate file. \a name is for messages. \a password may be empty.
/// Errors: FileNotRecognized, FileTruncated, FileMalformed, and those of Pkcs12Bundle::read and
/// PrivateKey::fromFile; a locked PEM key beside a certificate is no error (see hasLockedKey).
/// \a budget bounds what reading it may cost: FileTooExpensive when there is too much in it.
Result<CertificateFile> parseCertificateFile(const QByteArray& bytes, const SecretBytes& password,
                                             const QString& name, const WorkBudget& budget = WorkBudget());

/// readFile, then parseCertificateFile.
Result<CertificateFile> readCertificateFile(const QString& path, const SecretBytes& password);

/// What a file that could not be read was going to be, such as a bundle whose password is another one.
/// Nothing when that cannot be told.
std::optional<CertificateFileKind> certificateFileKindOf(const QString& path);

/// Certificates in DER, one right after the other. Errors: FileMalformed.
Result<QList<Certificate>> certificatesInSequence(const QByteArray& der, const QString& name);

} // namespace p2s
