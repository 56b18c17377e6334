#include "ui/inspector/inspector_window.h"

#include "core/base/visible_text.h"
#include "ui/inspector/comparison_window.h"
#include "ui/inspector/details_tab.h"
#include "ui/inspector/doctor_tab.h"
#include "ui/inspector/general_tab.h"
#include "ui/inspector/paste_dialog.h"
#include "ui/inspector/path_tab.h"
#include "ui/inspector/protection_tab.h"
#include "ui/inspector/purposes_tab.h"
#include "ui/inspector/repair_dialog.h"
#include "ui/inspector/store_dialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/named_button.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/work_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace p2s {
namespace {

// In device-independent units.
constexpr QSize inspectorWindowSize(900, 640);
/// A bundle of all roots of an operating system has a hundred and fifty.
constexpr int mostRows = 1000;

QString otherTitle(const InspectedOther& other) {
    const QString name = visibleText(other.name);
    return other.kind == CertificateFileKind::Request ? InspectorWindow::tr("Request: %1").arg(name)
                                                      : InspectorWindow::tr("Revocation list: %1").arg(name);
}

/// Certificates come first, then the others.
QList<CertificateField> fieldsAt(const Inspection& inspection, qsizetype index) {
    const qsizetype certificates = inspection.certificates.size();
    return index < certificates ? inspection.certificates.at(index).fields
                                : inspection.others.value(index - certificates).fields;
}

} // namespace

InspectorWindow::InspectorWindow(const Clock& clock, const QString& ledgerPath, const CertificateStore& store,
                                 QWidget* parent)
    : QDialog(parent, Qt::Window), m_clock(clock), m_ledgerPath(ledgerPath), m_store(store),
      m_files(new QTreeWidget), m_hint(new QLabel), m_password(new PasswordField), m_tabs(new QTabWidget),
      m_general(new GeneralTab), m_details(new DetailsTab), m_purposes(new PurposesTab), m_path(new PathTab),
      m_protection(new ProtectionTab), m_doctor(new DoctorTab(clock)), m_work(new WorkBar),
      m_compare(namedButton("compareButton", tr("Co&mpare"))),
      m_remove(namedButton("removeFileButton", tr("&Remove"))),
      m_repair(namedButton("repairButton", tr("Repa&ir…"))) {
    setObjectName(QStringLiteral("inspectorWindow"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    build();
    resize(inspectorWindowSize);
    connect(m_files, &QTreeWidget::currentItemChanged, this, &InspectorWindow::showCurrent);
    connect(m_general, &GeneralTab::repairWanted, this, &InspectorWindow::repair);
    connect(m_files, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_compare->setEnabled(m_files->selectedItems().size() == 2); });
    showCurrent();
}

void InspectorWindow::build() {
    m_files->setObjectName(QStringLiteral("inspectedFiles"));
    m_files->setAccessibleName(tr("Files and their certificates"));
    m_files->setHeaderHidden(true);
    m_files->setUniformRowHeights(true);
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_hint->setObjectName(QStringLiteral("inspectorHint"));
    m_hint->setWordWrap(true);
    m_hint->setText(tr("Open certificate files, drop them here, or paste a certificate as text."));
    buildTabs();
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins({});
    m_passwordLine = buildPasswordLine();
    rightLayout->addWidget(m_passwordLine);
    rightLayout->addWidget(m_tabs, 1);
    auto* halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(m_files);
    halves->addWidget(right);
    halves->setChildrenCollapsible(false);
    halves->setSizes({1, 3});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildButtons());
    layout->addWidget(m_hint);
    layout->addWidget(halves, 1);
    layout->addWidget(m_work);
    tabThroughLayout(this);
}

QWidget* InspectorWindow::buildButtons() {
    QPushButton* open = namedButton("openFilesButton", tr("&Open…"), themedIcon(QLatin1StringView("folder")));
    QPushButton* pasteText = namedButton("pasteButton", tr("&Paste…"));
    QPushButton* fromStore = namedButton("openStoredButton", tr("&From Windows…"));
    fromStore->setToolTip(tr("Chooses one of your own certificates in the Windows certificate store."));
    fromStore->setVisible(m_store.isAvailable());
    QPushButton* auditFolder = namedButton("auditButton", tr("Audit a fol&der…"));
    QPushButton* closeWindow = namedButton("closeInspectorButton", tr("Clo&se"));
    m_compare->setToolTip(tr("Choose two certificates in the list first."));
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    for (QPushButton* each : {open, pasteText, fromStore, auditFolder, m_compare, m_repair, m_remove})
        line->addWidget(each);
    line->addStretch();
    line->addWidget(closeWindow);
    connect(open, &QPushButton::clicked, this, &InspectorWindow::chooseFiles);
    connect(pasteText, &QPushButton::clicked, this, &InspectorWindow::paste);
    connect(fromStore, &QPushButton::clicked, this, &InspectorWindow::chooseStored);
    connect(auditFolder, &QPushButton::clicked, this, [this] { audit({}); });
    connect(m_compare, &QPushButton::clicked, this, &InspectorWindow::compare);
    m_remove->setToolTip(tr("Takes the file off this list; the file itself stays where it is."));
    m_repair->setToolTip(tr("Writes a new .pfx file, with what is missing and for another system."));
    connect(m_repair, &QPushButton::clicked, this, &InspectorWindow::repair);
    connect(m_remove, &QPushButton::clicked, this, &InspectorWindow::removeCurrent);
    connect(closeWindow, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

QWidget* InspectorWindow::buildPasswordLine() {
    m_password->setNames(QStringLiteral("inspectorPasswordEdit"), tr("Password of the file"));
    auto* label = new QLabel(tr("Pass&word of the file:"));
    label->setBuddy(m_password->lineEdit());
    QPushButton* unlock = namedButton("unlockFileButton", tr("Un&lock"));
    auto* lineWidget = new QWidget;
    auto* line = new QHBoxLayout(lineWidget);
    line->setContentsMargins({});
    line->addWidget(label);
    line->addWidget(m_password, 1);
    line->addWidget(unlock);
    connect(unlock, &QPushButton::clicked, this, &InspectorWindow::openWithPassword);
    connect(m_password, &PasswordField::submitted, this, &InspectorWindow::openWithPassword);
    return lineWidget;
}

void InspectorWindow::buildTabs() {
    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    m_tabs->addTab(m_general, tr("General"));
    m_tabs->addTab(m_details, tr("Details"));
    m_tabs->addTab(m_purposes, tr("Enhanced Key Usage"));
    m_tabs->addTab(m_path, tr("Certification Path"));
    m_tabs->addTab(m_protection, tr("Protection"));
    m_tabs->addTab(m_doctor, tr("Doctor"));
}

void InspectorWindow::chooseFiles() {
    auto* dialog = new QFileDialog(
        this, tr("Open certificate files"), QString(),
        tr("Certificate files (%1)")
                .arg(QStringLiteral("*.pfx *.p12 *.cer *.crt *.der *.pem *.p7b *.p7c *.csr *.crl *.key")) +
            QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &InspectorWindow::openFiles);
    dialog->open();
}

void InspectorWindow::paste() {
    auto* dialog = new PasteDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::pasted, this, &InspectorWindow::openText);
    dialog->open();
}

void InspectorWindow::chooseStored() {
    if (!m_store.isAvailable())
        return;
    auto* dialog = new StoreDialog(m_store, m_clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StoreDialog::chosen, this, &InspectorWindow::openStored);
    dialog->open();
}

QTreeWidgetItem* InspectorWindow::addItem(const QString& name) {
    auto* item = new QTreeWidgetItem({name});
    item->setData(0, numberRole, m_nextNumber++);
    m_files->addTopLevelItem(item);
    return item;
}

QTreeWidgetItem* InspectorWindow::itemOf(int number) const {
    for (int i = 0; i < m_files->topLevelItemCount(); ++i) {
        if (m_files->topLevelItem(i)->data(0, numberRole).toInt() == number)
            return m_files->topLevelItem(i);
    }
    return nullptr;
}

void InspectorWindow::fill(QTreeWidgetItem* item, const Inspection& inspection) {
    const int number = item->data(0, numberRole).toInt();
    m_inspections.insert(number, inspection);
    const bool works = !inspection.error && !hasErrors(inspection.readiness.findings);
    item->setIcon(0, works ? themedIcon(QLatin1StringView("certificate"), QPalette::Text)
                           : severityIcon(Severity::Error));
    const qsizetype certificates = inspection.certificates.size();
    const int rows = static_cast<int>(std::min<qsizetype>(certificates + inspection.others.size(), mostRows));
    while (item->childCount() > rows)
        delete item->takeChild(rows);
    // Rows stay where they are: one may be the one that is shown.
    for (int i = 0; i < rows; ++i) {
        if (i == item->childCount())
            item->addChild(new QTreeWidgetItem);
        QTreeWidgetItem* child = item->child(i);
        if (i < certificates) {
            const InspectedCertificate& certificate = inspection.certificates.at(i);
            child->setText(0, visibleText(certificate.certificate.displayName()));
            child->setIcon(0, certificate.verdict.kind == Verdict::Kind::WillNotWork
                                  ? severityIcon(Severity::Error)
                                  : QIcon());
        } else {
            child->setText(0, otherTitle(inspection.others.at(i - certificates)));
            child->setIcon(0, QIcon());
        }
        child->setData(0, numberRole, number);
        child->setData(0, certificateRole, i);
    }
    item->setExpanded(true);
    if (!m_files->currentItem() || m_files->currentItem() == item)
        m_files->setCurrentItem(item);
    showCurrent();
}

const Inspection* InspectorWindow::inspectionOf(const QTreeWidgetItem* item) const {
    if (!item)
        return nullptr;
    const auto found = m_inspections.constFind(item->data(0, numberRole).toInt());
    return found == m_inspections.constEnd() ? nullptr : &*found;
}

qsizetype InspectorWindow::certificateIndexOf(const QTreeWidgetItem* item) {
    return item->data(0, certificateRole).toInt();
}

void InspectorWindow::showCurrent() {
    const QTreeWidgetItem* item = m_files->currentItem();
    const Inspection* inspection = inspectionOf(item);
    const QTreeWidgetItem* file = item && item->parent() ? item->parent() : item;
    setWindowTitle(file ? tr("%1 – Look into certificates").arg(file->text(0))
                        : tr("Look into certificates"));
    m_hint->setVisible(m_files->topLevelItemCount() == 0);
    m_remove->setEnabled(item != nullptr);
    m_repair->setEnabled(inspection && inspection->file.key && inspection->file.key->isExportable());
    m_compare->setEnabled(m_files->selectedItems().size() == 2);
    m_passwordLine->setVisible(inspection && (inspection->wantsPassword() || inspection->file.hasLockedKey));
    const qsizetype index = inspection ? certificateIndexOf(item) : -1;
    const bool hasCertificate = inspection && index < inspection->certificates.size();
    const bool hasBundle = inspection && inspection->file.pkcs12;
    m_tabs->setTabVisible(m_tabs->indexOf(m_details), inspection && !fieldsAt(*inspection, index).isEmpty());
    m_tabs->setTabVisible(m_tabs->indexOf(m_purposes), hasCertificate);
    m_tabs->setTabVisible(m_tabs->indexOf(m_path), hasCertificate);
    m_tabs->setTabVisible(m_tabs->indexOf(m_protection), hasBundle);
    // While there was nothing to show only the doctor was left, who is not what a file is opened for.
    const bool wasEmpty = !m_tabs->isTabVisible(m_tabs->indexOf(m_general));
    m_tabs->setTabVisible(m_tabs->indexOf(m_general), inspection != nullptr);
    if (wasEmpty && inspection)
        m_tabs->setCurrentWidget(m_general);
    m_doctor->setFile(inspection && !inspection->error ? std::optional(*inspection) : std::nullopt,
                      inspection ? certificatesBeside(item->data(0, numberRole).toInt())
                                 : QList<Certificate>(),
                      m_recorded);
    if (!inspection)
        return;
    if (item->parent())
        m_general->show(*inspection, index);
    else
        m_general->showWholeFile(*inspection);
    if (hasCertificate) {
        const InspectedCertificate& certificate = inspection->certificates.at(index);
        m_purposes->show(certificate);
        m_path->show(certificate.path);
    }
    m_details->show(fieldsAt(*inspection, index));
    if (hasBundle)
        m_protection->show(*inspection);
}

void InspectorWindow::compare() {
    QList<ComparisonWindow::Side> sides;
    const QList<QTreeWidgetItem*> chosen = m_files->selectedItems();
    for (const QTreeWidgetItem* item : chosen) {
        const Inspection* inspection = inspectionOf(item);
        if (!inspection)
            return;
        sides.append({inspection->name, fieldsAt(*inspection, certificateIndexOf(item))});
    }
    if (sides.size() == 2)
        (new ComparisonWindow(sides.first(), sides.last(), this))->show();
}

void InspectorWindow::repair() {
    const Inspection* inspection = inspectionOf(m_files->currentItem());
    if (!inspection || !inspection->file.key)
        return;
    auto* dialog = new RepairDialog(inspection->file, inspection->path, knownCertificates(), m_clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RepairDialog::repaired, this, [this](const QString& path) { openFiles({path}); });
    if (!inspection->path.isEmpty()) {
        const QFileInfo file(inspection->path);
        dialog->setPath(file.dir().filePath(tr("%1-repaired.pfx").arg(file.completeBaseName())));
    }
    dialog->open();
}

void InspectorWindow::removeCurrent() {
    QTreeWidgetItem* item = m_files->currentItem();
    if (item && item->parent())
        item = item->parent();
    if (!item)
        return;
    const int number = item->data(0, numberRole).toInt();
    delete item;
    m_inspections.remove(number);
    m_pasted.remove(number);
    showCurrent();
    // What it lent to the others is gone.
    ++m_changes;
    judgeTogether();
}

} // namespace p2s
