// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rules_effect.h"

#include "ui/onboarding/wrapped_label.h"
#include "ui/settings/rules_ladders.h"
#include "ui/theme/announce.h"
#include "ui/theme/reader.h"

#include <QVBoxLayout>

#include <chrono>

namespace stepladder {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostSaid = 20; ///< movements, to assistive tools

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RulesEffect)
};

/// Who moves, for those who do not see the lines.
QString movementWords(const RulesPreview &preview, const Reader &reader)
{
    QStringList said;
    int more = 0;
    const auto isSaid = [&] {
        const bool hasRoom = said.size() < mostSaid;
        more += hasRoom ? 0 : 1;
        return hasRoom;
    };
    for (const RulesPreview::Rung &rung : preview.then.rungs) {
        if (!preview.isMoved(rung) || !isSaid())
            continue;
        if (rung.other)
            said += Words::tr("%1: rank %2 instead of %3", "player, ranks")
                        .arg(rung.name, reader.number(rung.rank), reader.number(preview.now.rungs[*rung.other].rank));
        else
            said += Words::tr("%1: new on rank %2", "player, rank").arg(rung.name, reader.number(rung.rank));
    }
    for (const RulesPreview::Rung &rung : preview.now.rungs) {
        if (!rung.other && isSaid())
            said += Words::tr("%1: no longer ranked", "player").arg(rung.name);
    }
    if (more > 0)
        said += Words::tr("%n more", "players", more);
    return said.join(u"; "_s);
}

} // namespace

RulesEffect::RulesEffect(const Appearance &appearance, const Clock &clock, QWidget *parent)
    : Ground(appearance, &Theme::win, Qt::LeftEdge, parent), m_clock(clock), m_about(wrappedLabel(appearance, Type::Body, &Theme::text2, this)),
      m_ladders(new RulesLadders(appearance, this)), m_scope(wrappedLabel(appearance, Type::Caption, &Theme::text3, this))
{
    m_about->setObjectName(u"effectAbout"_s);
    m_scope->setObjectName(u"effectScope"_s);
    const Theme &theme = appearance.theme();
    auto *title = wrappedLabel(appearance, Type::Title2, &Theme::text, this);
    title->setText(tr("What this would change"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(24), theme.px(12), theme.px(16));
    column->setSpacing(theme.px(6));
    column->addWidget(title);
    column->addWidget(m_about);
    column->addSpacing(theme.px(4));
    column->addWidget(m_ladders, 1);
    column->addWidget(m_scope);
    column->addStretch(0); // while there are no ladders
    m_slow.setSingleShot(true);
    m_slow.setInterval(400ms);
    connect(&m_slow, &QTimer::timeout, this, [this] { say(tr("It is being worked out.")); });
    say(tr("It is being worked out."));
    m_ladders->hide();
    m_scope->hide();
}

void RulesEffect::wait()
{
    if (!m_slow.isActive())
        m_slow.start();
}

void RulesEffect::say(const QString &words)
{
    if (words == m_about->text())
        return;
    m_about->setText(words);
    if (isVisible())
        announce(m_about, words);
}

QString RulesEffect::summary(const RulesPreview &preview, const League &draft, bool holds) const
{
    if (preview.isEmpty())
        return tr("Nobody has a day that counts yet. What rules do shows with the first steps.");
    if (holds)
        return tr("The rules as they are. Change them to see what that would do.");
    const Reader reader{locale(), draft.zone, m_clock.now()};
    if (preview.then.rungs.empty())
        return tr("With these rules the season begins on %1, and nobody is ranked before. Nothing is saved yet.").arg(reader.longDate(draft.season.first));
    if (preview.moved() > 0)
        return tr("A new rank for %1 of %2 players. Nothing is saved or posted yet.").arg(reader.number(preview.moved()), reader.number(preview.players()));
    return preview.isAnyPointAnother() ? tr("No rank moves, but points change. Nothing is saved or posted yet.")
                                       : tr("No rank and no point changes. Nothing is saved yet.");
}

void RulesEffect::tell(const Result<RulesPreview> &preview, const League &draft, bool holds)
{
    m_slow.stop();
    const bool isShown = preview && !preview->isEmpty();
    m_ladders->setVisible(isShown);
    m_scope->setVisible(isShown && !holds);
    if (!preview) {
        say(sentence(preview.error()));
        return;
    }
    const Reader reader{locale(), draft.zone, m_clock.now()};
    m_ladders->show(*preview);
    m_ladders->setAccessibleDescription(movementWords(*preview, reader));
    m_scope->setText(tr("Every day of the season is scored by these rules, from %1 on. What was posted stays as it was posted.")
                         .arg(reader.longDate(draft.season.first)));
    say(summary(*preview, draft, holds));
}

void RulesEffect::tellNone()
{
    m_slow.stop();
    m_ladders->hide();
    m_scope->hide();
    say(tr("What this would change shows once all of it makes sense."));
}

} // namespace stepladder
