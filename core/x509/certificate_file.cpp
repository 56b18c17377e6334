#include "core/x509/certificate_file.h"

#include "core/base/files.h"
#include "core/base/openssl_error.h"
#include "core/base/openssl_handle.h"
#include "core/x509/asn1_values.h"
#include "core/x509/loose_pem.h"
#include "core/x509/pem_text.h"

#include <QScopeGuard>

#include <algorithm>

namespace p2s {
namespace {

/// Base-64 around Base-64 around PEM is what `az` makes of a PEM file; deeper than that is nonsense.
constexpr int deepestBase64 = 3;

/// Tries one d2i function; the whole of \a der must be it.
template <typename T>
OpensslHandle<T> decode(const QByteArray& der, T* (*d2i)(T**, const unsigned char**, long)) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const auto* end = bytes + der.size();
    OpensslHandle<T> value(d2i(nullptr, &bytes, static_cast<long>(der.size())));
    forgetOpensslErrors();
    return bytes == end ? std::move(value) : nullptr;
}

/// Whatever stands behind it: Windows opens such bundles too.
bool beginsWithPkcs12(const QByteArray& der) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const OpensslHandle<PKCS12> bundle(d2i_PKCS12(nullptr, &bytes, static_cast<long>(der.size())));
    forgetOpensslErrors();
    return bundle != nullptr;
}

bool isPkcs7(const QByteArray& der) {
    return decode<PKCS7>(der, d2i_PKCS7) != nullptr;
}

QList<Certificate> certificatesOf(const PKCS7* pkcs7) {
    const STACK_OF(X509)* stack = nullptr;
    if (PKCS7_type_is_signed(pkcs7) && pkcs7->d.sign)
        stack = pkcs7->d.sign->cert;
    QList<Certificate> certificates;
    for (int i = 0; i < sk_X509_num(stack); ++i) {
        X509* certificate = sk_X509_value(stack, i);
        X509_up_ref(certificate);
        certificates.append(Certificate::adopt(certificate));
    }
    return certificates;
}

/// \a der without a line end that an editor or a web page has put behind it.
QByteArray withoutLineEnd(QByteArray der) {
    while ((der.endsWith('\n') || der.endsWith('\r')) && asn1::extentOf(der) == asn1::DerExtent::Trailing)
        der.chop(1);
    return der;
}

class Parser {
public:
    Parser(const SecretBytes& password, QString name, const WorkBudget& budget = WorkBudget())
        : m_password(password), m_name(std::move(name)), m_budget(budget) {}

    Result<CertificateFile> parse(const QByteArray& bytes, int depth = 0) {
        if (auto affordable = spend(bytes.size() / WorkBudget::bytesARound); !affordable)
            return tl::unexpected(affordable.error());
        QByteArray text = normalizedText(bytes);
        const auto wipeText = qScopeGuard([&text] { wipe(text); });
        if (looksLikePem(text))
            return inLayers(depth + 1, parsePemAnyhow(text));
        if (bytes.startsWith('\x30'))
            return inLayers(depth, parseDer(withoutLineEnd(bytes)));
        QByteArray inner = bareBase64(text);
        const auto wipeInner = qScopeGuard([&inner] { wipe(inner); });
        if (!inner.isEmpty() && depth < deepestBase64)
            return parse(inner, depth + 1);
        if (const QByteArray mended = mendedPem(text); !mended.isEmpty())
            return inLayers(depth + 1, parsePem(mended));
        return failure(ErrorCode::FileNotRecognized, m_name);
    }

    /// What it turned out to be, also when it could not be read.
    std::optional<CertificateFileKind> kind() const { return m_kind; }

private:
    /// Counts work before it is done.
    Result<void> spend(qint64 rounds) const {
        if (!m_budget.spend(rounds))
            return failure(ErrorCode::FileTooExpensive, m_name);
        return {};
    }

    Result<CertificateFile> inLayers(int layers, Result<CertificateFile> file) {
        if (file) {
            file->base64Layers = layers;
            m_kind = file->kind;
        }
        return file;
    }

    Result<CertificateFile> parseDer(const QByteArray& der) {
        CertificateFile file;
        // Certificates first: a folder of ten thousand of them must not pay for every other guess.
        if (auto certificate = decode<X509>(der, d2i_X509)) {
            file.certificates.append(Certificate::adopt(certificate.release()));
            return file;
        }
        if (beginsWithPkcs12(der)) {
            m_kind = CertificateFileKind::Pkcs12;
            auto bundle = Pkcs12Bundle::read(der, m_password, m_name, m_budget);
            if (!bundle)
                return tl::unexpected(bundle.error());
            file.kind = CertificateFileKind::Pkcs12;
            file.certificates = bundle->certificates();
            file.key = bundle->key();
            file.keyCount = bundle->keyCount();
            file.pkcs12 = std::move(*bundle);
            return file;
        }
        if (const auto pkcs7 = decode<PKCS7>(der, d2i_PKCS7)) {
            file.kind = CertificateFileKind::Pkcs7;
            file.certificates = certificatesOf(pkcs7.get());
            return file;
        }
        if (auto request = CertificateRequest::fromDer(der, m_name)) {
            file.kind = CertificateFileKind::Request;
            file.requests.append(std::move(*request));
            return file;
        }
        if (auto list = decode<X509_CRL>(der, d2i_X509_CRL)) {
            file.kind = CertificateFileKind::RevocationList;
            file.revocationLists.append(RevocationList::adopt(list.release()));
            return file;
        }
        return parseDerKey(der);
    }

    Result<CertificateFile> parseDerKey(const QByteArray& der) {
        auto key = PrivateKey::fromFile(der, m_password, m_name, m_budget);
        if (key || key.error().code != ErrorCode::KeyMissing) {
            m_kind = CertificateFileKind::PrivateKey;
            return keyFile(std::move(key));
        }
        // A SEQUENCE, but nothing known: an end that is missing is worth saying, since it is easily cured.
        if (asn1::extentOf(der) == asn1::DerExtent::Truncated)
            return failure(ErrorCode::FileTruncated, m_name);
        return failure(ErrorCode::FileMalformed, m_name);
    }

    static Result<CertificateFile> keyFile(Result<PrivateKey> key) {
        CertificateFile file;
        file.kind = CertificateFileKind::PrivateKey;
        file.keyCount = 1;
        if (key)
            file.key = std::move(*key);
        else if (key.error().code == ErrorCode::PasswordNeeded)
            file.hasLockedKey = true;
        else
            return tl::unexpected(key.error());
        return file;
    }

    /// What programs and people have made of a PEM file on its way counts where it is none as it stands.
    Result<CertificateFile> parsePemAnyhow(const QByteArray& text) {
        auto file = parsePem(text);
        const bool mayBeMended = file ? hasMarkersWithinLines(text)
                                      : file.error().code == ErrorCode::FileMalformed ||
                                            file.error().code == ErrorCode::FileTruncated;
        const QByteArray mended = mayBeMended ? mendedPem(text) : QByteArray();
        if (mended.isEmpty())
            return file;
        auto again = parsePem(mended);
        const bool hasMore = again && (!file || again->certificates.size() > file->certificates.size());
        return hasMore ? again : file;
    }

    Result<CertificateFile> parsePem(const QByteArray& text) {
        const auto blocks = pemBlocks(text, m_name);
        if (!blocks)
            return tl::unexpected(blocks.error());
        CertificateFile file;
        QList<const PemBlock*> keys;
        for (const PemBlock& block : *blocks) {
            const auto der = QByteArray::fromRawData(block.der.data(), block.der.size());
            if (block.isCertificate() && blocks->size() == 1 && isPkcs7(der)) {
                // AD CS calls a whole chain so when it writes it as Base-64.
                return parseDer(QByteArray(der.constData(), der.size()));
            }
            if (block.isCertificate()) {
                if (auto affordable = spend(WorkBudget::roundsACertificate); !affordable)
                    return tl::unexpected(affordable.error());
                auto certificate = Certificate::fromDer(QByteArray(der.constData(), der.size()), m_name);
                if (!certificate)
                    return tl::unexpected(certificate.error());
                file.certificates.append(*certificate);
            } else if (block.isPrivateKey()) {
                keys.append(&block);
            } else if (blocks->size() == 1) {
                // PKCS#7, requests, revocation lists and the like: their DER says what they are.
                return parseDer(QByteArray(der.constData(), der.size()));
            } else if (auto taken = takeOther(block, file); !taken) {
                return tl::unexpected(taken.error());
            }
        }
        const auto kind = kindOf(file, !keys.isEmpty());
        if (!kind)
            return failure(ErrorCode::CertificateMissing, m_name);
        file.kind = *kind;
        m_kind = file.kind;
        if (auto opened = openKeys(keys, file); !opened)
            return tl::unexpected(opened.error());
        return file;
    }

    /// A request, a revocation list or PKCS#7 among other blocks. What is none of them is passed over, such
    /// as the parameters of a key.
    Result<void> takeOther(const PemBlock& block, CertificateFile& file) {
        if (!block.isRequest() && !block.isRevocationList() && !block.isPkcs7())
            return {};
        if (auto affordable = spend(WorkBudget::roundsACertificate); !affordable)
            return affordable;
        auto other = parseDer(QByteArray(block.der.data(), block.der.size()));
        if (!other)
            return tl::unexpected(other.error());
        file.certificates += other->certificates;
        file.requests += other->requests;
        file.revocationLists += other->revocationLists;
        return {};
    }

    static std::optional<CertificateFileKind> kindOf(const CertificateFile& file, bool hasKeys) {
        if (!file.certificates.isEmpty())
            return CertificateFileKind::Certificate;
        if (!file.requests.isEmpty())
            return CertificateFileKind::Request;
        if (!file.revocationLists.isEmpty())
            return CertificateFileKind::RevocationList;
        return hasKeys ? std::optional(CertificateFileKind::PrivateKey) : std::nullopt;
    }

    /// Of several keys that of the first client certificate counts, as in a bundle.
    Result<void> openKeys(const QList<const PemBlock*>& blocks, CertificateFile& file) {
        file.keyCount = static_cast<int>(blocks.size());
        // The key so far and the next one are held against every certificate.
        const qint64 eachKey =
            WorkBudget::roundsAKey + 2 * file.certificates.size() * WorkBudget::roundsAComparison;
        for (const PemBlock* block : blocks) {
            auto key = PrivateKey::fromPem(*block, m_password, m_name, m_budget);
            if (!key && key.error().code == ErrorCode::PasswordNeeded) {
                file.hasLockedKey = true;
                continue;
            }
            if (!key)
                return tl::unexpected(key.error());
            // Only now: a password that opens none has cost next to nothing here.
            if (auto affordable = spend(eachKey); !affordable)
                return affordable;
            const auto isClients = [&file](const PrivateKey& candidate) {
                return std::any_of(file.certificates.begin(), file.certificates.end(),
                                   [&](const Certificate& certificate) {
                                       return !certificate.isCa() && certificate.matches(candidate);
                                   });
            };
            if (!file.key || (!isClients(*file.key) && isClients(*key)))
                file.key = std::move(*key);
        }
        return {};
    }

    const SecretBytes& m_password;
    QString m_name;
    WorkBudget m_budget;
    std::optional<CertificateFileKind> m_kind;
};

} // namespace

QString certificateFileKindName(CertificateFileKind kind) {
    switch (kind) {
    case CertificateFileKind::Pkcs12:
        return QStringLiteral("pkcs12");
    case CertificateFileKind::Certificate:
        return QStringLiteral("certificate");
    case CertificateFileKind::Pkcs7:
        return QStringLiteral("pkcs7");
    case CertificateFileKind::Request:
        return QStringLiteral("request");
    case CertificateFileKind::RevocationList:
        return QStringLiteral("crl");
    case CertificateFileKind::PrivateKey:
        return QStringLiteral("privateKey");
    case CertificateFileKind::StoreCertificate:
        return QStringLiteral("storeCertificate");
    }
    Q_UNREACHABLE();
}

Result<CertificateFile> parseCertificateFile(const QByteArray& bytes, const SecretBytes& password,
                                             const QString& name, const WorkBudget& budget) {
    return Parser(password, name, budget).parse(bytes);
}

Result<CertificateFile> readCertificateFile(const QString& path, const SecretBytes& password) {
    auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto file = parseCertificateFile(*bytes, password, path);
    wipe(*bytes); // may hold a key in the clear
    return file;
}

std::optional<CertificateFileKind> certificateFileKindOf(const QString& path) {
    auto bytes = readFile(path);
    if (!bytes)
        return std::nullopt;
    const SecretBytes nothing;
    Parser parser(nothing, path);
    static_cast<void>(parser.parse(*bytes));
    wipe(*bytes);
    return parser.kind();
}

Result<QList<Certificate>> certificatesInSequence(const QByteArray& der, const QString& name) {
    QList<Certificate> certificates;
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const auto* end = bytes + der.size();
    while (bytes < end) {
        X509* certificate = d2i_X509(nullptr, &bytes, static_cast<long>(end - bytes));
        if (!certificate)
            return opensslFailure(ErrorCode::FileMalformed, name);
        certificates.append(Certificate::adopt(certificate));
    }
    return certificates;
}

} // namespace p2s
