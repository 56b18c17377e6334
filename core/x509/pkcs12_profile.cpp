#include "core/x509/pkcs12_profile.h"

#include <algorithm>
#include <array>

namespace p2s {
namespace {

struct TargetName {
    InstallTarget target;
    const char* name;
};

constexpr std::array targetNames{
    TargetName{InstallTarget::Windows, "windows"}, TargetName{InstallTarget::WindowsLegacy, "windows-legacy"},
    TargetName{InstallTarget::Apple, "apple"},     TargetName{InstallTarget::Android, "android"},
    TargetName{InstallTarget::Java, "java"},       TargetName{InstallTarget::Linux, "linux"},
    TargetName{InstallTarget::Any, "any"},
};

} // namespace

QList<InstallTarget> allInstallTargets() {
    QList<InstallTarget> targets;
    for (const TargetName& entry : targetNames)
        targets.append(entry.target);
    return targets;
}

QString installTargetName(InstallTarget target) {
    const auto* entry =
        std::find_if(targetNames.begin(), targetNames.end(),
                     [target](const TargetName& candidate) { return candidate.target == target; });
    return QString::fromLatin1(entry->name);
}

std::optional<InstallTarget> installTargetFromName(const QString& name) {
    for (const TargetName& entry : targetNames) {
        if (name == QLatin1StringView(entry.name))
            return entry.target;
    }
    return std::nullopt;
}

Pkcs12Profile Pkcs12Profile::modern() {
    return {Encryption::Aes256};
}

Pkcs12Profile Pkcs12Profile::legacyCompatible() {
    return {Encryption::TripleDes};
}

Pkcs12Profile Pkcs12Profile::forTarget(InstallTarget target) {
    switch (target) {
    case InstallTarget::Windows:
    case InstallTarget::Java:
    case InstallTarget::Linux:
        return modern();
    case InstallTarget::WindowsLegacy:
    case InstallTarget::Apple:
    case InstallTarget::Android:
    case InstallTarget::Any:
        return legacyCompatible();
    }
    Q_UNREACHABLE();
}

} // namespace p2s
