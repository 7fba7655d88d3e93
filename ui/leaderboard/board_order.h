// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace stepladder {

/// The rows in the order the reader chose, and of them those whose player's name the reader looks for.
class BoardOrder final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit BoardOrder(QObject *parent = nullptr);

    /// Parts of a name, in any order and however they are written; empty: everybody. False: they are the same as before.
    bool find(const QString &words);
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words; ///< folded
};

/// A text without case, accents and other marks: "Zoë" and "zoe" are the same.
[[nodiscard]] QString folded(const QString &text);

} // namespace stepladder
