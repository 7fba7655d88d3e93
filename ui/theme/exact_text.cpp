// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/exact_text.h"

#include <QFontDatabase>

namespace stepladder {

namespace {
constexpr double textSize = 12;
constexpr int margin = 8; ///< the corners of its field are round
}

ExactText::ExactText(const Appearance &appearance, const QString &objectName, QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(objectName);
    setAccessibleName(tr("Exact text"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
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

void ExactText::tell(const QString &text, const QString &inItsPlace)
{
    setPlaceholderText(text.isEmpty() ? inItsPlace : QString());
    if (text == toPlainText())
        return;
    setPlainText(text);
}

} // namespace stepladder
