#pragma once

#include "core/ledger/records.h"

#include <QIcon>

namespace p2s {

/// Where a certificate stands, in a word: what the ledger says, "On hold", or "Expired" for an issued one
/// that has ended by \a now.
QString stateText(const CertificateRecord& certificate, const QDateTime& now);
/// Never without the word beside it.
QIcon stateIcon(const CertificateRecord& certificate, const QDateTime& now);
QString stateText(CertificateState state);
/// The words of stateText for what is no state of its own.
QString onHoldText();
QString expiredText();
QString sharingText(Sharing sharing);

} // namespace p2s
