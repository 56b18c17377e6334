#pragma once

#include "core/base/clock.h"
#include "core/x509/profiles.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QSpinBox;

namespace p2s {

/// The rows of a form for what a new root is to be: kind of key and years.
class RootTermsPart : public QObject {
    Q_OBJECT
public:
    /// Adds its rows to \a form. The fields are called \a name + "KeySizeCombo" and + "YearsSpin". \a clock
    /// outlives it.
    RootTermsPart(QFormLayout* form, const QString& name, const Clock& clock, QObject* parent);

    RootProfile profile(const QString& rootName) const;
    /// Shows the rows that are of use: none for a root that is there already, only the years for a key that
    /// is.
    void showRows(bool key, bool years);

private:
    void showYears();

    const Clock& m_clock;
    QFormLayout* m_form;
    QComboBox* m_key;
    QSpinBox* m_years;
    QHBoxLayout* m_yearsLine;
    QLabel* m_until;
};

} // namespace p2s
