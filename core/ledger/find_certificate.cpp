#include "core/ledger/find_certificate.h"

namespace p2s {
namespace {

/// A number of the ledger is short; a serial number made here has 40 digits, and others' are hardly shorter
/// than this.
constexpr qsizetype mostNumberDigits = 9;

} // namespace

Result<CertificateRecord> findCertificate(const Ledger& ledger, const QString& text) {
    QString digits;
    for (const QChar c : text) {
        if (!c.isSpace() && c != QLatin1Char(':'))
            digits.append(c.toUpper());
    }
    bool isNumber = false;
    const qint64 id = digits.toLongLong(&isNumber);
    if (isNumber && digits.size() <= mostNumberDigits) {
        auto found = ledger.certificate(id);
        if (found || found.error().code != ErrorCode::CertificateNotFound)
            return found;
    }
    auto found = ledger.certificateByHex(digits);
    if (!found && found.error().code == ErrorCode::CertificateNotFound)
        return failure(ErrorCode::CertificateNotFound, text);
    return found;
}

} // namespace p2s
