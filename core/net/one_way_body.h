// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace stepladder {

/// A request body that can be read once only. When a connection breaks before the answer, QNetworkAccessManager sends
/// the request again by itself; it cannot rewind this one, and so a message is not sent twice behind our back.
class OneWayBody final : public QIODevice
{
    Q_OBJECT
public:
    OneWayBody(QByteArray bytes, QObject *parent);
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_read == m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace stepladder
