#pragma once

#include "core/issuing/root_records.h"
#include "tests/support/issuing_samples.h"
#include "tests/ui/wizard_scene.h"
#include "ui/ledger/batch_window.h"

#include <QLineEdit>
#include <QPushButton>
#include <QThreadPool>
#include <QtTest>

namespace p2s::test {

/// A ledger in which ann@contoso.com and bob@contoso.com hold certificates, for windows that work on many.
class BatchScene : public WizardScene {
public:
    static constexpr char passphrase[] = "root passphrase";

    BatchScene() {
        prepareIssued(QStringLiteral("ann@contoso.com"));
        prepareIssued(QStringLiteral("bob@contoso.com"));
    }
    BatchScene(const BatchScene&) = delete;
    BatchScene& operator=(const BatchScene&) = delete;
    ~BatchScene() { QThreadPool::globalInstance()->waitForDone(); }

    LedgerPlace place() const { return {ledgerPath(), &clock(), path({})}; }

    /// What a batch needs before it can start: the root's passphrase and a folder.
    void fillIn(BatchWindow& window) const {
        QTRY_VERIFY(part<QPushButton>(&window, "batchStartButton")->isEnabled());
        part<QLineEdit>(&window, "batchPassphraseEdit")->setText(QLatin1StringView(passphrase));
        part<QLineEdit>(&window, "batchFolderEdit")->setText(path(QStringLiteral("batch")));
    }

    /// A second root, "New", with the same passphrase.
    RootRecord addNewRoot() const {
        const CertificateAuthority& made = madeRoot(QStringLiteral("New"));
        RootRecord record = rootRecord(made.certificate(), QStringLiteral("New"));
        record.encryptedKey =
            made.key().toEncryptedPkcs8(SecretBytes::fromText(QLatin1StringView(passphrase))).value();
        return openLedger().addRoot(record, false).value();
    }
};

} // namespace p2s::test
