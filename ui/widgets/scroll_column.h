#pragma once

#include <QScrollArea>

namespace p2s {

/// Shows a column of widgets whole where there is room, and lets it be scrolled up and down where there is
/// not. It is never narrower than what is in it, and whatever gets the focus comes into sight.
class ScrollColumn : public QScrollArea {
    Q_OBJECT
public:
    /// Takes \a inside as its own.
    explicit ScrollColumn(QWidget* inside, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace p2s
