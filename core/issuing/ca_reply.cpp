#include "core/issuing/ca_reply.h"

#include "core/issuing/foreign_reply.h"
#include "core/issuing/new_request.h"
#include "core/issuing/root_records.h"
#include "core/readiness/client_readiness.h"
#include "core/x509/certificate_file.h"
#include "core/x509/issuer_chain.h"

#include <algorithm>
#include <utility>

namespace p2s {
namespace {

struct Match {
    RequestRecord record;
    Certificate certificate;
};

/// Those in \a certificates whose keys were made here, each once: some authorities put the same certificate
/// in twice.
Result<QList<Match>> matchesIn(const QList<Certificate>& certificates, const Ledger& ledger) {
    QList<Match> found;
    for (const Certificate& certificate : certificates) {
        const bool isThere = std::any_of(
            found.begin(), found.end(), [&](const Match& match) { return match.certificate == certificate; });
        if (isThere)
            continue;
        auto record = ledger.requestByPublicKey(publicKeyHash(certificate.subjectPublicKeyInfo()));
        if (record)
            found.append({std::move(*record), certificate});
        else if (record.error().code != ErrorCode::RequestNotFound)
            return tl::unexpected(record.error());
    }
    return found;
}

/// The one that is meant; \a serialNumber empty when there should be one only.
Result<Match> matchIn(const QList<Certificate>& certificates, const QString& name, QString serialNumber,
                      const Ledger& ledger) {
    auto matches = matchesIn(certificates, ledger);
    if (!matches)
        return tl::unexpected(matches.error());
    serialNumber = serialNumber.remove(QLatin1Char(':')).trimmed();
    if (!serialNumber.isEmpty()) {
        matches->removeIf([&](const Match& match) {
            return match.certificate.serialNumber().compare(serialNumber, Qt::CaseInsensitive) != 0;
        });
    }
    if (matches->isEmpty())
        return failure(ErrorCode::ReplyUnmatched, name);
    if (matches->size() > 1)
        return failure(ErrorCode::ReplyAmbiguous, name);
    if (matches->first().record.state != RequestState::Waiting)
        return failure(ErrorCode::RequestNotWaiting, matches->first().record.address);
    return matches->first();
}

Result<QList<Certificate>> certificatesIn(const QByteArray& bytes, const QString& name) {
    const auto file = parseCertificateFile(bytes, {}, name);
    if (!file)
        return tl::unexpected(file.error());
    return file->certificates.isEmpty() ? failure(ErrorCode::CertificateMissing, name)
                                        : Result<QList<Certificate>>(file->certificates);
}

/// What only somebody can tell who knows what was asked for.
QList<Finding> compare(const CertificateRequest& request, const Certificate& certificate) {
    QList<Finding> findings;
    const QString leaf = QStringLiteral("leaf");
    if (!isSameName(certificate.commonName(), request.commonName()))
        findings.append({Rule::CommonNameChanged, Severity::Error, leaf, certificate.commonName()});
    const QStringList carried = certificate.subjectAltNames();
    const QStringList asked = request.subjectAltNames();
    const bool carriesAll = std::all_of(asked.begin(), asked.end(), [&](const QString& name) {
        return carried.contains(name, Qt::CaseInsensitive);
    });
    if (!carriesAll)
        findings.append({Rule::AltNameChanged, Severity::Warning, leaf});
    return findings;
}

QList<Finding> assess(const CaReply& reply, const std::optional<UploadedRoot>& uploadedRoot,
                      const QDateTime& now) {
    const Certificate& certificate = reply.certificate;
    QList<Finding> findings = compare(reply.request, certificate);
    if (certificate.isCa())
        findings += assessAuthorityAsClient(certificate);
    findings += assessCertificate(certificate, reply.chain, now);
    if (uploadedRoot && !reply.chain.contains(uploadedRoot->certificate))
        findings.append({Rule::NotUnderThisRoot, Severity::Error, QStringLiteral("leaf"),
                         uploadedRoot->certificate.displayName()});
    if (uploadedRoot && uploadedRoot->isEncodedTwice)
        findings.append({Rule::EncodedTwice, Severity::Error, QStringLiteral("root")});
    putGravestFirst(findings);
    return findings;
}

} // namespace

Result<UploadedRoot> readUploadedRoot(const QByteArray& bytes, const QString& name) {
    const auto file = parseCertificateFile(bytes, {}, name);
    if (!file)
        return tl::unexpected(file.error());
    if (file->certificates.isEmpty())
        return failure(ErrorCode::CertificateMissing, name);
    return UploadedRoot{file->certificates.first(), file->isEncodedTwice()};
}

bool isSameName(const QString& found, const QString& asked) {
    const auto foundName = EmailName::parse(found);
    const auto askedName = EmailName::parse(asked);
    return foundName && askedName ? *foundName == *askedName : found == asked;
}

Result<QList<Certificate>> answersIn(const QByteArray& bytes, const QString& name, const Ledger& ledger) {
    const auto certificates = certificatesIn(bytes, name);
    if (!certificates)
        return tl::unexpected(certificates.error());
    const auto matches = matchesIn(*certificates, ledger);
    if (!matches)
        return tl::unexpected(matches.error());
    QList<Certificate> answers;
    for (const Match& match : *matches)
        answers.append(match.certificate);
    return answers;
}

Result<SortedReply> sortReply(const QList<IncomingFile>& files, const Ledger& ledger) {
    QList<Certificate> all;
    std::optional<IncomingFile> stranger;
    std::optional<IncomingFile> reply;
    QList<Certificate> answers;
    bool hasSeveral = false;
    for (const IncomingFile& file : files) {
        const auto certificates = certificatesIn(file.bytes, file.name);
        if (!certificates)
            return tl::unexpected(certificates.error());
        const auto matches = matchesIn(*certificates, ledger);
        if (!matches)
            return tl::unexpected(matches.error());
        // Such as user.cer beside user.p7b, certreq's two: the same one again is no news.
        bool hasNews = false;
        for (const Match& match : *matches) {
            if (answers.contains(match.certificate))
                continue;
            answers.append(match.certificate);
            hasNews = true;
        }
        hasSeveral = hasSeveral || (hasNews && reply);
        if (hasNews && !reply)
            reply = file;
        const bool isOfAuthorities = std::all_of(certificates->begin(), certificates->end(),
                                                 [](const Certificate& each) { return each.isCa(); });
        if (!stranger && !isOfAuthorities)
            stranger = file;
        all += *certificates;
    }
    if (!reply)
        return SortedReply{stranger.value_or(files.first()), std::move(all)};
    if (hasSeveral) {
        reply->bytes.clear();
        for (const Certificate& answer : std::as_const(answers))
            reply->bytes += answer.pem();
    }
    return SortedReply{std::move(*reply), std::move(all)};
}

Result<CaReply> readReply(const QByteArray& bytes, const QString& name, const ReplySurroundings& known,
                          const Ledger& ledger, const QDateTime& now) {
    const auto certificates = certificatesIn(bytes, name);
    if (!certificates)
        return tl::unexpected(certificates.error());
    auto match = matchIn(*certificates, name, known.serialNumber, ledger);
    if (!match)
        return tl::unexpected(match.error());
    auto request = requestOf(match->record);
    if (!request)
        return tl::unexpected(request.error());
    const auto recorded = authoritiesInLedger(ledger);
    if (!recorded)
        return tl::unexpected(recorded.error());

    QList<Certificate> authorities = *certificates + known.authorities + *recorded;
    std::optional<Certificate> trusted;
    if (known.uploadedRoot) {
        trusted = known.uploadedRoot->certificate;
        authorities.append(*trusted);
    }
    CaReply reply{std::move(match->record),
                  std::move(*request),
                  match->certificate,
                  chainAbove(match->certificate, authorities, {.now = now, .root = trusted}),
                  {}};
    reply.findings = assess(reply, known.uploadedRoot, now);
    return reply;
}

ReplyReading readReplyFiles(const QList<IncomingFile>& files, ReplySurroundings known, const Ledger& ledger,
                            const QDateTime& now, qint64 expected) {
    const auto sorted = sortReply(files, ledger);
    if (!sorted)
        return {tl::unexpected(sorted.error())};
    const auto& [bytes, name] = sorted->reply;
    known.authorities += sorted->certificates;
    ReplyReading reading{readReply(bytes, name, known, ledger, now)};
    if (reading.reply)
        return reading;
    if (reading.reply.error().code == ErrorCode::ReplyAmbiguous)
        reading.choices = answersIn(bytes, name, ledger).value_or(QList<Certificate>());
    if (reading.reply.error().code == ErrorCode::ReplyUnmatched)
        reading.letter = foreignReplyLetter(bytes, name, ledger);
    if (reading.reply.error().code == ErrorCode::ReplyUnmatched && reading.letter.isEmpty() && expected > 0)
        reading.letter = foreignReplyLetter(bytes, name, ledger, expected);
    return reading;
}

} // namespace p2s
