#include "tests/support/kept_keys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QSaveFile>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <memory>

namespace p2s::test {

namespace {

QByteArray newKey() {
    struct Free {
        void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
        void operator()(BIO* bio) const { BIO_free(bio); }
    };
    const std::unique_ptr<EVP_PKEY, Free> key(EVP_RSA_gen(2048));
    const std::unique_ptr<BIO, Free> out(BIO_new(BIO_s_mem()));
    if (!key || !PEM_write_bio_PKCS8PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr))
        qFatal("no key for the tests");
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return {bytes, qsizetype(size)};
}

/// Two programs may make the same one at once: each goes on with its own, and one of them is kept.
QByteArray keptKey(int number) {
    const QString folder = qEnvironmentVariable("P2S_TEST_KEYS");
    const QString path = QStringLiteral("%1/rsa-2048-%2.pem").arg(folder).arg(number);
    QFile kept(path);
    if (!folder.isEmpty() && kept.open(QIODevice::ReadOnly))
        return kept.readAll();
    const QByteArray key = newKey();
    QSaveFile file(path);
    if (!folder.isEmpty() && QDir().mkpath(folder) && file.open(QIODevice::WriteOnly)) {
        file.write(key);
        file.commit();
    }
    return key;
}

} // namespace

QByteArray keptKeyPem(const QString& folder) {
    static QMutex guard;
    static QHash<int, QString> takenFor;
    static QHash<int, QByteArray> known;
    const QMutexLocker locker(&guard);
    int number = 1;
    while (takenFor.contains(number) && QFileInfo::exists(takenFor.value(number)))
        ++number;
    takenFor.insert(number, folder);
    if (!known.contains(number))
        known.insert(number, keptKey(number));
    return known.value(number);
}

} // namespace p2s::test
