#include "core/readiness/client_readiness.h"

#include "core/base/machine_text.h"
#include "core/readiness/import_prospects.h"
#include "core/readiness/password_strength.h"
#include "core/readiness/path_readiness.h"
#include "core/x509/oid.h"

namespace p2s {
namespace {

constexpr int shortestRsaKey = 2048;
constexpr qint64 fewestIterations = 1000;
constexpr QLatin1StringView stockUserTemplate("User");

const QString leafSubject = QStringLiteral("leaf");
const QString issuerSubject = QStringLiteral("issuer");
const QString rootSubject = QStringLiteral("root");
const QString bundleSubject = QStringLiteral("bundle");
const QString passwordSubject = QStringLiteral("password");
const QString passphraseSubject = QStringLiteral("passphrase");

/// Findings in the making; every rule adds what it sees, none stops the others.
class Findings {
public:
    void error(Rule rule, const QString& subject, const QString& argument = {}, const QString& detail = {}) {
        m_list.append({rule, Severity::Error, subject, argument, detail});
    }
    void errorOf(const QString& authority, Rule rule, const QString& subject, const QString& argument) {
        m_list.append({.rule = rule,
                       .severity = Severity::Error,
                       .subject = subject,
                       .argument = argument,
                       .authority = authority});
    }
    void warning(Rule rule, const QString& subject, const QString& argument = {}) {
        m_list.append({rule, Severity::Warning, subject, argument});
    }
    void info(Rule rule, const QString& subject, const QString& argument = {}) {
        m_list.append({rule, Severity::Info, subject, argument});
    }
    void append(const QList<Finding>& others) { addNew(m_list, others); }
    const QList<Finding>& list() const { return m_list; }
    /// Errors first, then warnings; otherwise in the order they were found.
    QList<Finding> sorted() {
        putGravestFirst(m_list);
        return m_list;
    }

private:
    QList<Finding> m_list;
};

void assessPurposes(const QList<KeyPurpose>& purposes, Findings& findings) {
    const QString clientAuthentication = QString::fromLatin1(oid::clientAuthentication);
    if (purposes.isEmpty()) {
        findings.error(Rule::EkuMissing, leafSubject);
        return;
    }
    if (!purposes.contains(KeyPurpose{clientAuthentication}))
        findings.error(Rule::EkuNoClientAuthentication, leafSubject);
    else if (purposes.first().oid != clientAuthentication)
        findings.error(Rule::EkuOrder, leafSubject, purposes.first().displayName());
    if (purposes.contains(KeyPurpose{QString::fromLatin1(oid::anyPurpose)}))
        findings.warning(Rule::EkuAnyPurpose, leafSubject);
    if (purposes.contains(KeyPurpose{QString::fromLatin1(oid::ikeIntermediate)}))
        findings.info(Rule::MachineTunnel, leafSubject);
}

void assessDates(const Certificate& certificate, const QString& subject, const QDateTime& now,
                 Findings& findings) {
    const bool isRoot = subject == rootSubject;
    // Of several issuers the sentence has to say which one.
    const QString authority = subject == issuerSubject ? certificate.displayName() : QString();
    if (now > certificate.notAfter())
        findings.errorOf(authority, isRoot ? Rule::RootExpired : Rule::Expired, subject,
                         isoText(certificate.notAfter()));
    else if (now < certificate.notBefore())
        findings.errorOf(authority, isRoot ? Rule::RootNotYetValid : Rule::NotYetValid, subject,
                         isoText(certificate.notBefore()));
    else if (certificate.notAfter() < now.addDays(expiresSoonDays))
        findings.warning(Rule::ExpiresSoon, subject, isoText(certificate.notAfter()));
}

void assessAlgorithms(const Certificate& certificate, const QString& subject, Findings& findings) {
    const PublicKeyFacts key = certificate.publicKey();
    if (key.type == PublicKeyFacts::Type::Rsa && key.bits < shortestRsaKey)
        findings.error(Rule::WeakKey, subject, key.description);
    else if (key.type != PublicKeyFacts::Type::Rsa)
        findings.warning(Rule::EllipticCurveKey, subject, key.description);
    const bool isSignedWithPss =
        subject != rootSubject && certificate.signatureAlgorithm() == QStringLiteral("rsassaPss");
    if (key.isPss || isSignedWithPss)
        findings.warning(Rule::RsaPss, subject);
    // A root's own signature protects nothing: it is trusted because it was uploaded.
    if (subject != rootSubject && certificate.hasWeakSignature())
        findings.error(Rule::WeakSignature, subject, certificate.signatureAlgorithm());
}

void assessName(const QString& commonName, Findings& findings) {
    if (commonName.isEmpty())
        findings.warning(Rule::CommonNameMissing, leafSubject);
    else if (!EmailName::parse(commonName))
        findings.info(Rule::CommonNameNotEmail, leafSubject, commonName);
}

void assessExtensions(const Certificate& certificate, const QString& subject, Findings& findings) {
    if (const QStringList unknown = certificate.unknownCriticalExtensions(); !unknown.isEmpty())
        findings.error(Rule::CriticalExtension, subject, certificate.displayName(),
                       unknown.join(QStringLiteral(", ")));
}

void assessAuthority(const Certificate& authority, const QDateTime& now, Findings& findings) {
    const QString subject = authority.isSelfSigned() ? rootSubject : issuerSubject;
    if (!authority.isCa())
        findings.error(Rule::IssuerNotCa, subject, authority.displayName());
    else if (!authority.hasBasicConstraints())
        findings.warning(Rule::RootNoBasicConstraints, subject);
    assessDates(authority, subject, now, findings);
    assessAlgorithms(authority, subject, findings);
    assessExtensions(authority, subject, findings);
}

/// What must be in it for a client to log on with it.
void assessUse(const Certificate& leaf, Findings& findings) {
    const auto purposes = leaf.extendedKeyUsage();
    // Asked only where there is none: it is read a second time for that.
    if (!purposes && leaf.hasUnreadableExtendedKeyUsage())
        findings.error(Rule::EkuUnreadable, leafSubject, leaf.displayName());
    else
        assessPurposes(purposes ? purposes->purposes() : QList<KeyPurpose>(), findings);
    const auto usage = leaf.keyUsage();
    if (usage && !usage->contains(QStringLiteral("digitalSignature")))
        findings.error(Rule::KeyUsage, leafSubject);
}

/// It ends in an authority that needs nobody above it.
bool isComplete(const QList<Certificate>& chain) {
    return !chain.isEmpty() && chain.last().isSelfSigned();
}

/// \a path: as it was verified already, or null.
void assessChain(const Certificate& leaf, const QList<Certificate>& chain, const CertificationPath* path,
                 const QDateTime& now, Findings& findings) {
    for (const Certificate& authority : chain)
        assessAuthority(authority, now, findings);
    findings.append(assessPath(leaf, chain));
    // Where the root is missing, that is all there is to say.
    if (isComplete(chain) && chain.last().isCa())
        findings.append(
            assessPath(path ? *path : certificationPath(leaf, chain, {chain.last()}, now), findings.list()));
}

void assessLeaf(const Certificate& leaf, const QList<Certificate>& chain, const CertificationPath* path,
                const QDateTime& now, Findings& findings) {
    assessUse(leaf, findings);
    assessDates(leaf, leafSubject, now, findings);
    assessAlgorithms(leaf, leafSubject, findings);
    assessExtensions(leaf, leafSubject, findings);
    assessName(leaf.commonName(), findings);
    for (const QString& name : leaf.subjectAltNames()) {
        if (name.startsWith(QStringLiteral("upn:")))
            findings.warning(Rule::UserPrincipalName, leafSubject, name.mid(4));
    }
    if (leaf.isSelfSigned()) {
        findings.error(Rule::SelfSigned, leafSubject);
        return;
    }
    if (!isComplete(chain))
        findings.error(Rule::ChainIncomplete, leafSubject, (chain.isEmpty() ? leaf : chain.last()).issuer());
    if (!chain.isEmpty() && leaf.notAfter() > chain.first().notAfter())
        findings.warning(Rule::OutlivesIssuer, leafSubject, isoText(chain.first().notAfter()));
    assessChain(leaf, chain, path, now, findings);
}

QList<Finding> assessAsFound(const Certificate& certificate, const QList<Certificate>& chain,
                             const CertificationPath* path, const QDateTime& now) {
    Findings findings;
    if (certificate.isCa())
        assessAuthority(certificate, now, findings);
    else
        assessLeaf(certificate, chain, path, now, findings);
    return findings.sorted();
}

bool readsAes(InstallTarget target) {
    return Pkcs12Profile::forTarget(target).encryption == Pkcs12Profile::Encryption::Aes256;
}

/// Java refuses such passwords; where it is anybody's guess what reads the file, Java may be it (domain facts
/// §4).
bool mindsNonAscii(InstallTarget target) {
    return target != InstallTarget::Linux;
}

} // namespace

QList<Finding> assessDraft(const DraftCertificate& draft, const QList<Certificate>& issuers,
                           const QDateTime& now) {
    Findings findings;
    const Certificate& issuer = issuers.first();
    assessPurposes(draft.purposes, findings);
    assessName(draft.commonName, findings);
    if (draft.notAfter <= now)
        findings.error(Rule::Expired, leafSubject, isoText(draft.notAfter));
    else if (draft.notAfter < now.addDays(expiresSoonDays))
        findings.warning(Rule::ExpiresSoon, leafSubject, isoText(draft.notAfter));
    if (draft.notAfter > issuer.notAfter() || draft.notBefore < issuer.notBefore())
        findings.error(Rule::OutlivesIssuer, leafSubject, isoText(issuer.notAfter()));
    else if (draft.notAfter == issuer.notAfter() && draft.notAfter < now.addMonths(defaultClientMonths))
        findings.warning(Rule::ValidityShortened, leafSubject, isoText(draft.notAfter));
    for (const Certificate& authority : issuers)
        assessAuthority(authority, now, findings);
    const auto person = EmailName::parse(draft.commonName);
    findings.append(person ? assessPathFor(*person, issuers) : assessPathAbove(issuers));
    return findings.sorted();
}

QList<Finding> assessPassword(const SecretBytes& password, InstallTarget target,
                              const std::optional<EmailName>& person) {
    // Nothing is weak or strong that cannot be used at all.
    if (!checkPkcs12Password(password))
        return {};
    Findings findings;
    const QStringList context = person ? guessableWords(*person) : QStringList();
    if (passwordStrength(password, context).level == PasswordStrength::Level::Weak)
        findings.warning(Rule::PasswordWeak, passwordSubject);
    if (password.hasNonAscii() && mindsNonAscii(target))
        findings.warning(Rule::PasswordNotAscii, passwordSubject);
    return findings.sorted();
}

QList<Finding> assessTemplate(const QString& templateName) {
    Findings findings;
    if (templateName.compare(stockUserTemplate, Qt::CaseInsensitive) == 0)
        findings.warning(Rule::StockTemplate, QStringLiteral("template"), templateName);
    return findings.sorted();
}

QList<Finding> assessPassphrase(const SecretBytes& passphrase, const QStringList& context) {
    Findings findings;
    if (passwordStrength(passphrase, context).level == PasswordStrength::Level::Weak)
        findings.warning(Rule::PassphraseWeak, passphraseSubject);
    return findings.sorted();
}

QList<Finding> assessProtection(const Pkcs12Protection& protection) {
    Findings findings;
    if (protection.usesRc2)
        findings.warning(Rule::ProtectionRc2, bundleSubject);
    if (!protection.hasMac)
        findings.warning(Rule::NoMac, bundleSubject);
    if (protection.hasClearParts)
        findings.error(Rule::ClearParts, bundleSubject);
    const bool protectedByPassword = protection.hasMac || protection.iterations > 0;
    if (protectedByPassword &&
        (protection.iterations < fewestIterations || protection.iterations > mostIterations))
        findings.warning(Rule::IterationsUnusual, bundleSubject, QString::number(protection.iterations));
    if (protection.sendsKeyToLocalMachine)
        findings.warning(Rule::LocalMachineKey, bundleSubject);
    return findings.sorted();
}

QList<Finding> assessCertificate(const Certificate& certificate, const QList<Certificate>& chain,
                                 const QDateTime& now) {
    return assessAsFound(certificate, chain, nullptr, now);
}

QList<Finding> assessCertificate(const Certificate& certificate, const QList<Certificate>& chain,
                                 const CertificationPath& path, const QDateTime& now) {
    return assessAsFound(certificate, chain, &path, now);
}

QList<Finding> assessAuthorityAsClient(const Certificate& authority) {
    Findings findings;
    findings.error(Rule::IsCa, leafSubject, authority.displayName());
    assessUse(authority, findings);
    return findings.sorted();
}

QList<Finding> assessBundleAlone(const Pkcs12Bundle& bundle) {
    Findings findings;
    if (!bundle.key())
        findings.error(Rule::KeyMissing, bundleSubject);
    else if (!bundle.keyMatches())
        findings.error(Rule::KeyMismatch, bundleSubject);
    if (bundle.keyCount() > 1)
        findings.warning(Rule::SeveralKeys, bundleSubject);
    const auto leaf = bundle.leaf();
    // Without its key it may be meant to be just that.
    if (leaf && leaf->isCa() && bundle.keyMatches())
        findings.error(Rule::IsCa, leafSubject, leaf->displayName());
    else if (leaf && leaf->isCa())
        findings.warning(Rule::IsCa, leafSubject, leaf->displayName());
    findings.append(assessProtection(bundle.protection()));
    return findings.sorted();
}

QList<Finding> assessBundle(const Pkcs12Bundle& bundle, const QDateTime& now, const KeepGoing& keepGoing) {
    Findings findings;
    findings.append(assessBundleAlone(bundle));
    if (const auto leaf = bundle.leaf())
        findings.append(assessCertificate(*leaf, bundle.chain({.now = now, .keepGoing = keepGoing}), now));
    return findings.sorted();
}

QList<Finding> assessBundleFor(const Pkcs12Bundle& bundle, InstallTarget target, const QDateTime& now) {
    Findings findings;
    findings.append(assessBundle(bundle, now));
    if (bundle.protection().usesAes && !readsAes(target))
        findings.error(Rule::ProtectionUnreadable, bundleSubject);
    return findings.sorted();
}

} // namespace p2s
