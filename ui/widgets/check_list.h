#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace p2s {

/// Steps or checks under one another, each with its outcome by icon and word.
class CheckList : public QWidget {
    Q_OBJECT
public:
    enum class State { Waiting, Running, Done, Failed };

    explicit CheckList(QWidget* parent = nullptr);

    /// Takes all rows away.
    void clear();
    /// A new row at the end, waiting; returns its number from 0.
    int addRow(const QString& text);
    /// \a word replaces the usual one ("Done", "Failed").
    void setState(int row, State state, const QString& word = {});

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    State state(int row) const { return m_rows.at(row).state; }
    /// The row as it reads: text and word.
    QString spokenText(int row) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        State state;
        QLabel* icon;
        QLabel* text;
        QLabel* word;
    };
    void paint(const Row& row);

    QGridLayout* m_grid;
    QList<Row> m_rows;
};

} // namespace p2s
