#pragma once

#include "core/ledger/ledger.h"
#include "core/readiness/finding.h"
#include "core/x509/certificate_request.h"

namespace p2s {

/// What a certificate authority sent back, found to its request and looked at.
struct CaReply {
    RequestRecord record;
    /// What was asked for.
    CertificateRequest request;
    Certificate certificate;
    /// Its issuers, nearest first, as far as they are known.
    QList<Certificate> chain;
    /// Every reason why it would not do (severity error), and what else there is to say. \c refuseErrors
    /// stops on them.
    QList<Finding> findings;
};

/// A root as it was uploaded to Azure.
struct UploadedRoot {
    Certificate certificate;
    /// As Base-64 of Base-64: the gateway has it, and cannot use it.
    bool isEncodedTwice = false;

    bool operator==(const UploadedRoot&) const = default;
};

/// The uploaded root in the bytes of a file or a text. \a name is for messages.
/// Errors: those of parseCertificateFile, CertificateMissing.
Result<UploadedRoot> readUploadedRoot(const QByteArray& bytes, const QString& name);

/// What is known besides the reply itself.
struct ReplySurroundings {
    /// Certificates of authorities, from files or a store.
    QList<Certificate> authorities = {};
    /// The root that was uploaded to Azure, if it is at hand.
    std::optional<UploadedRoot> uploadedRoot = {};
    /// Of several certificates in the reply that belong to requests made here, the one that is meant; see
    /// Certificate::serialNumber, also with colons. Empty when there should be one only.
    QString serialNumber = {};
};

/// Every certificate in the bytes of a reply that belongs to a request of the ledger by its public key, once
/// each. Errors: those of parseCertificateFile, CertificateMissing, and the ledger's.
Result<QList<Certificate>> answersIn(const QByteArray& bytes, const QString& name, const Ledger& ledger);

/// A file that came with a reply, or is one.
struct IncomingFile {
    QByteArray bytes;
    /// For messages.
    QString name;
};
struct SortedReply {
    IncomingFile reply;
    /// Everything that came, to find the issuers in.
    QList<Certificate> certificates;
};

/// Tells which of \a files, at least one, is the reply: the first with a certificate that belongs to a
/// request of the ledger; where none has, the first with one that is no authority's. Where several files have
/// different ones, the reply is all of those, for somebody to choose from. Errors: as for answersIn, of
/// whichever file.
Result<SortedReply> sortReply(const QList<IncomingFile>& files, const Ledger& ledger);

/// Whether an authority has kept to the name that was asked for; for addresses their case does not count.
bool isSameName(const QString& found, const QString& asked);

/// Takes the bytes of a reply in whatever form they come (see parseCertificateFile): finds the one
/// certificate in it that belongs to a request of the ledger by its public key, and its issuers in the reply,
/// in \a known and in the ledger. Judges: the name that was asked for, Enhanced Key Usage in encoded order,
/// key usage, dates, the chain up to a root, what the authorities in it allow, and whether the root is the
/// uploaded one and the gateway can use that. \a name is for messages. Errors: those of parseCertificateFile,
/// CertificateMissing, ReplyUnmatched, ReplyAmbiguous (see ReplySurroundings::serialNumber),
/// RequestNotWaiting, and the ledger's.
Result<CaReply> readReply(const QByteArray& bytes, const QString& name, const ReplySurroundings& known,
                          const Ledger& ledger, const QDateTime& now);

/// A reply as it was read, and what can be done when it was not.
struct ReplyReading {
    Result<CaReply> reply;
    /// To write to the authority (ReplyUnmatched); see foreignReplyLetter.
    QString letter = {};
    /// One of these is meant (ReplyAmbiguous); see ReplySurroundings::serialNumber.
    QList<Certificate> choices = {};
};

/// sortReply, then readReply. \a expected: the number of the request that somebody thinks it answers; 0 for
/// none.
ReplyReading readReplyFiles(const QList<IncomingFile>& files, ReplySurroundings known, const Ledger& ledger,
                            const QDateTime& now, qint64 expected = 0);

} // namespace p2s
