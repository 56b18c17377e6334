#include "ui/wizard/request_page.h"

#include "core/base/files.h"
#include "core/handover/certreq.h"
#include "core/handover/suggested_names.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/sentence.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/technical_text.h"
#include "ui/widgets/work_bar.h"
#include "ui/wizard/enrolment_part.h"
#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/new_passphrase_part.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace p2s {
RequestPage::RequestPage(IssuanceDraft& draft, QWidget* parent) : WizardPage(draft, parent) {
    setObjectName(QStringLiteral("requestPage"));
    setTitle(tr("The request"));
    setSubTitle(tr("The private key is made here and stays here; only the request goes to the authority."));
    setFinalPage(true);
}

QString RequestPage::stepName() const {
    return tr("Request");
}

QString RequestPage::outcome() const {
    return draft().madeRequest() ? tr("Waiting") : QString();
}

bool RequestPage::isComplete() const {
    return draft().madeRequest().has_value();
}

bool RequestPage::cancelWork() {
    if (!m_work || !m_work->isWorking())
        return false;
    m_work->cancel();
    return true;
}

void RequestPage::build() {
    m_steps = new QStackedWidget;
    m_making = buildMaking();
    m_made = buildMade();
    m_steps->addWidget(m_making);
    m_steps->addWidget(m_made);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_steps);
    tabThroughLayout(this);
    connect(&draft(), &IssuanceDraft::changed, this, &QWizardPage::completeChanged);
}

QWidget* RequestPage::buildMaking() {
    m_asked = technicalLabel(QStringLiteral("askedValue"), tr("What is asked for"));
    m_make = new QPushButton(tr("&Make the request"));
    m_make->setObjectName(QStringLiteral("makeRequestButton"));
    m_make->setAutoDefault(false);
    connect(m_make, &QPushButton::clicked, this, &RequestPage::make);
    m_work = new WorkBar;
    m_makeMessage = new MessageBar;
    m_makeMessage->setObjectName(QStringLiteral("makeRequestMessage"));

    m_key = new QComboBox;
    m_key->setObjectName(QStringLiteral("requestKeyCombo"));
    m_key->setAccessibleName(tr("Key of the request"));
    m_key->setAccessibleDescription(tr("Some templates ask for more than 2048 bits"));
    m_key->setToolTip(m_key->accessibleDescription());
    for (const KeyAlgorithm algorithm : {KeyAlgorithm::Rsa2048, KeyAlgorithm::Rsa3072, KeyAlgorithm::Rsa4096})
        m_key->addItem(keyAlgorithmDisplayName(algorithm), static_cast<int>(algorithm));
    connect(m_key, &QComboBox::activated, this, [this](int index) {
        draft().setRequestKey(static_cast<KeyAlgorithm>(m_key->itemData(index).toInt()));
    });
    auto* keyLabel = new QLabel(tr("&Key:"));
    keyLabel->setBuddy(m_key);
    auto* form = new QFormLayout;
    form->addRow(keyLabel, m_key);
    m_passphrase = new NewPassphrasePart(form, QStringLiteral("request"), this);
    auto* line = new QHBoxLayout;
    line->addWidget(m_work, 1);
    line->addWidget(m_make);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(roomySpacing(this));
    layout->addWidget(m_asked);
    layout->addWidget(
        sentence(tr("The key waits in the ledger for the reply, locked by a passphrase. You will "
                    "need the passphrase again when the certificate is here.")));
    layout->addLayout(form);
    layout->addWidget(m_makeMessage);
    layout->addLayout(line);
    layout->addStretch();
    return part;
}

QWidget* RequestPage::buildMade() {
    m_heading = sentence({});
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setObjectName(QStringLiteral("requestHeading"));
    m_save = saveButton(tr("&Save the request …"), QStringLiteral("saveRequestButton"), Form::Pem);
    auto* der = saveButton(tr("Save as &DER …"), QStringLiteral("saveRequestDerButton"), Form::Der);
    auto* inf = saveButton(tr("Save an .&inf …"), QStringLiteral("saveInfButton"), Form::Inf);
    inf->setToolTip(tr("For certreq -new, which has Windows make a key of its own"));
    inf->setAccessibleDescription(inf->toolTip());
    m_saveMessage = new MessageBar;
    m_saveMessage->setObjectName(QStringLiteral("saveRequestMessage"));

    m_submit = technicalLine(QStringLiteral("submitLineEdit"), tr("Command for AD CS"));
    auto* copy = new CopyButton(tr("&Copy"), [this] { return m_submit->text(); });
    copy->setObjectName(QStringLiteral("copySubmitLineButton"));
    copy->setAccessibleName(tr("Copy the command"));
    auto* submitLabel = new QLabel(tr("Or hand it in with this co&mmand, signed in to the domain:"));
    submitLabel->setBuddy(m_submit);
    m_submitPart = new QWidget;
    auto* submit = new QVBoxLayout(m_submitPart);
    submit->setContentsMargins({});
    submit->addWidget(submitLabel);
    auto* submitLine = new QHBoxLayout;
    submitLine->addWidget(m_submit, 1);
    submitLine->addWidget(copy);
    submit->addLayout(submitLine);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(der);
    buttons->addWidget(inf);
    buttons->addStretch();
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(roomySpacing(this));
    m_enrolment = new EnrolmentPart(draft());
    connect(m_enrolment, &EnrolmentPart::answered, this, &RequestPage::answered);
    layout->addWidget(m_heading);
    layout->addWidget(m_enrolment);
    layout->addWidget(sentence(tr("Save it and send it to whoever runs the certificate authority.")));
    layout->addLayout(buttons);
    layout->addWidget(m_saveMessage);
    layout->addWidget(m_submitPart);
    layout->addWidget(
        sentence(tr("The wizard can be closed now, for days if need be. When the certificate is "
                    "here, choose “The certificate authority has answered” on the first page.")));
    layout->addStretch();
    return part;
}

QPushButton* RequestPage::saveButton(const QString& text, const QString& objectName, Form form) {
    auto* button = new QPushButton(themedIcon(QLatin1StringView("save")), text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, form] { choosePlace(form); });
    return button;
}

void RequestPage::enter() {
    if (draft().madeRequest()) {
        showMade();
        return;
    }
    m_steps->setCurrentWidget(m_making);
    const RequestProfile asked = profile();
    const QString altName = asked.person.subjectAltName();
    QStringList lines{
        tr("Common name: %1").arg(asked.person.address()),
        tr("Subject Alternative Name: %1").arg(altName.mid(altName.indexOf(u':') + 1)),
        tr("Enhanced Key Usage: %1").arg(asked.extendedKeyUsage.purposes().first().displayName())};
    if (!asked.templateName.isEmpty())
        lines += tr("Template: %1").arg(asked.templateName);
    m_asked->setText(lines.join(QLatin1Char('\n')));
    m_key->setCurrentIndex(m_key->findData(static_cast<int>(draft().requestKey())));
    m_passphrase->setPerson(asked.person);
    m_makeMessage->clear();
    offerToGiveUp();
}

// Of two that wait only one may be meant, and nobody would know the other again.
void RequestPage::offerToGiveUp() {
    const auto& left = draft().leftRequest();
    if (!left)
        return;
    m_makeMessage->showMessage(
        Severity::Info,
        tr("The request for %1 that was made before still waits, and nobody has it.").arg(left->address),
        tr("Give it up, or show it again later: “The certificate authority has answered” on the first page "
           "lists it."));
    m_makeMessage->setAction(tr("&Give it up"), [this, id = left->id] { giveUp(id); });
}

void RequestPage::giveUp(qint64 id) {
    runAsync(
        this,
        [path = draft().ledgerPath(), clock = &draft().clock(), id]() -> Result<RequestRecord> {
            auto ledger = Ledger::open(path, *clock);
            if (!ledger)
                return tl::unexpected(ledger.error());
            return ledger->cancelRequest(id);
        },
        [this](const Result<RequestRecord>& cancelled) {
            draft().forgetLeftRequest();
            if (cancelled)
                m_makeMessage->clear();
            else
                m_makeMessage->showError(cancelled.error());
        });
}

RequestProfile RequestPage::profile() const {
    RequestProfile profile{.person = *draft().person()};
    profile.templateName = draft().templateName();
    return profile;
}

void RequestPage::make() {
    if (m_work->isWorking() || !m_passphrase->check())
        return;
    m_makeMessage->clear();
    m_make->setEnabled(false);
    RequestDraft wanted{.profile = profile()};
    wanted.key = draft().requestKey();
    wanted.caConfig = draft().caConfig();
    runAsync(
        this,
        [wanted, passphrase = m_passphrase->secret(), path = draft().ledgerPath(), clock = &draft().clock(),
         keepGoing = m_work->begin(tr("Making the private key …"))]() -> Result<MadeRequest> {
            auto ledger = Ledger::open(path, *clock);
            if (!ledger)
                return tl::unexpected(ledger.error());
            return newRequest(wanted, passphrase, *ledger, keepGoing);
        },
        [this](Result<MadeRequest> made) {
            m_work->end();
            m_make->setEnabled(true);
            if (!made) {
                if (made.error().code != ErrorCode::Cancelled)
                    m_makeMessage->showError(made.error());
                return;
            }
            m_passphrase->clear();
            draft().setMadeRequest(std::move(*made));
            showMade();
        });
}

void RequestPage::showMade() {
    const RequestRecord& record = draft().madeRequest()->record;
    m_heading->setText(tr("The request for %1 is made and waits for its reply.").arg(record.address));
    m_saveMessage->clear();
    m_enrolment->refresh();
    m_submitPart->setVisible(!record.templateName.isEmpty());
    showSubmitLine(suggestedPath(Form::Pem));
    m_steps->setCurrentWidget(m_made);
    focusWhenShown(m_save);
}

QString RequestPage::suggestedPath(Form form) const {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name =
        QFileInfo(suggestedFileName(*draft().person())).completeBaseName(); // user@contoso.com
    const auto ending = [form] {
        switch (form) {
        case Form::Pem:
            return QStringLiteral(".csr");
        case Form::Der:
            return QStringLiteral(".der.csr");
        case Form::Inf:
            return QStringLiteral(".inf");
        }
        Q_UNREACHABLE();
    }();
    return QDir(folder).filePath(name + ending);
}

void RequestPage::showSubmitLine(const QString& requestPath) {
    const RequestRecord& record = draft().madeRequest()->record;
    const QFileInfo file(requestPath);
    const QString stem = QDir::toNativeSeparators(file.dir().filePath(file.completeBaseName()));
    showTechnicalText(m_submit,
                      certreqSubmitLine(QDir::toNativeSeparators(requestPath), ReplyFiles::called(stem),
                                        record.templateName, record.caConfig));
}

void RequestPage::choosePlace(Form form) {
    auto* dialog = new QFileDialog(window(), tr("Save the request"), suggestedPath(form));
    dialog->setObjectName(QStringLiteral("saveRequestDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(form == Form::Inf ? QStringLiteral("inf") : QStringLiteral("csr"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, form](const QString& path) { save(path, form); });
    dialog->open();
}

void RequestPage::save(const QString& path, Form form) {
    const CertificateRequest& request = draft().madeRequest()->request;
    const QByteArray bytes = form == Form::Inf   ? certreqInf(request)
                             : form == Form::Der ? request.der()
                                                 : request.pem();
    // The dialog has asked whether a file that is there may go.
    if (const auto written = writePrivateFile(path, bytes, IfExists::Replace); !written) {
        m_saveMessage->showError(written.error());
        return;
    }
    m_saveMessage->showMessage(Severity::Info, tr("“%1” is saved.").arg(QDir::toNativeSeparators(path)));
    if (form == Form::Inf)
        return; // about another key
    showSubmitLine(path);
    draft().noteRequestSaved();
}

} // namespace p2s
