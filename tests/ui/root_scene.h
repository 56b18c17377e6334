#pragma once

#include "tests/ui/wizard_scene.h"
#include "ui/wizard/certificate_wizard.h"

#include <QAbstractButton>

#include <memory>

namespace p2s::test {

inline const QString rootPassphrase = QStringLiteral("correct horse battery staple");

/// \a key encrypted under \a passphrase; each once in a test program, because scrypt takes its time.
QByteArray lockedKey(const PrivateKey& key, const QString& passphrase = rootPassphrase);

/// What errorText says first.
QString sentenceOf(ErrorCode code, const QString& subject);

/// The wizard, opened on the page of roots.
struct RootScene {
    void open();
    template <typename T> T* find(const char* name) const { return part<T>(wizard.get(), name); }
    bool shows(const char* name) const;
    void type(const char* name, const QString& text) const;
    void click(const char* name) const { find<QAbstractButton>(name)->click(); }
    /// The window's own focus, whichever window the screen takes for the active one.
    bool hasFocus(const char* name) const { return wizard->focusWidget() == find<QWidget>(name); }
    bool mayGoOn() const { return wizard->button(QWizard::NextButton)->isEnabled(); }
    /// The sentence in the message bar of that name.
    QString says(const char* bar) const;
    /// Of the roots in the ledger.
    QStringList rootNames() const;
    /// The passphrase, twice, into the form for a new root.
    void fillIn() const;
    /// A root in the ledger that ends then, under rootPassphrase.
    RootRecord addRoot(const QString& name, const QDateTime& end);

    WizardScene scene;
    std::unique_ptr<CertificateWizard> wizard;
};

} // namespace p2s::test
