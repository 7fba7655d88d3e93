// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/client_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 16 * 1024; // bytes
constexpr qsizetype longestId = 256;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClientText)
};

tl::unexpected<Error> no(const QString &words)
{
    return failureInWords(ErrorKind::InvalidInput, words);
}

/// One word of visible ASCII: what ids and secrets are made of, and what a header or a form takes.
bool isOneWord(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

QByteArray bare(const Secret &text)
{
    QByteArray bytes = text.reveal();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return bytes.trimmed();
}

Result<OAuthClient> checked(const QString &id, const QByteArray &secret)
{
    if (id.isEmpty())
        return no(Words::tr("There is no client id in this text. Copy the id, or the file that Google offers for download, once more."));
    if (!isOneWord(id.toUtf8()) || id.size() > longestId)
        return no(Words::tr("This is no client id: an id is one word without spaces. Copy it once more from the provider's console."));
    if (!isOneWord(secret))
        return no(Words::tr("This is no client secret: a secret is one word without spaces. Copy it once more from the provider's console."));
    return OAuthClient{id, Secret(secret)};
}

Result<OAuthClient> readGoogleFile(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return no(Words::tr("This file is not complete. Download it once more from the Google Cloud console, under Clients."));
    const QJsonObject whole = document.object();
    if (whole.contains("web"_L1))
        return no(Words::tr("This client is of the type Web application. Create one of the type Desktop app in the Google Cloud console; only that type can be used on people's own computers."));
    if (whole.value("type"_L1).toString() == "service_account"_L1)
        return no(Words::tr("This is the key of a service account, which cannot read anybody's steps. Create a client of the type Desktop app in the Google Cloud console."));
    const QJsonObject installed = whole.value("installed"_L1).toObject();
    if (installed.isEmpty())
        return no(Words::tr("This file holds no client. Download the one of a client of the type Desktop app from the Google Cloud console, under Clients."));
    const QByteArray secret = installed.value("client_secret"_L1).toString().toUtf8();
    if (secret.isEmpty())
        return no(Words::tr("This file holds no client secret. Add a secret to the client in the Google Cloud console, and download the file once more."));
    return checked(installed.value("client_id"_L1).toString(), secret);
}

bool isJson(const QByteArray &bytes)
{
    return bytes.startsWith('{');
}

} // namespace

Result<OAuthClient> readClient(const Secret &text)
{
    if (text.reveal().size() > longestText)
        return no(Words::tr("This text is too long. Paste the client id alone, or the file that Google offers for download."));
    const QByteArray bytes = bare(text);
    return isJson(bytes) ? readGoogleFile(bytes) : checked(QString::fromUtf8(bytes), {});
}

Result<OAuthClient> readClientFile(const QString &id, const Secret &contents)
{
    const QByteArray bytes = bare(contents);
    if (bytes.isEmpty())
        return no(Words::tr("The file with the client secret is empty. Put the secret, or the file that Google offers for download, in its place."));
    if (!isJson(bytes)) {
        if (id.isEmpty())
            return no(Words::tr("The file holds a secret without the client's id. Give the id too, or use the file that Google offers for download, which holds both."));
        return checked(id, bytes);
    }
    Result<OAuthClient> client = readClient(contents);
    if (client && !id.isEmpty() && client->id != id)
        return no(Words::tr("The file belongs to another client than the id that was given. Leave the id out, or take the file of that client."));
    return client;
}

QString doubtAbout(const OAuthProvider &provider, const OAuthClient &client)
{
    const bool isGoogles = provider.tracker == TrackerKind::GoogleHealth
        && provider.endpoints.authorize == Endpoints::defaults().googleHealth.authorize;
    if (!isGoogles || client.id.isEmpty() || client.id.endsWith(".apps.googleusercontent.com"_L1))
        return {};
    return Words::tr("Google's client ids end in .apps.googleusercontent.com, and this one does not. Check that it was copied whole.");
}

} // namespace stepladder
