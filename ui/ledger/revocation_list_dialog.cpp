#include "ui/ledger/revocation_list_dialog.h"

#include "core/base/date_text.h"
#include "core/base/files.h"
#include "core/issuing/store_roots.h"
#include "core/issuing/token_roots.h"
#include "core/issuing/unlock_any.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/work_bar.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace p2s {
namespace {

const QString dueKey = QStringLiteral("revocationList/due");
const QString unitKey = QStringLiteral("revocationList/unit");
// In device-independent units.
constexpr QSize revocationListDialogSize(560, 300);
constexpr int usualDue = 30;
constexpr int mostDue = 3650;

enum Unit { Days, Hours };

struct Job {
    LedgerPlace place;
    RootRecord root;
    SecretBytes passphrase;
    QDateTime nextUpdate;
    RevocationListFormat format;
    QString path;
    KeepGoing keepGoing;

    Result<IssuedRevocationList> run() const {
        const QDateTime now = place.clock->now();
        auto ledger = place.open();
        if (!ledger)
            return tl::unexpected(ledger.error());
        if (auto writable = checkWritable(path, IfExists::Replace); !writable)
            return tl::unexpected(writable.error());
        const auto unlocked = unlockInAnyWay(root, passphrase, *place.platform, now);
        if (!unlocked)
            return tl::unexpected(unlocked.error());
        if (!keepGoing())
            return failure(ErrorCode::Cancelled);
        auto issued = issueRevocationList(*unlocked, now, nextUpdate, *ledger);
        if (!issued)
            return issued;
        if (auto written = writePrivateFile(path, issued->bytes(format), IfExists::Replace); !written)
            return tl::unexpected(written.error());
        return issued;
    }
};

} // namespace

RevocationListDialog::RevocationListDialog(LedgerPlace place, QWidget* parent)
    : QDialog(parent), m_place(std::move(place)), m_root(new QComboBox), m_due(new QSpinBox),
      m_unit(new QComboBox), m_dueAt(new QLabel), m_format(new QComboBox),
      m_passphraseLabel(new QLabel(tr("&Passphrase:"))), m_passphrase(new PasswordField),
      m_message(new MessageBar), m_work(new WorkBar),
      m_save(new QPushButton(themedIcon(QLatin1StringView("save")), tr("&Save as…"))) {
    setObjectName(QStringLiteral("revocationListDialog"));
    setWindowTitle(tr("Revocation list"));
    setWindowIcon(applicationIcon());
    build();
    resize(revocationListDialogSize);
    showDue();
    readRoots();
}

void RevocationListDialog::build() {
    auto* what = new QLabel(
        tr("A signed list of everything that is revoked under a root, for gateways that read one, such as "
           "OpenVPN and strongSwan. Azure does not read it; it takes the thumbprints."));
    what->setWordWrap(true);
    m_root->setObjectName(QStringLiteral("listRootCombo"));
    m_root->setAccessibleName(tr("Root that signs the list"));
    m_format->setObjectName(QStringLiteral("listFormatCombo"));
    m_format->setAccessibleName(tr("Format of the file"));
    m_format->addItems({tr("PEM, for OpenVPN and strongSwan"), tr("DER, for strongSwan and Windows")});
    m_passphrase->setNames(QStringLiteral("listPassphraseEdit"), tr("Passphrase of the root"));
    m_message->setObjectName(QStringLiteral("listMessage"));
    m_save->setObjectName(QStringLiteral("saveListButton"));
    m_save->setEnabled(false);
    auto* close = new QPushButton(tr("Cl&ose"));
    close->setObjectName(QStringLiteral("closeListButton"));
    close->setAutoDefault(false);

    auto* form = new QFormLayout;
    const auto addRow = [form](const QString& text, QWidget* field, QWidget* buddy) {
        auto* label = new QLabel(text);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    addRow(tr("&Root:"), m_root, m_root);
    addRow(tr("&Next one due in:"), buildDue(), m_due);
    addRow(tr("&Format:"), m_format, m_format);
    m_passphraseLabel->setBuddy(m_passphrase->lineEdit());
    form->addRow(m_passphraseLabel, m_passphrase);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_work, 1);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addLayout(buttons);
    tabThroughLayout(this);

    connect(m_root, &QComboBox::currentIndexChanged, this, &RevocationListDialog::showRoot);
    connect(m_passphrase, &PasswordField::changed, m_message, &MessageBar::clear);
    connect(m_passphrase, &PasswordField::submitted, this, &RevocationListDialog::chooseFile);
    connect(m_save, &QPushButton::clicked, this, &RevocationListDialog::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QWidget* RevocationListDialog::buildDue() {
    const QSettings settings(m_place.settingsPath, QSettings::IniFormat);
    m_due->setObjectName(QStringLiteral("listDueSpin"));
    m_due->setAccessibleName(tr("How long until the next list is due"));
    m_due->setRange(1, mostDue);
    m_due->setValue(settings.value(dueKey, usualDue).toInt());
    m_unit->setObjectName(QStringLiteral("listUnitCombo"));
    m_unit->setAccessibleName(tr("Days or hours"));
    m_unit->addItems({tr("Days"), tr("Hours")});
    m_unit->setCurrentIndex(settings.value(unitKey, static_cast<int>(Days)).toInt() == Hours ? Hours : Days);
    m_dueAt->setObjectName(QStringLiteral("listDueLabel"));
    m_dueAt->setWordWrap(true);
    connect(m_due, &QSpinBox::valueChanged, this, &RevocationListDialog::showDue);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RevocationListDialog::showDue);
    auto* part = new QWidget;
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins({});
    line->addWidget(m_due);
    line->addWidget(m_unit);
    line->addWidget(m_dueAt, 1);
    return part;
}

void RevocationListDialog::readRoots() {
    runAsync(
        this,
        [place = m_place]() -> Result<QList<RootRecord>> {
            const auto ledger = place.open();
            return ledger ? ledger->roots() : tl::unexpected(ledger.error());
        },
        [this](const Result<QList<RootRecord>>& roots) {
            if (roots)
                showRoots(*roots);
            else
                m_message->showError(roots.error());
        });
}

void RevocationListDialog::showRoots(const QList<RootRecord>& roots) {
    m_roots = roots;
    for (const RootRecord& root : roots)
        m_root->addItem(root.name);
    m_save->setEnabled(!roots.isEmpty());
    showRoot();
    m_root->setFocus();
}

std::optional<RootRecord> RevocationListDialog::root() const {
    const int index = m_root->currentIndex();
    return index >= 0 && index < m_roots.size() ? std::optional(m_roots.at(index)) : std::nullopt;
}

bool RevocationListDialog::needsPassphrase() const {
    const auto record = root();
    return record && missingSecret(*record, *m_place.platform).has_value();
}

void RevocationListDialog::showRoot() {
    m_message->clear();
    const auto record = root();
    const bool inStore = record && isKeyInStore(*record);
    const bool onToken = record && isKeyOnToken(*record);
    m_passphraseLabel->setText(onToken ? tr("&PIN:") : tr("&Passphrase:"));
    m_passphrase->lineEdit()->setAccessibleName(onToken ? tr("PIN of the token")
                                                        : tr("Passphrase of the root"));
    m_passphrase->setEnabled(!inStore);
    m_passphrase->lineEdit()->setPlaceholderText(
        inStore || !record  ? tr("Not needed: the key is in Windows")
        : onToken           ? tr("PIN of the token %1").arg(tokenNameOf(*record))
        : needsPassphrase() ? QString()
                            : tr("Not needed: your Windows account unlocks it"));
}

RevocationListFormat RevocationListDialog::format() const {
    return m_format->currentIndex() == 0 ? RevocationListFormat::Pem : RevocationListFormat::Der;
}

QDateTime RevocationListDialog::nextUpdate() const {
    const QDateTime now = m_place.clock->now();
    return m_unit->currentIndex() == Hours ? now.addSecs(m_due->value() * 3600LL)
                                           : now.addDays(m_due->value());
}

void RevocationListDialog::showDue() {
    m_dueAt->setText(tr("on %1").arg(dateTimeText(nextUpdate())));
}

void RevocationListDialog::chooseFile() {
    const auto record = root();
    if (!record || m_work->isWorking())
        return;
    if (needsPassphrase() && m_passphrase->isEmpty()) {
        m_message->showError({ErrorCode::PassphraseNeeded, record->name});
        m_passphrase->setFocus();
        return;
    }
    const bool isPem = format() == RevocationListFormat::Pem;
    auto* dialog = new QFileDialog(this, tr("Save the revocation list"), QDir::homePath(),
                                   isPem ? tr("PEM files (*.pem)") : tr("Revocation lists (*.crl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isPem ? QStringLiteral("pem") : QStringLiteral("crl"));
    dialog->selectFile(record->name + (isPem ? QStringLiteral("-crl.pem") : QStringLiteral(".crl")));
    connect(dialog, &QFileDialog::fileSelected, this, &RevocationListDialog::saveAs);
    dialog->open();
}

// The file dialog has asked about replacing a file.
void RevocationListDialog::saveAs(const QString& path) {
    const auto record = root();
    if (!record)
        return;
    m_message->clear();
    m_save->setEnabled(false);
    const Job job{m_place,
                  *record,
                  m_passphrase->secret(),
                  nextUpdate(),
                  format(),
                  path,
                  m_work->begin(tr("Signing the list …"))};
    runAsync(
        this, [job] { return job.run(); },
        [this, path](const Result<IssuedRevocationList>& issued) {
            m_work->end();
            m_save->setEnabled(true);
            if (issued) {
                showSaved(*issued, path);
                return;
            }
            if (issued.error().code == ErrorCode::Cancelled)
                return;
            m_message->showError(issued.error());
            m_passphrase->setFocus();
            m_passphrase->lineEdit()->selectAll();
        });
}

void RevocationListDialog::showSaved(const IssuedRevocationList& issued, const QString& path) {
    QSettings settings(m_place.settingsPath, QSettings::IniFormat);
    settings.setValue(dueKey, m_due->value());
    settings.setValue(unitKey, m_unit->currentIndex());
    m_passphrase->clear();
    m_message->showMessage(
        Severity::Info,
        tr("List number %1 with %n certificates is saved as “%2”.", nullptr,
           static_cast<int>(issued.record.entries.size()))
            .arg(issued.record.number)
            .arg(QDir::toNativeSeparators(path)),
        tr("Make the next one before %1: after that, a gateway that reads it lets nobody in.")
            .arg(dateTimeText(issued.list.nextUpdate())));
}

} // namespace p2s
