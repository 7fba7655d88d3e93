// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QNetworkAccessManager>
#include <QPromise>
#include <QStringList>
#include <QUrl>
#include <memory>

namespace stepladder::fakes {

/// What the imagined person does on the consent page.
struct ConsentScript {
    enum class Choice { Allow, Deny, WalkAway };
    QString player;           ///< name, e-mail or id; empty: whom the page proposes
    Choice choice = Choice::Allow;
    QStringList untick;       ///< scopes whose name contains one of these are unticked
    bool followRedirect = true; ///< false: stop before the loopback listener, `redirect` holds the address
};

/// Where a visit ended.
struct Visit {
    QString error;   ///< empty when everything was reached
    int status = 0;  ///< HTTP status of the last page
    QByteArray body; ///< of the last page
    QUrl page;       ///< the last page's address
    QUrl redirect;   ///< where the consent page sent the browser; empty when it never did
    [[nodiscard]] bool reachedListener() const { return error.isEmpty() && !redirect.isEmpty() && page == redirect; }
};

/// Stands in for a person with a browser: opens an authorization URL, reads the page's form, ticks and presses, and
/// follows the redirect to the program's listener. Needs a running event loop.
class ScriptedBrowser : public QObject {
    Q_OBJECT
public:
    explicit ScriptedBrowser(QObject *parent = nullptr);
    ~ScriptedBrowser() override;

    /// Never waits: the future ends when the last page is read (at most 30 s a page).
    QFuture<Visit> open(const QUrl &authorizationUrl, const ConsentScript &script = {});

Q_SIGNALS:
    void visited(const stepladder::fakes::Visit &visit);

private:
    struct Journey;
    void load(const QUrl &url, const std::shared_ptr<Journey> &journey);
    void read(QNetworkReply *reply, const std::shared_ptr<Journey> &journey);
    void finish(const std::shared_ptr<Journey> &journey);

    QNetworkAccessManager m_network;
};

} // namespace stepladder::fakes
