// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stepladder-demo/demo_league.h"
#include "app/stepladder-demo/product.h"
#include "tests/fakes/scripted_browser.h"

#include <QTextStream>

namespace stepladder::demo {

/// Plays the demo league with the product's own commands against the simulated services, and tells what happens.
class Play
{
public:
    Play(fakes::OutsideWorld &world, DemoLeague &league, Product &product, const QDateTime &now, QTextStream &out);

    /// League, consent of every player, Slack, a week of looks at batteries, the round right after midnight and one now. False on failure.
    [[nodiscard]] QCoro::Task<bool> upToYesterday();
    /// The standings, what Slack and the phones got, and who should charge a watch.
    [[nodiscard]] QCoro::Task<bool> tell();
    /// From here on every text that a phone would get is printed: a code has to be read somewhere.
    void tellTexts();

private:
    [[nodiscard]] QCoro::Task<bool> done(QStringList arguments, QDateTime when);
    [[nodiscard]] QCoro::Task<bool> consent(QString player);
    /// Texts a code to the player's phone, whose owner tells it.
    [[nodiscard]] QCoro::Task<bool> textConsent(QString player, QString number);
    [[nodiscard]] QCoro::Task<bool> channels();
    void slack();
    void texts();
    [[nodiscard]] QCoro::Task<bool> show(QString heading, QStringList arguments);
    [[nodiscard]] QCoro::Task<bool> watchFrom(QDateTime start, QDateTime end);

    fakes::OutsideWorld &m_world;
    DemoLeague &m_league;
    Product &m_product;
    QDateTime m_now;
    QDateTime m_start; ///< when the league is made and everybody joins
    QTextStream &m_out;
    fakes::ScriptedBrowser m_browser;
};

} // namespace stepladder::demo
