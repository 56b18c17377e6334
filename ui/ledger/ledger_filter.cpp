#include "ui/ledger/ledger_filter.h"

#include "ui/ledger/state_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

namespace p2s {
namespace {

/// Long enough for the next key of who types; a search is to answer within 100.
constexpr int typingPauseMilliseconds = 60;
constexpr int fewestLetters = 14;

// What the states' entries stand for, besides names of states and numbers of days.
const QString expiredEntry = QStringLiteral("expired");
const QString onHoldEntry = QStringLiteral("on-hold");
const QString workingEntry = QStringLiteral("works");

} // namespace

LedgerFilter::LedgerFilter(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_search(new QLineEdit), m_state(new QComboBox),
      m_sharing(new QComboBox), m_count(new QLabel), m_typing(new QTimer(this)) {
    setObjectName(QStringLiteral("ledgerFilter"));
    m_search->setObjectName(QStringLiteral("ledgerSearchEdit"));
    m_search->setAccessibleName(tr("Search the ledger"));
    m_search->setPlaceholderText(tr("Address, name, root, thumbprint or serial number"));
    m_search->setClearButtonEnabled(true);
    m_state->setObjectName(QStringLiteral("ledgerStateCombo"));
    m_state->setAccessibleName(tr("State"));
    m_sharing->setObjectName(QStringLiteral("ledgerSharingCombo"));
    m_sharing->setAccessibleName(tr("For one person or shared"));
    m_count->setObjectName(QStringLiteral("ledgerCountLabel"));
    addStates();
    m_sharing->addItem(tr("Unique and shared"));
    for (const Sharing sharing : {Sharing::Unique, Sharing::Shared})
        m_sharing->addItem(sharingText(sharing), static_cast<int>(sharing));
    // In a narrow window the lists give way; opened, they show their entries whole.
    for (QComboBox* list : {m_state, m_sharing}) {
        list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        list->setMinimumWidth(fontMetrics().averageCharWidth() * fewestLetters);
    }
    layOut();
    setFocusProxy(m_search);
    m_typing->setObjectName(QStringLiteral("typingPause"));
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMilliseconds);
    connect(m_typing, &QTimer::timeout, this, &LedgerFilter::changed);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_heldBy.clear();
        m_typing->start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing->stop();
        Q_EMIT changed();
    });
    connect(m_state, &QComboBox::currentIndexChanged, this, &LedgerFilter::changed);
    connect(m_sharing, &QComboBox::currentIndexChanged, this, &LedgerFilter::changed);
}

void LedgerFilter::addStates() {
    m_state->addItem(tr("Every state"));
    m_state->addItem(stateText(CertificateState::Issued), certificateStateName(CertificateState::Issued));
    m_state->addItem(expiredText(), expiredEntry);
    m_state->addItem(stateText(CertificateState::Revoked), certificateStateName(CertificateState::Revoked));
    m_state->addItem(onHoldText(), onHoldEntry);
    for (const CertificateState state : {CertificateState::Superseded, CertificateState::Pending})
        m_state->addItem(stateText(state), certificateStateName(state));
    m_state->addItem(tr("Still lets somebody in"), workingEntry);
    for (const int days : {30, 60, 90})
        m_state->addItem(tr("Ends within %n days", nullptr, days), days);
}

void LedgerFilter::layOut() {
    auto* searchLabel = new QLabel(tr("&Search:"));
    searchLabel->setBuddy(m_search);
    auto* stateLabel = new QLabel(tr("St&ate:"));
    stateLabel->setBuddy(m_state);
    auto* sharingLabel = new QLabel(tr("Fo&r:"));
    sharingLabel->setBuddy(m_sharing);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(searchLabel);
    line->addWidget(m_search, 1);
    line->addWidget(stateLabel);
    line->addWidget(m_state);
    line->addWidget(sharingLabel);
    line->addWidget(m_sharing);
    line->addWidget(m_count);
}

CertificateQuery LedgerFilter::query() const {
    CertificateQuery query;
    // An address as a text is in other addresses too.
    if (m_heldBy.isEmpty())
        query.text = m_search->text();
    query.heldBy = m_heldBy;
    const QDateTime now = m_clock.now();
    const QVariant state = m_state->currentData();
    if (const auto days = endsWithinDays()) {
        query.state = CertificateState::Issued;
        query.endsAfter = now;
        query.endsBefore = now.addDays(*days).addSecs(1);
    } else if (state.toString() == expiredEntry) {
        query.state = CertificateState::Issued;
        query.endsBefore = now;
    } else if (state.toString() == onHoldEntry) {
        query.onHold = true;
    } else if (state.toString() == workingEntry) {
        query.worksAt = now;
    } else {
        query.state = certificateStateFromName(state.toString());
        // As the table's words have it: an expired one is not called issued.
        if (query.state == CertificateState::Issued)
            query.endsAfter = now;
    }
    if (const QVariant sharing = m_sharing->currentData(); sharing.isValid())
        query.sharing = static_cast<Sharing>(sharing.toInt());
    return query;
}

QString LedgerFilter::text() const {
    return m_search->text();
}

std::optional<int> LedgerFilter::endsWithinDays() const {
    const QVariant state = m_state->currentData();
    return state.typeId() == QMetaType::Int ? std::optional(state.toInt()) : std::nullopt;
}

void LedgerFilter::showExpiring(int days) {
    {
        const QSignalBlocker quiet(this);
        m_search->clear();
        m_sharing->setCurrentIndex(0);
        m_state->setCurrentIndex(m_state->findData(days));
    }
    m_typing->stop();
    Q_EMIT changed();
}

void LedgerFilter::showWorkingOf(const QString& address) {
    {
        const QSignalBlocker quiet(this);
        m_search->setText(address);
        m_sharing->setCurrentIndex(0);
        m_state->setCurrentIndex(m_state->findData(workingEntry));
    }
    m_typing->stop();
    m_heldBy = address;
    Q_EMIT changed();
}

void LedgerFilter::showText(const QString& text) {
    {
        const QSignalBlocker quiet(this);
        m_sharing->setCurrentIndex(0);
        m_state->setCurrentIndex(0);
        m_search->setText(text);
    }
    m_typing->stop();
    Q_EMIT changed();
}

void LedgerFilter::showCount(std::optional<qint64> count) {
    if (count)
        m_count->setText(tr("%n certificates", nullptr, static_cast<int>(*count)));
    else
        m_count->clear();
}

} // namespace p2s
