#pragma once

#include "core/base/openssl_thread.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

namespace p2s {

/// Runs \a work on a worker thread and hands what it returns to \a done on the thread of \a context. When
/// \a context is destroyed first, \a done is not called. The work must own all it touches. The future is for
/// those who must wait for the work before they go; it is worth nothing once \a done has been called.
template <typename Work, typename Done> QFuture<void> runAsync(QObject* context, Work work, Done done) {
    using Outcome = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<Outcome>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         done(watcher->future().takeResult());
                     });
    const QFuture<Outcome> future = QtConcurrent::run([work = std::move(work)]() mutable {
        const OpensslThread thread;
        return work();
    });
    watcher->setFuture(future);
    return QFuture<void>(future);
}

} // namespace p2s
