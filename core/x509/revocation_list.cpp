#include "core/x509/revocation_list.h"

#include "core/base/openssl_error.h"
#include "core/x509/asn1_values.h"
#include "core/x509/certificate_authority.h"
#include "core/x509/certificate_extensions.h"
#include "core/x509/signer_key.h"

#include <openssl/pem.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace p2s {
namespace {

/// CRLReason (RFC 5280 §5.3.1) knows these; 7 is not used, and removeFromCRL stands on delta lists alone.
constexpr int lastReason = 10;
constexpr int unusedReason = 7;

bool isReasonOfFullList(int reason) {
    return reason >= 0 && reason <= lastReason && reason != unusedReason &&
           reason != CRL_REASON_REMOVE_FROM_CRL;
}

OpensslHandle<ASN1_INTEGER> serialOf(const QString& hex) {
    BIGNUM* number = nullptr;
    const QByteArray digits = hex.toLatin1();
    const int read = BN_hex2bn(&number, digits.constData());
    const OpensslHandle<BIGNUM> owned(number);
    if (read == 0 || read != digits.size())
        return nullptr;
    return OpensslHandle<ASN1_INTEGER>(BN_to_ASN1_INTEGER(number, nullptr));
}

/// RFC 5280 §5.3.1, not critical. "unspecified" is said by saying nothing.
OpensslHandle<X509_EXTENSION> reasonExtension(int reason) {
    const OpensslHandle<ASN1_ENUMERATED> value(ASN1_ENUMERATED_new());
    if (!value || ASN1_ENUMERATED_set(value.get(), reason) != 1)
        return nullptr;
    return OpensslHandle<X509_EXTENSION>(X509V3_EXT_i2d(NID_crl_reason, 0, value.get()));
}

/// The extension of each reason is encoded once, however many entries have it.
class ReasonExtensions {
public:
    bool addTo(X509_REVOKED* entry, int reason) {
        if (reason == CRL_REASON_UNSPECIFIED)
            return true;
        OpensslHandle<X509_EXTENSION>& extension = m_extensions.at(static_cast<size_t>(reason));
        if (!extension)
            extension = reasonExtension(reason);
        return extension && X509_REVOKED_add_ext(entry, extension.get(), -1) == 1;
    }

private:
    std::array<OpensslHandle<X509_EXTENSION>, lastReason + 1> m_extensions;
};

bool addEntry(X509_CRL* list, const RevokedEntry& revoked, ReasonExtensions& reasons) {
    if (!isReasonOfFullList(revoked.reason))
        return false;
    OpensslHandle<X509_REVOKED> entry(X509_REVOKED_new());
    const auto serial = serialOf(revoked.serial);
    const auto at = asn1::time(revoked.at);
    if (!entry || !serial || !at || X509_REVOKED_set_serialNumber(entry.get(), serial.get()) != 1 ||
        X509_REVOKED_set_revocationDate(entry.get(), at.get()) != 1 ||
        !reasons.addTo(entry.get(), revoked.reason) || X509_CRL_add0_revoked(list, entry.get()) != 1)
        return false;
    std::ignore = entry.release(); // the list's now
    return true;
}

bool addNumber(X509_CRL* list, qint64 number) {
    const OpensslHandle<ASN1_INTEGER> value(ASN1_INTEGER_new());
    return value && ASN1_INTEGER_set_int64(value.get(), number) == 1 &&
           X509_CRL_add1_ext_i2d(list, NID_crl_number, value.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

bool fill(X509_CRL* list, const RevocationListProfile& profile, const X509* issuer) {
    const auto thisUpdate = asn1::time(profile.thisUpdate);
    const auto nextUpdate = asn1::time(profile.nextUpdate);
    const auto authority = extensions::authorityKeyIdentifierOf(issuer);
    if (!list || !thisUpdate || !nextUpdate || !authority ||
        X509_CRL_set_version(list, X509_CRL_VERSION_2) != 1 ||
        X509_CRL_set_issuer_name(list, X509_get_subject_name(issuer)) != 1 ||
        X509_CRL_set1_lastUpdate(list, thisUpdate.get()) != 1 ||
        X509_CRL_set1_nextUpdate(list, nextUpdate.get()) != 1 ||
        X509_CRL_add1_ext_i2d(list, NID_authority_key_identifier, authority.get(), 0, X509V3_ADD_DEFAULT) !=
            1 ||
        !addNumber(list, profile.number))
        return false;
    ReasonExtensions reasons;
    for (const RevokedEntry& entry : profile.entries) {
        if (!addEntry(list, entry, reasons))
            return false;
    }
    return true;
}

} // namespace

Result<void> RevocationList::checkIssuer(const Certificate& issuer) {
    // RFC 5280 §4.2.1.3: with a key usage, only a key with cRLSign; every reader checks it.
    if (const auto usage = issuer.keyUsage(); usage && !usage->contains(QStringLiteral("cRLSign")))
        return failure(ErrorCode::RootCannotSignLists, issuer.displayName());
    return {};
}

Result<RevocationList> RevocationList::sign(const RevocationListProfile& profile,
                                            const CertificateAuthority& authority) {
    const Certificate& issuer = authority.certificate();
    const QString name = issuer.displayName();
    if (auto fit = checkIssuer(issuer); !fit)
        return tl::unexpected(fit.error());
    if (profile.nextUpdate <= profile.thisUpdate)
        return failure(ErrorCode::ValidityEmpty, name);
    OpensslHandle<X509_CRL> list(X509_CRL_new());
    if (!fill(list.get(), profile, issuer.native()))
        return opensslFailure(ErrorCode::Internal, name);
    if (X509_CRL_sign(list.get(), authority.key().native(), signatureDigest(authority.key().native())) <= 0)
        return signingFailure(name);
    return adopt(list.release());
}

Result<RevocationList> RevocationList::fromDer(const QByteArray& der, const QString& name) {
    switch (asn1::extentOf(der)) {
    case asn1::DerExtent::Truncated:
        return failure(ErrorCode::FileTruncated, name);
    case asn1::DerExtent::Trailing:
    case asn1::DerExtent::NotDer:
        return failure(ErrorCode::FileMalformed, name);
    case asn1::DerExtent::Whole:
        break;
    }
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    OpensslHandle<X509_CRL> list(d2i_X509_CRL(nullptr, &bytes, static_cast<long>(der.size())));
    if (!list)
        return opensslFailure(ErrorCode::FileMalformed, name);
    return adopt(list.release());
}

RevocationList RevocationList::adopt(X509_crl_st* list) {
    return RevocationList(std::shared_ptr<X509_CRL>(list, OpensslFree<X509_CRL>()));
}

QByteArray RevocationList::der() const {
    return asn1::der<X509_CRL>(m_list.get(), i2d_X509_CRL);
}

QByteArray RevocationList::pem() const {
    const OpensslHandle<BIO> out(BIO_new(BIO_s_mem()));
    if (!out || PEM_write_bio_X509_CRL(out.get(), m_list.get()) != 1) {
        forgetOpensslErrors();
        return {};
    }
    return asn1::contents(out.get());
}

QString RevocationList::issuer() const {
    return asn1::text(X509_CRL_get_issuer(m_list.get()));
}

QString RevocationList::number() const {
    const OpensslHandle<ASN1_INTEGER> value(
        static_cast<ASN1_INTEGER*>(X509_CRL_get_ext_d2i(m_list.get(), NID_crl_number, nullptr, nullptr)));
    const OpensslHandle<BIGNUM> number(value ? ASN1_INTEGER_to_BN(value.get(), nullptr) : nullptr);
    char* decimal = number ? BN_bn2dec(number.get()) : nullptr;
    forgetOpensslErrors();
    const QString text = QString::fromLatin1(decimal);
    OPENSSL_free(decimal);
    return text;
}

QDateTime RevocationList::thisUpdate() const {
    return asn1::dateTime(X509_CRL_get0_lastUpdate(m_list.get()));
}

QDateTime RevocationList::nextUpdate() const {
    return asn1::dateTime(X509_CRL_get0_nextUpdate(m_list.get()));
}

QString RevocationList::signatureAlgorithm() const {
    const X509_ALGOR* algorithm = nullptr;
    X509_CRL_get0_signature(m_list.get(), nullptr, &algorithm);
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(object);
    return nid == NID_undef ? asn1::oid(object) : QString::fromLatin1(OBJ_nid2ln(nid));
}

QString RevocationList::authorityKeyIdentifier() const {
    const OpensslHandle<AUTHORITY_KEYID> authority(static_cast<AUTHORITY_KEYID*>(
        X509_CRL_get_ext_d2i(m_list.get(), NID_authority_key_identifier, nullptr, nullptr)));
    forgetOpensslErrors();
    return authority ? asn1::hex(authority->keyid) : QString();
}

qsizetype RevocationList::entryCount() const {
    return std::max(sk_X509_REVOKED_num(X509_CRL_get_REVOKED(m_list.get())), 0);
}

QList<RevokedEntry> RevocationList::entries() const {
    QList<RevokedEntry> entries;
    const STACK_OF(X509_REVOKED)* stack = X509_CRL_get_REVOKED(m_list.get());
    entries.reserve(entryCount());
    for (int i = 0; i < sk_X509_REVOKED_num(stack); ++i) {
        const X509_REVOKED* revoked = sk_X509_REVOKED_value(stack, i);
        RevokedEntry entry;
        entry.serial = asn1::hex(X509_REVOKED_get0_serialNumber(revoked));
        if (ASN1_STRING_type(X509_REVOKED_get0_serialNumber(revoked)) == V_ASN1_NEG_INTEGER)
            entry.serial.prepend(u'-');
        entry.at = asn1::dateTime(X509_REVOKED_get0_revocationDate(revoked));
        const OpensslHandle<ASN1_ENUMERATED> reason(static_cast<ASN1_ENUMERATED*>(
            X509_REVOKED_get_ext_d2i(revoked, NID_crl_reason, nullptr, nullptr)));
        entry.reason = reason ? static_cast<int>(ASN1_ENUMERATED_get(reason.get())) : CRL_REASON_UNSPECIFIED;
        entries.append(entry);
    }
    forgetOpensslErrors();
    return entries;
}

bool RevocationList::isSignedBy(const Certificate& issuer) const {
    const bool matches =
        X509_NAME_cmp(X509_CRL_get_issuer(m_list.get()), X509_get_subject_name(issuer.native())) == 0 &&
        X509_CRL_verify(m_list.get(), X509_get0_pubkey(issuer.native())) == 1;
    forgetOpensslErrors();
    return matches;
}

} // namespace p2s
