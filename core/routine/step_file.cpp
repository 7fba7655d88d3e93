// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/step_file.h"

#include "core/routine/input.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <algorithm>
#include <set>

namespace stepladder {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StepFile)
};

tl::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorKind::InvalidInput, {}, why);
}

/// The days so far, of one player, each once.
class Days
{
public:
    /// `place` names the line or entry in errors.
    Result<void> add(const QString &place, const QString &player, const QString &date, const QString &steps)
    {
        const auto at = [&](const Error &error) { return refused(u"%1: %2"_s.arg(place, error.detail)); };
        const Result<QDate> day = checkedDate(Words::tr("the date"), date);
        if (!day)
            return at(day.error());
        if (!m_seen.insert(*day).second)
            return refused(Words::tr("%1: %2 is there a second time").arg(place, date));
        if (m_player && *m_player != player)
            return refused(Words::tr("%1: the days are of several players; export one with --player").arg(place));
        m_player = player;
        if (steps.isEmpty()) // missing is not zero
            return {};
        const Result<StepCount> count = checkedSteps(steps);
        if (!count)
            return at(count.error());
        m_days.push_back({*day, *count});
        return {};
    }
    [[nodiscard]] const std::vector<DayReading> &list() const { return m_days; }

private:
    std::vector<DayReading> m_days;
    std::set<QDate> m_seen;
    std::optional<QString> m_player;
};

/// The fields of a line of a table (RFC 4180, without line breaks in fields).
QStringList fieldsOf(const QString &line, QChar separator)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted; // a doubled one ends and begins anew; no field that is read holds any
        else if (c == separator && !isQuoted)
            fields += QString();
        else
            fields.last() += c;
    }
    for (QString &field : fields)
        field = field.trimmed();
    return fields;
}

QChar separatorOf(const QString &line)
{
    for (const char16_t each : {u',', u';', u'\t'}) {
        if (line.contains(each))
            return each;
    }
    return u',';
}

Result<std::vector<DayReading>> readTable(QString text)
{
    text.remove(QChar(QChar::ByteOrderMark));
    const QStringList lines = text.split(u'\n');
    const QChar separator = separatorOf(lines.first());
    qsizetype date = 0, steps = 1, player = -1;
    qsizetype first = 0;
    const QStringList heads = fieldsOf(lines.first().toLower(), separator);
    if (heads.contains(u"date"_s) || heads.contains(u"steps"_s)) {
        first = 1;
        date = heads.indexOf(u"date"_s);
        steps = heads.indexOf(u"steps"_s);
        player = heads.indexOf(u"player"_s);
        if (date < 0 || steps < 0)
            return refused(Words::tr("line 1: there is no column \"%1\"").arg(date < 0 ? u"date"_s : u"steps"_s));
    }
    Days days;
    for (qsizetype i = first; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        const QString place = Words::tr("line %1").arg(i + 1);
        const QStringList fields = fieldsOf(lines.at(i), separator);
        if (fields.size() <= std::max(date, steps))
            return refused(Words::tr("%1: a date and a number of steps were expected").arg(place));
        if (const Result<void> added = days.add(place, fields.value(player), fields.at(date), fields.at(steps)); !added)
            return tl::unexpected(added.error());
    }
    return days.list();
}

Result<std::vector<DayReading>> readJson(const QByteArray &contents)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(contents, &error);
    if (error.error != QJsonParseError::NoError)
        return refused(Words::tr("line %1: this is no JSON").arg(contents.first(std::min<qsizetype>(error.offset, contents.size())).count('\n') + 1));
    const QJsonObject object = document.object();
    if (!document.isArray() && object[u"format"_s] != u"stepladder-player"_s)
        return refused(Words::tr("this JSON is not an export of Stepladder"));
    const QJsonArray entries = document.isArray() ? document.array() : object[u"days"_s].toArray();
    Days days;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        const QJsonValue steps = entry[u"steps"_s];
        const QString count = steps.isNull() ? QString() : steps.toVariant().toString();
        const QString place = Words::tr("day %1 of the file").arg(i + 1);
        if (steps.isUndefined())
            return refused(Words::tr("%1: a date and a number of steps were expected").arg(place));
        if (const Result<void> added = days.add(place, entry[u"player"_s].toString(), entry[u"date"_s].toString(), count); !added)
            return tl::unexpected(added.error());
    }
    return days.list();
}

bool isUtf8(const QByteArray &contents)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    static_cast<void>(QString(decoder(contents)));
    return !decoder.hasError();
}

} // namespace

std::optional<StepFileFormat> stepFileFormatFrom(const QString &word)
{
    if (word == u"csv"_s)
        return StepFileFormat::Csv;
    return word == u"json"_s ? std::optional(StepFileFormat::Json) : std::nullopt;
}

Result<std::vector<DayReading>> readSteps(const QByteArray &contents, std::optional<StepFileFormat> format)
{
    const QByteArray start = contents.trimmed().first(std::min<qsizetype>(1, contents.trimmed().size()));
    const StepFileFormat seen = start == "{" || start == "[" ? StepFileFormat::Json : StepFileFormat::Csv;
    Result<std::vector<DayReading>> days = format.value_or(seen) == StepFileFormat::Json ? readJson(contents) : readTable(QString::fromUtf8(contents));
    if (days && days->empty())
        return refused(Words::tr("the file holds no day with steps"));
    return days;
}

Result<std::vector<DayReading>> readStepFile(const QString &fileName, std::optional<StepFileFormat> format)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileFailed, fileName);
    const QByteArray contents = file.read(largestFile + 1);
    if (file.error() != QFile::NoError)
        return failure(ErrorKind::FileFailed, fileName);
    if (contents.size() > largestFile)
        return refused(Words::tr("the file %1 is too large for a list of days").arg(fileName));
    const Result<std::vector<DayReading>> days = readSteps(contents, format);
    if (contents.contains('\0') || (!days && !isUtf8(contents))) { // UTF-16 has zeros, too
        return failureInWords(ErrorKind::InvalidInput,
                              Words::tr("%1 cannot be read as text. Save the file as UTF-8 and choose it again.").arg(QFileInfo(fileName).fileName()));
    }
    return days;
}

} // namespace stepladder
