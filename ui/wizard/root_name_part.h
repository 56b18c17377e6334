#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QStringList>

class QFormLayout;
class QLineEdit;

namespace p2s {

class MessageBar;

/// The rows of a form for a root's name: what Azure does not take is said while it is typed, with a legal
/// name offered.
class RootNamePart : public QObject {
    Q_OBJECT
public:
    /// Adds its rows to \a form. The field is called \a name + "NameEdit".
    RootNamePart(QFormLayout* form, const QString& name, QObject* parent);

    void setTakenNames(const QStringList& names);
    void setName(const QString& name);
    QString name() const;
    /// True while nobody has typed into it.
    bool isUntouched() const;
    /// Says what is wrong with it, if anything, puts the focus there, and answers false then.
    bool check();
    QLineEdit* lineEdit() const { return m_edit; }

Q_SIGNALS:
    void nameChanged(const QString& name);

private:
    Result<void> judge() const;
    void say(const Error& error);
    void typed();

    QStringList m_taken;
    QLineEdit* m_edit;
    MessageBar* m_message;
};

} // namespace p2s
