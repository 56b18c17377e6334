#include "ui/inspector/protection_tab.h"

#include "core/base/visible_text.h"
#include "ui/inspector/table_parts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/technical_text.h"

#include <QFormLayout>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace p2s {
namespace {

QString kindText(Pkcs12Bag::Kind kind) {
    switch (kind) {
    case Pkcs12Bag::Kind::Key:
        return ProtectionTab::tr("Private key in the clear");
    case Pkcs12Bag::Kind::EncryptedKey:
        return ProtectionTab::tr("Encrypted private key");
    case Pkcs12Bag::Kind::Certificate:
        return ProtectionTab::tr("Certificate", "a bag of a PKCS#12 file");
    case Pkcs12Bag::Kind::Other:
        return ProtectionTab::tr("Something else");
    }
    Q_UNREACHABLE();
}

QString outcomeText(ImportOutcome outcome) {
    switch (outcome) {
    case ImportOutcome::Yes:
        return ProtectionTab::tr("Will import");
    case ImportOutcome::Unsure:
        return ProtectionTab::tr("May not import");
    case ImportOutcome::No:
        return ProtectionTab::tr("Will not import");
    }
    Q_UNREACHABLE();
}

QIcon outcomeIcon(ImportOutcome outcome) {
    if (outcome == ImportOutcome::Yes)
        return doneIcon();
    return severityIcon(outcome == ImportOutcome::No ? Severity::Error : Severity::Warning);
}

QString encryptionText(const QString& encryption) {
    return encryption == QStringLiteral("none") ? ProtectionTab::tr("not encrypted") : encryption;
}

} // namespace

ProtectionTab::ProtectionTab(QWidget* parent)
    : QWidget(parent), m_encryption(technicalLabel(QStringLiteral("encryptionLabel"), tr("Encryption"))),
      m_mac(technicalLabel(QStringLiteral("macLabel"), tr("Integrity check"))),
      m_keys(technicalLabel(QStringLiteral("keyMatchLabel"), tr("Private key"))),
      m_bags(readingTable(
          QStringLiteral("bagTable"), tr("Parts of the file"),
          {tr("Part"), tr("Friendly name"), tr("Key identifier"), tr("Encryption"), tr("Subject")})),
      m_prospects(readingTable(QStringLiteral("prospectTable"), tr("Where the file can be imported"),
                               {tr("System"), tr("Import"), tr("Reason")})) {
    setObjectName(QStringLiteral("protectionTab"));
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < 4; ++column)
        m_bags->setColumnWidth(column, letter * 24);
    m_prospects->setColumnWidth(0, letter * 50);
    m_prospects->setColumnWidth(1, letter * 18);
    auto* form = new QFormLayout;
    form->addRow(tr("Encryption:"), m_encryption);
    form->addRow(tr("Integrity check:"), m_mac);
    form->addRow(tr("Private key:"), m_keys);
    auto* bagsLabel = new QLabel(tr("Parts, i&n the order of the file:"));
    bagsLabel->setBuddy(m_bags);
    auto* prospectsLabel = new QLabel(tr("Where it can be impor&ted:"));
    prospectsLabel->setBuddy(m_prospects);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(bagsLabel);
    layout->addWidget(m_bags, 1);
    layout->addWidget(prospectsLabel);
    layout->addWidget(m_prospects, 1);
}

void ProtectionTab::show(const Inspection& inspection) {
    const Pkcs12Bundle& bundle = *inspection.file.pkcs12;
    QStringList encryption = bundle.protection().encryption;
    encryption.removeDuplicates();
    for (QString& part : encryption)
        part = encryptionText(part);
    m_encryption->setText(encryption.join(QStringLiteral("; ")));
    m_mac->setText(bundle.protection().hasMac ? bundle.protection().mac : tr("none"));
    const QString name = visibleText(bundle.friendlyName());
    const QString match = bundle.keyCount() == 0 ? tr("none in this file")
                          : bundle.keyMatches()  ? tr("belongs to a certificate of this file")
                                                 : tr("belongs to no certificate of this file");
    m_keys->setText(name.isEmpty() ? match : QStringLiteral("%1 – %2").arg(name, match));
    showBags(bundle.bags());
    showProspects(inspection.prospects);
}

void ProtectionTab::showBags(const QList<Pkcs12Bag>& bags) {
    m_bags->clear();
    for (const Pkcs12Bag& bag : bags)
        m_bags->addTopLevelItem(
            new QTreeWidgetItem({kindText(bag.kind), visibleText(bag.friendlyName), bag.localKeyId,
                                 encryptionText(bag.encryption), visibleText(bag.subject)}));
}

void ProtectionTab::showProspects(const QList<ImportProspect>& prospects) {
    m_prospects->clear();
    for (const ImportProspect& prospect : prospects) {
        auto* row = new QTreeWidgetItem({prospect.system, outcomeText(prospect.outcome), prospect.reason});
        row->setIcon(1, outcomeIcon(prospect.outcome));
        m_prospects->addTopLevelItem(row);
    }
}

} // namespace p2s
