// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/repository.h"

#include <type_traits>

namespace stepladder {

/// What Repository::beside() does, for work that brings a result: `co_await beside(&store, [=](Repository &own) { … })`.
template<typename Work>
[[nodiscard]] Task<std::invoke_result_t<Work, Repository &>> beside(Repository *store, Work work)
{
    std::invoke_result_t<Work, Repository &> answer = tl::unexpected(Error()); // until the work has run
    const Result<void> ran = co_await store->beside([&](Repository &own) -> Result<void> {
        answer = work(own);
        return {};
    });
    if (!ran)
        co_return tl::unexpected(ran.error());
    co_return answer;
}

} // namespace stepladder
