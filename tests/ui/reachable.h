// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/clipping.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace stepladder::tests {

/// A group of choices is one stop on the way of Tab.
[[nodiscard]] inline bool isOtherChoice(const QWidget *part)
{
    const auto *choice = qobject_cast<const QAbstractButton *>(part);
    if (!choice || choice->isChecked())
        return false;
    if (const QButtonGroup *group = choice->group(); group && group->exclusive())
        return group->checkedButton() || group->buttons().front() != choice;
    return choice->autoExclusive();
}

/// The shown parts that can have the focus.
[[nodiscard]] inline QList<QWidget *> focusable(const QWidget &window)
{
    QList<QWidget *> found = window.findChildren<QWidget *>();
    found.removeIf([&window](const QWidget *part) {
        return part->window() != &window || !part->isVisible() || !part->isEnabled() || !(part->focusPolicy() & Qt::TabFocus)
            || part->focusProxy() || qobject_cast<const QAbstractSpinBox *>(part->parentWidget()) || isOtherChoice(part);
    });
    return found;
}

/// The first part that says no name to assistive tools. Empty: there is none.
[[nodiscard]] inline QString firstNameless(const QWidget &window)
{
    const QList<QWidget *> parts = focusable(window);
    for (QWidget *part : parts) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(part);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            return describe(part);
    }
    return {};
}

/// Where Tab leads in an active window, until it is back where it began.
[[nodiscard]] inline QList<QWidget *> stopsOfTab(QWidget &window)
{
    const QList<QWidget *> all = focusable(window);
    if (!QApplication::focusWidget() && !all.isEmpty())
        all.front()->setFocus();
    QList<QWidget *> stops;
    for (qsizetype i = 0; i <= 3 * all.size() + 1 && QApplication::focusWidget(); ++i) { // a date is three stops
        QWidget *now = QApplication::focusWidget();
        if (stops.size() > 1 && now == stops.front())
            break;
        if (stops.isEmpty() || stops.back() != now)
            stops += now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return stops;
}

/// The first part that Tab leads past. Empty: there is none.
[[nodiscard]] inline QString firstUnreached(const QWidget &window, const QList<QWidget *> &stops)
{
    const QList<QWidget *> all = focusable(window);
    const auto found = std::ranges::find_if(all, [&stops](QWidget *part) { return !stops.contains(part); });
    return found == all.end() ? QString() : describe(*found);
}

/// Whether somebody who reads comes to `one` first: downwards, and along the line in what stands side by side. Columns are
/// read one after the other.
[[nodiscard]] inline bool isReadBefore(const QWidget *one, const QWidget *other)
{
    const QWidget *shared = one->parentWidget();
    while (!shared->isAncestorOf(other))
        shared = shared->parentWidget();
    const auto branch = [shared](const QWidget *part) {
        while (part->parentWidget() != shared)
            part = part->parentWidget();
        return part->geometry();
    };
    const QRect here = branch(one);
    const QRect there = branch(other);
    if (here.center().y() < there.top() || there.center().y() < here.top())
        return here.top() < there.top();
    return shared->layoutDirection() == Qt::RightToLeft ? here.right() > there.right() : here.left() < there.left();
}

/// Tab follows the eye: it turns back once, from the last part to the first. What is found where it turns back sooner.
[[nodiscard]] inline QString firstOutOfOrder(const QList<QWidget *> &stops)
{
    QStringList back;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QWidget *next = stops[(i + 1) % stops.size()];
        if (next != stops[i] && !isReadBefore(stops[i], next))
            back += describe(stops[i]) + QStringLiteral(" -> ") + describe(next);
    }
    return back.size() > 1 ? back.join(u'\n') : QString();
}

/// The texts among these that have a key in common. Empty: there are none.
[[nodiscard]] inline QString sharedMnemonics(const QStringList &texts)
{
    QHash<QKeySequence, QString> taken;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            return text + QStringLiteral(" and ") + taken.value(key);
        taken.insert(key, text);
    }
    return {};
}

/// In a menu or one of those below it.
[[nodiscard]] inline QString sharedMnemonics(const QMenu &menu)
{
    QStringList texts;
    const auto actions = menu.actions();
    for (const QAction *action : actions) {
        texts += action->text();
        if (const QMenu *below = action->menu()) {
            if (const QString shared = sharedMnemonics(*below); !shared.isEmpty())
                return shared;
        }
    }
    return sharedMnemonics(texts);
}

/// In a window or a menu of one of its buttons.
[[nodiscard]] inline QString sharedMnemonics(const QWidget &window)
{
    QStringList texts;
    const auto parts = window.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (part->window() != &window || !part->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(part);
        const auto *button = qobject_cast<const QAbstractButton *>(part);
        if (label && label->buddy())
            texts += label->text();
        if (button)
            texts += button->text();
        const auto *push = qobject_cast<const QPushButton *>(part);
        const auto *tool = qobject_cast<const QToolButton *>(part);
        const QMenu *menu = push ? push->menu() : tool ? tool->menu() : nullptr;
        if (const QString shared = menu ? sharedMnemonics(*menu) : QString(); !shared.isEmpty())
            return shared;
    }
    return sharedMnemonics(texts);
}

} // namespace stepladder::tests
