#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <QByteArray>
#include <QList>

namespace p2s {

/// One BEGIN/END block (RFC 7468, and RFC 1421 headers for old encrypted keys).
struct PemBlock {
    /// "CERTIFICATE", "ENCRYPTED PRIVATE KEY", …
    QByteArray label;
    /// Proc-Type and DEK-Info lines of a traditional encrypted key; empty otherwise.
    QByteArray header;
    /// The decoded contents; wiped, since they may be an unencrypted key.
    SecretBytes der;

    bool isPrivateKey() const { return label.endsWith("PRIVATE KEY"); }
    bool isEncrypted() const;
    bool isCertificate() const;
    bool isRequest() const;
    bool isRevocationList() const;
    bool isPkcs7() const;
    /// The block again, without whatever stood around it.
    QByteArray toPem() const;
};

/// The text as UTF-8 without a byte order mark, also when it came as UTF-16 from a Windows console. The
/// caller wipes it when it may hold a key.
QByteArray normalizedText(const QByteArray& bytes);

bool looksLikePem(const QByteArray& text);

/// A marker line within a sentence, a JSON string or another line: a program or a person has made no PEM of
/// it, or somebody only writes about one.
bool hasMarkersWithinLines(const QByteArray& text);

/// Every block, in order; what stands around them is passed over, marker lines that are only mentioned among
/// it. \a name is for the message.
/// Errors: FileTruncated (a BEGIN without its END), FileMalformed, FileNotRecognized (no block at all).
Result<QList<PemBlock>> pemBlocks(const QByteArray& text, const QString& name);

/// The bytes behind bare Base-64, with or without line breaks; empty when \a text is anything else. The
/// caller wipes them when they may hold a key.
QByteArray bareBase64(const QByteArray& text);

} // namespace p2s
