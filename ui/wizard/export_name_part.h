#pragma once

#include "core/base/result.h"
#include "core/x509/email_name.h"
#include "ui/widgets/latest_only.h"

#include <QDateTime>
#include <QObject>

class QFormLayout;
class QLineEdit;
class QWizardPage;

namespace p2s {

class IssuanceDraft;
class MessageBar;

/// The part of the Export page that decides the friendly name, which the VPN client's list shows: suggested,
/// and unlike any other in the ledger.
class ExportNamePart : public QObject {
    Q_OBJECT
public:
    /// Adds its rows to \a form on \a page.
    ExportNamePart(IssuanceDraft& draft, QFormLayout* form, QWizardPage* page);

    /// Asks for a suggestion unless the person chose a name.
    void enter();
    bool isComplete() const;

Q_SIGNALS:
    void completeChanged();

private:
    struct Question {
        /// Empty: nothing to look up, only a suggestion wanted.
        QString name;
        EmailName person;
        QString ledgerPath;
        QDateTime now;
    };
    struct Answer {
        bool isTaken = false;
        QString suggestion;
    };
    static Result<Answer> lookUp(const Question& question);
    void ask(const QString& name);
    void choose(const QString& name);
    void judge(const Result<Answer>& answer);

    IssuanceDraft& m_draft;
    QLineEdit* m_name;
    MessageBar* m_message;
    QString m_suggested;
    bool m_isFree = false;
    LatestOnly<Question, Result<Answer>> m_lookUp;
};

} // namespace p2s
