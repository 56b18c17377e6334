#include "ui/ledger/calendar_button.h"

#include "core/base/files.h"
#include "core/handover/expiry_calendar.h"
#include "core/issuing/expiring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/run_async.h"

#include <QDir>
#include <QFileDialog>

#include <utility>

namespace p2s {
namespace {

/// How many events there are in the file.
Result<qsizetype> writeCalendar(const LedgerPlace& place, int days, const QString& path) {
    const auto ledger = place.open();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const QDateTime now = place.clock->now();
    const auto expiring = expiringWithin(days, *ledger, now);
    if (!expiring)
        return tl::unexpected(expiring.error());
    // The file dialog has asked about replacing a file.
    const auto written = writePrivateFile(path, expiryCalendar(expiring->roots, expiring->certificates, now),
                                          IfExists::Replace);
    if (!written)
        return tl::unexpected(written.error());
    return expiring->roots.size() + expiring->certificates.size();
}

} // namespace

CalendarButton::CalendarButton(LedgerPlace place, MessageBar* message, QWidget* parent)
    : QPushButton(themedIcon(QLatin1StringView("save")), tr("Save as cal&endar…"), parent),
      m_place(std::move(place)), m_message(message) {
    setObjectName(QStringLiteral("saveCalendarButton"));
    setAccessibleDescription(tr(
        "An .ics file with a day for each certificate and root that ends, and a reminder two weeks before. "
        "Outlook and other calendars import it."));
    setToolTip(accessibleDescription());
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &CalendarButton::choosePlace);
}

void CalendarButton::choosePlace() {
    auto* dialog =
        new QFileDialog(window(), tr("Save the calendar"), QDir::homePath(), tr("Calendars (*.ics)"));
    dialog->setObjectName(QStringLiteral("saveCalendarDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    connect(dialog, &QFileDialog::fileSelected, this, &CalendarButton::write);
    dialog->open();
}

void CalendarButton::write(const QString& path) {
    setEnabled(false);
    m_message->clear();
    runAsync(
        this, [place = m_place, days = m_days, path] { return writeCalendar(place, days, path); },
        [this, path](const Result<qsizetype>& count) {
            setEnabled(true);
            if (count)
                m_message->showMessage(
                    Severity::Info,
                    tr("%n days on which something ends are saved as “%1”.", nullptr,
                       static_cast<int>(*count))
                        .arg(QDir::toNativeSeparators(path)),
                    tr("Open the file with your calendar. Saved again later, it moves nothing that is there "
                       "already."));
            else
                m_message->showError(count.error());
        });
}

} // namespace p2s
