#include "core/base/csv.h"

#include <QStringDecoder>

#include <csv.h>

#include <memory>

namespace p2s {
namespace {

/// libcsv's parser, fed line by line so that a complaint can name the line.
class CsvParser {
    Q_DISABLE_COPY_MOVE(CsvParser)
public:
    explicit CsvParser(char separator, unsigned char options) {
        m_isReady = csv_init(&m_parser, options) == 0;
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }
    ~CsvParser() {
        if (m_isReady)
            csv_free(&m_parser);
    }

    bool feed(QByteArrayView line) {
        ++m_line;
        if (!m_isInRow && !line.trimmed().isEmpty()) {
            m_isInRow = true;
            m_row.line = m_line;
        }
        return m_isReady && csv_parse(&m_parser, line.data(), static_cast<size_t>(line.size()), takeCell,
                                      takeRow, this) == static_cast<size_t>(line.size());
    }
    bool finish() { return m_isReady && csv_fini(&m_parser, takeCell, takeRow, this) == 0; }
    int line() const { return m_line; }
    const QList<CsvRow>& rows() const { return m_rows; }

private:
    static void takeCell(void* bytes, size_t size, void* self) {
        static_cast<CsvParser*>(self)->m_row.cells.append(
            QString::fromUtf8(static_cast<const char*>(bytes), static_cast<qsizetype>(size)));
    }
    static void takeRow(int /*terminator*/, void* self) {
        auto& parser = *static_cast<CsvParser*>(self);
        parser.m_rows.append(std::exchange(parser.m_row, {}));
        parser.m_isInRow = false;
    }

    csv_parser m_parser{};
    bool m_isReady = false;
    bool m_isInRow = false;
    int m_line = 0;
    CsvRow m_row;
    QList<CsvRow> m_rows;
};

/// \a bytes as UTF-8 without a byte order mark.
QByteArray asUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::encodingForData(bytes).value_or(QStringDecoder::Utf8));
    const QString text = decoder(bytes);
    return (decoder.hasError() ? QString::fromLatin1(bytes) : text).toUtf8();
}

QList<QByteArrayView> linesOf(const QByteArray& text) {
    QList<QByteArrayView> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = text.indexOf('\n', begin);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(QByteArrayView(text).sliced(begin, next - begin));
        begin = next;
    }
    return lines;
}

char separatorOf(QByteArrayView firstLine) {
    char best = ',';
    qsizetype mostCells = 0;
    for (const char separator : {',', ';', '\t'}) {
        CsvParser parser(separator, 0);
        parser.feed(firstLine);
        parser.finish();
        const qsizetype cells = parser.rows().isEmpty() ? 0 : parser.rows().first().cells.size();
        if (cells > mostCells) {
            best = separator;
            mostCells = cells;
        }
    }
    return best;
}

} // namespace

Result<QList<CsvRow>> readCsv(const QByteArray& bytes, const QString& name) {
    const QByteArray text = asUtf8(bytes);
    const QList<QByteArrayView> lines = linesOf(text);
    if (lines.isEmpty())
        return QList<CsvRow>();
    const QByteArrayView announcement = lines.first().trimmed();
    const bool isAnnounced = announcement.size() == 5 && announcement.startsWith("sep=");
    const char separator = isAnnounced ? announcement.back() : separatorOf(lines.first());
    CsvParser parser(separator, CSV_STRICT | CSV_STRICT_FINI);
    const auto malformed = [&] {
        return failure(ErrorCode::PeopleListMalformed, name, QStringLiteral("line %1").arg(parser.line()));
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // Excel's own line is counted, and read as if it were empty.
        if (!parser.feed(i == 0 && isAnnounced ? QByteArrayView("\n") : lines.at(i)))
            return malformed();
    }
    if (!parser.finish())
        return malformed();
    return parser.rows();
}

QByteArray csvLine(const QStringList& cells) {
    QStringList shown;
    for (QString text : cells) {
        if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
            text.prepend(u'\'');
        if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
            text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
        shown.append(text);
    }
    return shown.join(u',').toUtf8() + "\r\n";
}

} // namespace p2s
