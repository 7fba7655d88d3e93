// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace stepladder::fakes {

/// What the consent page shows.
struct ConsentPage {
    QString brand;
    QString client;
    QString action;      ///< where the form goes, by GET
    QString ticket;      ///< hidden: which request this is
    QString player;      ///< who is signed in; empty: `people` to choose from
    QStringList people;
    bool tickIdentity = true; ///< false: openid, email and profile have no box and are always granted
    QStringList scopes;
};

/// Well-formed XHTML: a browser draws it, an XML reader reads it.
[[nodiscard]] QByteArray render(const ConsentPage &page);
/// The page a provider shows when a request is wrong: the code and a sentence.
[[nodiscard]] QByteArray renderError(const QString &brand, const QString &code, const QString &sentence);

} // namespace stepladder::fakes
