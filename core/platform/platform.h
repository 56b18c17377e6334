#pragma once

#include "core/platform/account_protection.h"
#include "core/platform/certificate_store.h"
#include "core/platform/enrolment.h"
#include "core/platform/key_token.h"

namespace p2s {

/// The operating system as this program sees it.
struct Platform {
    CertificateStore& certificates;
    const AccountProtection& account;
    const Enrolment& enrolment;
    /// Cards and tokens, which are the same on every system.
    const KeyTokens& tokens = pkcs11Tokens();
};

/// The one this program runs on. Off Windows everything in it says NotAvailableHere.
const Platform& systemPlatform();

} // namespace p2s
