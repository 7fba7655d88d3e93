// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_repository.h"

using namespace Qt::StringLiterals;

namespace stepladder {

namespace {

TextConsent readConsent(const Row &row)
{
    TextConsent consent;
    consent.player = row.id<PlayerId>(0);
    consent.number = row.text(1);
    consent.numberKey = row.text(2);
    consent.wording = row.integer(3);
    consent.enteredAt = row.instant(4);
    consent.confirmedAt = row.instant(5);
    if (!row.isNull(6))
        consent.optOut = OptOut{row.instant(6), optOutReasonFrom(row.text(7)).value_or(OptOutReason::AskedOrganiser)};
    consent.wantsResult = row.flag(8);
    consent.wantsBattery = row.flag(9);
    return consent;
}

TextCode readCode(const Row &row)
{
    TextCode code;
    code.id = row.id<TextCodeId>(0);
    code.league = row.id<LeagueId>(1);
    code.player = row.id<PlayerId>(2);
    code.numberKey = row.text(3);
    code.digest = row.text(4);
    code.issuedAt = row.instant(5);
    code.wrongTries = row.integer(6);
    return code;
}

QString selectConsents()
{
    return u"SELECT player, number, number_key, wording, entered_at, confirmed_at, opted_out_at, opt_out_reason,"
           " wants_result, wants_battery FROM text_consents WHERE "_s;
}

/// The opt-outs of a condition's consents, on their way to where no number is kept.
QString keepOptOutsWhere(const QString &condition)
{
    return u"INSERT INTO opt_outs (number_key, opted_out_at, reason) SELECT number_key, opted_out_at, opt_out_reason"
           " FROM text_consents WHERE opted_out_at IS NOT NULL AND "_s
        + condition + u" ON CONFLICT (number_key) DO NOTHING"_s;
}

void nothing(qint64) {}

} // namespace

Result<std::optional<TextConsent>> SqlRepository::textConsent(PlayerId player)
{
    return m_database->list<TextConsent>(selectConsents() + u"player = ?"_s, {cell(player)}, readConsent)
        .map([](const std::vector<TextConsent> &found) {
            return found.empty() ? std::nullopt : std::optional(found.front());
        });
}

Result<std::vector<TextConsent>> SqlRepository::textConsents()
{
    return m_database->list<TextConsent>(selectConsents() + u"1 = 1 ORDER BY player"_s, {}, readConsent);
}

Result<void> SqlRepository::saveTextConsent(const TextConsent &consent)
{
    return m_database->transaction([&]() -> Result<void> {
        const auto kept = m_database->execute(keepOptOutsWhere(u"player = ? AND number <> ?"_s),
                                              {cell(consent.player), cell(consent.number)});
        if (!kept)
            return tl::unexpected(kept.error());
        return m_database
            ->execute(u"INSERT INTO text_consents (player, number, number_key, wording, entered_at, confirmed_at,"
                      " opted_out_at, opt_out_reason, wants_result, wants_battery) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                      " ON CONFLICT (player) DO UPDATE SET number = excluded.number, number_key = excluded.number_key,"
                      " wording = excluded.wording, entered_at = excluded.entered_at,"
                      " confirmed_at = excluded.confirmed_at, opted_out_at = excluded.opted_out_at,"
                      " opt_out_reason = excluded.opt_out_reason, wants_result = excluded.wants_result,"
                      " wants_battery = excluded.wants_battery"_s,
                      {cell(consent.player), cell(consent.number), cell(consent.numberKey), cell(consent.wording),
                       cell(consent.enteredAt), cell(consent.confirmedAt),
                       cell(consent.optOut ? consent.optOut->at : QDateTime()),
                       cell(consent.optOut ? word(consent.optOut->reason) : QString()), cell(consent.wantsResult),
                       cell(consent.wantsBattery)})
            .map(nothing);
    });
}

/// The consent goes with the player; that its number must not be texted again is kept. A STOP holds for the phone, whoever
/// enters it next, and to know it again the number itself is not needed: a hash under a key that only the vault has
/// tells nobody the number, though there are few enough numbers to try them all.
Result<void> SqlRepository::forgetNumber(PlayerId player)
{
    return m_database->execute(keepOptOutsWhere(u"player = ?"_s), {cell(player)}).map(nothing);
}

Result<std::vector<KeptOptOut>> SqlRepository::keptOptOuts()
{
    return m_database->list<KeptOptOut>(
        u"SELECT number_key, opted_out_at, reason FROM opt_outs"_s, {}, [](const Row &row) {
            const auto reason = optOutReasonFrom(row.text(2)).value_or(OptOutReason::AskedOrganiser);
            return KeptOptOut{row.text(0), {row.instant(1), reason}};
        });
}

Result<void> SqlRepository::keepOptOut(const KeptOptOut &kept)
{
    return m_database
        ->execute(u"INSERT INTO opt_outs (number_key, opted_out_at, reason) VALUES (?, ?, ?)"
                  " ON CONFLICT (number_key) DO NOTHING"_s,
                  {cell(kept.numberKey), cell(kept.optOut.at), cell(word(kept.optOut.reason))})
        .map(nothing);
}

Result<void> SqlRepository::removeOptOut(const QString &numberKey)
{
    return m_database->execute(u"DELETE FROM opt_outs WHERE number_key = ?"_s, {cell(numberKey)}).map(nothing);
}

Result<std::vector<TextCode>> SqlRepository::textCodes()
{
    return m_database->list<TextCode>(
        u"SELECT id, league, player, number_key, digest, issued_at, wrong_tries FROM text_codes ORDER BY id"_s, {},
        readCode);
}

Result<TextCode> SqlRepository::addTextCode(TextCode code)
{
    const auto id = m_database->number(
        u"INSERT INTO text_codes (league, player, number_key, digest, issued_at, wrong_tries) VALUES (?, ?, ?, ?, ?, ?)"
        " RETURNING id"_s,
        {cell(code.league), cell(code.player), cell(code.numberKey), cell(code.digest), cell(code.issuedAt),
         cell(code.wrongTries)});
    if (!id)
        return tl::unexpected(id.error());
    code.id = {*id};
    return code;
}

Result<void> SqlRepository::updateTextCode(const TextCode &code)
{
    return m_database
        ->execute(u"UPDATE text_codes SET digest = ?, wrong_tries = ? WHERE id = ?"_s,
                  {cell(code.digest), cell(code.wrongTries), cell(code.id)})
        .and_then([](qint64 changed) { return changed > 0 ? Result<void>() : failure(ErrorKind::NotFound); });
}

Result<void> SqlRepository::removeTextCode(TextCodeId id)
{
    return m_database->execute(u"DELETE FROM text_codes WHERE id = ?"_s, {cell(id)}).map(nothing);
}

Result<void> SqlRepository::countSegments(LeagueId league, QDate day, int segments)
{
    return m_database
        ->execute(u"INSERT INTO text_spending (league, day, segments) VALUES (?, ?, ?)"
                  " ON CONFLICT (league, day) DO UPDATE SET segments = text_spending.segments + excluded.segments"_s,
                  {cell(league), cell(day), cell(segments)})
        .map(nothing);
}

Result<int> SqlRepository::segmentsSent(LeagueId league, QDate first, QDate last)
{
    return m_database
        ->number(u"SELECT COALESCE(SUM(segments), 0) FROM text_spending WHERE league = ? AND day BETWEEN ? AND ?"_s,
                 {cell(league), cell(first), cell(last)})
        .map([](qint64 sum) { return static_cast<int>(sum); });
}

} // namespace stepladder
