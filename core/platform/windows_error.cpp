#include "core/platform/windows_error.h"

namespace p2s {

tl::unexpected<Error> windowsFailure(ErrorCode code, QString subject, DWORD said) {
    wchar_t* words = nullptr;
    const DWORD length = FormatMessageW(FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM |
                                            FORMAT_MESSAGE_IGNORE_INSERTS,
                                        nullptr, said, 0, reinterpret_cast<wchar_t*>(&words), 0, nullptr);
    const QString text = QString::fromWCharArray(words, static_cast<qsizetype>(length)).trimmed();
    LocalFree(words);
    return failure(code, std::move(subject),
                   QStringLiteral("0x%1 %2").arg(said, 8, 16, QLatin1Char('0')).arg(text));
}

} // namespace p2s
