#pragma once

#include <QString>

namespace p2s {

/// What there is to say of the first purpose of a client certificate's Enhanced Key Usage, by its object
/// identifier: the VPN client takes a certificate by that one.
QString firstPurposeText(const QString& purpose);
bool isFirstPurposeRight(const QString& purpose);

} // namespace p2s
