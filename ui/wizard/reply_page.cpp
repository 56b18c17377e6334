#include "ui/wizard/reply_page.h"

#include "core/base/files.h"
#include "core/handover/authority_letter.h"
#include "core/handover/upload_text.h"
#include "core/issuing/complete_request.h"
#include "core/issuing/store_certificates.h"
#include "core/x509/certificate_file.h"
#include "core/x509/pem_text.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/work_bar.h"
#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/reply_checks.h"
#include "ui/wizard/reply_source_part.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace p2s {

ReplyPage::ReplyPage(IssuanceDraft& draft, QWidget* parent) : WizardPage(draft, parent) {
    setObjectName(QStringLiteral("replyPage"));
    setTitle(tr("The reply of the certificate authority"));
    setSubTitle(
        tr("It is checked before anything is made of it, so that a certificate that the VPN would refuse "
           "never reaches its user."));
}

QString ReplyPage::stepName() const {
    return tr("Reply");
}

QString ReplyPage::outcome() const {
    return draft().reply() ? draft().reply()->record.address : QString();
}

bool ReplyPage::isComplete() const {
    return draft().reply().has_value() && m_reply && m_reply->record.id == draft().reply()->record.id &&
           !m_isRootUnread;
}

void ReplyPage::build() {
    m_steps = new QStackedWidget;
    m_source = new ReplySourcePart(draft());
    m_replyPart = buildReply();
    m_steps->addWidget(m_source);
    m_steps->addWidget(m_replyPart);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_steps);
    tabThroughLayout(this);
    connect(m_source, &ReplySourcePart::replyCame, this, &ReplyPage::read);
    connect(m_source, &ReplySourcePart::certificateChosen, this, &ReplyPage::choose);
    connect(m_source, &ReplySourcePart::requestWanted, this, &ReplyPage::requestWanted);
    connect(&draft(), &IssuanceDraft::changed, this, &QWizardPage::completeChanged);
}

QWidget* ReplyPage::buildReply() {
    m_checks = new CheckList;
    m_checks->setObjectName(QStringLiteral("replyChecks"));
    m_checks->setAccessibleName(tr("Checks of the reply"));
    m_findings = new FindingList;
    m_findings->setObjectName(QStringLiteral("replyFindings"));
    m_rootMessage = new MessageBar;
    m_rootMessage->setObjectName(QStringLiteral("uploadedRootMessage"));
    m_message = new MessageBar;
    m_message->setObjectName(QStringLiteral("replyPageMessage"));
    m_letterPart = buildLetter();
    m_unlockPart = new QWidget;
    m_unlockPart->setLayout(buildUnlocking());

    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(roomySpacing(this));
    layout->addWidget(m_checks);
    layout->addLayout(buildRoot());
    layout->addWidget(m_rootMessage);
    layout->addWidget(m_findings);
    layout->addWidget(m_letterPart, 1);
    layout->addWidget(m_unlockPart);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addLayout(buildFooter());
    return part;
}

QLayout* ReplyPage::buildRoot() {
    m_root = new QLineEdit;
    m_root->setObjectName(QStringLiteral("uploadedRootEdit"));
    m_root->setAccessibleName(tr("Root on the gateway"));
    m_root->setPlaceholderText(tr("Paste its text from the Azure portal to compare; may be left empty"));
    m_root->setClearButtonEnabled(true);
    connect(m_root, &QLineEdit::textChanged, this, &ReplyPage::takeUploadedRoot);
    auto* label = new QLabel(tr("&Root on the gateway:"));
    label->setBuddy(m_root);
    auto* open = new QPushButton(themedIcon(QLatin1StringView("folder")), tr("&Open …"));
    open->setObjectName(QStringLiteral("openRootButton"));
    open->setAccessibleName(tr("Open a file with the root on the gateway"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &ReplyPage::browseForRoot);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_root, 1);
    line->addWidget(open);
    return line;
}

QWidget* ReplyPage::buildLetter() {
    m_letter = new QPlainTextEdit;
    m_letter->setObjectName(QStringLiteral("authorityLetter"));
    m_letter->setAccessibleName(tr("What to ask of the certificate authority"));
    m_letter->setReadOnly(true);
    m_letter->setTabChangesFocus(true);
    auto* label = new QLabel(tr("&What to ask of the certificate authority:"));
    label->setBuddy(m_letter);
    auto* copy = new CopyButton(tr("&Copy"), [this] { return m_letter->toPlainText(); });
    copy->setObjectName(QStringLiteral("copyLetterButton"));
    copy->setAccessibleName(tr("Copy the text for the certificate authority"));
    auto* line = new QHBoxLayout;
    line->addWidget(label, 1);
    line->addWidget(copy);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_letter, 1);
    return part;
}

QLayout* ReplyPage::buildFooter() {
    auto* another = new QPushButton(themedIcon(QLatin1StringView("back")), tr("&Another reply"));
    another->setObjectName(QStringLiteral("anotherReplyButton"));
    another->setAutoDefault(false);
    connect(another, &QPushButton::clicked, this, &ReplyPage::startOver);
    auto* authorities = new QPushButton(tr("Add certificates of the a&uthority …"));
    authorities->setObjectName(QStringLiteral("addAuthoritiesButton"));
    authorities->setAutoDefault(false);
    connect(authorities, &QPushButton::clicked, this, &ReplyPage::addAuthorities);
    auto* footer = new QHBoxLayout;
    footer->addWidget(another);
    footer->addStretch();
    footer->addWidget(authorities);
    return footer;
}

QLayout* ReplyPage::buildUnlocking() {
    m_passphrase = new PasswordField;
    m_passphrase->setNames(QStringLiteral("replyPassphraseEdit"), tr("Passphrase of the request's key"));
    auto* label = new QLabel(tr("&Passphrase of its key:"));
    label->setBuddy(m_passphrase->lineEdit());
    m_unlock = new QPushButton(tr("Un&lock"));
    m_unlock->setObjectName(QStringLiteral("unlockRequestButton"));
    m_unlock->setAutoDefault(false);
    m_work = new WorkBar;
    connect(m_unlock, &QPushButton::clicked, this, &ReplyPage::unlock);
    connect(m_passphrase, &PasswordField::submitted, this, &ReplyPage::unlock);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_passphrase, 1);
    line->addWidget(m_unlock);
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_work);
    return layout;
}

void ReplyPage::enter() {
    // After one that is done the next one is wanted.
    if (draft().reply() && isComplete() && !draft().issued()) {
        showChecks();
        return;
    }
    startOver();
    if (const auto arrived = draft().takeArrivedReply())
        read({{arrived->bytes, arrived->name}});
}

void ReplyPage::startOver() {
    m_files.clear();
    m_reply.reset();
    m_known.authorities.clear();
    m_known.serialNumber.clear();
    draft().clearReply();
    m_steps->setCurrentWidget(m_source);
    m_source->refresh();
    Q_EMIT completeChanged();
}

void ReplyPage::read(const QList<IncomingFile>& files) {
    m_files = files;
    m_known.serialNumber.clear();
    readAgain();
}

void ReplyPage::choose(const QString& serialNumber) {
    m_known.serialNumber = serialNumber;
    readAgain();
}

void ReplyPage::readAgain() {
    runAsync(
        this,
        [files = m_files, known = m_known, request = m_source->markedRequest(), path = draft().ledgerPath(),
         clock = &draft().clock(), store = &draft().platform().certificates]() mutable {
            known.authorities.append(authoritiesAtHand(*store));
            const auto ledger = Ledger::open(path, *clock);
            return ledger ? readReplyFiles(files, std::move(known), *ledger, clock->now(), request)
                          : ReplyReading{tl::unexpected(ledger.error()), {}, {}};
        },
        [this, number = ++m_readings](const ReplyReading& reading) {
            if (number == m_readings)
                take(reading);
        });
}

void ReplyPage::take(const ReplyReading& reading) {
    if (reading.reply) {
        showReply(*reading.reply);
        return;
    }
    m_steps->setCurrentWidget(m_source);
    if (reading.choices.isEmpty())
        m_source->showError(reading.reply.error(), reading.letter);
    else
        m_source->showChoices(reading.reply.error(), reading.choices);
}

void ReplyPage::showReply(const CaReply& reply) {
    draft().clearReply();
    m_reply = reply;
    m_message->clear();
    m_passphrase->clear();
    showChecks();
}

void ReplyPage::showChecks() {
    m_checks->clear();
    for (const ReplyCheck& check : replyChecks(*m_reply, m_known.uploadedRoot.has_value())) {
        const int row = m_checks->addRow(check.text);
        m_checks->setState(row, check.passed ? CheckList::State::Done : CheckList::State::Failed,
                           check.passed ? tr("Yes") : tr("No"));
    }
    const QString letter = authorityLetter(m_reply->certificate, m_reply->request.commonName(),
                                           m_reply->record.templateName, m_reply->findings);
    const bool isFine = !hasErrors(m_reply->findings);
    m_letter->setPlainText(letter);
    m_letterPart->setVisible(!letter.isEmpty());
    // What is in the letter need not be said twice; the rest can wait for a reply that will do.
    m_findings->setFindings(letter.isEmpty() ? m_reply->findings : QList<Finding>());
    m_unlockPart->setVisible(isFine && !draft().reply());
    m_steps->setCurrentWidget(m_replyPart);
    if (isFine)
        focusWhenShown(m_passphrase);
    announce(m_checks, isFine ? tr("The reply is as it should be.")
                       : letter.isEmpty()
                           ? tr("The reply is as it should be, but the root on the gateway is not.")
                           : tr("The reply will not do; there is a text for the certificate authority."));
    Q_EMIT completeChanged();
}

void ReplyPage::addAuthorities() {
    auto* dialog = new QFileDialog(window(), tr("Certificates of the authority"));
    dialog->setObjectName(QStringLiteral("addAuthoritiesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ReplyPage::takeAuthorities);
    dialog->open();
}

void ReplyPage::takeAuthorities(const QStringList& paths) {
    QList<Certificate> found;
    for (const QString& path : paths) {
        const auto file = readCertificateFile(path, {});
        if (!file || file->certificates.isEmpty()) {
            m_message->showError(file ? Error{ErrorCode::CertificateMissing, path} : file.error());
            return;
        }
        found.append(file->certificates);
    }
    m_known.authorities.append(found);
    readAgain();
}

void ReplyPage::takeUploadedRoot() {
    // On its one line a PEM has lost its line ends; what is between BEGIN and END is the same without them.
    static const QRegularExpression beginAndEnd(QStringLiteral("-----[A-Z0-9 ]+-----"));
    const QByteArray text = m_root->text().remove(beginAndEnd).simplified().toUtf8();
    const auto before = m_known.uploadedRoot;
    m_known.uploadedRoot.reset();
    m_rootMessage->clear();
    m_isRootUnread = false;
    if (!text.isEmpty()) {
        const auto root = readUploadedRoot(text, tr("the root's text"));
        if (root)
            m_known.uploadedRoot = *root;
        else
            holdForRoot(root.error());
    }
    offerUnlocking();
    if (m_reply && before != m_known.uploadedRoot)
        readAgain();
}

void ReplyPage::browseForRoot() {
    auto* dialog = new QFileDialog(window(), tr("Root on the gateway"));
    dialog->setObjectName(QStringLiteral("openRootDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReplyPage::openRoot);
    dialog->open();
}

void ReplyPage::openRoot(const QString& path) {
    const auto bytes = readFile(path);
    const auto root = bytes ? readUploadedRoot(*bytes, path) : tl::unexpected(bytes.error());
    // In place of what stood there: it is not what is to be compared any more.
    if (root && root->isEncodedTwice)
        m_root->setText(QString::fromUtf8(normalizedText(*bytes)).simplified());
    else
        m_root->setText(root ? azureUploadText(root->certificate) : QString());
    if (!root)
        holdForRoot(root.error());
    offerUnlocking();
}

// A comparison that somebody wants is never left out without a word.
void ReplyPage::holdForRoot(const Error& error) {
    m_isRootUnread = true;
    m_rootMessage->showError(error);
    m_rootMessage->setAction(tr("&Go on without comparing"), [this] {
        m_root->clear();
        takeUploadedRoot();
    });
}

void ReplyPage::offerUnlocking() {
    m_unlock->setEnabled(!m_isRootUnread && !m_work->isWorking());
    Q_EMIT completeChanged();
}

void ReplyPage::unlock() {
    if (m_work->isWorking() || !m_reply || m_isRootUnread)
        return;
    m_message->clear();
    static_cast<void>(m_work->begin(tr("Unlocking the key …")));
    offerUnlocking();
    runAsync(
        this,
        [record = m_reply->record, passphrase = m_passphrase->secret()] {
            return unlockRequest(record, passphrase);
        },
        [this, number = m_readings](const Result<PrivateKey>& key) {
            m_work->end();
            offerUnlocking();
            if (number != m_readings || !m_reply)
                return;
            if (!key) {
                m_message->showError(key.error());
                m_passphrase->setFocus();
                return;
            }
            m_passphrase->clear();
            draft().setReply(*m_reply, *key);
            m_unlockPart->hide();
            m_message->showMessage(
                Severity::Info, tr("The key is unlocked."),
                tr("Next saves it with the certificate and the whole chain in a .pfx file."));
        });
}

} // namespace p2s
