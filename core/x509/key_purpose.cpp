#include "core/x509/key_purpose.h"

#include "core/x509/oid.h"

#include <QCoreApplication>

#include <array>

namespace p2s {
namespace {

constexpr char keyPurposeContext[] = "p2s::KeyPurpose";

struct NamedPurpose {
    const char* oid;
    const char* name;
};

// In the order a list offers them: what client certificates carry first.
constexpr std::array namedPurposes{
    NamedPurpose{oid::clientAuthentication, QT_TRANSLATE_NOOP("p2s::KeyPurpose", "Client Authentication")},
    NamedPurpose{oid::secureEmail, QT_TRANSLATE_NOOP("p2s::KeyPurpose", "Secure Email")},
    NamedPurpose{oid::encryptingFileSystem, QT_TRANSLATE_NOOP("p2s::KeyPurpose", "Encrypting File System")},
    NamedPurpose{oid::smartCardLogon, QT_TRANSLATE_NOOP("p2s::KeyPurpose", "Smart Card Logon")},
    NamedPurpose{oid::serverAuthentication, QT_TRANSLATE_NOOP("p2s::KeyPurpose", "Server Authentication")},
    NamedPurpose{oid::eapOverLan, QT_TRANSLATE_NOOP("p2s::KeyPurpose", "EAP over LAN")},
    NamedPurpose{oid::ikeIntermediate, QT_TRANSLATE_NOOP("p2s::KeyPurpose", "IP security IKE intermediate")},
    NamedPurpose{oid::codeSigning, QT_TRANSLATE_NOOP("p2s::KeyPurpose", "Code Signing")},
    NamedPurpose{"1.3.6.1.5.5.7.3.8", QT_TRANSLATE_NOOP("p2s::KeyPurpose", "Time Stamping")},
    NamedPurpose{"1.3.6.1.5.5.7.3.9", QT_TRANSLATE_NOOP("p2s::KeyPurpose", "OCSP Signing")},
    NamedPurpose{"1.3.6.1.4.1.311.10.3.12", QT_TRANSLATE_NOOP("p2s::KeyPurpose", "Document Signing")},
    NamedPurpose{"1.3.6.1.5.2.3.5", QT_TRANSLATE_NOOP("p2s::KeyPurpose", "KDC Authentication")},
    NamedPurpose{oid::anyPurpose, QT_TRANSLATE_NOOP("p2s::KeyPurpose", "Any Purpose")},
};

const NamedPurpose* find(const QString& oid) {
    for (const NamedPurpose& purpose : namedPurposes) {
        if (oid == QLatin1StringView(purpose.oid))
            return &purpose;
    }
    return nullptr;
}

} // namespace

QString KeyPurpose::name() const {
    const NamedPurpose* known = find(oid);
    return known ? QString::fromLatin1(known->name) : oid;
}

QString KeyPurpose::displayName() const {
    const NamedPurpose* known = find(oid);
    return known ? QCoreApplication::translate(keyPurposeContext, known->name) : oid;
}

QList<KeyPurpose> knownKeyPurposes() {
    QList<KeyPurpose> purposes;
    for (const NamedPurpose& purpose : namedPurposes)
        purposes.append({QString::fromLatin1(purpose.oid)});
    return purposes;
}

} // namespace p2s
