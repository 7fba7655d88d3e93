// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/aws_signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>
#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

QByteArray hexDigest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray hostOf(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return url.port(usual) == usual ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray queryOf(const QUrl &url)
{
    QList<QPair<QByteArray, QByteArray>> pairs;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        pairs.append({awsEncoded(name), awsEncoded(value)});
    std::sort(pairs.begin(), pairs.end());
    QByteArrayList written;
    for (const auto &[name, value] : pairs)
        written += name + '=' + value;
    return written.join('&');
}

QByteArray pathOf(const QUrl &url)
{
    const QByteArray path = awsEncoded(url.path(QUrl::FullyDecoded)).replace("%2F", "/");
    return path.isEmpty() ? "/"_ba : path;
}

/// Lower-case names, sorted; white space around values gone and runs of it one space.
QList<QPair<QByteArray, QByteArray>> canonicalHeaders(const AwsRequest &request)
{
    QList<QPair<QByteArray, QByteArray>> headers;
    for (const auto &[name, value] : request.headers)
        headers.append({name.toLower(), value.simplified()});
    std::stable_sort(headers.begin(), headers.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return headers;
}

QByteArray signedNames(const AwsRequest &request)
{
    QByteArrayList names;
    const auto headers = canonicalHeaders(request);
    for (const auto &header : headers)
        names += header.first;
    return names.join(';');
}

} // namespace

QByteArray AwsScope::instant() const
{
    return at.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray AwsScope::name() const
{
    return instant().first(8) + '/' + region.toLatin1() + '/' + service.toLatin1() + "/aws4_request";
}

QByteArray awsEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text); // leaves exactly RFC 3986's unreserved characters
}

QByteArray canonicalRequest(const AwsRequest &request)
{
    QByteArray headers;
    const auto canonical = canonicalHeaders(request);
    for (const auto &[name, value] : canonical)
        headers += name + ':' + value + '\n';
    return QByteArrayList{request.method, pathOf(request.url), queryOf(request.url), headers, signedNames(request),
                          hexDigest(request.body)}
        .join('\n');
}

QByteArray stringToSign(const QByteArray &canonicalRequest, const AwsScope &scope)
{
    return QByteArrayList{"AWS4-HMAC-SHA256"_ba, scope.instant(), scope.name(), hexDigest(canonicalRequest)}.join('\n');
}

Secret signingKey(const AwsKeys &keys, const AwsScope &scope)
{
    QByteArray key = "AWS4" + keys.secretAccessKey.reveal();
    const QByteArrayList parts = scope.name().split('/');
    for (const QByteArray &part : parts)
        key = hmac(key, part);
    return Secret(key);
}

QList<QPair<QByteArray, QByteArray>> signedHeaders(AwsRequest request, const AwsKeys &keys, const AwsScope &scope)
{
    request.headers.append({"Host"_ba, hostOf(request.url)});
    request.headers.append({"X-Amz-Date"_ba, scope.instant()});
    if (!keys.sessionToken.isEmpty())
        request.headers.append({"X-Amz-Security-Token"_ba, keys.sessionToken.reveal()});
    const QByteArray text = stringToSign(canonicalRequest(request), scope);
    const QByteArray signature = hmac(signingKey(keys, scope).reveal(), text).toHex();
    request.headers.append({"Authorization"_ba,
                            "AWS4-HMAC-SHA256 Credential=" + keys.accessKeyId.toLatin1() + '/' + scope.name()
                                + ", SignedHeaders=" + signedNames(request) + ", Signature=" + signature});
    return request.headers;
}

} // namespace stepladder
