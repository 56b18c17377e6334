#include "ui/ledger/gateway_compare_dialog.h"

#include "core/base/files.h"
#include "core/x509/pem_text.h"
#include "ui/ledger/gateway_settings.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/technical_text.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace p2s {
namespace {

// In device-independent units.
constexpr QSize compareDialogSize(760, 560);
/// More than somebody works through here; the command line lists all of them.
constexpr qsizetype mostFindings = 100;

Result<GatewayComparison> compared(const LedgerPlace& place, const QByteArray& bytes, const QString& name) {
    const auto gateway = readGatewayConfiguration(bytes, name);
    if (!gateway)
        return tl::unexpected(gateway.error());
    const auto ledger = place.open();
    if (!ledger)
        return tl::unexpected(ledger.error());
    return compareWithGateway(*gateway, *ledger, place.clock->now());
}

} // namespace

GatewayCompareDialog::GatewayCompareDialog(LedgerPlace place, QWidget* parent)
    : QDialog(parent, Qt::Window), m_place(std::move(place)),
      m_command(
          technicalLine(QStringLiteral("gatewayShowCommandEdit"), tr("Command that lists the gateway"))),
      m_text(new QPlainTextEdit), m_compare(new QPushButton(tr("&Compare"))), m_summary(new QLabel),
      m_findings(new FindingList), m_message(new MessageBar) {
    setObjectName(QStringLiteral("gatewayCompareDialog"));
    setWindowTitle(tr("Compare with the gateway"));
    setWindowIcon(applicationIcon());
    m_message->setObjectName(QStringLiteral("gatewayMessage"));
    auto* close = new QPushButton(tr("Cl&ose"));
    close->setObjectName(QStringLiteral("closeGatewayButton"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildCommand());
    layout->addWidget(buildText(), 1);
    layout->addWidget(buildAnswer(), 2);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    tabThroughLayout(this);
    resize(compareDialogSize);
    m_text->setFocus();
}

QWidget* GatewayCompareDialog::buildCommand() {
    showTechnicalText(m_command, azureShowCommand(rememberedGateway(m_place.settingsPath)));
    auto* label = new QLabel(tr("&Run this, in the Cloud Shell for instance:"));
    label->setBuddy(m_command);
    auto* copy = new CopyButton(tr("Cop&y"), [this] { return m_command->text(); });
    copy->setObjectName(QStringLiteral("copyShowCommandButton"));
    copy->setAccessibleName(tr("Copy the command"));
    auto* part = new QWidget;
    auto* line = new QHBoxLayout;
    line->addWidget(m_command, 1);
    line->addWidget(copy);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addLayout(line);
    return part;
}

QWidget* GatewayCompareDialog::buildText() {
    m_text->setObjectName(QStringLiteral("gatewayTextEdit"));
    m_text->setAccessibleName(tr("What the gateway lists"));
    m_text->setPlaceholderText(tr("The JSON of the gateway, or revoked thumbprints, one a line"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight);
    auto* label = new QLabel(tr("and &paste what it prints:"));
    label->setBuddy(m_text);
    auto* open = new QPushButton(tr("Open a &file…"));
    open->setObjectName(QStringLiteral("openGatewayFileButton"));
    m_compare->setObjectName(QStringLiteral("compareButton"));
    m_compare->setEnabled(false);
    for (QPushButton* button : {open, m_compare})
        button->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &GatewayCompareDialog::chooseFile);
    connect(m_compare, &QPushButton::clicked, this, &GatewayCompareDialog::compare);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_compare->setEnabled(!m_text->document()->isEmpty());
        m_message->clear();
    });
    auto* part = new QWidget;
    auto* line = new QHBoxLayout;
    line->addWidget(open);
    line->addStretch();
    line->addWidget(m_compare);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addLayout(line);
    return part;
}

QWidget* GatewayCompareDialog::buildAnswer() {
    m_summary->setObjectName(QStringLiteral("gatewaySummaryLabel"));
    m_summary->setWordWrap(true);
    m_findings->setObjectName(QStringLiteral("gatewayFindings"));
    auto* inside = new QWidget;
    auto* insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins({});
    insideLayout->addWidget(m_summary);
    insideLayout->addWidget(m_findings);
    insideLayout->addStretch();
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("gatewayAnswerArea"));
    area->setAccessibleName(tr("Differences"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    return area;
}

void GatewayCompareDialog::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Open what the gateway lists"), QDir::homePath(),
                                   tr("JSON and text files (*.json *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &GatewayCompareDialog::openFile);
    dialog->open();
}

void GatewayCompareDialog::openFile(const QString& path) {
    runAsync(
        this, [path] { return readFile(path, longestGatewayText); },
        [this, path](const Result<QByteArray>& bytes) {
            if (!bytes) {
                m_message->showError(bytes.error());
                return;
            }
            m_text->setPlainText(QString::fromUtf8(normalizedText(*bytes)));
            compareBytes(*bytes, path);
        });
}

void GatewayCompareDialog::compare() {
    compareBytes(m_text->toPlainText().toUtf8(), tr("the pasted text"));
}

void GatewayCompareDialog::compareBytes(const QByteArray& bytes, const QString& name) {
    m_compare->setEnabled(false);
    m_message->clear();
    runAsync(
        this, [place = m_place, bytes, name] { return compared(place, bytes, name); },
        [this](const Result<GatewayComparison>& comparison) {
            m_compare->setEnabled(true);
            if (comparison) {
                showComparison(*comparison);
                return;
            }
            m_summary->clear();
            m_findings->setFindings({});
            m_message->showError(comparison.error());
        });
}

void GatewayCompareDialog::showComparison(const GatewayComparison& comparison) {
    const GatewayConfiguration& gateway = comparison.gateway;
    if (!gateway.gateway.isEmpty() && !gateway.resourceGroup.isEmpty())
        rememberGateway(m_place.settingsPath, {gateway.resourceGroup, gateway.gateway});
    QStringList said;
    if (gateway.listsRoots)
        said << tr("The gateway has %n roots.", nullptr, static_cast<int>(comparison.roots.size()))
             << tr("It has room for %n more.", nullptr, comparison.roomForRoots);
    if (gateway.listsRevoked)
        said << tr("It refuses %n thumbprints.", nullptr, static_cast<int>(gateway.revoked.size()));
    if (comparison.findings.isEmpty())
        said << tr("The ledger and the gateway agree.");
    if (comparison.findings.size() > mostFindings)
        said << tr("Of %n differences the gravest are shown.", nullptr,
                   static_cast<int>(comparison.findings.size()));
    m_summary->setText(said.join(QLatin1Char(' ')));
    const QList<Finding> shown =
        comparison.findings.first(std::min(comparison.findings.size(), mostFindings));
    m_findings->setFindings(shown, [this](const Finding& finding) -> std::optional<FindingList::Cure> {
        const bool isCertificate =
            finding.rule == Rule::RevokedOnlyHere || finding.rule == Rule::RevokedOnlyOnGateway;
        if (!isCertificate)
            return std::nullopt;
        return FindingList::Cure{tr("Show it in the ledger"),
                                 [this, sha1 = finding.detail] { Q_EMIT showWanted(sha1); }};
    });
    m_toNote = comparison.toNote;
    offerToNote();
}

void GatewayCompareDialog::offerToNote() {
    if (m_toNote.isEmpty())
        return;
    m_message->showMessage(Severity::Info,
                           tr("%n revocations have arrived on the gateway without being noted here.", nullptr,
                              static_cast<int>(m_toNote.size())));
    m_message->setAction(tr("&Note it"), [this] { note(); });
}

void GatewayCompareDialog::note() {
    runAsync(
        this,
        [place = m_place, found = m_toNote]() -> Result<int> {
            auto ledger = place.open();
            return ledger ? noteOnGateway(found, *ledger) : tl::unexpected(ledger.error());
        },
        [this](const Result<int>& noted) {
            if (!noted) {
                m_message->showError(noted.error());
                return;
            }
            m_toNote.clear();
            m_message->showMessage(Severity::Info,
                                   tr("%n revocations are noted as being on the gateway.", nullptr, *noted));
            Q_EMIT ledgerChanged();
        });
}

} // namespace p2s
