#include "ui/wizard/result_page.h"

#include "core/base/visible_text.h"
#include "core/handover/upload_text.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/technical_text.h"
#include "ui/wizard/file_rehearsal.h"
#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/leave_draft.h"
#include "ui/wizard/result_install_part.h"
#include "ui/wizard/result_sheet_part.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QWizard>

namespace p2s {
namespace {

QString checkText(FileCheck::Kind kind) {
    switch (kind) {
    case FileCheck::Kind::OpensWithPassword:
        return ResultPage::tr("Opens with the password");
    case FileCheck::Kind::KeyMatches:
        return ResultPage::tr("Private key belongs to the certificate");
    case FileCheck::Kind::ChainComplete:
        return ResultPage::tr("Chain complete up to the root");
    case FileCheck::Kind::EkuOrder:
        return ResultPage::tr("Client Authentication comes first");
    case FileCheck::Kind::Profile:
        return ResultPage::tr("Encrypted for where it is going");
    }
    Q_UNREACHABLE();
}

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

ResultPage::ResultPage(IssuanceDraft& draft, QWidget* parent) : WizardPage(draft, parent) {
    setObjectName(QStringLiteral("resultPage"));
    setTitle(tr("The certificate is ready"));
    setSubTitle(
        tr("Give the file to its user, and the password another way. It is shown here for the last time."));
    setFinalPage(true);
}

QString ResultPage::stepName() const {
    return tr("Result");
}

void ResultPage::build() {
    m_upload = new MessageBar;
    m_upload->setObjectName(QStringLiteral("uploadReminder"));
    m_findings = new FindingList;
    m_findings->setObjectName(QStringLiteral("resultFindings"));
    m_message = new MessageBar;
    m_message->setObjectName(QStringLiteral("resultMessage"));

    // With both bars there is not room for everything in a small window.
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->addLayout(buildFacts());
    column->addSpacing(fontMetrics().height() / 2);
    column->addLayout(buildChecks());
    column->addWidget(m_findings);
    column->addStretch();
    auto* area = new ScrollColumn(inside);
    area->setObjectName(QStringLiteral("resultColumn"));
    area->setAccessibleName(tr("The file and its checks"));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_upload);
    layout->addWidget(area, 1);
    layout->addWidget(m_message);
    layout->addLayout(buildActions());
    tabThroughLayout(this);

    const auto forget = [this] { m_password->clear(); };
    connect(&draft(), &IssuanceDraft::nextPersonStarted, this, forget);
    connect(wizard(), &QDialog::finished, this, forget);
}

QLayout* ResultPage::buildFacts() {
    m_thumbprint = technicalLine(QStringLiteral("thumbprintEdit"), tr("Thumbprint"));
    m_thumbprint->setAccessibleDescription(
        tr("SHA-1, as the gateway's list of revoked certificates takes it"));
    m_thumbprint->setToolTip(m_thumbprint->accessibleDescription());
    m_file = technicalLine(QStringLiteral("resultPathEdit"), tr("File"));
    m_password = new PasswordField;
    m_password->setNames(QStringLiteral("resultPasswordEdit"), tr("Password of the file"));
    m_password->lineEdit()->setReadOnly(true);
    m_password->lineEdit()->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto* copyThumbprint = new CopyButton(tr("&Copy"), [this] { return m_thumbprint->text(); });
    copyThumbprint->setObjectName(QStringLiteral("copyThumbprintButton"));
    copyThumbprint->setAccessibleName(tr("Copy the thumbprint"));
    auto* folder = new QPushButton(themedIcon(QLatin1StringView("folder")), tr("Op&en folder"));
    folder->setObjectName(QStringLiteral("openFolderButton"));
    folder->setAutoDefault(false);
    connect(folder, &QPushButton::clicked, this, &ResultPage::openFolder);
    auto* copyPassword = new CopyButton(tr("Co&py"), [this] { return m_password->secret(); });
    copyPassword->setObjectName(QStringLiteral("copyResultPasswordButton"));
    copyPassword->setAccessibleName(tr("Copy the password"));
    const auto seen = [this] { draft().notePasswordSeen(); };
    connect(copyPassword, &QPushButton::clicked, this, seen);
    connect(m_password, &PasswordField::revealed, this, seen);

    auto* grid = new QGridLayout;
    int row = 0;
    const auto addRow = [&](const QString& name, QWidget* value, QWidget* buddy, QWidget* button) {
        auto* label = new QLabel(name);
        label->setBuddy(buddy);
        grid->addWidget(label, row, 0);
        grid->addWidget(value, row, 1);
        grid->addWidget(button, row++, 2);
    };
    addRow(tr("&Thumbprint:"), m_thumbprint, m_thumbprint, copyThumbprint);
    addRow(tr("F&ile:"), m_file, m_file, folder);
    addRow(tr("Pass&word:"), m_password, m_password->lineEdit(), copyPassword);
    grid->setColumnStretch(1, 1);
    return grid;
}

QLayout* ResultPage::buildChecks() {
    m_checks = new CheckList;
    m_checks->setObjectName(QStringLiteral("fileChecks"));
    m_checks->setAccessibleName(tr("Checks of the finished file"));
    auto* file = new QVBoxLayout;
    file->addWidget(heading(tr("Checks of the finished file")));
    file->addWidget(m_checks);
    file->addStretch();

    m_rehearsal = new CheckList;
    m_rehearsal->setObjectName(QStringLiteral("rehearsalResult"));
    m_rehearsal->setAccessibleName(tr("Gateway rehearsal"));
    m_rehearsal->addRow(tr("Gateway"));
    m_rehearse = new QPushButton(tr("&Rehearse again"));
    m_rehearse->setObjectName(QStringLiteral("rehearseButton"));
    m_rehearse->setAutoDefault(false);
    connect(m_rehearse, &QPushButton::clicked, this, &ResultPage::rehearse);
    auto* explanation =
        new QLabel(tr("A real TLS handshake, in memory, between exactly this file and a server that "
                      "trusts only this root and asks for Client Authentication."));
    explanation->setWordWrap(true);
    auto* again = new QHBoxLayout;
    again->addWidget(m_rehearse);
    again->addStretch();
    auto* gateway = new QVBoxLayout;
    gateway->addWidget(heading(tr("Gateway rehearsal")));
    gateway->addWidget(m_rehearsal);
    gateway->addWidget(explanation);
    gateway->addLayout(again);
    gateway->addStretch();

    auto* both = new QHBoxLayout;
    both->addLayout(file, 1);
    both->addSpacing(roomySpacing(this));
    both->addLayout(gateway, 1);
    return both;
}

QLayout* ResultPage::buildActions() {
    // Three buttons in a row would be too wide in some languages.
    auto* buttons = new QHBoxLayout;
    auto* hereAndThere = new QHBoxLayout;
    new ResultSheetPart(draft(), hereAndThere, m_message, this);
    m_install = new ResultInstallPart(draft(), hereAndThere, m_message, this);
    hereAndThere->addStretch();
    connect(m_install, &ResultInstallPart::asking, this,
            [this](bool isAsking) { m_upload->setVisible(!isAsking && !m_upload->isEmpty()); });
    m_next = new QPushButton(themedIcon(QLatin1StringView("person")), {});
    m_next->setObjectName(QStringLiteral("nextPersonButton"));
    m_next->setAutoDefault(false);
    connect(m_next, &QPushButton::clicked, this,
            [this] { leavePassword(this, draft(), [this] { startNextPerson(); }); });
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto* rows = new QVBoxLayout;
    rows->addLayout(hereAndThere);
    rows->addLayout(buttons);
    return rows;
}

void ResultPage::enter() {
    if (!draft().issued())
        return;
    showWhoIsNext();
    // The next reply is for whom it is for.
    m_next->setVisible(!draft().reply());
    const IssuedClient& issued = *draft().issued();
    showTechnicalText(m_thumbprint, issued.record.sha1);
    showTechnicalText(m_file, QDir::toNativeSeparators(issued.record.pfxPath));
    m_password->setSecret(draft().password());
    m_password->setRevealed(false);
    m_message->clear();
    m_upload->clear();
    m_findings->setFindings(issued.findings);
    m_install->enter();
    showChecks();
    rehearse();
    remindOfUpload();
    focusWhenShown(m_thumbprint);
}

void ResultPage::showChecks() {
    m_checks->clear();
    for (const FileCheck& check : draft().issued()->checks) {
        const int row = m_checks->addRow(checkText(check.kind));
        m_checks->setState(row, check.passed ? CheckList::State::Done : CheckList::State::Failed,
                           check.passed ? tr("Yes") : tr("No"));
    }
}

void ResultPage::rehearse() {
    if (!draft().issued())
        return;
    m_rehearse->setEnabled(false);
    m_rehearsal->setState(0, CheckList::State::Running);
    const IssuedClient& issued = *draft().issued();
    const FileRehearsal question{issued.record.pfxPath, draft().password(), issued.chain.last(),
                                 draft().clock().now()};
    runAsync(
        this, [question] { return rehearseFile(question); },
        [this, number = ++m_rehearsals](const Result<RehearsalOutcome>& outcome) {
            if (number == m_rehearsals && draft().issued())
                showRehearsal(outcome);
        });
}

void ResultPage::showRehearsal(const Result<RehearsalOutcome>& outcome) {
    m_rehearse->setEnabled(true);
    if (!outcome) {
        m_rehearsal->setState(0, CheckList::State::Failed, tr("Could not be rehearsed"));
        m_message->showError(outcome.error());
        return;
    }
    if (outcome->accepted)
        //: %1 is a protocol such as TLSv1.3
        m_rehearsal->setState(0, CheckList::State::Done, tr("Accepted with %1").arg(outcome->protocol));
    else
        m_rehearsal->setState(0, CheckList::State::Failed, tr("Refused"));
    QList<Finding> findings = draft().issued()->findings;
    addNew(findings, outcome->findings);
    m_findings->setFindings(findings);
    announce(m_rehearsal, m_rehearsal->spokenText(0));
}

void ResultPage::remindOfUpload() {
    const CertificateRecord& record = draft().issued()->record;
    runAsync(
        this, [path = draft().ledgerPath(), id = record.rootId] { return isFirstUnderRoot(path, id); },
        [this, thumbprint = record.sha1](bool isFirst) {
            if (!isFirst || !draft().issued() || draft().issued()->record.sha1 != thumbprint)
                return;
            // What is uploaded is at the top, also where a subordinate authority signed.
            const Certificate top = draft().issued()->chain.last();
            const QString name = visibleText(top.displayName());
            m_upload->showMessage(
                Severity::Info, tr("This is the first certificate under the root “%1”.").arg(name),
                tr("If the gateway does not have the root yet, upload its text to Azure once."));
            m_upload->setAction(tr("Cop&y the upload text"), [this, name, top] {
                QGuiApplication::clipboard()->setText(azureUploadText(top));
                m_upload->showMessage(Severity::Info,
                                      tr("The upload text of the root “%1” is on the clipboard.").arg(name),
                                      tr("Paste it in the portal as the public certificate data of a root "
                                         "certificate of the point-to-site configuration."));
            });
        });
}

void ResultPage::openFolder() {
    if (!draft().issued())
        return;
    const QString folder = QFileInfo(draft().issued()->record.pfxPath).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_message->showMessage(Severity::Warning, tr("No program could be found that shows the folder."),
                               tr("Open “%1” yourself.").arg(QDir::toNativeSeparators(folder)));
}

// Of a list of people, such as those who lost a shared certificate, the next one is known by name.
void ResultPage::showWhoIsNext() {
    const QStringList& people = draft().nextPeople();
    m_next->setText(people.isEmpty()
                        ? tr("Ne&xt person, same settings")
                        : tr("Ne&xt of %n people: %1", nullptr, static_cast<int>(people.size()))
                              .arg(QString(people.constFirst()).replace(u'&', QStringLiteral("&&"))));
}

void ResultPage::startNextPerson() {
    draft().startNextPerson();
    const int person = static_cast<int>(PageId::Person);
    if (!wizard()->hasVisitedPage(person))
        return;
    while (wizard()->currentId() != person)
        wizard()->back();
}

} // namespace p2s
