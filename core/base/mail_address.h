#pragma once

#include <QString>

namespace p2s {

/// A domain as A-labels (RFC 5890, UTS #46 through Qt), in lower case; empty when it is none.
QString asciiDomain(const QString& domain);

/// The Unicode form of \a ascii, a domain as A-labels: the one spelling in which people and the ledger see
/// it. What would not come back as the same A-labels stays as it is.
QString unicodeDomain(const QString& ascii);

/// The one spelling of a mail address: NFC, trimmed, its domain in lower case and in Unicode, however it was
/// typed. Other text is only trimmed and composed.
QString canonicalAddress(const QString& text);

/// canonicalAddress with the domain as A-labels; likewise.
QString asciiAddress(const QString& text);

/// Whether both are one mailbox, without regard to case.
bool isSameAddress(const QString& a, const QString& b);

} // namespace p2s
