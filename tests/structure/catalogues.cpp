// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/structure/catalogues.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

struct Message {
    QString source;
    bool isPlural = false;
    QString state; ///< "unfinished", "obsolete" or "vanished"; empty when done
    QStringList forms; ///< one, or one for each plural form of the language
};

/// `xml`: at the start of a <translation>.
void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value("type"_L1).toString();
    if (!message.isPlural) {
        message.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText();
}

/// `xml`: at the start of a <message>.
Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

/// What a translation must not change. A mnemonic may stand before another letter, and a count in the reader's digits.
QStringList fixedParts(const QString &text)
{
    static const QRegularExpression part(
        uR"(%L?(?:\d{1,2}|n)|</?[a-z][^>]*>|&(?=\w)|--[a-z][a-z-]*|STEPLADDER_[A-Z_]+|https?://[\w.]*\w)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts;
    for (QRegularExpressionMatchIterator found = part.globalMatch(text); found.hasNext();)
        parts << found.next().captured().replace("%Ln"_L1, "%n"_L1);
    parts.sort();
    return parts;
}

/// What is wrong, or nothing.
QString gapIn(const Message &message, qsizetype pluralForms)
{
    if (!message.state.isEmpty())
        return message.state;
    if (message.forms.size() != (message.isPlural ? pluralForms : 1))
        return u"has %1 forms"_s.arg(message.forms.size());
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty() != message.source.trimmed().isEmpty())
            return u"is empty"_s;
        if (fixedParts(form) != fixedParts(message.source))
            return u"has other parts: \"%1\""_s.arg(form);
    }
    return {};
}

QStringList gapsIn(const SourceFile &catalogue)
{
    std::vector<Message> messages;
    QXmlStreamReader xml(catalogue.text);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            messages.push_back(readMessage(xml));
    }
    if (xml.hasError())
        return {catalogue.path + u": "_s + xml.errorString()};
    // lupdate writes as many forms as the language has.
    qsizetype pluralForms = 0;
    for (const Message &message : messages) {
        if (message.isPlural)
            pluralForms = std::max(pluralForms, message.forms.size());
    }
    QStringList gaps;
    for (const Message &message : messages) {
        if (const QString gap = gapIn(message, pluralForms); !gap.isEmpty())
            gaps << u"%1: \"%2\" %3"_s.arg(catalogue.path, message.source, gap);
    }
    return gaps;
}

} // namespace

QStringList gapsInCatalogues(const SourceTree &tree)
{
    QStringList gaps;
    for (const SourceFile &file : tree.files) {
        if (file.isIn(u"translations") && file.path.endsWith(".ts"_L1))
            gaps << gapsIn(file);
    }
    return gaps;
}

} // namespace stepladder
