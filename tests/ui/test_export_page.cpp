#include "core/base/error_text.h"
#include "tests/support/expect_result.h"
#include "tests/ui/wizard_scene.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/strength_meter.h"
#include "ui/wizard/certificate_wizard.h"
#include "ui/wizard/install_target_text.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>

using namespace p2s;
using namespace p2s::test;

namespace {

void writeFile(const QString& path) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("somebody else's");
}

// The wizard, opened on the Export page, with a root and a person.
struct Export {
    explicit Export(const QString& address = QStringLiteral("user@contoso.com")) {
        scene.prepareRoot();
        scene.draft().setPerson(*EmailName::parse(address));
        open();
    }
    void open() {
        wizard = std::make_unique<CertificateWizard>(scene.draft());
        wizard->setStartId(static_cast<int>(PageId::Export));
        wizard->restart();
        wizard->show();
    }
    template <typename T> T* find(const char* name) { return part<T>(wizard.get(), name); }
    QLineEdit* line(const char* name) { return find<QLineEdit>(name); }
    MessageBar* bar(const char* name) { return find<MessageBar>(name); }
    void setTarget(InstallTarget target) {
        auto* combo = find<QComboBox>("targetCombo");
        combo->setCurrentIndex(combo->findData(static_cast<int>(target)));
    }
    void typePasswords(const QString& first, const QString& second) {
        find<QRadioButton>("typePasswordRadio")->click();
        line("passwordEdit")->setText(first);
        line("passwordEdit")->setModified(true);
        line("passwordRepeatEdit")->setText(second);
    }
    QList<Rule> passwordRules() {
        QList<Rule> rules;
        for (const Finding& finding : find<FindingList>("passwordFindings")->findings())
            rules << finding.rule;
        return rules;
    }
    void saveTo(const QString& path) { line("pfxPathEdit")->setText(QDir::toNativeSeparators(path)); }
    bool mayGoOn() { return wizard->button(QWizard::NextButton)->isEnabled(); }

    WizardScene scene;
    std::unique_ptr<CertificateWizard> wizard;
};

} // namespace

class TestExportPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsSuggested() {
        Export page;
        page.saveTo(page.scene.path(QStringLiteral("user@contoso.com.pfx")));
        QTRY_VERIFY(page.mayGoOn());
        QCOMPARE(page.line("friendlyNameEdit")->text(), QStringLiteral("user@contoso.com P2S 2026-03"));
        QVERIFY(page.find<QRadioButton>("generatePasswordRadio")->isChecked());
        EXPECT_VALUE(page.scene.draft().request());
        QCOMPARE(page.wizard->button(QWizard::NextButton)->text(), QStringLiteral("&Issue"));
    }

    void suggestsTheFileInTheLastFolder() {
        Export first;
        QVERIFY(first.line("pfxPathEdit")->text().endsWith(QStringLiteral("user@contoso.com.pfx")));
        first.saveTo(first.scene.path(QStringLiteral("own name.pfx")));
        QTRY_VERIFY(first.mayGoOn());
        first.wizard->currentPage()->validatePage();
        first.scene.draft().startNextPerson();
        first.scene.draft().setPerson(*EmailName::parse(QStringLiteral("next@contoso.com")));
        first.wizard.reset();
        first.open();
        QCOMPARE(QDir::fromNativeSeparators(first.line("pfxPathEdit")->text()),
                 first.scene.path(QStringLiteral("next@contoso.com.pfx")));
    }

    void saysWhatEachTargetMeans() {
        Export page;
        auto* combo = page.find<QComboBox>("targetCombo");
        QCOMPARE(combo->count(), 7);
        QCOMPARE(combo->currentData().toInt(), static_cast<int>(InstallTarget::Windows));
        QStringList names;
        for (const InstallTarget target : allInstallTargets()) {
            page.setTarget(target);
            QCOMPARE(page.scene.draft().target(), target);
            const QString meaning = page.find<QLabel>("targetMeaning")->text();
            const bool isOld =
                Pkcs12Profile::forTarget(target).encryption == Pkcs12Profile::Encryption::TripleDes;
            QVERIFY2(meaning.contains(isOld ? QStringLiteral("Triple DES") : QStringLiteral("AES-256")),
                     qPrintable(meaning));
            names << combo->currentText();
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void refusesAPlace_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QString() << ErrorCode::FileNameInvalid;
        QTest::newRow("folder not there") << "no/such/folder/user.pfx" << ErrorCode::FolderNotFound;
        QTest::newRow("a folder") << "folder" << ErrorCode::FileIsFolder;
    }
    void refusesAPlace() {
        QFETCH(const QString, path);
        QFETCH(const ErrorCode, code);
        Export page;
        QDir(page.scene.path({})).mkdir(QStringLiteral("folder"));
        page.saveTo(path.isEmpty() ? QString() : page.scene.path(path));
        QTRY_VERIFY(!page.bar("pfxPathMessage")->isEmpty());
        QVERIFY(!page.mayGoOn());
        // The sentence names the file; what it says of it is the same.
        const QString expected = errorText(Error{code}).sentence.section(QChar(u'”'), 1);
        const QString sentence = page.bar("pfxPathMessage")->sentence();
        QVERIFY2(sentence.endsWith(expected), qPrintable(sentence));
        page.saveTo(page.scene.path(QStringLiteral("user.pfx")));
        QTRY_VERIFY(page.mayGoOn());
        QVERIFY(page.bar("pfxPathMessage")->isEmpty());
    }

    void asksWhetherToReplaceAFile() {
        Export page;
        const QString path = page.scene.path(QStringLiteral("there.pfx"));
        writeFile(path);
        page.saveTo(path);
        auto* bar = page.bar("pfxPathMessage");
        QTRY_VERIFY(!bar->isEmpty());
        QCOMPARE(bar->severity(), Severity::Error);
        QVERIFY(!page.mayGoOn());
        bar->actionButton()->click();
        QTRY_COMPARE(bar->severity(), Severity::Warning);
        QTRY_VERIFY(page.mayGoOn());
        QCOMPARE(page.scene.draft().request()->ifExists, IfExists::Replace);
        bar->actionButton()->click();
        QTRY_COMPARE(bar->severity(), Severity::Error);
        QVERIFY(!page.mayGoOn());
        // The answer was about that file, not about any other.
        bar->actionButton()->click();
        QTRY_VERIFY(page.mayGoOn());
        const QString other = page.scene.path(QStringLiteral("other.pfx"));
        writeFile(other);
        page.saveTo(other);
        QTRY_VERIFY(!page.mayGoOn());
    }

    void wantsAFriendlyNameOfItsOwn() {
        Export page;
        page.scene.prepareIssued(QStringLiteral("other@contoso.com"));
        const QString taken = page.scene.draft().friendlyName();
        page.scene.draft().startNextPerson();
        page.scene.draft().setPerson(*EmailName::parse(QStringLiteral("user@contoso.com")));
        page.wizard.reset();
        page.open();
        page.saveTo(page.scene.path(QStringLiteral("user.pfx")));
        QTRY_VERIFY(page.mayGoOn());
        auto* name = page.line("friendlyNameEdit");
        const QString suggested = name->text();
        auto* bar = page.bar("friendlyNameMessage");
        name->setText(taken);
        QTRY_COMPARE(bar->severity(), Severity::Error);
        QTRY_VERIFY(!bar->isEmpty());
        QVERIFY(!page.mayGoOn());
        bar->actionButton()->click();
        QTRY_VERIFY(page.mayGoOn());
        QCOMPARE(name->text(), suggested);
        name->setText(QStringLiteral("My own name"));
        QTRY_VERIFY(page.mayGoOn());
        QCOMPARE(page.scene.draft().friendlyName(), QStringLiteral("My own name"));
        name->clear();
        name->setModified(true);
        QTRY_VERIFY(!page.mayGoOn());
    }

    void generatesAPassword() {
        Export page;
        auto* shown = page.line("generatedPasswordEdit");
        const QString first = shown->text();
        QVERIFY2(QRegularExpression(QStringLiteral("^[a-z0-9]{4}(-[a-z0-9]{4}){4}$")).match(first).hasMatch(),
                 qPrintable(first));
        QVERIFY(shown->isReadOnly());
        QCOMPARE(shown->echoMode(), QLineEdit::Normal);
        QVERIFY(page.scene.draft().password() == SecretBytes::fromText(first));
        page.find<QPushButton>("copyPasswordButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), first);
        page.find<QPushButton>("anotherPasswordButton")->click();
        QVERIFY(shown->text() != first);
        QVERIFY(page.scene.draft().password() == SecretBytes::fromText(shown->text()));
    }

    // A stack of pages with a fixed height goes by a width of its own choice.
    void theHintIsNeverCut_data() {
        QTest::addColumn<qreal>("enlarged");
        for (const qreal enlarged : {1.0, 1.25})
            QTest::addRow("%.2f", enlarged) << enlarged;
#ifndef Q_OS_WIN
        QTest::newRow("1.50") << 1.5;
#endif
    }
    void theHintIsNeverCut() {
        QFETCH(const qreal, enlarged);
        Export page;
        QFont font = page.wizard->font();
        font.setPointSizeF(font.pointSizeF() * enlarged);
        page.wizard->setFont(font);
        page.wizard->resize(800, 600);
        QTest::qWait(50);
        const auto* hint = page.find<QLabel>("generatedPasswordHint");
        QVERIFY(hint->isVisible());
        QVERIFY2(
            hint->height() >= hint->heightForWidth(hint->width()),
            qPrintable(
                QStringLiteral("%1 of %2").arg(hint->height()).arg(hint->heightForWidth(hint->width()))));
    }

    void judgesATypedPassword_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<InstallTarget>("target");
        QTest::addColumn<bool>("isComplete");
        QTest::addColumn<QList<Rule>>("rules");
        QTest::addColumn<QString>("hint");
        const QString strong = QStringLiteral("korrekt pferd batterie heftklammer");
        const QString umlaut = QStringLiteral("körrekt pferd batterie heftklammer");
        const QString differ = QStringLiteral("The two are not the same.");
        const QList<Rule> none;
        QTest::newRow("strong") << strong << strong << InstallTarget::Windows << true << none << QString();
        QTest::newRow("not repeated")
            << strong << QString() << InstallTarget::Windows << false << none << QString();
        QTest::newRow("repeated in part")
            << strong << strong.left(5) << InstallTarget::Windows << false << none << QString();
        QTest::newRow("not the same")
            << strong << strong + QLatin1Char('x') << InstallTarget::Windows << false << none << differ;
        QTest::newRow("weak") << "secret"
                              << "secret" << InstallTarget::Windows << true << QList<Rule>{Rule::PasswordWeak}
                              << QString();
        const QString address = QStringLiteral("user@contoso.com");
        QTest::newRow("the user's own address") << address << address << InstallTarget::Windows << true
                                                << QList<Rule>{Rule::PasswordWeak} << QString();
        QTest::newRow("umlaut to Java") << umlaut << umlaut << InstallTarget::Java << true
                                        << QList<Rule>{Rule::PasswordNotAscii} << QString();
    }
    void judgesATypedPassword() {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QFETCH(const InstallTarget, target);
        QFETCH(const bool, isComplete);
        QFETCH(const QList<Rule>, rules);
        QFETCH(const QString, hint);
        Export page;
        page.saveTo(page.scene.path(QStringLiteral("user.pfx")));
        QTRY_VERIFY(page.mayGoOn());
        page.setTarget(target);
        page.typePasswords(first, second);
        QCOMPARE(page.mayGoOn(), isComplete);
        QCOMPARE(page.passwordRules(), rules);
        QCOMPARE(page.find<QLabel>("passwordHint")->text(), hint);
        QCOMPARE(page.scene.draft().password().isEmpty(), !isComplete);
    }

    void warnsAnewForAnotherTarget() {
        Export page;
        const QString umlaut = QStringLiteral("körrekt pferd batterie heftklammer");
        page.typePasswords(umlaut, umlaut);
        page.setTarget(InstallTarget::Java);
        QCOMPARE(page.passwordRules(), QList<Rule>{Rule::PasswordNotAscii});
        page.setTarget(InstallTarget::Linux);
        QVERIFY(!page.passwordRules().contains(Rule::PasswordNotAscii));
    }

    void refusesAnEmptyPasswordQuietlyAtFirst() {
        Export page;
        page.find<QRadioButton>("typePasswordRadio")->click();
        QVERIFY(page.passwordRules().isEmpty());
        auto* bar = page.bar("passwordMessage");
        QVERIFY(bar->isEmpty());
        QVERIFY(!page.mayGoOn());
        QTest::keyClicks(page.line("passwordEdit"), QStringLiteral("x"));
        QVERIFY(bar->isEmpty());
        QTest::keyClick(page.line("passwordEdit"), Qt::Key_Backspace);
        QVERIFY(!page.mayGoOn());
        QVERIFY(page.scene.draft().password().isEmpty());
        QCOMPARE(bar->sentence(), errorText(Error{ErrorCode::PasswordEmpty}).sentence);
        QCOMPARE(bar->severity(), Severity::Error);
        // A generated one has nothing to do with it.
        page.find<QRadioButton>("generatePasswordRadio")->click();
        QVERIFY(bar->isEmpty());
    }

    void refusesAPasswordThatIsTooLong() {
        Export page;
        page.saveTo(page.scene.path(QStringLiteral("user.pfx")));
        QTRY_VERIFY(page.mayGoOn());
        const QString longest = QStringLiteral("korrekt pferd batterie heftklammer ").repeated(4).left(128);
        page.typePasswords(longest, longest);
        auto* bar = page.bar("passwordMessage");
        QVERIFY(bar->isEmpty());
        QVERIFY(page.mayGoOn());
        const QString tooLong = longest + QLatin1Char('x');
        page.typePasswords(tooLong, tooLong);
        QCOMPARE(bar->sentence(), errorText(Error{ErrorCode::PasswordTooLong}).sentence);
        QVERIFY(!page.mayGoOn());
        QVERIFY(page.scene.draft().password().isEmpty());
        QCOMPARE(page.find<StrengthMeter>("strengthMeter")->word(), QString());
        // The repetition alone does not make it any shorter.
        page.typePasswords(tooLong, {});
        QVERIFY(!bar->isEmpty());
        page.typePasswords(longest, longest);
        QVERIFY(bar->isEmpty());
        QVERIFY(page.mayGoOn());
    }

    void saysThatTheyDifferWhenALineIsLeft_data() {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("the repetition") << QByteArray("passwordRepeatEdit");
        QTest::newRow("the password") << QByteArray("passwordEdit");
    }
    void saysThatTheyDifferWhenALineIsLeft() {
        QFETCH(const QByteArray, left);
        Export page;
        page.wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.wizard.get()));
        const QString own = QStringLiteral("korrekt pferd");
        page.typePasswords({}, {});
        QTest::keyClicks(page.line("passwordEdit"), own);
        QTest::keyClicks(page.line("passwordRepeatEdit"), own.left(5));
        auto* hint = page.find<QLabel>("passwordHint");
        QCOMPARE(hint->text(), QString());
        auto* line = page.line(left.constData());
        line->setFocus();
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClick(line, Qt::Key_End);
        // What is left was changed while it had the focus.
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClick(line, Qt::Key_Tab);
        QTRY_COMPARE(hint->text(), QStringLiteral("The two are not the same."));
        // Once said, it goes as soon as it is cured, and not before.
        QTest::keyClicks(page.line("passwordRepeatEdit"), QStringLiteral("x"));
        QVERIFY(!hint->text().isEmpty());
        page.line("passwordRepeatEdit")->setText(page.line("passwordEdit")->text());
        QCOMPARE(hint->text(), QString());
        QVERIFY(!page.scene.draft().password().isEmpty());
    }

    void measuresStrength() {
        Export page;
        auto* meter = page.find<StrengthMeter>("strengthMeter");
        page.typePasswords(QStringLiteral("user@contoso"), {});
        QCOMPARE(meter->word(), QStringLiteral("Weak"));
        page.typePasswords(QStringLiteral("korrekt pferd batterie heftklammer"), {});
        QCOMPARE(meter->word(), QStringLiteral("Strong"));
        page.typePasswords({}, {});
        QCOMPARE(meter->word(), QString());
    }

    void keepsBothWays() {
        Export page;
        const QString generated = page.line("generatedPasswordEdit")->text();
        const QString own = QStringLiteral("korrekt pferd batterie heftklammer");
        page.typePasswords(own, own);
        QVERIFY(page.scene.draft().password() == SecretBytes::fromText(own));
        page.find<QRadioButton>("generatePasswordRadio")->click();
        QVERIFY(page.scene.draft().password() == SecretBytes::fromText(generated));
        page.find<QRadioButton>("typePasswordRadio")->click();
        QVERIFY(page.scene.draft().password() == SecretBytes::fromText(own));
    }

    void forgetsThePasswordWithTheWizard() {
        Export page;
        QVERIFY(!page.scene.draft().password().isEmpty());
        QDialog& wizard = *page.wizard;
        wizard.done(QDialog::Accepted);
        QVERIFY(page.scene.draft().password().isEmpty());
        QVERIFY(page.line("generatedPasswordEdit")->text().isEmpty());
    }
};

QTEST_MAIN(TestExportPage)
#include "test_export_page.moc"
