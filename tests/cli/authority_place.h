#pragma once

#include "tests/cli/cli_place.h"
#include "tests/support/openssl_workshop.h"

namespace p2s::test {

/// A place with a request of user@contoso.com, user.csr, and an authority that answers it: openssl's,
/// root.pem and below it issuing.pem.
class AuthorityPlace : public CliPlace {
public:
    AuthorityPlace();

    const OpensslWorkshop& workshop() const { return m_workshop; }
    /// The issuing authority signs \a request into reply.pem; \a more: what `openssl ca` is told besides.
    ToolRun sign(const QStringList& more = {}, const QString& request = QStringLiteral("user.csr")) const;
    QByteArray signedReply() const { return bytes(QStringLiteral("reply.pem")); }
    /// \a reply with the root at hand, and the issuing authority when \a withIssuer.
    ToolRun complete(const QByteArray& reply, bool withIssuer = true, const QStringList& more = {}) const;

private:
    OpensslWorkshop m_workshop;
};

} // namespace p2s::test
