#include "core/base/visible_text.h"
#include "core/issuing/recorded_facts.h"
#include "core/issuing/root_records.h"
#include "core/issuing/store_certificates.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledger_location.h"
#include "ui/inspector/inspector_window.h"
#include "ui/widgets/dropped_files.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/work_bar.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTreeWidget>

// How the window that looks into certificates gets them: each file is read away from the window, and all are
// judged together once the last one is there.
namespace p2s {
namespace {

/// What the ledger has to say of the files that are shown.
struct LedgerWord {
    QList<Certificate> authorities;
    std::optional<RecordedFacts> recorded;
};

/// Only a courtesy: a ledger that cannot be read is for others to complain about.
LedgerWord wordOf(const QString& ledgerPath, const QHash<int, Inspection>& inspections,
                  const QDateTime& now) {
    if (!mayHoldLedger(ledgerPath))
        return {};
    const auto ledger = Ledger::open(ledgerPath);
    if (!ledger)
        return {};
    QList<Certificate> shown;
    for (const Inspection& inspection : inspections)
        shown += inspection.file.certificates;
    auto authorities = authoritiesInLedger(*ledger);
    auto recorded = recordedFacts(*ledger, shown, now);
    return {authorities ? *authorities : QList<Certificate>(),
            recorded ? std::optional(*recorded) : std::nullopt};
}

bool isWithoutCertificates(const Inspection& inspection) {
    return inspection.error || inspection.certificates.isEmpty();
}

} // namespace

void InspectorWindow::openFiles(const QStringList& paths) {
    for (const QString& path : paths) {
        if (QFileInfo(path).isDir()) {
            audit(path);
            continue;
        }
        QTreeWidgetItem* item = addItem(visibleText(QFileInfo(path).fileName()));
        item->setToolTip(0, visibleText(path));
        // Whichever is read first: the one that was named first is shown.
        if (!m_files->currentItem())
            m_files->setCurrentItem(item);
        read(item, path, {}, {});
    }
}

void InspectorWindow::openText(const QByteArray& text) {
    read(addItem(tr("Pasted text")), {}, SecretBytes(text), {});
}

void InspectorWindow::openStored(const QString& sha1, const QString& name) {
    QTreeWidgetItem* added = addItem(tr("%1 (Windows)").arg(visibleText(name)));
    readAway(added,
             [sha1, name = added->text(0), &store = m_store,
              now = m_clock.now()](const FilePatience& patience) -> Inspection {
                 const auto file = fileFromStore(store, sha1, now);
                 return file ? inspectCertificates(*file, name, now, {}, patience)
                             : Inspection{.name = name, .error = file.error()};
             });
}

void InspectorWindow::openWithPassword() {
    QTreeWidgetItem* item = m_files->currentItem();
    const Inspection* inspection = inspectionOf(item);
    if (!inspection || m_password->isEmpty())
        return;
    const SecretBytes password = m_password->secret();
    m_password->clear();
    read(item->parent() ? item->parent() : item, inspection->path,
         m_pasted.value(item->data(0, numberRole).toInt()), password);
}

void InspectorWindow::read(QTreeWidgetItem* item, const QString& path, const SecretBytes& pasted,
                           const SecretBytes& password) {
    readAway(
        item,
        [path, pasted, password, name = item->text(0), now = m_clock.now()](const FilePatience& patience) {
            if (!path.isEmpty())
                return inspectFile(path, password, now, {}, patience);
            QByteArray text(pasted.data(), pasted.size());
            Inspection inspection = inspectBytes(text, password, name, now, {}, patience);
            wipe(text); // may hold a key in the clear
            return inspection;
        },
        pasted);
}

void InspectorWindow::readAway(QTreeWidgetItem* item,
                               const std::function<Inspection(const FilePatience&)>& reading,
                               const SecretBytes& pasted) {
    if (m_reading == 0) {
        m_begun = 0;
        m_keepGoing = m_work->begin(tr("Reading…"));
    }
    ++m_reading;
    ++m_begun;
    runAsync(
        this, [reading, patience = FilePatience{.keepGoing = m_keepGoing}] { return reading(patience); },
        [this, pasted, number = item->data(0, numberRole).toInt()](const Inspection& inspection) {
            if (QTreeWidgetItem* found = itemOf(number)) {
                if (inspection.wantsPassword() || inspection.file.hasLockedKey)
                    m_pasted.insert(number, pasted);
                else
                    m_pasted.remove(number);
                fill(found, inspection);
                ++m_changes;
            }
            --m_reading;
            if (m_begun > 1)
                m_work->setProgress(m_begun - m_reading, m_begun);
            if (m_reading == 0)
                judgeTogether();
            else
                Q_EMIT inspected();
        });
}

void InspectorWindow::judgeTogether() {
    // Whoever of them is the last comes back here.
    if (m_reading > 0 || m_isJudging)
        return;
    const bool areTogether = m_inspections.size() > 1;
    const bool isStopped = m_work->isWorking() && !m_keepGoing();
    if (isStopped || (!areTogether && !m_wereTogether && m_ledgerPath.isEmpty())) {
        m_work->end();
        Q_EMIT inspected();
        return;
    }
    if (!m_work->isWorking())
        m_keepGoing = m_work->begin(tr("Reading…"));
    m_isJudging = true;
    struct Together {
        LedgerWord word;
        QHash<int, Inspection> inspections;
    };
    runAsync(
        this,
        [before = m_inspections, ledgerPath = m_ledgerPath, now = m_clock.now(),
         patience = FilePatience{.keepGoing = m_keepGoing}] {
            Together together{wordOf(ledgerPath, before, now), {}};
            for (auto each = before.begin(); each != before.end(); ++each) {
                QList<Certificate> known = together.word.authorities;
                for (auto other = before.begin(); other != before.end(); ++other) {
                    if (other.key() != each.key())
                        known += other->file.certificates;
                }
                together.inspections.insert(
                    each.key(), inspectAgain(*each, now, {known, together.word.recorded}, patience));
            }
            return together;
        },
        [this, areTogether, asOf = m_changes](const Together& together) {
            m_isJudging = false;
            // Of others than those that are shown by now.
            if (asOf != m_changes) {
                judgeTogether();
                return;
            }
            m_wereTogether = areTogether;
            m_authorities = together.word.authorities;
            m_recorded = together.word.recorded;
            for (auto each = together.inspections.begin(); each != together.inspections.end(); ++each) {
                if (QTreeWidgetItem* item = itemOf(each.key()); item && !isWithoutCertificates(*each))
                    fill(item, *each);
            }
            if (m_reading == 0)
                m_work->end();
            showCurrent(); // the doctor is told what the ledger says
            Q_EMIT inspected();
        });
}

QList<Certificate> InspectorWindow::knownCertificates() const {
    QList<Certificate> known;
    for (const Inspection& inspection : m_inspections)
        known += inspection.file.certificates;
    return known + m_authorities;
}

QList<Certificate> InspectorWindow::certificatesBeside(int number) const {
    QList<Certificate> others;
    for (auto each = m_inspections.begin(); each != m_inspections.end(); ++each) {
        if (each.key() != number)
            others += each->file.certificates;
    }
    return others;
}

void InspectorWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void InspectorWindow::dropEvent(QDropEvent* event) {
    const QStringList paths = droppedFiles(event->mimeData());
    if (!paths.isEmpty())
        openFiles(paths);
    else if (event->mimeData()->hasText())
        openText(event->mimeData()->text().toUtf8());
    event->acceptProposedAction();
}

} // namespace p2s
