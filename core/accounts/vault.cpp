// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/vault.h"

#include <QRandomGenerator>

namespace stepladder {

using namespace Qt::StringLiterals;

Task<Result<void>> Vault::probe()
{
    // A name of its own each time: two programs may probe at once.
    const quint64 number = QRandomGenerator::system()->generate64();
    const QString name = u"probe-%1"_s.arg(number, 16, 16, QLatin1Char('0'));
    const Secret value(QByteArray::number(number, 36));

    const Result<void> written = co_await write(name, value);
    if (!written)
        co_return written;
    const Result<Secret> stored = co_await read(name);
    const Result<void> removed = co_await remove(name);
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (!stored->matches(value))
        co_return failure(ErrorKind::VaultFailed, {}, u"the vault gave back something else"_s);
    co_return removed;
}

Task<bool> Vault::isShut()
{
    co_return false;
}

} // namespace stepladder
