// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stepladder/browser.h"

#include "core/foundation/await_future.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QPromise>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

struct Ending {
    bool isWell = false;
    QByteArray said;
};

/// Ends early, and well, where the program runs longer. The program goes on with nobody behind it: a QProcess that is
/// destroyed would end it.
QFuture<Ending> endingOf(const QString &program, const QStringList &arguments, std::chrono::milliseconds patience, bool listens)
{
    const auto promise = std::make_shared<QPromise<Ending>>();
    promise->start();
    const auto tell = [promise](const Ending &ending) {
        if (promise->future().isFinished())
            return;
        promise->addResult(ending);
        promise->finish();
    };
    auto *process = new QProcess;
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    if (!listens)
        process->setStandardOutputFile(QProcess::nullDevice());
    QObject::connect(process, &QProcess::finished, process, [process, tell, listens](int code, QProcess::ExitStatus status) {
        tell({status == QProcess::NormalExit && code == 0, listens ? process->readAllStandardOutput() : QByteArray()});
        process->deleteLater();
    });
    QObject::connect(process, &QProcess::errorOccurred, process, [process, tell](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() tells
        tell({});
        process->deleteLater();
    });
    QTimer::singleShot(patience, process, [tell] { tell({true, {}}); });
    process->start(program, arguments);
    return promise->future();
}

QFuture<Ending> askFor(const QString &registry, const QString &scheme, std::chrono::milliseconds patience)
{
    return endingOf(registry, {u"query"_s, u"default"_s, u"x-scheme-handler/"_s + scheme}, patience, true);
}

Task<bool> opened(Browser::Ways ways, std::chrono::milliseconds patience, QUrl url)
{
    bool isForQt = ways.opener.isEmpty();
    if (!isForQt && !ways.registry.isEmpty()) {
        const Ending answer = co_await finished(askFor(ways.registry, url.scheme(), patience));
        isForQt = !answer.said.trimmed().isEmpty();
    }
    if (isForQt)
        co_return QDesktopServices::openUrl(url);
    const Ending ending = co_await finished(endingOf(ways.opener, QStringList(url.toString(QUrl::FullyEncoded)), patience, false));
    co_return ending.isWell;
}

} // namespace

Browser::Ways Browser::Ways::ofSystem()
{
    const QString platform = QGuiApplication::platformName();
    const bool isWayland = platform.startsWith("wayland"_L1);
    const bool isInSandbox = QFileInfo::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP");
    if ((platform != "xcb"_L1 && !isWayland) || isInSandbox)
        return {};
    return {QStandardPaths::findExecutable(u"xdg-open"_s), isWayland ? QStandardPaths::findExecutable(u"xdg-mime"_s) : QString()};
}

Browser::Browser(Ways ways, std::chrono::milliseconds patience) : m_ways(std::move(ways)), m_patience(patience) {}

Task<bool> Browser::open(const QUrl &url) const
{
    return opened(m_ways, m_patience, url);
}

} // namespace stepladder
