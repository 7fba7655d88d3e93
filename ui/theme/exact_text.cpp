// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/exact_text.h"

#include "ui/theme/reading_order.h"

#include <QFontDatabase>
#include <QLocale>
#include <QScrollBar>
#include <QTextOption>

#include <algorithm>

namespace stepladder {

namespace {
constexpr double textSize = 12;
constexpr int margin = 8; ///< the corners of its field are round
constexpr int usualLines = 6; ///< where there is room, it takes more

/// In a language from right to left, not only with names from it, which stand isolated among other words.
bool isFromRightToLeft(const QString &text, const QLocale &locale)
{
    int depth = 0;
    QString words;
    for (const QChar c : text) {
        if (c >= u'\u2066' && c <= u'\u2068')
            ++depth;
        else if (c == u'\u2069')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            words += c;
    }
    return readingOrder(words, locale.textDirection()) == Qt::RightToLeft;
}

} // namespace

ExactText::ExactText(const Appearance &appearance, const QString &objectName, QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(objectName);
    setAccessibleName(tr("Exact text"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    // The space on which a line is wrapped stands out of its room, which Qt would have scrolled.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScrollBar *sideways = horizontalScrollBar();
    const auto stay = [this, sideways] { sideways->setValue(isRightToLeft() ? sideways->maximum() : sideways->minimum()); };
    connect(sideways, &QScrollBar::rangeChanged, this, stay);
    connect(sideways, &QScrollBar::valueChanged, this, stay);
    setViewportMargins(margin, margin, margin, margin);
    document()->setDocumentMargin(0);
    const auto restyle = [this, &appearance] {
        QFont face = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        face.setStyleHint(QFont::Monospace);
        face.setPixelSize(appearance.theme().px(textSize));
        setFont(face);
        setPalette(appearance.theme().palette());
    };
    connect(&appearance, &Appearance::changed, this, restyle);
    restyle();
}

QSize ExactText::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), fontMetrics().lineSpacing() * usualLines + 2 * margin};
}

void ExactText::tell(const QString &text, const QString &inItsPlace)
{
    setPlaceholderText(text.isEmpty() ? inItsPlace : QString());
    if (text == toPlainText())
        return;
    const bool isFromRight = isFromRightToLeft(text, locale());
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(isFromRight ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
    option.setAlignment(isFromRight ? Qt::AlignRight : Qt::AlignLeft);
    document()->setDefaultTextOption(option);
    setPlainText(text);
}

} // namespace stepladder
