// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaderboard/board_order.h"

#include "ui/leaderboard/standings_model.h"

#include <algorithm>

namespace stepladder {

using namespace Qt::StringLiterals;

QString folded(const QString &text)
{
    // Letters that Unicode does not take apart.
    static constexpr std::pair<char16_t, QLatin1StringView> wholes[] = {{u'ß', "ss"_L1}, {u'ø', "o"_L1}, {u'ł', "l"_L1}, {u'đ', "d"_L1},
                                                                        {u'ı', "i"_L1}, {u'æ', "ae"_L1}, {u'œ', "oe"_L1}};
    QString result;
    const QString apart = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart) {
        const auto whole = std::ranges::find(wholes, c.unicode(), [](const auto &each) { return each.first; });
        if (whole != std::end(wholes))
            result += whole->second;
        else if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    }
    return result;
}

BoardOrder::BoardOrder(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(StandingsModel::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

bool BoardOrder::find(const QString &words)
{
    QStringList parts = folded(words).split(u' ', Qt::SkipEmptyParts);
    if (parts == m_words)
        return false;
    m_words = std::move(parts);
    invalidateFilter();
    return true;
}

bool BoardOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString name = folded(sourceModel()->index(row, StandingsModel::Name, parent).data().toString());
    return std::ranges::all_of(m_words, [&name](const QString &word) { return name.contains(word); });
}

} // namespace stepladder
