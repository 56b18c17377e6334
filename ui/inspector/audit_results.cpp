#include "ui/inspector/audit_results.h"

#include "ui/inspector/audit_failure_model.h"
#include "ui/inspector/audit_table_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

namespace p2s {

AuditResults::AuditResults(QWidget* parent)
    : QTabWidget(parent), m_certificates(new AuditTableModel(this)), m_failures(new AuditFailureModel(this)),
      m_table(buildTable("auditTable", tr("Certificates that were found"), m_certificates,
                         {18, 34, 20, 16, 50, 40})),
      m_failureTable(buildTable("auditFailures", tr("What could not be read"), m_failures, {44, 60, 60})) {
    setObjectName(QStringLiteral("auditResults"));
    addTab(m_table, QString());
    addTab(m_failureTable, QString());
    nameTabs();
    connect(this, &QTabWidget::currentChanged, this, &AuditResults::choiceChanged);
    m_table->setColumnHidden(AuditTableModel::LedgerColumn, true);
}

QTableView* AuditResults::buildTable(const char* objectName, const QString& accessibleName,
                                     QAbstractTableModel* model, const QList<int>& widthsInLetters) {
    auto* table = new QTableView;
    table->setObjectName(QString::fromLatin1(objectName));
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < widthsInLetters.size(); ++column)
        table->setColumnWidth(column, letter * widthsInLetters.at(column));
    table->installEventFilter(this);
    connect(table, &QTableView::doubleClicked, this, &AuditResults::opened);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AuditResults::choiceChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &AuditResults::choiceChanged);
    return table;
}

// A table leaves Enter to the window, whose default button would begin another audit.
bool AuditResults::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT opened();
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
}

void AuditResults::clear() {
    m_certificates->clear();
    m_failures->set({});
    m_table->setColumnHidden(AuditTableModel::LedgerColumn, true);
    setCurrentWidget(m_table);
    nameTabs();
}

void AuditResults::add(const AuditNews& news) {
    m_certificates->add(news.found);
    m_failures->add(news.failures);
    nameTabs();
}

void AuditResults::showReport(const AuditReport& report, const QList<qsizetype>& order) {
    const QByteArray current = m_certificates->thumbprintAt(m_table->currentIndex().row());
    m_certificates->setOrdered(report.certificates, order);
    if (const auto row = m_certificates->rowOf(current))
        m_table->setCurrentIndex(m_certificates->index(*row, 0));
    m_failures->set(report.failures);
    m_table->setColumnHidden(AuditTableModel::LedgerColumn, !report.ledgerHead);
    nameTabs();
}

void AuditResults::nameTabs() {
    setTabText(indexOf(m_table), tr("Certificates (%1)").arg(m_certificates->rowCount()));
    setTabText(indexOf(m_failureTable), tr("Not read (%1)").arg(m_failures->rowCount()));
}

std::optional<AuditChoice> AuditResults::choice() const {
    if (currentWidget() == m_table) {
        const int row = m_table->currentIndex().row();
        if (row < 0 || row >= m_certificates->rowCount())
            return std::nullopt;
        const AuditedCertificate& certificate = m_certificates->certificateAt(row);
        // Where its key is, there is most to see.
        const auto withKey = std::find_if(certificate.places.begin(), certificate.places.end(),
                                          [](const AuditPlace& place) { return place.hasKey; });
        const AuditPlace& place = withKey == certificate.places.end() ? certificate.places.first() : *withKey;
        return AuditChoice{place.path, certificate.sha1,
                           certificate.commonName.isEmpty() ? certificate.subject : certificate.commonName};
    }
    const int row = m_failureTable->currentIndex().row();
    if (row < 0 || row >= m_failures->rowCount() ||
        m_failures->failureAt(row).kind != AuditedFailure::Kind::Whole)
        return std::nullopt;
    return AuditChoice{m_failures->failureAt(row).path};
}

} // namespace p2s
