#include "core/issuing/foreign_reply.h"

#include "core/handover/authority_letter.h"
#include "core/issuing/ca_reply.h"
#include "core/issuing/new_request.h"
#include "core/x509/certificate_file.h"

#include <algorithm>

namespace p2s {
namespace {

std::optional<RequestRecord> expectedBy(const Certificate& certificate, const Ledger& ledger,
                                        std::optional<qint64> requestId) {
    const auto waiting = ledger.requests(RequestState::Waiting);
    if (!waiting)
        return std::nullopt;
    const auto found = std::find_if(waiting->begin(), waiting->end(), [&](const RequestRecord& record) {
        return requestId ? record.id == *requestId : isSameName(certificate.commonName(), record.address);
    });
    if (found != waiting->end())
        return *found;
    return waiting->size() == 1 && !requestId ? std::optional(waiting->first()) : std::nullopt;
}

} // namespace

QString foreignReplyLetter(const QByteArray& bytes, const QString& name, const Ledger& ledger,
                           std::optional<qint64> requestId) {
    const auto file = parseCertificateFile(bytes, {}, name);
    if (!file)
        return {};
    const auto leaf = std::find_if(file->certificates.begin(), file->certificates.end(),
                                   [](const Certificate& certificate) { return !certificate.isCa(); });
    if (leaf == file->certificates.end())
        return {};
    const auto record = expectedBy(*leaf, ledger, requestId);
    if (!record)
        return {};
    return wrongKeyLetter({*leaf, record->address, record->createdAt, record->publicKeySha256,
                           publicKeyHash(leaf->subjectPublicKeyInfo())});
}

} // namespace p2s
