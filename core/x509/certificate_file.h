#pragma once

#include "core/x509/pkcs12_bundle.h"

namespace p2s {

/// What a file turned out to be.
enum class CertificateFileKind { Pkcs12, Certificate, Pkcs7, Request, RevocationList, PrivateKey };

/// "pkcs12", "certificate", …, as the JSON contract writes it.
QString certificateFileKindName(CertificateFileKind kind);

/// A file with certificates, read whatever it is: DER or PEM, with text around it, Windows line ends, a BOM,
/// UTF-16, or bare Base-64 such as Azure's one-line text.
struct CertificateFile {
    CertificateFileKind kind = CertificateFileKind::Certificate;
    /// In file order.
    QList<Certificate> certificates;
    /// The private key, when there is one that could be opened.
    std::optional<PrivateKey> key;
    /// A private key is there but locked: no password was given for it.
    bool hasLockedKey = false;
    /// Only for Pkcs12.
    std::optional<Pkcs12Bundle> pkcs12;
    /// Only for Request: the subject and the public key's SubjectPublicKeyInfo.
    QString requestSubject;
};

/// Reads the bytes of a certificate file. \a name is for messages. \a password may be empty.
/// Errors: FileNotRecognized, FileTruncated, FileMalformed, and those of Pkcs12Bundle::read and
/// PrivateKey::fromFile; a locked PEM key beside a certificate is no error (see hasLockedKey).
Result<CertificateFile> parseCertificateFile(const QByteArray& bytes, const SecretBytes& password,
                                             const QString& name);

/// readFile, then parseCertificateFile.
Result<CertificateFile> readCertificateFile(const QString& path, const SecretBytes& password);

/// The one certificate of a file or of pasted text, such as a root's .cer or Azure's Base-64 text.
/// Errors: those of parseCertificateFile, CertificateMissing.
Result<Certificate> parseCertificate(const QByteArray& bytes, const QString& name);

} // namespace p2s
