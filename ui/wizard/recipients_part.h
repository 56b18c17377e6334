#pragma once

#include "core/issuing/recipient_list.h"
#include "ui/widgets/latest_only.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace p2s {

class IssuanceDraft;

/// The people who share a certificate: a pasted list with what is wrong marked where it stands, and listed
/// below to jump to.
class RecipientsPart : public QWidget {
    Q_OBJECT
public:
    explicit RecipientsPart(IssuanceDraft& draft, QWidget* parent = nullptr);

    /// At least one good address and no bad one.
    bool isComplete() const;
    /// How many good addresses there are.
    int count() const { return m_count; }
    void readDraft();
    void takeFocus();

Q_SIGNALS:
    void judged();

private:
    void typed();
    void show(const QList<RecipientEntry>& entries);
    void mark(const QList<RecipientEntry>& entries);
    void jumpTo(int problem);

    IssuanceDraft& m_draft;
    QPlainTextEdit* m_edit;
    QLabel* m_summary;
    QListWidget* m_problems;
    QList<RecipientEntry> m_bad;
    int m_count = 0;
    std::optional<QString> m_asked;
    LatestOnly<QString, QList<RecipientEntry>> m_judge;
};

} // namespace p2s
