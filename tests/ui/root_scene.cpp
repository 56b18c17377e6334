#include "tests/ui/root_scene.h"

#include "core/base/error_text.h"
#include "tests/support/issuing_samples.h"
#include "ui/widgets/message_bar.h"

#include <QLineEdit>
#include <QMap>
#include <QtTest>

namespace p2s::test {

QByteArray lockedKey(const PrivateKey& key, const QString& passphrase) {
    static QMap<QByteArray, QByteArray> locked;
    QByteArray& found = locked[key.subjectPublicKeyInfo() + passphrase.toUtf8()];
    if (found.isEmpty())
        found = key.toEncryptedPkcs8(SecretBytes::fromText(passphrase)).value();
    return found;
}

QString sentenceOf(ErrorCode code, const QString& subject) {
    return errorText({code, subject}).sentence;
}

void RootScene::open() {
    wizard = std::make_unique<CertificateWizard>(scene.draft());
    wizard->setStartId(static_cast<int>(PageId::Root));
    wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(wizard.get()));
}

bool RootScene::shows(const char* name) const {
    const auto* widget = wizard->findChild<QWidget*>(QLatin1StringView(name));
    return widget && widget->isVisible();
}

void RootScene::type(const char* name, const QString& text) const {
    find<QLineEdit>(name)->setText(text);
}

QString RootScene::says(const char* bar) const {
    return find<MessageBar>(bar)->sentence();
}

QStringList RootScene::rootNames() const {
    QStringList names;
    const auto roots = scene.openLedger().roots();
    for (const RootRecord& root : *roots)
        names << root.name;
    return names;
}

void RootScene::fillIn() const {
    type("rootPassphraseEdit", rootPassphrase);
    type("rootPassphraseRepeatEdit", rootPassphrase);
}

RootRecord RootScene::addRoot(const QString& name, const QDateTime& end) {
    const CertificateAuthority& made = madeRoot(name);
    Ledger ledger = scene.openLedger();
    RootRecord record;
    record.name = name;
    record.certificateDer = made.certificate().der();
    record.sha1 = made.certificate().sha1Thumbprint();
    record.notBefore = made.certificate().notBefore();
    record.notAfter = end;
    record.encryptedKey = lockedKey(made.key());
    return ledger.addRoot(record, false).value();
}

} // namespace p2s::test
