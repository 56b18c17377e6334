#include "core/readiness/examination.h"

#include "expect_result.h"
#include "made_certificates.h"

#include <algorithm>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString password = QStringLiteral("correct horse battery staple");

CertificateFile opened(const QByteArray& bytes) {
    auto file = openExaminedBytes(bytes, SecretBytes::fromText(password), QStringLiteral("file"));
    if (!file)
        qFatal("the file cannot be read");
    return std::move(*file);
}

CertificateFile bundle(const Pkcs12Profile& profile = Pkcs12Profile::modern()) {
    return opened(madePfx(madeRoot(), madeClient(madeRoot()), password, profile));
}

QByteArray oneLine() {
    return madeRoot().certificate().der().toBase64();
}

using State = CauseState;

} // namespace

/// What the doctor says of a rule: found, not found, or that it was not examined, which rules nothing out.
class TestExamination : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void states_data() {
        QTest::addColumn<ConnectionCase>("at");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<CauseState>("state");
        const auto row = [](const char* name, const ConnectionCase& at, Rule rule, State state) {
            QTest::newRow(name) << at << rule << state;
        };
        const Certificate client = madeClient(madeRoot());
        const CertificateFile alone = opened(client.der());
        const auto seen = [](const char* symptom) {
            return ConnectionCase{.symptom = QString::fromLatin1(symptom)};
        };
        const auto with = [](ConnectionCase at, CertificateFile file) {
            at.file = std::move(file);
            at.fileName = QStringLiteral("file");
            at.passwordIsAscii = true;
            return at;
        };
        const auto under = [](ConnectionCase at, const QByteArray& root) {
            at.root = root;
            at.rootLabel = QStringLiteral("root");
            return at;
        };
        const auto revoking = [](ConnectionCase at, const QStringList& revoked) {
            at.revoked = revoked;
            return at;
        };
        const auto named = [](ConnectionCase at, const char* name) {
            at.rootName = QString::fromLatin1(name);
            return at;
        };
        const auto beside = [](ConnectionCase at, const QList<Certificate>& others) {
            at.others = others;
            return at;
        };

        row("no file: a purpose", seen("798"), Rule::EkuOrder, State::NotExamined);
        row("a certificate: a purpose", with(seen("798"), alone), Rule::EkuOrder, State::NotFound);
        row("a certificate alone: its key", with(seen("798"), alone), Rule::KeyMissing, State::NotExamined);
        row("a bundle: its key", with(seen("798"), bundle()), Rule::KeyMissing, State::NotFound);
        row("a certificate alone: the root's dates", with(seen("863"), alone), Rule::RootExpired,
            State::NotExamined);
        row("a bundle: the root's dates", with(seen("863"), bundle()), Rule::RootExpired, State::NotFound);
        row("a certificate and a root: the root's dates",
            under(with(seen("863"), alone), madeRoot().certificate().der()), Rule::RootExpired,
            State::NotFound);

        const auto wrongPassword = seen("The password you entered is incorrect");
        row("AES", with(wrongPassword, bundle()), Rule::ProtectionUnreadable, State::Found);
        row("Triple DES", with(wrongPassword, bundle(Pkcs12Profile::legacyCompatible())),
            Rule::ProtectionUnreadable, State::NotFound);
        row("no bundle", with(wrongPassword, alone), Rule::ProtectionUnreadable, State::NotExamined);
        row("ASCII", with(wrongPassword, bundle()), Rule::PasswordNotAscii, State::NotFound);
        ConnectionCase umlaut = with(wrongPassword, bundle());
        umlaut.passwordIsAscii = false;
        row("an umlaut", umlaut, Rule::PasswordNotAscii, State::Found);

        const auto revoked = with(seen("0x80420103"), bundle());
        row("no revoked list", revoked, Rule::Revoked, State::NotExamined);
        row("not on the list", revoking(revoked, {}), Rule::Revoked, State::NotFound);
        row("on the list", revoking(revoked, {client.sha1Thumbprint().toLower()}), Rule::Revoked,
            State::NotFound); // every made client is another certificate
        const CertificateFile same = bundle();
        row("itself on the list",
            revoking(with(seen("0x80420103"), same), {same.certificates.first().sha1Thumbprint()}),
            Rule::Revoked, State::Found);
        row("itself on the list of a gateway",
            under(revoking(with(seen("0x80420103"), same), {same.certificates.first().sha1Thumbprint()}),
                  oneLine()),
            Rule::Revoked, State::Found);
        row("the gateway's other list", revoking(revoked, {}), Rule::RevokedOnlyOnGateway,
            State::NotExamined);

        row("no other certificate", with(seen("798"), same), Rule::AlreadyHolds, State::NotExamined);
        row("others, none of this name",
            beside(with(seen("798"), same), {madeClient(madeRoot(), QStringLiteral("other@contoso.com"))}),
            Rule::AlreadyHolds, State::NotFound);
        row("another of this name", beside(with(seen("798"), same), {client}), Rule::AlreadyHolds,
            State::Found);
        row("the same one in another file", beside(with(seen("798"), same), {same.certificates.first()}),
            Rule::AlreadyHolds, State::NotFound);
        RecordedFacts recorded;
        const auto onRecord = [](ConnectionCase at, const RecordedFacts& facts) {
            at.recorded = facts;
            return at;
        };
        row("no ledger", with(seen("855"), same), Rule::RevokedInLedger, State::NotExamined);
        row("not revoked on record", onRecord(with(seen("855"), same), recorded), Rule::RevokedInLedger,
            State::NotFound);
        row("no other on record", onRecord(with(seen("798"), same), recorded), Rule::AlreadyHolds,
            State::NotFound);
        recorded.revoked.insert(same.certificates.first().sha1Thumbprint());
        recorded.inForce.insert(same.certificates.first().commonName(),
                                {same.certificates.first().sha1Thumbprint(), QString(40, u'A')});
        row("revoked on record", onRecord(with(seen("855"), same), recorded), Rule::RevokedInLedger,
            State::Found);
        row("revoked on record, by its other number", onRecord(with(seen("0x80420103"), same), recorded),
            Rule::RevokedInLedger, State::Found);
        row("another of its name on record", onRecord(with(seen("798"), same), recorded), Rule::AlreadyHolds,
            State::Found);
        row("the request is not here", with(seen("798"), same), Rule::CommonNameChanged, State::NotExamined);

        const auto data = seen("Data for certificate P2SRoot is invalid.");
        row("no root", data, Rule::UploadNotOneLine, State::NotExamined);
        row("a root's file", under(data, madeRoot().certificate().der()), Rule::UploadNotOneLine,
            State::NotExamined);
        row("PEM", under(data, madeRoot().certificate().pem()), Rule::UploadNotOneLine, State::Found);
        QByteArray broken = oneLine();
        broken.insert(64, '\n');
        row("a line break", under(data, broken), Rule::UploadNotOneLine, State::Found);
        row("one line", under(data, oneLine()), Rule::UploadNotOneLine, State::NotFound);
        row("one line and its end", under(data, oneLine() + "\r\n"), Rule::UploadNotOneLine, State::NotFound);
        row("encoded twice", under(data, madeRoot().certificate().pem().toBase64()), Rule::EncodedTwice,
            State::Found);

        const auto resource = seen("Resource name P2S Root is invalid.");
        row("no name", resource, Rule::RootNameNotAllowed, State::NotExamined);
        row("a space", named(resource, "P2S Root"), Rule::RootNameNotAllowed, State::Found);
        row("a hyphen first", named(resource, "-P2SRoot"), Rule::RootNameNotAllowed, State::Found);
        row("a good name", named(resource, "P2S-Root_1.a"), Rule::RootNameNotAllowed, State::NotFound);

        row("the computer's tunnel", with(seen("13801"), same), Rule::MachineTunnel, State::NotExamined);
        ClientProfile machine = madeProfile();
        machine.extendedKeyUsage =
            *ExtendedKeyUsage::fromText(QStringLiteral("clientAuth,1.3.6.1.5.5.8.2.2"));
        row("a computer's certificate", with(seen("13801"), opened(madeClient(madeRoot(), machine).der())),
            Rule::MachineTunnel, State::Found);
    }
    void states() {
        QFETCH(ConnectionCase, at);
        QFETCH(Rule, rule);
        QFETCH(CauseState, state);
        const auto examination = examineCase(at, today());
        EXPECT_VALUE(examination);
        const QList<Cause>& causes = examination->diagnosis.causes;
        const auto cause = std::find_if(causes.begin(), causes.end(),
                                        [rule](const Cause& each) { return each.rule == rule; });
        QVERIFY(cause != causes.end());
        QCOMPARE(cause->state, state);
        QCOMPARE(cause->finding.has_value(), state == State::Found);
    }

    /// What is not examined is never below what is ruled out, where nobody looks.
    void foundThenNotExaminedThenNotFound() {
        ConnectionCase at{.symptom = QStringLiteral("798"), .file = bundle()};
        at.others = QList<Certificate>{madeClient(madeRoot())};
        const auto examination = examineCase(at, today());
        EXPECT_VALUE(examination);
        QList<CauseState> states;
        for (const Cause& cause : examination->diagnosis.causes)
            states.append(cause.state);
        QCOMPARE(states.first(), State::Found);
        QCOMPARE(states.last(), State::NotFound);
        QVERIFY(std::is_sorted(states.begin(), states.end(), [](State a, State b) {
            const auto rank = [](State s) { return s == State::Found ? 0 : s == State::NotExamined ? 1 : 2; };
            return rank(a) < rank(b);
        }));
    }

    void aRootThatCannotBeRead() {
        const ConnectionCase at{.symptom = QStringLiteral("798"), .root = QByteArray("no root at all")};
        EXPECT_ERROR(examineCase(at, today()), ErrorCode::FileNotRecognized);
    }

    void everySourceHasASentence() {
        QStringList sentences;
        const QList<Rule> rules = allRules();
        for (const Rule rule : rules)
            sentences.append(howToExamine(sourceOf(rule)));
        QVERIFY(!sentences.contains(QString()));
        QVERIFY(sentences.removeDuplicates() > 0);
        QVERIFY(sentences.size() > 10);
    }

    void theNameThatIsSuggested() {
        const ConnectionCase at{.symptom = QStringLiteral("Resource name is invalid"),
                                .rootName = QStringLiteral("P2S Root (neu)")};
        const auto examination = examineCase(at, today());
        EXPECT_VALUE(examination);
        QCOMPARE(examination->diagnosis.causes.first().finding->argument, QStringLiteral("P2S-Root-neu"));
    }
};

QTEST_GUILESS_MAIN(TestExamination)
#include "test_examination.moc"
