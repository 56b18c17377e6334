#include "ui/ledger/csv_button.h"

#include "core/base/files.h"
#include "core/handover/ledger_csv.h"
#include "ui/ledger/ledger_table_model.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/work_bar.h"

#include <QDir>
#include <QFileDialog>

#include <utility>

namespace p2s {

CsvButton::CsvButton(LedgerPlace place, const LedgerTableModel* model, MessageBar* message, WorkBar* work,
                     QWidget* parent)
    : QPushButton(themedIcon(QLatin1StringView("save")), tr("Save as &CSV…"), parent),
      m_place(std::move(place)), m_model(model), m_message(message), m_work(work) {
    setObjectName(QStringLiteral("exportCsvButton"));
    connect(this, &QPushButton::clicked, this, &CsvButton::choosePlace);
}

void CsvButton::choosePlace() {
    auto* dialog = new QFileDialog(window(), tr("Save the list"), QDir::homePath(), tr("CSV files (*.csv)"));
    dialog->setObjectName(QStringLiteral("saveCsvDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &CsvButton::write);
    dialog->open();
}

// The file dialog has asked about replacing a file.
void CsvButton::write(const QString& path) {
    setEnabled(false);
    m_message->clear();
    runAsync(
        this,
        [place = m_place, query = m_model->query(), path,
         keepGoing = m_work->begin(tr("Saving the list …"))]() -> Result<void> {
            const auto ledger = place.open();
            if (!ledger)
                return tl::unexpected(ledger.error());
            return writePrivateFile(
                path,
                [&](const WriteBytes& write) -> Result<void> {
                    const auto count = writeLedgerCsv(*ledger, query, write, keepGoing);
                    return count ? Result<void>() : tl::unexpected(count.error());
                },
                IfExists::Replace);
        },
        [this, path](const Result<void>& written) {
            m_work->end();
            setEnabled(true);
            if (written)
                m_message->showMessage(Severity::Info,
                                       tr("The list is saved as “%1”.").arg(QDir::toNativeSeparators(path)));
            else
                m_message->showError(written.error());
        });
}

} // namespace p2s
