// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTranslator>

namespace stepladder::tests {

/// A language that has Cyrillic letters for English ones: what is still Latin was not translated.
class Foreign final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QRegularExpression kept(QStringLiteral("<[^>]*>|&[a-z]+;|%L?(?:[0-9]+|n)"));
        const QString text = QString::fromUtf8(source);
        QString foreign;
        qsizetype at = 0;
        for (auto all = kept.globalMatch(text); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            foreign += inCyrillic(text.sliced(at, match.capturedStart() - at)) + match.captured();
            at = match.capturedEnd();
        }
        return foreign + inCyrillic(text.sliced(at));
    }

private:
    static QString inCyrillic(QString text)
    {
        for (QChar &letter : text) {
            if (letter >= u'a' && letter <= u'z')
                letter = QChar(0x0430 + letter.unicode() - u'a');
            else if (letter >= u'A' && letter <= u'Z')
                letter = QChar(0x0410 + letter.unicode() - u'A');
        }
        return text;
    }
};

/// All the words of a window that a reader sees or hears.
[[nodiscard]] inline QStringList wordsOf(const QWidget &window)
{
    QStringList words{window.windowTitle()};
    QList<const QWidget *> parts{&window};
    const auto below = window.findChildren<QWidget *>();
    for (const QWidget *part : below) {
        if (part->window() == &window) // not a calendar, whose months are Qt's
            parts += part;
    }
    for (const QWidget *part : std::as_const(parts)) {
        words << part->toolTip() << part->accessibleName() << part->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(part))
            words << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            words << button->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(part))
            words << line->placeholderText();
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(part))
            words << text->placeholderText();
        if (const auto *box = qobject_cast<const QSpinBox *>(part))
            words << box->prefix() << box->suffix() << box->specialValueText();
        if (const auto *choice = qobject_cast<const QComboBox *>(part); choice && !choice->isEditable()) {
            for (int i = 0; i < choice->count(); ++i)
                words << choice->itemText(i);
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(part); view && view->model()) {
            for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row) {
                const QModelIndex index = view->model()->index(row, 0, view->rootIndex());
                words << index.data().toString() << index.data(Qt::ToolTipRole).toString() << index.data(Qt::AccessibleTextRole).toString();
            }
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(part)) {
            for (int i = 0; i < tabs->count(); ++i)
                words << tabs->tabText(i);
        }
        if (const auto *head = qobject_cast<const QHeaderView *>(part); head && head->model()) {
            for (int i = 0; i < head->count(); ++i)
                words << head->model()->headerData(i, head->orientation()).toString();
        }
        const auto actions = part->actions();
        for (const QAction *action : actions)
            words << action->text() << action->toolTip();
    }
    return words;
}

/// The first words that are in Latin letters and are not `data`.
[[nodiscard]] inline QString firstUntranslated(const QWidget &window, const QStringList &data)
{
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{2,}"));
    const QStringList all = wordsOf(window);
    for (const QString &words : all) {
        QString rest = words;
        for (const QString &each : data)
            rest.remove(each);
        if (rest.contains(latin))
            return words;
    }
    return {};
}

} // namespace stepladder::tests
