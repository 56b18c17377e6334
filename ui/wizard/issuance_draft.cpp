#include "ui/wizard/issuance_draft.h"

#include "core/readiness/client_readiness.h"

namespace p2s {
namespace {

// Stores a value and says whether it is another one.
template <typename T> bool change(T& member, const T& value) {
    if (member == value)
        return false;
    member = value;
    return true;
}

QStringList oidsOf(const QList<KeyPurpose>& purposes) {
    QStringList oids;
    for (const KeyPurpose& purpose : purposes)
        oids << purpose.oid;
    return oids;
}

} // namespace

IssuanceDraft::IssuanceDraft(QString ledgerPath, const Clock& clock, const Platform& platform,
                             QObject* parent)
    : QObject(parent), m_ledgerPath(std::move(ledgerPath)), m_clock(clock), m_platform(platform),
      m_startedAt(clock.now()), m_purposes(ExtendedKeyUsage::p2sClient().purposes()) {}

void IssuanceDraft::useLedger(const QString& ledgerPath) {
    m_ledgerPath = ledgerPath;
    m_root.reset();
    startNextPerson();
}

void IssuanceDraft::setRoot(UnlockedRoot root) {
    m_root = std::move(root);
    m_startedAt = m_clock.now();
    decided();
}

void IssuanceDraft::clearRoot() {
    if (!m_root)
        return;
    m_root.reset();
    decided();
}

void IssuanceDraft::setPerson(std::optional<EmailName> person) {
    // Compared by its letters: correcting only the case is a change too.
    const QString before = m_person ? m_person->address() : QString();
    const QString after = person ? person->address() : QString();
    m_person = std::move(person);
    if (before != after)
        decided();
}

void IssuanceDraft::setSharing(Sharing sharing) {
    if (change(m_sharing, sharing))
        decided();
}

void IssuanceDraft::setSharedWithText(const QString& text) {
    if (change(m_sharedWithText, text))
        decided();
}

void IssuanceDraft::setKey(KeyAlgorithm key) {
    if (change(m_key, key))
        decided();
}

QDateTime IssuanceDraft::notBefore() const {
    const QDateTime start = m_startedAt.addSecs(-backdatingSeconds);
    return m_root ? std::max(start, m_root->authority.certificate().notBefore()) : start;
}

QDateTime IssuanceDraft::notAfter() const {
    const QDateTime end =
        m_chosenNotAfter.isValid() ? m_chosenNotAfter : m_startedAt.addMonths(defaultClientMonths);
    return m_root ? std::min(end, m_root->authority.certificate().notAfter()) : end;
}

void IssuanceDraft::setNotAfter(const QDateTime& notAfter) {
    if (change(m_chosenNotAfter, notAfter.toUTC()))
        decided();
}

void IssuanceDraft::setPurposes(const QList<KeyPurpose>& purposes) {
    if (change(m_purposes, purposes))
        decided();
}

void IssuanceDraft::setTarget(InstallTarget target) {
    if (change(m_target, target))
        decided();
}

void IssuanceDraft::setPfxPath(const QString& path, IfExists ifExists) {
    const bool other = change(m_ifExists, ifExists);
    if (change(m_pfxPath, path) || other)
        decided();
}

void IssuanceDraft::setFriendlyName(const QString& name, bool isSuggested) {
    m_friendlyNameIsSuggested = isSuggested;
    if (change(m_friendlyName, name))
        decided();
}

void IssuanceDraft::setPassword(const SecretBytes& password, bool isGenerated) {
    if (!change(m_password, password))
        return;
    m_passwordIsUnseen = isGenerated && !password.isEmpty();
    decided();
}

void IssuanceDraft::setIssued(IssuedClient issued) {
    m_issued = std::move(issued);
    Q_EMIT changed();
}

QList<Finding> IssuanceDraft::findings() const {
    if (!m_root || !m_person)
        return {};
    const DraftCertificate draft{m_person->address(), m_purposes, m_key, notBefore(), notAfter()};
    const auto issuers = chainOf(*m_root);
    return issuers ? assessDraft(draft, *issuers, m_clock.now()) : QList<Finding>();
}

void IssuanceDraft::setMadeRequest(MadeRequest request) {
    const bool isSame = m_madeRequest && m_madeRequest->record.id == request.record.id;
    m_requestIsSaved = m_requestIsSaved && isSame;
    m_madeRequest = std::move(request);
    Q_EMIT changed();
}

void IssuanceDraft::showRequest(MadeRequest request) {
    m_nextPeople.clear();
    startNextPerson();
    if (auto person = EmailName::parse(request.record.address))
        m_person = std::move(*person);
    m_madeRequest = std::move(request);
    m_requestIsSaved = true;
    Q_EMIT changed();
}

bool IssuanceDraft::isRequestHandedOut() const {
    return m_requestIsSaved || (m_madeRequest && m_madeRequest->record.authorityRequestId > 0);
}

void IssuanceDraft::setRequestKey(KeyAlgorithm key) {
    if (change(m_requestKey, key))
        decided();
}

void IssuanceDraft::setDestination(const QString& templateName, const QString& caConfig) {
    const bool other = change(m_templateName, templateName);
    if (change(m_caConfig, caConfig) || other)
        decided();
}

void IssuanceDraft::setReply(CaReply reply, PrivateKey key) {
    m_nextPeople.clear();
    startNextPerson();
    if (auto person = EmailName::parse(reply.record.address))
        m_person = std::move(*person);
    m_sharing = Sharing::Unique;
    m_reply = std::move(reply);
    m_replyKey = std::move(key);
    Q_EMIT changed();
}

void IssuanceDraft::clearReply() {
    if (!m_reply)
        return;
    startNextPerson();
}

Result<IssuanceRequest> IssuanceDraft::replyRequest() const {
    auto request = exportOf(*m_reply);
    if (!request)
        return request;
    if (m_pfxPath.isEmpty())
        return failure(ErrorCode::FileNameInvalid);
    if (m_password.isEmpty())
        return failure(ErrorCode::PasswordEmpty);
    request->target = m_target;
    request->friendlyName = m_friendlyName;
    request->friendlyNameIsSuggested = m_friendlyNameIsSuggested;
    request->pfxPath = m_pfxPath;
    request->ifExists = m_ifExists;
    request->password = m_password;
    return request;
}

Result<IssuanceRequest> IssuanceDraft::request() const {
    if (m_reply)
        return replyRequest();
    if (!m_root)
        return failure(ErrorCode::RootNotFound);
    if (!m_person)
        return failure(ErrorCode::AddressEmpty);
    QList<EmailName> sharedWith;
    if (m_sharing == Sharing::Shared) {
        const Result<QList<EmailName>> people = recipientsOf(parseRecipientList(m_sharedWithText));
        if (!people)
            return tl::unexpected(people.error());
        sharedWith = *people;
    }
    const Result<ExtendedKeyUsage> usage = ExtendedKeyUsage::fromOids(oidsOf(m_purposes));
    if (!usage)
        return tl::unexpected(usage.error());
    if (notAfter() <= notBefore())
        return failure(ErrorCode::ValidityEmpty);
    if (m_pfxPath.isEmpty())
        return failure(ErrorCode::FileNameInvalid);
    if (m_password.isEmpty())
        return failure(ErrorCode::PasswordEmpty);
    return IssuanceRequest{ClientProfile{*m_person, *usage, notBefore(), notAfter()},
                           m_key,
                           m_sharing,
                           sharedWith,
                           m_target,
                           m_friendlyName,
                           m_pfxPath,
                           m_ifExists,
                           m_password,
                           m_friendlyNameIsSuggested,
                           replaces()};
}

void IssuanceDraft::startNextPerson() {
    m_person.reset();
    m_sharedWithText.clear();
    m_pfxPath.clear();
    m_ifExists = IfExists::Refuse;
    m_friendlyName.clear();
    m_password = {};
    m_passwordIsUnseen = false;
    m_issued.reset();
    m_madeRequest.reset();
    m_leftRequest.reset();
    m_reply.reset();
    m_replyKey.reset();
    m_renewed.reset();
    m_startedAt = m_clock.now();
    takeNextPerson();
    Q_EMIT changed();
    Q_EMIT nextPersonStarted();
}

void IssuanceDraft::startRenewal(const CertificateRecord& old, const IssuanceRequest& request) {
    m_nextPeople.clear();
    startNextPerson();
    m_person = request.certificate.person;
    m_purposes = request.certificate.extendedKeyUsage.purposes();
    m_key = request.key;
    m_sharing = request.sharing;
    QStringList people;
    for (const EmailName& person : request.sharedWith)
        people.append(person.address());
    m_sharedWithText = people.join(QLatin1Char('\n'));
    m_target = request.target;
    m_renewed = old;
    Q_EMIT changed();
}

// Somebody else's name may be typed after a renewal was begun, and taken back.
const CertificateRecord* IssuanceDraft::replaced() const {
    const bool isSame =
        m_renewed && m_person && m_person->address().compare(m_renewed->commonName, Qt::CaseInsensitive) == 0;
    return isSame ? &*m_renewed : nullptr;
}

qint64 IssuanceDraft::replaces() const {
    const CertificateRecord* old = replaced();
    return old ? old->id : 0;
}

void IssuanceDraft::giveUpRenewal() {
    if (!m_renewed)
        return;
    m_renewed.reset();
    decided();
}

void IssuanceDraft::setNextPeople(QStringList people) {
    m_nextPeople = std::move(people);
    // Somebody may be left over from a list before.
    m_person.reset();
    m_renewed.reset();
    m_sharing = Sharing::Unique;
    takeNextPerson();
    decided();
}

void IssuanceDraft::takeNextPerson() {
    while (!m_nextPeople.isEmpty() && !m_person) {
        if (auto person = EmailName::parse(m_nextPeople.takeFirst()))
            m_person = std::move(*person);
    }
}

void IssuanceDraft::forgetPassword() {
    m_password = {};
    m_passwordIsUnseen = false;
}

void IssuanceDraft::decided() {
    m_issued.reset();
    if (m_madeRequest && !isRequestHandedOut())
        m_leftRequest = m_madeRequest->record;
    m_madeRequest.reset();
    Q_EMIT changed();
}

} // namespace p2s
