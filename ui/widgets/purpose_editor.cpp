#include "ui/widgets/purpose_editor.h"

#include "core/x509/extended_key_usage.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/purpose_list_model.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace p2s {
namespace {

enum Preset { P2sClient, LikeUserTemplate, OwnList };

Preset presetOf(const QList<KeyPurpose>& purposes) {
    if (purposes == ExtendedKeyUsage::p2sClient().purposes())
        return P2sClient;
    if (purposes == ExtendedKeyUsage::likeUserTemplate().purposes())
        return LikeUserTemplate;
    return OwnList;
}

QPushButton* smallButton(const QString& text, QLatin1StringView icon, const QString& objectName) {
    auto* button = new QPushButton(themedIcon(icon), text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

// A button that greys out under the focus would hand it to the next one, which does the opposite.
void setUsable(QPushButton* button, bool usable, QWidget* heir) {
    if (!usable && button->hasFocus())
        heir->setFocus();
    button->setEnabled(usable);
}

// Room for so many purposes before the list scrolls.
constexpr int rowsInSight = 3;

} // namespace

PurposeEditor::PurposeEditor(QWidget* parent)
    : QWidget(parent), m_model(new PurposeListModel(this)), m_view(new QTreeView), m_preset(new QComboBox),
      m_up(smallButton(tr("&Up"), QLatin1StringView("up"), QStringLiteral("purposeUpButton"))),
      m_down(smallButton(tr("Do&wn"), QLatin1StringView("down"), QStringLiteral("purposeDownButton"))),
      m_remove(
          smallButton(tr("&Remove"), QLatin1StringView("remove"), QStringLiteral("purposeRemoveButton"))),
      m_add(new QComboBox),
      m_addButton(smallButton(tr("A&dd"), QLatin1StringView("add"), QStringLiteral("addPurposeButton"))),
      m_addMessage(new MessageBar) {
    buildView();
    m_up->setAccessibleName(tr("Move the purpose up"));
    m_down->setAccessibleName(tr("Move the purpose down"));
    m_remove->setAccessibleName(tr("Remove the purpose"));
    m_addMessage->setObjectName(QStringLiteral("addPurposeMessage"));

    auto* buttons = new QVBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addWidget(m_remove);
    buttons->addStretch();

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(buildPresetRow(), 0, 0, 1, 2);
    grid->addWidget(m_view, 1, 0);
    grid->addLayout(buttons, 1, 1);
    grid->addWidget(buildAddRow(), 2, 0);
    grid->addWidget(m_addButton, 2, 1);
    grid->addWidget(m_addMessage, 3, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, 1);

    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_remove, &QPushButton::clicked, this, &PurposeEditor::removeCurrent);
    connect(m_addButton, &QPushButton::clicked, this, &PurposeEditor::addChosen);
    connect(m_preset, &QComboBox::activated, this, &PurposeEditor::applyPreset);
    connect(m_model, &PurposeListModel::edited, this, [this] {
        refresh();
        Q_EMIT purposesEdited();
    });
    connect(m_model, &PurposeListModel::moved, this, [this](int row) {
        select(row);
        announce(m_view, tr("%1 is now number %2 of %3.")
                             .arg(m_model->purposes().at(row).displayName())
                             .arg(row + 1)
                             .arg(m_model->rowCount()));
    });
    refresh();
}

void PurposeEditor::buildView() {
    m_view->setObjectName(QStringLiteral("purposesView"));
    m_view->setAccessibleName(tr("Enhanced Key Usage, in order"));
    m_view->setAccessibleDescription(tr("Alt+Up and Alt+Down move a purpose, Delete removes it."));
    m_view->setToolTip(tr("Drag a purpose, or press Alt+Up and Alt+Down, to change the order."));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDragDropOverwriteMode(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setSectionResizeMode(PurposeListModel::Order, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(PurposeListModel::Purpose, QHeaderView::ResizeToContents);
    const int row = m_view->fontMetrics().height() * 3 / 2;
    m_view->setMinimumHeight(m_view->header()->sizeHint().height() + rowsInSight * row);

    const auto addAction = [this](const QKeySequence& keys, auto work) {
        auto* action = new QAction(m_view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, work);
        m_view->addAction(action);
    };
    addAction(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveCurrent(-1); });
    addAction(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveCurrent(1); });
    addAction(QKeySequence(Qt::Key_Delete), [this] { removeCurrent(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PurposeEditor::refresh);
}

QWidget* PurposeEditor::buildPresetRow() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto* title = new QLabel(tr("&Enhanced Key Usage, in order"));
    title->setBuddy(m_view);
    auto* label = new QLabel(tr("&Preset:"));
    label->setBuddy(m_preset);
    m_preset->setObjectName(QStringLiteral("presetCombo"));
    m_preset->setAccessibleName(tr("Preset for the Enhanced Key Usage"));
    m_preset->addItem(tr("P2S client"));
    m_preset->addItem(tr("Like the “User” template"));
    m_preset->setItemData(P2sClient, tr("Client Authentication only, as Microsoft's instructions ask for"),
                          Qt::ToolTipRole);
    m_preset->setItemData(LikeUserTemplate, tr("Client Authentication, Secure Email, Encrypting File System"),
                          Qt::ToolTipRole);
    // Wide enough for what it says when the list is neither.
    m_preset->addItem(tr("Own list"));
    m_preset->setMinimumWidth(m_preset->sizeHint().width());
    m_preset->removeItem(OwnList);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(label);
    layout->addWidget(m_preset);
    return row;
}

QWidget* PurposeEditor::buildAddRow() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto* label = new QLabel(tr("Purpose to &add:"));
    label->setBuddy(m_add);
    m_add->setObjectName(QStringLiteral("addPurposeCombo"));
    m_add->setAccessibleName(tr("Purpose to add"));
    m_add->setAccessibleDescription(tr("Choose from the list, or type an object identifier."));
    m_add->setEditable(true);
    m_add->setInsertPolicy(QComboBox::NoInsert);
    m_add->lineEdit()->setPlaceholderText(tr("Choose, or type an object identifier"));
    m_add->installEventFilter(this);
    connect(m_add, &QComboBox::editTextChanged, this, [this](const QString& text) {
        setUsable(m_addButton, !text.trimmed().isEmpty(), m_add);
        m_addMessage->clear();
    });
    layout->addWidget(label);
    layout->addWidget(m_add, 1);
    return row;
}

QWidget* PurposeEditor::list() const {
    return m_view;
}

const QList<KeyPurpose>& PurposeEditor::purposes() const {
    return m_model->purposes();
}

void PurposeEditor::setPurposes(const QList<KeyPurpose>& purposes) {
    if (purposes == m_model->purposes())
        return;
    m_model->setPurposes(purposes);
    select(0);
    refresh();
}

bool PurposeEditor::eventFilter(QObject* watched, QEvent* event) {
    // Enter adds what was typed; the wizard's Next would be a surprise here.
    if (watched == m_add && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_add->currentText().trimmed().isEmpty()) {
            addChosen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PurposeEditor::moveCurrent(int by) {
    const int from = m_view->currentIndex().row();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_model->rowCount())
        return;
    m_model->moveTo(from, to);
}

void PurposeEditor::removeCurrent() {
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    const QString name = m_model->purposes().at(row).displayName();
    m_model->removeRow(row);
    select(std::min(row, m_model->rowCount() - 1));
    announce(m_view, tr("%1 was removed.").arg(name));
}

void PurposeEditor::addChosen() {
    const QString text = m_add->currentText().trimmed();
    // A name as the list shows it, in the person's language; else an identifier or a name in any spelling.
    for (const KeyPurpose& known : knownKeyPurposes()) {
        if (known.displayName().compare(text, Qt::CaseInsensitive) == 0 && !m_model->contains(known)) {
            m_model->append(known);
            select(m_model->rowCount() - 1);
            announce(m_view, tr("%1 was added.").arg(known.displayName()));
            return;
        }
    }
    const Result<ExtendedKeyUsage> typed = ExtendedKeyUsage::fromText(text);
    if (!typed) {
        m_addMessage->showError(typed.error());
        return;
    }
    for (const KeyPurpose& purpose : typed->purposes()) {
        if (m_model->contains(purpose)) {
            m_addMessage->showError(Error{ErrorCode::PurposeRepeated, purpose.displayName()});
            return;
        }
    }
    for (const KeyPurpose& purpose : typed->purposes()) {
        m_model->append(purpose);
        announce(m_view, tr("%1 was added.").arg(purpose.displayName()));
    }
    select(m_model->rowCount() - 1);
}

void PurposeEditor::applyPreset(int index) {
    if (index == OwnList)
        return;
    const ExtendedKeyUsage chosen =
        index == P2sClient ? ExtendedKeyUsage::p2sClient() : ExtendedKeyUsage::likeUserTemplate();
    if (chosen.purposes() == purposes())
        return;
    setPurposes(chosen.purposes());
    Q_EMIT purposesEdited();
}

void PurposeEditor::refresh() {
    const int row = m_view->currentIndex().row();
    const int count = m_model->rowCount();
    setUsable(m_up, row > 0, m_view);
    setUsable(m_down, row >= 0 && row < count - 1, m_view);
    setUsable(m_remove, row >= 0, m_view);

    // "Own list" is no choice, only a name for what is there.
    const Preset preset = presetOf(purposes());
    if (preset == OwnList && m_preset->count() == OwnList)
        m_preset->addItem(tr("Own list"));
    else if (preset != OwnList && m_preset->count() > OwnList)
        m_preset->removeItem(OwnList);
    m_preset->setCurrentIndex(preset);
    fillAddCombo();
}

void PurposeEditor::fillAddCombo() {
    QStringList missing;
    for (const KeyPurpose& purpose : knownKeyPurposes()) {
        if (!m_model->contains(purpose))
            missing << purpose.displayName();
    }
    QStringList shown;
    for (int i = 0; i < m_add->count(); ++i)
        shown << m_add->itemText(i);
    if (shown == missing && m_add->count() > 0)
        return;
    m_add->clear();
    m_add->addItems(missing);
    m_add->setCurrentIndex(-1);
    m_add->clearEditText();
    m_addButton->setEnabled(false);
}

void PurposeEditor::select(int row) {
    m_view->setCurrentIndex(m_model->index(row, PurposeListModel::Purpose));
}

} // namespace p2s
