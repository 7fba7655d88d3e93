// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/redirect.h"

#include "core/accounts/token_answer.h"

#include <QList>
#include <algorithm>
#include <optional>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCode = 4096;

bool isVisible(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// The value of a parameter, decoded once; nothing when it is there more than once.
std::optional<QByteArray> valueOf(const QList<QByteArray> &pairs, QByteArrayView name)
{
    std::optional<QByteArray> found;
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (QByteArrayView(pair).first(equals < 0 ? pair.size() : equals) != name)
            continue;
        if (found)
            return std::nullopt;
        found = equals < 0 ? ""_ba : QByteArray::fromPercentEncoding(pair.sliced(equals + 1));
    }
    return found.value_or(""_ba);
}

} // namespace

Secret stateIn(const QByteArray &query)
{
    return Secret(valueOf(query.split('&'), "state").value_or(""_ba));
}

std::variant<Redirect, RedirectFault> readRedirect(const QByteArray &query, const Secret &state)
{
    if (!isVisible(query))
        return RedirectFault::Malformed;
    const QList<QByteArray> pairs = query.split('&');
    const auto givenState = valueOf(pairs, "state");
    if (!givenState || givenState->isEmpty())
        return RedirectFault::Malformed;
    if (state.isEmpty() || !Secret(*givenState).matches(state))
        return RedirectFault::WrongState;

    const auto code = valueOf(pairs, "code");
    const auto error = valueOf(pairs, "error");
    if (!code || !error || code->isEmpty() == error->isEmpty())
        return RedirectFault::Malformed;
    if (!isVisible(*code) || code->size() > longestCode)
        return RedirectFault::Malformed;

    Redirect redirect;
    redirect.code = Secret(*code);
    if (!error->isEmpty()) {
        redirect.error = loggableCode(QString::fromLatin1(*error));
        if (redirect.error.isEmpty())
            redirect.error = u"unknown_error"_s;
    }
    return redirect;
}

} // namespace stepladder
