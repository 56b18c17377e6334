#pragma once

class QLabel;
class QString;

namespace p2s {

/// A label for whole sentences: plain text, wrapped.
QLabel* sentence(const QString& text);

} // namespace p2s
