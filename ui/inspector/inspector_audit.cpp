#include "core/base/visible_text.h"
#include "ui/inspector/audit_window.h"
#include "ui/inspector/inspector_window.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

namespace p2s {
namespace {

QString thumbprintOf(const QByteArray& der) {
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha1).toHex().toUpper());
}

Result<QByteArray> entryIn(const CertificateStore& store, const QString& storePath, const QString& sha1) {
    const QList<SystemStore> stores = systemStores();
    for (const SystemStore& each : stores) {
        if (each.path() != storePath)
            continue;
        const auto entries = store.entries(each);
        if (!entries)
            return tl::unexpected(entries.error());
        for (const StoreEntry& entry : *entries) {
            if (thumbprintOf(entry.der) == sha1)
                return entry.der;
        }
    }
    return failure(ErrorCode::NotInStore, sha1);
}

} // namespace

// What is opened out of an audit is shown in an inspector in front of it, the same one for all: this one may
// not come before a window of its own.
void InspectorWindow::audit(const QString& folder) {
    auto* window = new AuditWindow(m_clock, m_ledgerPath, m_store, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    const auto viewer = std::make_shared<QPointer<InspectorWindow>>();
    const auto inFront = [this, window, viewer]() -> InspectorWindow& {
        if (!*viewer) {
            *viewer = new InspectorWindow(m_clock, m_ledgerPath, m_store, window);
            (*viewer)->setAttribute(Qt::WA_DeleteOnClose);
        }
        (*viewer)->show();
        (*viewer)->raise();
        (*viewer)->activateWindow();
        return **viewer;
    };
    connect(window, &AuditWindow::fileChosen, this,
            [inFront](const QString& path, const QString& sha1) { inFront().openAt(path, sha1); });
    connect(window, &AuditWindow::storedChosen, this,
            [inFront](const QString& storePath, const QString& sha1, const QString& name) {
                inFront().openEntry(storePath, sha1, name);
            });
    window->setFolder(folder);
    window->show();
}

void InspectorWindow::openAt(const QString& path, const QString& sha1) {
    for (int i = 0; i < m_files->topLevelItemCount(); ++i) {
        if (m_files->topLevelItem(i)->toolTip(0) == visibleText(path)) {
            showAt(m_files->topLevelItem(i), sha1);
            return;
        }
    }
    openFiles({path});
    QTreeWidgetItem* item = m_files->topLevelItem(m_files->topLevelItemCount() - 1);
    m_files->setCurrentItem(item);
    // Once it has been read; others may be read before it.
    const int number = m_nextNumber - 1;
    auto* once = new QObject(this);
    connect(this, &InspectorWindow::inspected, once, [this, once, number, sha1] {
        QTreeWidgetItem* read = itemOf(number);
        if (read && !m_inspections.contains(number))
            return;
        if (read && m_files->currentItem() == read)
            showAt(read, sha1);
        once->deleteLater();
    });
}

void InspectorWindow::showAt(QTreeWidgetItem* item, const QString& sha1) {
    QTreeWidgetItem* wanted = item;
    if (const Inspection* inspection = inspectionOf(item)) {
        const qsizetype shown = std::min<qsizetype>(inspection->certificates.size(), item->childCount());
        for (qsizetype i = 0; i < shown; ++i) {
            if (inspection->certificates.at(i).certificate.sha1Thumbprint() == sha1)
                wanted = item->child(static_cast<int>(i));
        }
    }
    m_files->setCurrentItem(wanted);
}

void InspectorWindow::openEntry(const QString& storePath, const QString& sha1, const QString& name) {
    QTreeWidgetItem* added = addItem(tr("%1 (Windows)").arg(visibleText(name)));
    added->setToolTip(0, storePath);
    m_files->setCurrentItem(added);
    readAway(added,
             [storePath, sha1, name = added->text(0), &store = m_store,
              now = m_clock.now()](const FilePatience& patience) -> Inspection {
                 const auto der = entryIn(store, storePath, sha1);
                 return der ? inspectBytes(*der, {}, name, now, {}, patience)
                            : Inspection{.name = name, .error = der.error()};
             });
}

} // namespace p2s
