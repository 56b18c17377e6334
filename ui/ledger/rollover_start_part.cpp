#include "ui/ledger/rollover_start_part.h"

#include "ui/widgets/day_edit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace p2s {
namespace {

// Time enough for everybody to install the new certificate.
constexpr int usualDays = 60;

} // namespace

RolloverStartPart::RolloverStartPart(const QDate& today, QWidget* parent)
    : QWidget(parent), m_today(today), m_from(new QComboBox), m_to(new QComboBox),
      m_removeAfter(new DayEdit(today.addDays(usualDays))), m_start(new QPushButton(tr("&Start"))) {
    m_from->setObjectName(QStringLiteral("rolloverFromCombo"));
    m_from->setAccessibleName(tr("The old root"));
    m_to->setObjectName(QStringLiteral("rolloverToCombo"));
    m_to->setAccessibleName(tr("The root that takes its place"));
    m_removeAfter->setObjectName(QStringLiteral("rolloverRemoveAfterEdit"));
    m_removeAfter->setAccessibleName(tr("The old root stays on the gateway until"));
    m_removeAfter->setMinimumDate(today);
    m_start->setObjectName(QStringLiteral("rolloverStartButton"));
    m_start->setAutoDefault(false);
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    const auto add = [form](const QString& text, QWidget* field) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    add(tr("&Old root:"), m_from);
    add(tr("&New root:"), m_to);
    add(tr("Old one s&tays until:"), m_removeAfter);
    auto* make = new QPushButton(tr("&Make a new root…"));
    make->setObjectName(QStringLiteral("rolloverNewRootButton"));
    make->setAutoDefault(false);
    auto* hint = new QLabel(
        tr("One that exists already, in a file or on a token, is taken into the ledger in the wizard."));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    form->addRow(QString(), make);
    form->addRow(QString(), hint);
    form->addRow(QString(), m_start);
    connect(make, &QPushButton::clicked, this, &RolloverStartPart::newRootWanted);
    connect(m_from, &QComboBox::currentIndexChanged, this, &RolloverStartPart::offer);
    connect(m_to, &QComboBox::currentIndexChanged, this, &RolloverStartPart::offer);
    connect(m_start, &QPushButton::clicked, this, [this] {
        Q_EMIT startWanted(m_from->currentData().toLongLong(), m_to->currentData().toLongLong(),
                           QDateTime(m_removeAfter->date(), QTime(0, 0)).toUTC());
    });
    offer();
}

void RolloverStartPart::setRoots(const QList<RootRecord>& roots) {
    m_roots = roots;
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    const RootRecord* first = nullptr;
    const RootRecord* last = nullptr;
    m_from->clear();
    m_to->clear();
    for (const RootRecord& root : roots) {
        m_from->addItem(root.name, root.id);
        m_to->addItem(root.name, root.id);
        if (!first || root.notAfter < first->notAfter)
            first = &root;
        if (!last || root.notAfter > last->notAfter)
            last = &root;
    }
    // From the one that ends first to the one that ends last.
    if (first && last) {
        m_from->setCurrentIndex(m_from->findData(first->id));
        m_to->setCurrentIndex(m_to->findData(last->id));
    }
    offer();
}

void RolloverStartPart::chooseNewRoot(qint64 rootId) {
    // One that is made for a shorter time than an old one would be proposed as the old one.
    if (m_from->count() > 1 && m_from->currentData() == rootId)
        m_from->setCurrentIndex(m_from->currentIndex() == 0 ? 1 : 0);
    m_to->setCurrentIndex(m_to->findData(rootId));
}

// An expired root on the gateway keeps it from being saved.
void RolloverStartPart::limitDay() {
    for (const RootRecord& root : std::as_const(m_roots)) {
        if (root.id == m_from->currentData().toLongLong())
            m_removeAfter->setMaximumDate(std::max(m_today, root.notAfter.toLocalTime().date().addDays(-1)));
    }
}

void RolloverStartPart::offer() {
    limitDay();
    m_start->setEnabled(m_from->count() > 1 && m_from->currentData() != m_to->currentData());
}

} // namespace p2s
