// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/secret.h"

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QUrl>

// AWS Signature Version 4 for requests with a body. Source:
// docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html

namespace stepladder {

struct AwsKeys {
    QString accessKeyId;
    Secret secretAccessKey;
    Secret sessionToken; ///< of temporary credentials; mostly empty
};

struct AwsScope {
    QString region;
    QString service;
    QDateTime at; ///< UTC

    [[nodiscard]] QByteArray instant() const; ///< "20150830T123600Z"
    [[nodiscard]] QByteArray name() const;    ///< "20150830/us-east-1/service/aws4_request"
};

struct AwsRequest {
    QByteArray method;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers; ///< all of them are signed
    QByteArray body;
};

/// Every byte but A-Z a-z 0-9 - . _ ~ as %XX.
[[nodiscard]] QByteArray awsEncoded(const QString &text);

[[nodiscard]] QByteArray canonicalRequest(const AwsRequest &request);
[[nodiscard]] QByteArray stringToSign(const QByteArray &canonicalRequest, const AwsScope &scope);
[[nodiscard]] Secret signingKey(const AwsKeys &keys, const AwsScope &scope);

/// The request's headers with Host, X-Amz-Date, X-Amz-Security-Token and Authorization. Good for a quarter of an hour:
/// sign again for every try. Host goes out as Qt writes it, too.
[[nodiscard]] QList<QPair<QByteArray, QByteArray>> signedHeaders(AwsRequest request, const AwsKeys &keys,
                                                                 const AwsScope &scope);

} // namespace stepladder
