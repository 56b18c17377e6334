#include "tests/ui/wizard_walk.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTreeWidget>
#include <QtTest>

namespace p2s::test {

WizardWalk::WizardWalk() : m_wizard(std::make_unique<CertificateWizard>(m_scene.draft())) {
    m_wizard->resize(smallestScreen);
    m_wizard->show();
}

bool WizardWalk::isVisible(const char* name) const {
    const auto* widget = m_wizard->findChild<QWidget*>(QLatin1StringView(name));
    return widget && widget->isVisible();
}

bool WizardWalk::goOn() {
    const int before = m_wizard->currentId();
    if (!QTest::qWaitFor([this] { return m_wizard->button(QWizard::NextButton)->isEnabled(); }, 20000))
        return false;
    m_wizard->next();
    return m_wizard->currentId() != before;
}

void WizardWalk::everywhere(const std::function<void(const char*)>& look) {
    QTest::qWait(50);
    look("start");
    click("issuePathLink");
    QTRY_VERIFY(isVisible("createRootLink"));
    QTest::qWait(100);
    look("root: choice");
    click("importRootLink");
    click("readRootButton");
    look("root: import");
    click("otherWayButton");
    click("createRootLink");
    find<QLineEdit>("rootNameEdit")->setText(QStringLiteral("P2S Root Cert"));
    find<QLineEdit>("rootPassphraseEdit")->setText(QStringLiteral("root passphrase"));
    find<QLineEdit>("rootPassphraseRepeatEdit")->setText(QStringLiteral("root"));
    click("createRootButton");
    look("root: create, with a problem");
    m_scene.prepareRoot();
    m_wizard->restart();
    click("issuePathLink");
    click("otherWayButton");
    QTRY_VERIFY(find<QWidget>("ledgerRootLink")->isEnabled());
    look("root: choice with roots");
    click("ledgerRootLink");
    QTRY_COMPARE(find<QTreeWidget>("rootList")->topLevelItemCount(), 1);
    look("root: ledger");
    click("showUploadButton");
    look("root: upload");
    QVERIFY(goOn());

    find<QLineEdit>("personEdit")->setText(QStringLiteral("CONTOSO\\user"));
    look("person: with a problem");
    click("useSuggestionButton");
    QVERIFY(goOn());
    look("sharing: unique");
    find<QRadioButton>("sharedRadio")->click();
    find<QPlainTextEdit>("recipientsEdit")->setPlainText(QStringLiteral("anna@contoso.com\nnobody"));
    QTRY_VERIFY(isVisible("recipientProblems"));
    look("sharing: shared");
    find<QRadioButton>("uniqueRadio")->click();
    QVERIFY(goOn());
    look("review");
    m_scene.draft().setPurposes(
        {KeyPurpose{QStringLiteral("1.3.6.1.5.5.7.3.4")}, KeyPurpose{QStringLiteral("1.3.6.1.5.5.7.3.2")}});
    look("review: with a problem");
    m_scene.draft().setPurposes({KeyPurpose{QStringLiteral("1.3.6.1.5.5.7.3.2")}});
    QVERIFY(goOn());
    find<QLineEdit>("pfxPathEdit")->setText(m_scene.path(QStringLiteral("user.pfx")));
    QTRY_VERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
    look("export");
    find<QRadioButton>("typePasswordRadio")->click();
    find<QLineEdit>("passwordEdit")->setText(QStringLiteral("pässwort"));
    find<QLineEdit>("passwordRepeatEdit")->setText(QStringLiteral("something else"));
    look("export: typed, with problems");
    find<QLineEdit>("passwordRepeatEdit")->clear();
    find<QLineEdit>("passwordEdit")->setText(QString(129, u'x'));
    look("export: typed, too long");
    find<QRadioButton>("generatePasswordRadio")->click();
    QVERIFY(goOn());
    look("issue");
    issue();
    look("result");
    saveSheet();
    look("result: sheet saved");

    // Under another root, with a password that is easy to guess: findings between both bars.
    while (m_wizard->currentId() != static_cast<int>(PageId::Export))
        m_wizard->back();
    m_scene.prepareRoot(QStringLiteral("P2SRootCert-2"));
    find<QLineEdit>("pfxPathEdit")->setText(m_scene.path(QStringLiteral("user-2.pfx")));
    find<QRadioButton>("typePasswordRadio")->click();
    find<QLineEdit>("passwordEdit")->setText(QStringLiteral("secret"));
    find<QLineEdit>("passwordRepeatEdit")->setText(QStringLiteral("secret"));
    QVERIFY(goOn());
    issue();
    QVERIFY(isVisible("uploadReminder"));
    QVERIFY(isVisible("resultFindings"));
    look("result: weak password");
    saveSheet();
    look("result: weak password, sheet saved");
}

void WizardWalk::issue() {
    QTRY_VERIFY_WITH_TIMEOUT(m_scene.draft().issued(), 30000);
    if (m_wizard->currentId() == static_cast<int>(PageId::Issue))
        QVERIFY(goOn());
    QTRY_VERIFY(isVisible("uploadReminder"));
    QTRY_VERIFY(find<QWidget>("rehearseButton")->isEnabled());
}

void WizardWalk::saveSheet() {
    click("saveSheetButton");
    QTRY_VERIFY(isVisible("resultMessage"));
}

} // namespace p2s::test
