// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/shared_access.h"

namespace stepladder {

Task<bool> isAccessShared(Repository *store, TokenKeeper *tokens, Player player, QString clientId)
{
    const Result<std::vector<League>> leagues = store->leagues();
    if (!leagues || player.accountId.isEmpty())
        co_return false;
    for (const League &league : *leagues) {
        // With those who have left: theirs has yet to end.
        const Result<std::vector<Player>> others = store->players(league.id, true);
        if (!others)
            co_return false;
        for (const Player &other : *others) {
            if (other.id == player.id || other.tracker != player.tracker || other.accountId != player.accountId)
                continue;
            const Result<Credentials> theirs = co_await tokens->credentials(other.id);
            if (theirs && theirs->client.id == clientId)
                co_return true;
        }
    }
    co_return false;
}

} // namespace stepladder
