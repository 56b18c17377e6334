#pragma once

#include "ui/widgets/run_async.h"

#include <optional>

namespace p2s {

/// Asks a slow question (is this path writable? is this name taken?) on a worker while the person types: one
/// question at a time, and when it is answered the newest one that came meanwhile. Answers to older questions
/// are dropped.
template <typename Question, typename Answer> class LatestOnly {
public:
    using Ask = std::function<Answer(const Question&)>;
    using Tell = std::function<void(const Answer&)>;

    /// \a ask runs on a worker and must own all it touches; \a tell is called on the thread of \a context.
    /// This object is a member of \a context.
    LatestOnly(QObject* context, Ask ask, Tell tell)
        : m_context(context), m_ask(std::move(ask)), m_tell(std::move(tell)) {}

    void ask(Question question) {
        m_waiting = std::move(question);
        if (!m_isAsking)
            askNext();
    }
    /// True until the newest question has been answered.
    bool isPending() const { return m_isAsking || m_waiting.has_value(); }

private:
    void askNext() {
        m_isAsking = true;
        runAsync(
            m_context,
            [ask = m_ask, question = *std::exchange(m_waiting, std::nullopt)] { return ask(question); },
            [this](const Answer& answer) {
                m_isAsking = false;
                if (m_waiting)
                    askNext();
                else
                    m_tell(answer);
            });
    }

    QObject* m_context;
    Ask m_ask;
    Tell m_tell;
    std::optional<Question> m_waiting;
    bool m_isAsking = false;
};

} // namespace p2s
