#include "core/platform/platform.h"
#include "core/platform/windows_account_protection.h"
#include "core/platform/windows_certificate_store.h"
#include "core/platform/windows_enrolment.h"

namespace p2s {

const Platform& systemPlatform() {
    static WindowsCertificateStore store;
    static const WindowsAccountProtection account;
    static const WindowsEnrolment enrolment;
    static const Platform platform{store, account, enrolment};
    return platform;
}

} // namespace p2s
