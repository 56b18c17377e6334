#include "ui/wizard/install_target_text.h"

#include <QCoreApplication>

namespace p2s {
namespace {

struct InstallTargetWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::InstallTargetText)
public:
    static InstallTargetText of(InstallTarget target);
};

InstallTargetText InstallTargetWords::of(InstallTarget target) {
    switch (target) {
    case InstallTarget::Windows:
        return {tr("Windows 10, 11 and Server 2019 or later"),
                tr("Encrypted with AES-256, which Windows reads since version 1709.")};
    case InstallTarget::WindowsLegacy:
        return {
            tr("Older Windows and Server 2012 to 2016"),
            tr("Encrypted with Triple DES: these versions take AES for a wrong password. Use a strong one.")};
    case InstallTarget::Apple:
        return {tr("macOS, iPhone and iPad"),
                tr("Encrypted with Triple DES, which every Keychain reads. Use a strong password.")};
    case InstallTarget::Android:
        return {
            tr("Android"),
            tr("Encrypted with Triple DES, which also Android 13 and older read. Use a strong password.")};
    case InstallTarget::Java:
        return {tr("Java keystore"),
                tr("Encrypted with AES-256. Java takes only plain English letters, digits "
                   "and signs in the password.")};
    case InstallTarget::Linux:
        return {tr("Linux"), tr("Encrypted with AES-256, for OpenVPN, strongSwan and the Azure VPN Client.")};
    case InstallTarget::Any:
        return {tr("Anywhere, or not known yet"),
                tr("Encrypted with Triple DES, which every system reads. Use a strong password.")};
    }
    Q_UNREACHABLE();
}

} // namespace

InstallTargetText installTargetText(InstallTarget target) {
    return InstallTargetWords::of(target);
}

} // namespace p2s
