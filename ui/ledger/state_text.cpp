#include "ui/ledger/state_text.h"

#include "ui/widgets/icons.h"

#include <QCoreApplication>

namespace p2s {
namespace {

struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::LedgerState)
};

bool isExpired(const CertificateRecord& certificate, const QDateTime& now) {
    return certificate.state == CertificateState::Issued && certificate.notAfter < now;
}

} // namespace

QString stateText(const CertificateRecord& certificate, const QDateTime& now) {
    if (certificate.isOnHold())
        return onHoldText();
    return isExpired(certificate, now) ? expiredText() : stateText(certificate.state);
}

QString onHoldText() {
    return StateWords::tr("On hold");
}

QString expiredText() {
    return StateWords::tr("Expired");
}

QIcon stateIcon(const CertificateRecord& certificate, const QDateTime& now) {
    if (certificate.isOnHold() || isExpired(certificate, now))
        return severityIcon(Severity::Warning);
    switch (certificate.state) {
    case CertificateState::Pending:
        return severityIcon(Severity::Warning);
    case CertificateState::Issued:
        return doneIcon();
    case CertificateState::Revoked:
        return severityIcon(Severity::Error);
    case CertificateState::Superseded:
        return severityIcon(Severity::Info);
    }
    Q_UNREACHABLE();
}

QString stateText(CertificateState state) {
    switch (state) {
    case CertificateState::Pending:
        return StateWords::tr("Not finished");
    case CertificateState::Issued:
        return StateWords::tr("Issued");
    case CertificateState::Revoked:
        return StateWords::tr("Revoked");
    case CertificateState::Superseded:
        return StateWords::tr("Superseded");
    }
    Q_UNREACHABLE();
}

QString sharingText(Sharing sharing) {
    return sharing == Sharing::Shared ? StateWords::tr("Shared") : StateWords::tr("One person");
}

} // namespace p2s
