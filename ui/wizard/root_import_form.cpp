#include "ui/wizard/root_import_form.h"

#include "core/base/visible_text.h"
#include "core/issuing/known_authorities.h"
#include "ui/widgets/dropped_files.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/long_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"
#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/new_passphrase_part.h"
#include "ui/wizard/root_name_part.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace p2s {
namespace {

// As pasted from Windows' "Copy as path", quotes and all.
QString pathIn(const QLineEdit* edit) {
    QString path = edit->text().trimmed();
    if (path.size() > 1 && path.startsWith(QLatin1Char('"')) && path.endsWith(QLatin1Char('"')))
        path = path.mid(1, path.size() - 2);
    return QDir::fromNativeSeparators(path);
}

void setPath(QLineEdit* edit, const QString& path) {
    edit->setText(QDir::toNativeSeparators(path));
}

QLabel* labelFor(const QString& text, QWidget* buddy) {
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

bool concernsPassword(const Error& error) {
    return error.code == ErrorCode::PasswordNeeded || error.code == ErrorCode::WrongPassword;
}

} // namespace

RootImportForm::RootImportForm(IssuanceDraft& draft, QWidget* parent)
    : RootForm(draft, tr("Import a root"), parent), m_steps(new QStackedWidget), m_file(new QLineEdit),
      m_keyFile(new QLineEdit), m_issuers(new QLineEdit), m_password(new PasswordField),
      m_fileMessage(new MessageBar), m_subject(new QLabel), m_facts(new QLabel), m_findings(new FindingList),
      m_nameMessage(new MessageBar), m_another(new QPushButton(tr("Another &file"))), m_go(new QPushButton),
      m_fileStep(buildFileStep()), m_nameStep(buildNameStep()) {
    m_steps->addWidget(m_fileStep);
    m_steps->addWidget(m_nameStep);
    body()->addWidget(m_steps);
    m_another->setObjectName(QStringLiteral("anotherFileButton"));
    m_another->setAccessibleName(tr("Choose another file"));
    m_another->setAutoDefault(false);
    m_go->setAutoDefault(false);
    footer()->addWidget(m_another);
    footer()->addWidget(m_go);
    setAcceptDrops(true);
    connect(m_another, &QPushButton::clicked, this, &RootImportForm::backToFile);
    connect(m_go, &QPushButton::clicked, this, &RootImportForm::submit);
    tabThroughLayout(this);
    showStep(m_fileStep);
}

QWidget* RootImportForm::buildFileStep() {
    m_file->setObjectName(QStringLiteral("importFileEdit"));
    m_file->setAccessibleName(tr("File with the root"));
    m_file->setPlaceholderText(tr("A .pfx or .p12 file, or the certificate as .pem, .cer or .crt"));
    m_keyFile->setObjectName(QStringLiteral("importKeyFileEdit"));
    m_keyFile->setAccessibleName(tr("File with the private key"));
    m_keyFile->setPlaceholderText(tr("Only when the key is in a file of its own"));
    m_issuers->setObjectName(QStringLiteral("importIssuersEdit"));
    m_issuers->setAccessibleName(tr("File with the certificates of its issuers"));
    m_issuers->setPlaceholderText(tr("Only when it is below others that are not in the file"));
    for (QLineEdit* edit : {m_file, m_keyFile, m_issuers})
        edit->setLayoutDirection(Qt::LeftToRight);
    m_password->setNames(QStringLiteral("importPasswordEdit"), tr("Password of the file"));
    m_password->lineEdit()->setAccessibleDescription(tr("Empty when the file has none."));
    m_fileMessage->setObjectName(QStringLiteral("importFileMessage"));

    auto* step = new QWidget;
    auto* form = new QFormLayout(step);
    form->setContentsMargins({});
    form->setVerticalSpacing(roomySpacing(this));
    form->addRow(labelFor(tr("&File:"), m_file), fileLine(m_file, QStringLiteral("importBrowseButton"),
                                                          tr("Browse for the file with the root")));
    form->addRow(
        labelFor(tr("&Key file:"), m_keyFile),
        fileLine(m_keyFile, QStringLiteral("importKeyBrowseButton"), tr("Browse for the file with the key")));
    form->addRow(labelFor(tr("Pass&word:"), m_password->lineEdit()), m_password);
    form->addRow(labelFor(tr("&Issuers' certificates:"), m_issuers),
                 fileLine(m_issuers, QStringLiteral("importIssuersBrowseButton"),
                          tr("Browse for the file with the certificates of its issuers")));
    form->addRow(m_fileMessage);
    for (const QLineEdit* edit : {m_file, m_keyFile, m_issuers, m_password->lineEdit()})
        connect(edit, &QLineEdit::textEdited, m_fileMessage, &MessageBar::clear);
    return step;
}

QWidget* RootImportForm::fileLine(QLineEdit* edit, const QString& buttonName, const QString& accessibleName) {
    auto* browseButton = new QPushButton(themedIcon(QLatin1StringView("folder")), tr("Browse …"));
    browseButton->setObjectName(buttonName);
    browseButton->setAccessibleName(accessibleName);
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, [this, edit] { browse(edit); });
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(edit, 1);
    layout->addWidget(browseButton);
    return line;
}

QWidget* RootImportForm::buildNameStep() {
    m_subject->setObjectName(QStringLiteral("importSubjectLabel"));
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    QFont bold = m_subject->font();
    bold.setBold(true);
    m_subject->setFont(bold);
    m_facts->setObjectName(QStringLiteral("importFactsLabel"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_findings->setObjectName(QStringLiteral("importFindings"));
    m_nameMessage->setObjectName(QStringLiteral("importMessage"));

    auto* step = new QWidget;
    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins({});
    layout->setSpacing(roomySpacing(this));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(roomySpacing(this));
    layout->addWidget(m_subject);
    layout->addWidget(m_facts);
    layout->addWidget(m_findings);
    layout->addLayout(form);
    m_name = new RootNamePart(form, QStringLiteral("import"), this);
    m_passphrase = new NewPassphrasePart(form, QStringLiteral("import"), this);
    form->addRow(m_nameMessage);
    layout->addStretch();
    connect(m_name, &RootNamePart::nameChanged, m_passphrase, &NewPassphrasePart::setContext);
    return step;
}

void RootImportForm::setOverview(const RootOverview& overview) {
    m_takenNames = overview.rootNames();
    m_name->setTakenNames(m_takenNames);
}

void RootImportForm::enter() {
    if (isNaming())
        m_name->lineEdit()->setFocus();
    else
        m_file->setFocus();
}

bool RootImportForm::isNaming() const {
    return m_candidate.has_value();
}

void RootImportForm::showStep(QWidget* step) {
    const bool naming = step == m_nameStep;
    m_steps->setCurrentWidget(step);
    m_another->setVisible(naming);
    m_go->setObjectName(naming ? QStringLiteral("importRootButton") : QStringLiteral("readRootButton"));
    m_go->setText(naming ? tr("&Import the root") : tr("Rea&d the file"));
    m_go->setAccessibleName(naming ? tr("Import the root") : tr("Read the file"));
    RootImportForm::enter();
}

void RootImportForm::browse(QLineEdit* into) {
    auto* dialog = new QFileDialog(window(), into->accessibleName(), pathIn(into));
    dialog->setObjectName(QStringLiteral("importFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates and keys (%1)")
                                .arg(QStringLiteral("*.pfx *.p12 *.pem *.cer *.crt *.key *.der *.p7b *.p7c")),
                            tr("All files (%1)").arg(QStringLiteral("*"))});
    connect(dialog, &QFileDialog::fileSelected, this, [this, into](const QString& path) {
        setPath(into, path);
        m_fileMessage->clear();
        if (into != m_issuers)
            m_password->setFocus();
    });
    dialog->open();
}

void RootImportForm::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void RootImportForm::dropEvent(QDropEvent* event) {
    const QStringList paths = droppedFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    backToFile();
    setPath(m_file, paths.first());
    m_password->setFocus();
    event->acceptProposedAction();
}

void RootImportForm::submit() {
    if (isNaming())
        takeIn();
    else
        readFile();
}

void RootImportForm::readFile() {
    m_fileMessage->clear();
    if (pathIn(m_file).isEmpty()) {
        m_fileMessage->showMessage(Severity::Error, tr("No file has been chosen."),
                                   tr("Choose the file that holds the root, or drop it here."));
        m_file->setFocus();
        return;
    }
    QStringList issuers{pathIn(m_issuers)};
    issuers.removeAll(QString());
    const auto job =
        [path = pathIn(m_file), keyPath = pathIn(m_keyFile), issuers, password = m_password->secret(),
         ledgerPath = draft().ledgerPath(), clock = &draft().clock(),
         store = &draft().platform().certificates](const KeepGoing& keepGoing) -> Result<RootCandidate> {
        const auto ledger = Ledger::open(ledgerPath, *clock);
        if (!ledger)
            return tl::unexpected(ledger.error());
        const auto known = knownAuthorities(issuers, *ledger, *store);
        if (!known)
            return tl::unexpected(known.error());
        auto read = readRootCandidate(path, keyPath, password, clock->now(), *known);
        return keepGoing() ? read : failure(ErrorCode::Cancelled);
    };
    work(tr("Reading the file …"), job, [this](const Result<RootCandidate>& read) {
        if (read) {
            show(*read);
            return;
        }
        if (read.error().code == ErrorCode::Cancelled)
            return;
        m_fileMessage->showError(read.error());
        if (concernsPassword(read.error())) {
            m_password->setFocus();
            m_password->lineEdit()->selectAll();
        } else if (read.error().code == ErrorCode::KeyMissing) {
            m_keyFile->setFocus();
        } else if (read.error().code == ErrorCode::IssuersMissing) {
            m_issuers->setFocus();
        } else {
            m_file->setFocus();
        }
    });
}

void RootImportForm::show(const RootCandidate& candidate) {
    const Certificate& certificate = candidate.certificate;
    const QLocale locale;
    m_subject->setText(withBreakableWords(visibleText(certificate.subject())));
    m_facts->setText(
        tr("%1, valid until %2", "a kind of key and a date")
            .arg(certificate.publicKey().description,
                 locale.toString(certificate.notAfter().toLocalTime().date(), QLocale::LongFormat)));
    m_findings->setFindings(candidate.findings);
    m_name->setTakenNames(m_takenNames);
    m_name->setName(candidate.suggestedName);
    m_nameMessage->clear();
    m_candidate = candidate;
    showStep(m_nameStep);
}

void RootImportForm::backToFile() {
    m_candidate.reset();
    showStep(m_fileStep);
}

void RootImportForm::takeIn() {
    m_nameMessage->clear();
    if (!m_name->check() || !m_passphrase->check())
        return;
    const auto job = [path = draft().ledgerPath(), clock = &draft().clock(), candidate = *m_candidate,
                      name = m_name->name(), passphrase = m_passphrase->secret()](
                         const KeepGoing& keepGoing) -> Result<UnlockedRoot> {
        Result<Ledger> ledger = Ledger::open(path, *clock);
        if (!ledger)
            return tl::unexpected(ledger.error());
        return importRoot(candidate, name, passphrase, *ledger, clock->now(), keepGoing);
    };
    work(tr("Taking the root into the ledger …"), job, [this](const Result<UnlockedRoot>& taken) {
        if (!taken) {
            if (taken.error().code != ErrorCode::Cancelled)
                m_nameMessage->showError(taken.error());
            return;
        }
        const QList<Finding> findings = m_candidate->findings;
        m_passphrase->clear();
        m_password->clear();
        m_file->clear();
        m_keyFile->clear();
        m_issuers->clear();
        backToFile();
        Q_EMIT unlocked(*taken, findings);
    });
}

} // namespace p2s
