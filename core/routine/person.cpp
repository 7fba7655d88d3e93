// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/person.h"

#include "core/routine/input.h"

namespace stepladder {

// Read again first: a round may have noted a sync meanwhile.
Result<Player> savePerson(Repository &store, const Player &wanted)
{
    const Result<QString> name = checkedName(wanted.name);
    Result<Player> kept = store.player(wanted.id);
    if (!name || !kept)
        return tl::unexpected(name ? kept.error() : name.error());
    const Result<Player> namesake = store.playerNamed(kept->league, *name);
    if (namesake && namesake->id != wanted.id)
        return failure(ErrorKind::AlreadyExists, *name);
    kept->name = *name;
    kept->colour = wanted.colour;
    kept->zone = wanted.zone;
    kept->joined = wanted.joined;
    return store.updatePlayer(*kept).map([&] { return *kept; });
}

} // namespace stepladder
