#include "core/platform/usual_token_modules.h"

#include <QDir>
#include <QFileInfo>

namespace p2s {

QStringList usualTokenModules() {
#ifdef Q_OS_WIN
    const QString programs = QDir::fromNativeSeparators(qEnvironmentVariable("ProgramFiles"));
    const QString system =
        QDir::fromNativeSeparators(qEnvironmentVariable("SystemRoot")) + QStringLiteral("/System32");
    const QStringList usual{programs + QStringLiteral("/OpenSC Project/OpenSC/pkcs11/opensc-pkcs11.dll"),
                            programs + QStringLiteral("/Yubico/Yubico PIV Tool/bin/libykcs11.dll"),
                            system + QStringLiteral("/eTPKCS11.dll"),
                            system + QStringLiteral("/cryptoCertumPKCS11.dll")};
#else
    const QStringList usual{QStringLiteral("/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so"),
                            QStringLiteral("/usr/lib/aarch64-linux-gnu/opensc-pkcs11.so"),
                            QStringLiteral("/usr/lib/x86_64-linux-gnu/libykcs11.so.2"),
                            QStringLiteral("/usr/lib/libeTPkcs11.so"),
                            QStringLiteral("/usr/lib/softhsm/libsofthsm2.so")};
#endif
    QStringList there;
    for (const QString& module : usual) {
        if (QFileInfo(module).isFile())
            there.append(module);
    }
    return there;
}

} // namespace p2s
