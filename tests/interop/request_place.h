#pragma once

#include "core/issuing/complete_request.h"
#include "core/issuing/new_request.h"
#include "tests/support/error_ids.h"
#include "tests/support/expect_result.h"
#include "tests/support/openssl_workshop.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace p2s::test {

inline const QString requestedAddress = QStringLiteral("user@contoso.com");
inline const SecretBytes placePassphrase("Gartenzaun im Regen 7");
inline const SecretBytes pfxPassword("kupfer-lampe-wiese-42");

inline const QString clientAuthentication = QStringLiteral("1.3.6.1.5.5.7.3.2");
inline const QString secureEmail = QStringLiteral("1.3.6.1.5.5.7.3.4");
inline const QString smartCardLogon = QStringLiteral("1.3.6.1.4.1.311.20.2.2");

/// A folder with a certificate authority of somebody else and a request of ours, user.csr, that waits in a
/// ledger.
class RequestPlace {
public:
    RequestPlace() : m_workshop(m_folder.path()) {
        auto opened = Ledger::open(m_folder.filePath(QStringLiteral("ledger.sqlite")));
        m_ledger = std::make_unique<Ledger>(std::move(opened.value()));
        RequestDraft draft{.profile = {.person = EmailName::parse(requestedAddress).value()}};
        draft.profile.templateName = QStringLiteral("P2SUser");
        m_made = std::make_unique<MadeRequest>(newRequest(draft, placePassphrase, *m_ledger).value());
        writeToolFile(path("user.csr"), m_made->request.pem());
        writeToolFile(path("user.der"), m_made->request.der());
    }

    QString path(const char* file) const { return m_folder.filePath(QString::fromLatin1(file)); }
    const OpensslWorkshop& workshop() const { return m_workshop; }
    Ledger& ledger() { return *m_ledger; }
    const MadeRequest& made() const { return *m_made; }

    ToolRun makeRoot() const {
        return m_workshop.makeSelfSigned(QStringLiteral("root"),
                                         CertificateRecipe::root(QStringLiteral("Contoso Root CA")));
    }
    /// `openssl ca` as a company might run it; \a more are further options of its own.
    ToolRun sign(const QString& issuer, const QByteArray& extensions, const QStringList& more = {},
                 const QString& request = QStringLiteral("user.csr")) const {
        if (!writeToolFile(path("user.ext"), extensions))
            return {.command = QStringLiteral("writing user.ext")};
        return m_workshop.openssl(
            QStringList{QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
                        QStringLiteral("-config"), QStringLiteral("authority.cnf"), QStringLiteral("-md"),
                        QStringLiteral("sha256"), QStringLiteral("-cert"), issuer + QStringLiteral(".pem"),
                        QStringLiteral("-keyfile"), issuer + QStringLiteral(".key"), QStringLiteral("-in"),
                        request, QStringLiteral("-extfile"), QStringLiteral("user.ext"),
                        QStringLiteral("-out"), QStringLiteral("reply.pem")} +
            (more.isEmpty() ? QStringList{QStringLiteral("-days"), QStringLiteral("30")} : more));
    }

    Result<CaReply> read(const QByteArray& reply, const ReplySurroundings& known = {}) const {
        return readReply(reply, QStringLiteral("reply"), known, *m_ledger, QDateTime::currentDateTimeUtc());
    }
    Certificate certificate(const char* file) const {
        return Certificate::fromDer(
                   m_workshop
                       .openssl({QStringLiteral("x509"), QStringLiteral("-in"), QString::fromLatin1(file),
                                 QStringLiteral("-outform"), QStringLiteral("DER")})
                       .out)
            .value();
    }
    Result<IssuedClient> complete(const CaReply& reply) {
        auto request = exportOf(reply).value();
        request.pfxPath = path("user.pfx");
        request.password = pfxPassword;
        request.friendlyName = QStringLiteral("user P2S");
        const auto key = unlockRequest(reply.record, placePassphrase);
        return key ? completeRequest(request, reply, *key, *m_ledger) : tl::unexpected(key.error());
    }

private:
    QTemporaryDir m_folder;
    OpensslWorkshop m_workshop;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<MadeRequest> m_made;
};

/// Lines for an openssl section: a user's certificate with these purposes in this order.
QByteArray userExtensions(const QStringList& purposes);

/// What an authority made of user.csr.
struct Answered {
    ToolRun run;
    QByteArray reply;
};
/// `openssl ca` under a root.
Answered opensslCa(const RequestPlace& place, const QStringList& purposes);
/// As AD CS offers it for download: the whole chain of three, DER.
Answered chainAsPkcs7(const RequestPlace& place, const QStringList& purposes);

} // namespace p2s::test
