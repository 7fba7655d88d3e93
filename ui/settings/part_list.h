// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"

#include <QListWidget>

namespace stepladder {

/// The names of the settings' parts, with a mark behind those where something makes no sense.
class PartList final : public QListWidget
{
    Q_OBJECT

public:
    explicit PartList(const Appearance &appearance, QWidget *parent = nullptr);

    void add(const QString &name);
    void mark(int part, bool isWrong);

private:
    void restyle();

    const Appearance &m_appearance;
};

} // namespace stepladder
