#pragma once

#include "core/issuing/complete_request.h"
#include "core/issuing/issue_client.h"
#include "core/issuing/new_request.h"
#include "core/issuing/recipient_list.h"
#include "core/platform/platform.h"

#include <QObject>

#include <optional>
#include <utility>

namespace p2s {

/// What has been decided in the wizard so far: plain typed state with a changed() signal, no widgets.
///
/// Every page reads and writes this and nothing else, so that Back keeps what was entered and "Next person,
/// same settings" is one call.
class IssuanceDraft : public QObject {
    Q_OBJECT
public:
    /// \a clock and \a platform outlive the draft.
    explicit IssuanceDraft(QString ledgerPath, const Clock& clock = systemClock(),
                           const Platform& platform = systemPlatform(), QObject* parent = nullptr);

    /// Work on another thread opens its own Ledger with this.
    const QString& ledgerPath() const { return m_ledgerPath; }
    /// Begins anew with another ledger: no root is chosen there yet.
    void useLedger(const QString& ledgerPath);
    const Clock& clock() const { return m_clock; }
    /// The operating system's certificate store and account.
    const Platform& platform() const { return m_platform; }

    const std::optional<UnlockedRoot>& root() const { return m_root; }
    void setRoot(UnlockedRoot root);
    void clearRoot();

    const std::optional<EmailName>& person() const { return m_person; }
    void setPerson(std::optional<EmailName> person);

    Sharing sharing() const { return m_sharing; }
    void setSharing(Sharing sharing);
    /// The pasted list as it stands, good and bad entries.
    const QString& sharedWithText() const { return m_sharedWithText; }
    void setSharedWithText(const QString& text);

    KeyAlgorithm key() const { return m_key; }
    void setKey(KeyAlgorithm key);
    /// From a little before now, but never before the root's own start.
    QDateTime notBefore() const;
    /// 18 months, or what was chosen, but never after the root's own end.
    QDateTime notAfter() const;
    void setNotAfter(const QDateTime& notAfter);
    /// As edited: may be empty or in the wrong order, which findings() then says.
    const QList<KeyPurpose>& purposes() const { return m_purposes; }
    void setPurposes(const QList<KeyPurpose>& purposes);

    InstallTarget target() const { return m_target; }
    void setTarget(InstallTarget target);
    const QString& pfxPath() const { return m_pfxPath; }
    void setPfxPath(const QString& path, IfExists ifExists = IfExists::Refuse);
    const QString& friendlyName() const { return m_friendlyName; }
    /// \a isSuggested: nobody chose it, so another will do when it is taken meanwhile.
    void setFriendlyName(const QString& name, bool isSuggested = false);
    const SecretBytes& password() const { return m_password; }
    /// \a isGenerated: nobody knows it before it is looked at or copied.
    void setPassword(const SecretBytes& password, bool isGenerated = false);
    /// It was generated, and nobody has looked at it on the last page or copied it.
    bool isPasswordUnseen() const { return m_passwordIsUnseen; }
    void notePasswordSeen() { m_passwordIsUnseen = false; }

    /// The request that was made for the person on the way through an organisation's own authority.
    const std::optional<MadeRequest>& madeRequest() const { return m_madeRequest; }
    void setMadeRequest(MadeRequest request);
    /// A request that was made before is to be handed out once more.
    void showRequest(MadeRequest request);
    /// A request that was made here, that nobody has, and in whose place something else was decided: it still
    /// waits in the ledger.
    const std::optional<RequestRecord>& leftRequest() const { return m_leftRequest; }
    void forgetLeftRequest() { m_leftRequest.reset(); }
    /// Somebody may have it: it was saved here, or the authority has it, or it was made before.
    bool isRequestHandedOut() const;
    void noteRequestSaved() { m_requestIsSaved = true; }
    /// The key that a request is made with; what is chosen for certificates of our own is not about it.
    KeyAlgorithm requestKey() const { return m_requestKey; }
    void setRequestKey(KeyAlgorithm key);
    /// Where a request goes: the AD CS template and authority, or empty for any other authority.
    const QString& templateName() const { return m_templateName; }
    const QString& caConfig() const { return m_caConfig; }
    void setDestination(const QString& templateName, const QString& caConfig);

    /// The reply of such an authority with the key of its request: what request() is about while it is here.
    const std::optional<CaReply>& reply() const { return m_reply; }
    const std::optional<PrivateKey>& replyKey() const { return m_replyKey; }
    void setReply(CaReply reply, PrivateKey key);
    void clearReply();

    /// A reply that came by itself and that nobody has looked at: its bytes, and what to call it.
    struct ArrivedReply {
        QByteArray bytes;
        QString name;
    };
    void setArrivedReply(ArrivedReply reply) { m_arrivedReply = std::move(reply); }
    /// Gives it away.
    std::optional<ArrivedReply> takeArrivedReply() { return std::exchange(m_arrivedReply, {}); }

    /// The domains the ledger knows, most used first: for what DOMAIN\name would become.
    const QStringList& knownDomains() const { return m_knownDomains; }
    void setKnownDomains(const QStringList& domains) { m_knownDomains = domains; }

    /// The outcome of exactly what stands here; deciding anything differently forgets it.
    const std::optional<IssuedClient>& issued() const { return m_issued; }
    void setIssued(IssuedClient issued);

    /// What readiness says of the certificate as it stands; empty without a root or a person.
    QList<Finding> findings() const;
    /// Errors: those of the first thing that is missing or wrong.
    Result<IssuanceRequest> request() const;

    /// Forgets the person, the file, the password and the outcome; keeps the root and all settings.
    void startNextPerson();
    /// The same person or people, purposes and target again, in place of \a old: \a request is its
    /// renewalOf.
    void startRenewal(const CertificateRecord& old, const IssuanceRequest& request);
    /// Who is next: the first one becomes the person now, the others with each startNextPerson.
    void setNextPeople(QStringList people);
    const QStringList& nextPeople() const { return m_nextPeople; }
    /// The certificate in whose place the new one is issued, while both bear the same name; nothing for none.
    const CertificateRecord* replaced() const;
    /// Its number in the ledger; 0 for none.
    qint64 replaces() const;
    /// What is issued is one beside the others again, for whomever.
    void giveUpRenewal();
    /// For when the wizard is done; what was issued stays known.
    void forgetPassword();

Q_SIGNALS:
    void changed();
    /// After startNextPerson: fields that hold what was forgotten are to be emptied.
    void nextPersonStarted();

private:
    void decided();
    void takeNextPerson();
    Result<IssuanceRequest> replyRequest() const;

    QString m_ledgerPath;
    const Clock& m_clock;
    const Platform& m_platform;
    std::optional<UnlockedRoot> m_root;
    std::optional<EmailName> m_person;
    Sharing m_sharing = Sharing::Unique;
    QString m_sharedWithText;
    KeyAlgorithm m_key = KeyAlgorithm::Rsa2048;
    QDateTime m_startedAt;
    QDateTime m_chosenNotAfter;
    QList<KeyPurpose> m_purposes;
    InstallTarget m_target = InstallTarget::Windows;
    QString m_pfxPath;
    IfExists m_ifExists = IfExists::Refuse;
    QString m_friendlyName;
    bool m_friendlyNameIsSuggested = false;
    SecretBytes m_password;
    bool m_passwordIsUnseen = false;
    QStringList m_knownDomains;
    QStringList m_nextPeople;
    std::optional<CertificateRecord> m_renewed;
    std::optional<MadeRequest> m_madeRequest;
    bool m_requestIsSaved = false;
    std::optional<RequestRecord> m_leftRequest;
    KeyAlgorithm m_requestKey = KeyAlgorithm::Rsa2048;
    QString m_templateName;
    QString m_caConfig;
    std::optional<ArrivedReply> m_arrivedReply;
    std::optional<CaReply> m_reply;
    std::optional<PrivateKey> m_replyKey;
    std::optional<IssuedClient> m_issued;
};

} // namespace p2s
