#include "tests/ui/wizard_scene.h"

#include <QDir>
#include <QMap>
#include <QThreadPool>

namespace p2s::test {
namespace {

// Throws away the error case: a scene that cannot be set is the end of the test.
template <typename T> T must(Result<T> result) {
    if (!result)
        qFatal("%s: %s", qPrintable(errorCodeName(result.error().code)), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

WizardScene::WizardScene() : m_clock(QDateTime({2026, 3, 2}, {9, 30}, Qt::UTC)) {
    qputenv("P2S_HOME", m_folder.filePath(QStringLiteral("home")).toUtf8());
    QDir(m_folder.path()).mkpath(QStringLiteral("saved"));
    m_store.available = false;
    m_account.available = false;
    m_draft = std::make_unique<IssuanceDraft>(ledgerPath(), m_clock, m_platform);
}

// What still runs on a worker looks at the clock and the store of this scene.
WizardScene::~WizardScene() {
    QThreadPool::globalInstance()->waitForDone();
}

QString WizardScene::ledgerPath() const {
    return m_folder.filePath(QStringLiteral("home/ledger.sqlite"));
}

QString WizardScene::path(const QString& name) const {
    return m_folder.filePath(QStringLiteral("saved/") + name);
}

QStringList WizardScene::savedFiles() const {
    return QDir(path({})).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
}

void WizardScene::prepareRoot(const QString& name) {
    // One of each name in a test program: making and locking a key takes its time.
    static QMap<QString, UnlockedRoot> made;
    Ledger ledger = openLedger();
    const auto found = made.constFind(name);
    if (found != made.constEnd()) {
        m_draft->setRoot({must(ledger.addRoot(found->record, false)), found->authority});
        return;
    }
    RootProfile profile;
    profile.name = name;
    profile.notBefore = m_clock.now().addSecs(-backdatingSeconds);
    profile.notAfter = m_clock.now().addMonths(defaultRootMonths);
    const UnlockedRoot root =
        must(createRoot(profile, SecretBytes::fromText(QStringLiteral("root passphrase")), ledger));
    made.insert(name, root);
    m_draft->setRoot(root);
}

void WizardScene::prepareRequest(const QString& address) {
    if (!m_draft->root())
        prepareRoot();
    m_draft->setPerson(must(EmailName::parse(address)));
    m_draft->setPfxPath(path(address + QStringLiteral(".pfx")));
    m_draft->setFriendlyName(address + QStringLiteral(" P2S"));
    m_draft->setPassword(SecretBytes::fromText(QStringLiteral("korrekt pferd batterie heftklammer")));
}

void WizardScene::prepareIssued(const QString& address) {
    prepareRequest(address);
    Ledger ledger = openLedger();
    m_draft->setIssued(must(issueClient(must(m_draft->request()), *m_draft->root(), ledger, {}, m_clock)));
}

Ledger WizardScene::openLedger() const {
    return must(Ledger::open(ledgerPath(), m_clock));
}

} // namespace p2s::test
