#pragma once

#include "core/base/files.h"

#include <QObject>

class QHBoxLayout;
class QPushButton;

namespace p2s {

class IssuanceDraft;
class MessageBar;

/// The part of the Result page that saves the recipient's instructions beside the .pfx and opens them.
class ResultSheetPart : public QObject {
    Q_OBJECT
public:
    /// Adds its button to \a buttons; what came of it is said in \a message.
    ResultSheetPart(IssuanceDraft& draft, QHBoxLayout* buttons, MessageBar* message, QObject* parent);

    /// Where the sheet of the issued certificate goes.
    QString sheetPath() const;

private:
    void save(IfExists ifExists);
    void sayWhatCameOfIt(const QString& path, const Result<void>& written);
    void open();

    IssuanceDraft& m_draft;
    MessageBar* m_message;
};

} // namespace p2s
