#include "tests/support/openvpn_gateway.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QUdpSocket>

#include <chrono>

namespace p2s::test {

namespace {

constexpr std::chrono::seconds patience(20);
constexpr int portAttempts = 5;

/// OpenVPN runs it once for each certificate of the client's chain, with the depth and the subject behind our
/// argument.
constexpr char revokedListScript[] = R"([ "$2" = 0 ] || exit 0
thumbprint=$(printf %s "$tls_digest_0" | tr -d : | tr a-f A-F)
[ ${#thumbprint} = 40 ] || exit 2
! grep -qx "$thumbprint" "$1"
)";

/// One openvpn, ended with this object whatever happens.
class OpenVpnProcess {
public:
    OpenVpnProcess(const QString& folder, const QStringList& arguments) {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setProcessEnvironment(toolEnvironment());
        m_process.setWorkingDirectory(folder);
        // Debian keeps it in /usr/sbin, which is not on everybody's PATH.
        const QString administrative = QStringLiteral("/usr/sbin/openvpn");
        m_process.start(QFile::exists(administrative) ? administrative : QStringLiteral("openvpn"),
                        QStringList{QStringLiteral("--dev"), QStringLiteral("null"),
                                    QStringLiteral("--proto"), QStringLiteral("udp4"),
                                    QStringLiteral("--verb"), QStringLiteral("3"),
                                    QStringLiteral("--data-ciphers"), QStringLiteral("AES-256-GCM")} +
                            arguments);
        if (!m_process.waitForStarted())
            m_log = "openvpn is missing or cannot be run; the tests need it installed";
    }
    OpenVpnProcess(const OpenVpnProcess&) = delete;
    OpenVpnProcess& operator=(const OpenVpnProcess&) = delete;
    ~OpenVpnProcess() {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// The log up to now, after waiting a moment for more of it.
    const QByteArray& log(int milliseconds) {
        if (isRunning())
            m_process.waitForReadyRead(milliseconds);
        m_log += m_process.readAll();
        return m_log;
    }

private:
    QProcess m_process;
    QByteArray m_log;
};

QString freePort() {
    QUdpSocket socket;
    socket.bind(QHostAddress::LocalHost, 0);
    return QString::number(socket.localPort());
}

/// The first line that says why, as the server logs it before it gives the handshake up.
QString refusalReason(const QByteArray& log) {
    for (const QByteArrayView mark : {QByteArrayView("VERIFY ERROR"), QByteArrayView("VERIFY EKU ERROR"),
                                      QByteArrayView("VERIFY SCRIPT ERROR"), QByteArrayView("OpenSSL: error"),
                                      QByteArrayView("TLS Error")}) {
        const qsizetype start = log.indexOf(mark);
        if (start >= 0)
            return QString::fromUtf8(log.mid(start, log.indexOf('\n', start) - start));
    }
    return {};
}

} // namespace

QByteArray GatewayAnswer::story() const {
    const QByteArray decision = verdict == Verdict::Accepted  ? "accepted"
                                : verdict == Verdict::Refused ? "refused: " + reason.toUtf8()
                                                              : QByteArray("no decision");
    return "OpenVPN: " + decision + "\n--- server\n" + serverLog + "\n--- client\n" + clientLog;
}

ToolRun OpenVpnGateway::prepare() const {
    const ToolRun authority = m_workshop.makeSelfSigned(
        QStringLiteral("gateway-ca"), CertificateRecipe::root(QStringLiteral("Gateway CA")));
    if (!authority.accepted())
        return authority;
    if (!writeToolFile(m_workshop.path(QStringLiteral("revoked-list.sh")), revokedListScript))
        return {.command = QStringLiteral("writing into ") + m_workshop.folder()};
    return m_workshop.makeSigned(
        QStringLiteral("gateway"), QStringLiteral("gateway-ca"),
        CertificateRecipe::client(QStringLiteral("gateway"), QStringLiteral("serverAuth")));
}

GatewayAnswer OpenVpnGateway::ask(const GatewayQuestion& question) const {
    GatewayAnswer answer;
    const QString revoked = QStringLiteral("revoked.txt");
    const QString root = QStringLiteral("trusted-root.pem");
    const QString list = QStringLiteral("revocation-list.pem");
    const QStringList listOptions =
        question.revocationList.isEmpty() ? QStringList() : QStringList{QStringLiteral("--crl-verify"), list};
    if (!writeToolFile(m_workshop.path(root), question.trustedRoot) ||
        !writeToolFile(m_workshop.path(revoked),
                       question.revokedThumbprints.join(QLatin1Char('\n')).toLatin1() + '\n') ||
        !writeToolFile(m_workshop.path(list), question.revocationList)) {
        answer.serverLog = "cannot write into " + m_workshop.folder().toUtf8();
        return answer;
    }

    // Another program may take the free port before the server does.
    for (int attempt = 0; attempt < portAttempts; ++attempt) {
        const QString port = freePort();
        const QStringList options{QStringLiteral("--tls-server"),
                                  QStringLiteral("--local"),
                                  QStringLiteral("127.0.0.1"),
                                  QStringLiteral("--port"),
                                  port,
                                  QStringLiteral("--ca"),
                                  root,
                                  QStringLiteral("--cert"),
                                  QStringLiteral("gateway.pem"),
                                  QStringLiteral("--key"),
                                  QStringLiteral("gateway.key"),
                                  QStringLiteral("--dh"),
                                  QStringLiteral("none"),
                                  QStringLiteral("--remote-cert-eku"),
                                  QStringLiteral("TLS Web Client Authentication"),
                                  QStringLiteral("--script-security"),
                                  QStringLiteral("2"),
                                  QStringLiteral("--tls-cert-profile"),
                                  QStringLiteral("preferred"),
                                  QStringLiteral("--tls-verify"),
                                  QStringLiteral("/bin/sh revoked-list.sh ") + revoked};
        OpenVpnProcess server(m_workshop.folder(), options + listOptions);
        const QDeadlineTimer deadline(patience);
        while (server.isRunning() && !deadline.hasExpired() && !server.log(50).contains("link remote"))
            ;
        answer.serverLog = server.log(0);
        if (answer.serverLog.contains("Address already in use"))
            continue;
        if (!server.isRunning())
            return answer;

        OpenVpnProcess client(
            m_workshop.folder(),
            // The client presents whatever it has: deciding is the server's part.
            {QStringLiteral("--tls-client"), QStringLiteral("--tls-cert-profile"), QStringLiteral("insecure"),
             QStringLiteral("--nobind"), QStringLiteral("--remote"), QStringLiteral("127.0.0.1"), port,
             QStringLiteral("--ca"), QStringLiteral("gateway-ca.pem"), QStringLiteral("--remote-cert-tls"),
             QStringLiteral("server"), QStringLiteral("--pkcs12"), question.pfxPath,
             QStringLiteral("--askpass"), m_workshop.passwordFile(question.password)});
        while (answer.verdict == GatewayAnswer::Verdict::None && server.isRunning() && client.isRunning() &&
               !deadline.hasExpired()) {
            answer.serverLog = server.log(20);
            if (answer.serverLog.contains("Peer Connection Initiated"))
                answer.verdict = GatewayAnswer::Verdict::Accepted;
            else if (answer.serverLog.contains("TLS Error: TLS handshake failed"))
                answer.verdict = GatewayAnswer::Verdict::Refused;
        }
        answer.clientLog = client.log(0);
        if (answer.verdict == GatewayAnswer::Verdict::Refused)
            answer.reason = refusalReason(answer.serverLog);
        return answer;
    }
    return answer;
}

} // namespace p2s::test
