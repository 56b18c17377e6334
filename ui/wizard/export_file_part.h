#pragma once

#include "core/base/files.h"
#include "ui/widgets/latest_only.h"

#include <QObject>

class QFormLayout;
class QLineEdit;
class QWizardPage;

namespace p2s {

class IssuanceDraft;
class MessageBar;

/// The part of the Export page that decides where the .pfx goes. Looks at the place while it is typed and
/// asks, right there, whether a file that is in the way may be replaced.
class ExportFilePart : public QObject {
    Q_OBJECT
public:
    /// Adds its rows to \a form on \a page.
    ExportFilePart(IssuanceDraft& draft, QFormLayout* form, QWizardPage* page);

    /// Suggests a place unless the person chose one.
    void enter();
    bool isComplete() const;
    /// Suggested in this folder from now on, also when the program is started again.
    void rememberFolder() const;

Q_SIGNALS:
    void completeChanged();

private:
    struct Place {
        QString path;
        IfExists ifExists = IfExists::Refuse;
    };
    void browse();
    void choose(const QString& path, IfExists ifExists);
    void judge(const Result<void>& answer);

    IssuanceDraft& m_draft;
    QWizardPage* m_page;
    QLineEdit* m_path;
    MessageBar* m_message;
    IfExists m_ifExists = IfExists::Refuse;
    QString m_suggested;
    bool m_isWritable = false;
    LatestOnly<Place, Result<void>> m_check;
};

} // namespace p2s
