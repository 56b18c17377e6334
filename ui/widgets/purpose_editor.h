#pragma once

#include "core/x509/key_purpose.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTreeView;

namespace p2s {

class MessageBar;
class PurposeListModel;

/// Edits an Enhanced Key Usage list: presets, order (by drag, buttons and Alt+Up/Alt+Down), adding and
/// removing. Judges nothing but what is typed to be added; the order is readiness's business.
class PurposeEditor : public QWidget {
    Q_OBJECT
public:
    explicit PurposeEditor(QWidget* parent = nullptr);

    /// What takes the focus first.
    QWidget* list() const;
    const QList<KeyPurpose>& purposes() const;
    /// Shows another list; purposesEdited() is not emitted.
    void setPurposes(const QList<KeyPurpose>& purposes);

Q_SIGNALS:
    void purposesEdited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildPresetRow();
    QWidget* buildAddRow();
    void buildView();
    void moveCurrent(int by);
    void removeCurrent();
    void addChosen();
    void applyPreset(int index);
    /// What can be done depends on the list and on where one stands in it.
    void refresh();
    void fillAddCombo();
    void select(int row);

    PurposeListModel* m_model;
    QTreeView* m_view;
    QComboBox* m_preset;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    QComboBox* m_add;
    QPushButton* m_addButton;
    MessageBar* m_addMessage;
};

} // namespace p2s
