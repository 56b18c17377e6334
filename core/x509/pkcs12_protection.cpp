#include "core/x509/pkcs12_protection.h"

#include "core/base/openssl_error.h"
#include "core/x509/asn1_values.h"

#include <openssl/asn1t.h>

#include <algorithm>
#include <limits>

namespace p2s {
namespace {

template <typename T> struct Asn1Free {
    const ASN1_ITEM* item;
    void operator()(T* value) const { ASN1_item_free(reinterpret_cast<ASN1_VALUE*>(value), item); }
};
template <typename T> using Asn1Value = std::unique_ptr<T, Asn1Free<T>>;

template <typename T> Asn1Value<T> parameters(const ASN1_TYPE* parameter, const ASN1_ITEM* item) {
    Asn1Value<T> value(static_cast<T*>(ASN1_TYPE_unpack_sequence(item, parameter)), Asn1Free<T>{item});
    if (!value)
        forgetOpensslErrors();
    return value;
}

/// Measured: what mixing a block of memory takes in rounds of SHA-256.
constexpr qint64 roundsOfScrypt = 3;

QString nameOf(const ASN1_OBJECT* object) {
    const int nid = OBJ_obj2nid(object);
    return nid == NID_undef ? asn1::oid(object) : QString::fromLatin1(OBJ_nid2sn(nid));
}

/// The product of two that are not negative, or the largest number when that is larger still.
qint64 times(qint64 a, qint64 b) {
    return b > 0 && a > std::numeric_limits<qint64>::max() / b ? std::numeric_limits<qint64>::max() : a * b;
}

/// N·r·p (RFC 7914), each as long as so many rounds of a hash.
qint64 scryptWork(const X509_ALGOR* keyFunction) {
    const auto scrypt = parameters<SCRYPT_PARAMS>(keyFunction->parameter, ASN1_ITEM_rptr(SCRYPT_PARAMS));
    if (!scrypt)
        return 0;
    qint64 work = roundsOfScrypt;
    for (const ASN1_INTEGER* factor :
         {scrypt->costParameter, scrypt->blockSize, scrypt->parallelizationParameter})
        work = times(work, std::max<qint64>(iterationCount(factor), 1));
    return work;
}

void describePbkdf2(const X509_ALGOR* keyFunction, EncryptionScheme& scheme, QStringList& parts) {
    const auto pbkdf2 = parameters<PBKDF2PARAM>(keyFunction->parameter, ASN1_ITEM_rptr(PBKDF2PARAM));
    if (!pbkdf2)
        return;
    scheme.iterations = iterationCount(pbkdf2->iter);
    // RFC 8018 appendix A.2: HMAC-SHA1 when nothing is said.
    const int prf = pbkdf2->prf ? OBJ_obj2nid(pbkdf2->prf->algorithm) : NID_hmacWithSHA1;
    QString digest = QString::fromLatin1(OBJ_nid2sn(prf));
    digest.remove(QStringLiteral("hmacWith"));
    scheme.work = times(scheme.iterations, prf == NID_hmacWithSHA256 ? 2 : 4);
    parts.append(QStringLiteral("PBKDF2-HMAC-%1").arg(digest.toUpper()));
    parts.append(QString::number(scheme.iterations));
}

} // namespace

qint64 iterationCount(const ASN1_INTEGER* iterations) {
    int64_t count = 0;
    const bool isCounted = iterations && ASN1_INTEGER_get_int64(&count, iterations) == 1 && count >= 0 &&
                           count <= std::numeric_limits<int>::max();
    return isCounted ? count : std::numeric_limits<qint64>::max();
}

// The key is as long as the digest (RFC 7292 appendix B): one hash an iteration.
qint64 macWork(int digest, qint64 iterations) {
    return times(iterations, digest == NID_sha384 || digest == NID_sha512 ? 2 : 1);
}

EncryptionScheme encryptionScheme(const X509_ALGOR* algorithm) {
    EncryptionScheme scheme;
    QStringList parts;
    const int nid = OBJ_obj2nid(algorithm->algorithm);
    if (nid == NID_pbes2) {
        const auto pbes2 = parameters<PBE2PARAM>(algorithm->parameter, ASN1_ITEM_rptr(PBE2PARAM));
        if (pbes2) {
            const QString cipher = nameOf(pbes2->encryption->algorithm);
            scheme.isAes = cipher.contains(QStringLiteral("AES"), Qt::CaseInsensitive);
            scheme.isRc2 = cipher.contains(QStringLiteral("RC2"), Qt::CaseInsensitive);
            parts.append(cipher);
            if (OBJ_obj2nid(pbes2->keyfunc->algorithm) == NID_id_pbkdf2)
                describePbkdf2(pbes2->keyfunc, scheme, parts);
            else
                parts.append(nameOf(pbes2->keyfunc->algorithm));
            if (OBJ_obj2nid(pbes2->keyfunc->algorithm) == NID_id_scrypt)
                scheme.work = scryptWork(pbes2->keyfunc);
        }
    } else {
        const auto pbe = parameters<PBEPARAM>(algorithm->parameter, ASN1_ITEM_rptr(PBEPARAM));
        scheme.iterations = pbe ? iterationCount(pbe->iter) : 0;
        scheme.work = times(scheme.iterations, 3);
        scheme.isRc2 = nid == NID_pbe_WithSHA1And40BitRC2_CBC || nid == NID_pbe_WithSHA1And128BitRC2_CBC;
        parts = {nameOf(algorithm->algorithm), QString::number(scheme.iterations)};
    }
    if (parts.isEmpty())
        parts.append(nameOf(algorithm->algorithm));
    scheme.description = parts.join(QStringLiteral(", "));
    return scheme;
}

} // namespace p2s
