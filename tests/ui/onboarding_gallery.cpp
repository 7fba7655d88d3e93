// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"

#include "tests/ui/onboarding_scene.h"
#include "tests/ui/sample_board.h"

namespace stepladder::tests {

using namespace Qt::StringLiterals;

namespace {

void end(OnboardingScene &scene, const Error &error, bool isAnswered = false)
{
    scene.port.answered = isAnswered;
    scene.port.consent.answer(tl::unexpected(error));
    OnboardingScene::settle();
}

auto ending(ErrorKind kind, const QString &subject = {}, const QString &detail = {})
{
    return [=](OnboardingScene &scene) {
        scene.toConsent();
        end(scene, Error{kind, subject, detail, std::nullopt});
    };
}

void link(OnboardingScene &scene)
{
    scene.port.invitation.answer(InvitationLink{{1}, QUrl(u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1234567890"_s),
                                                scene.clock.now().addDays(1)});
    OnboardingScene::settle();
}

void firstPlayer(OnboardingScene &scene)
{
    scene.port.known.clear();
    scene.port.clients.clear();
    scene.open();
}

void pending(OnboardingScene &scene)
{
    Invitation wendy;
    wendy.player = u"Wendy"_s;
    wendy.endsAt = scene.clock.now().addDays(1);
    scene.port.pending = {wendy};
    scene.open();
}

/// Of somebody who plays already.
void texts(OnboardingScene &scene, const TextConsent &consent)
{
    scene.port.consentToTexts = consent;
    scene.open();
    scene.dialog->enterTexts(ScriptedEnrolment::named(u"Wendy"_s, 7));
    OnboardingScene::settle();
}

void read(OnboardingScene &scene)
{
    const Board sample = sample::thursday();
    BoardRow row = sample.rows.at(3);
    row.player = ScriptedEnrolment::named(row.player.name, 7);
    row.player.colour = 2;
    scene.port.shown.rows = {row};
    scene.port.shown.date = sample.date;
}

} // namespace

Pictures<OnboardingScene> onboardingPictures()
{
    using Scene = OnboardingScene;
    return {
        {u"first-player"_s, firstPlayer},
        {u"tracker"_s, [](Scene &s) { s.open(); }},
        {u"tracker-name"_s, [](Scene &s) { s.open().next(); }},
        {u"tracker-taken"_s, [](Scene &s) {
             s.port.taken = {u"Peter"_s};
             s.open();
             s.type(u"name"_s, u"Peter"_s);
             s.next();
         }},
        {u"tracker-by-hand"_s, [](Scene &s) { s.open().choose(u"manual"_s); }},
        {u"tracker-fitbit"_s, [](Scene &s) { s.open().choose(u"fitbit"_s); }},
        {u"pending"_s, pending},
        {u"client"_s, [](Scene &s) { s.toClient(); }},
        {u"client-rejected"_s, [](Scene &s) {
             s.toClient();
             s.type(u"clientId"_s, u"123-abc.apps.googleusercontent.com"_s);
             s.type(u"clientSecret"_s, u"GOCSPX-secret"_s);
             s.press(u"testClient"_s);
             s.port.check.answer(failure(ErrorKind::ClientRejected));
             Scene::settle();
         }},
        {u"client-known"_s, [](Scene &s) {
             s.open();
             s.type(u"name"_s, u"Wendy"_s);
             s.press(u"useAnotherClient"_s);
             s.type(u"clientId"_s, u"123-abc.apps.googleusercontent.com"_s);
             s.type(u"clientSecret"_s, u"GOCSPX-secret"_s);
             s.press(u"testClient"_s);
             s.port.check.answer({});
             Scene::settle();
         }},
        {u"client-fitbit"_s, [](Scene &s) {
             s.open().choose(u"fitbit"_s);
             s.type(u"name"_s, u"Nibs"_s);
             s.next();
         }},
        {u"guide-1"_s, [](Scene &s) { s.toClient(); s.press(u"showGuide"_s); }},
        {u"guide-2"_s, [](Scene &s) { s.toClient(); s.press(u"showGuide"_s); s.next(); }},
        {u"guide-3"_s, [](Scene &s) { s.toClient(); s.press(u"showGuide"_s); for (int i = 0; i < 2; ++i) s.next(); }},
        {u"guide-4"_s, [](Scene &s) { s.toClient(); s.press(u"showGuide"_s); for (int i = 0; i < 3; ++i) s.next(); }},
        {u"guide-5"_s, [](Scene &s) { s.toClient(); s.press(u"showGuide"_s); for (int i = 0; i < 4; ++i) s.next(); }},
        {u"guide-6"_s, [](Scene &s) { s.toClient(); s.press(u"showGuide"_s); for (int i = 0; i < 5; ++i) s.next(); }},
        {u"guide-7"_s, [](Scene &s) { s.toClient(); s.press(u"showGuide"_s); for (int i = 0; i < 6; ++i) s.next(); s.press(u"openConsole"_s); }},
        {u"token-file"_s, [](Scene &s) {
             s.open().choose(u"fitbit"_s);
             s.type(u"name"_s, u"Nibs"_s);
             s.press(u"useTokenFile"_s);
             s.paste(u"tokenText"_s, u"{\"refresh_token\": 3"_s);
         }},
        {u"consent"_s, [](Scene &s) { s.toConsent(); s.clock.set(s.clock.now().addSecs(66)); s.dialog->findChild<QWidget *>(u"countdown"_s); }},
        {u"consent-paste"_s, [](Scene &s) { s.toConsent(); s.type(u"address"_s, u"http://127.0.0.1:99/"_s); s.press(u"useAddress"_s); }},
        {u"consent-no-browser"_s, [](Scene &s) { s.browserWorks = false; s.toConsent(); }},
        {u"reconnect"_s, [](Scene &s) {
             s.open();
             Player slightly = ScriptedEnrolment::named(u"Slightly"_s, 9);
             slightly.tracker = TrackerKind::GoogleHealth;
             s.dialog->reconnect(slightly);
         }},
        {u"reconnected"_s, [](Scene &s) {
             s.port.consentToTexts = s.consentFor(u"+447700900118"_s);
             s.open();
             Player slightly = ScriptedEnrolment::named(u"Slightly"_s, 9);
             slightly.tracker = TrackerKind::GoogleHealth;
             s.dialog->reconnect(slightly);
             s.port.consent.answer(slightly);
             Scene::settle();
         }},
        {u"texts"_s, [](Scene &s) { texts(s, s.consentFor(u"+447700900118"_s, true)); }},
        {u"texts-unconfirmed"_s, [](Scene &s) { texts(s, s.consentFor(u"+447700900118"_s)); }},
        {u"texts-ended"_s, [](Scene &s) { texts(s, s.consentFor(u"+447700900118"_s, true)); s.press(u"endTexts"_s); s.press(u"endAnyway"_s); }},
        {u"texts-after-the-end"_s, [](Scene &s) {
             TextConsent consent = s.consentFor(u"+447700900118"_s, true);
             consent.optOut = OptOut{s.clock.now(), OptOutReason::RepliedStop};
             texts(s, consent);
         }},
        {u"texts-app"_s, [](Scene &s) {
             s.port.ways = {ChannelKind::Sms, ChannelKind::Ntfy};
             TextConsent consent = s.consentFor(u"ntfy:f1"_s, true);
             consent.wording = ntfyConsentWording;
             texts(s, consent);
         }},
        {u"texts-app-code"_s, [](Scene &s) {
             s.port.ways = {ChannelKind::Ntfy};
             s.port.code = WaitingCode{s.clock.now().addSecs(300), 5, s.clock.now()};
             TextConsent consent = s.consentFor(u"ntfy:f1"_s);
             consent.wording = ntfyConsentWording;
             texts(s, consent);
         }},
        {u"texts-none"_s, [](Scene &s) { s.port.ways.clear(); texts(s, s.consentFor(u"+447700900118"_s, true)); }},
        {u"end-refused"_s, ending(ErrorKind::Refused, u"Google"_s)},
        {u"end-wrong-account"_s, ending(ErrorKind::WrongAccount, u"Peter"_s)},
        {u"end-not-linked"_s, ending(ErrorKind::AccountNotLinked)},
        {u"end-scope"_s, ending(ErrorKind::ScopeMissing, {}, u"activity_and_fitness.readonly"_s)},
        {u"end-time-over"_s, ending(ErrorKind::DeadlinePassed)},
        {u"end-client"_s, ending(ErrorKind::ClientRejected)},
        {u"end-offline"_s, ending(ErrorKind::Offline)},
        {u"end-api"_s, ending(ErrorKind::ApiDisabled)},
        {u"end-name"_s, ending(ErrorKind::AlreadyExists, u"Wendy"_s)},
        {u"end-internal"_s, ending(ErrorKind::Internal)},
        {u"end-vault"_s, [](Scene &s) {
             s.port.shut.always = true;
             s.port.start.always.reset();
             s.toConsent();
             s.port.start.answer(failure(ErrorKind::VaultLocked));
             Scene::settle();
         }},
        {u"end-vault-answered"_s, [](Scene &s) {
             s.port.shut.always = true;
             s.toConsent();
             end(s, Error{ErrorKind::VaultMissing, {}, {}, std::nullopt}, true);
         }},
        {u"invitation"_s, [](Scene &s) { s.toInvitation(); link(s); }},
        {u"invitation-other"_s, [](Scene &s) {
             s.toInvitation();
             link(s);
             s.paste(u"answer"_s, u"http://127.0.0.1:4711/?state=x&code=4/0A"_s);
             s.next();
             s.port.acceptance.answer(failureInWords(ErrorKind::InvalidInput, u"This address is from another invitation. Ask for the newest."_s));
             Scene::settle();
         }},
        {u"invitation-refused"_s, [](Scene &s) {
             s.toInvitation();
             link(s);
             s.paste(u"answer"_s, u"http://127.0.0.1:4711/?state=x&code=4/0A"_s);
             s.next();
             s.port.acceptance.answer(failure(ErrorKind::Refused, u"Google"_s));
             Scene::settle();
         }},
        {u"person"_s, [](Scene &s) { s.toPerson(); }},
        {u"person-zone"_s, [](Scene &s) { s.toPerson(); s.part<QLineEdit>(u"zoneEdit"_s)->setText(u"Atlantis"_s); s.next(); }},
        {u"number"_s, [](Scene &s) { s.toNumber(); s.type(u"mobile"_s, u"07700 900118"_s); }},
        {u"number-shared"_s, [](Scene &s) {
             TextConsent peters = s.consentFor(u"+447400123456"_s, true);
             peters.player = {1};
             s.port.consentsOfOthers = {peters};
             s.toNumber();
             s.type(u"mobile"_s, u"07400 123456"_s);
         }},
        {u"number-wrong"_s, [](Scene &s) { s.toNumber(); s.type(u"mobile"_s, u"12"_s); s.next(); }},
        {u"number-none"_s, [](Scene &s) { s.port.ways.clear(); s.toNumber(); }},
        {u"number-app"_s, [](Scene &s) { s.port.ways = {ChannelKind::Sms, ChannelKind::Ntfy}; s.toNumber(); s.chooseApp(); }},
        {u"code-app"_s, [](Scene &s) { s.port.ways = {ChannelKind::Ntfy}; s.toNumber(); s.next(); s.giveAddress(); }},
        {u"number-app"_s, [](Scene &s) { s.port.ways = {ChannelKind::Sms, ChannelKind::Ntfy}; s.toNumber(); s.chooseApp(); }},
        {u"code-app"_s, [](Scene &s) { s.port.ways = {ChannelKind::Ntfy}; s.toNumber(); s.next(); s.giveAddress(); }},
        {u"code"_s, [](Scene &s) { s.toCode(); QTest::keyClicks(s.field(u"code"_s), u"418"_s); }},
        {u"code-wrong"_s, [](Scene &s) {
             s.toCode();
             QTest::keyClicks(s.field(u"code"_s), u"418293"_s);
             s.next();
             s.port.code->triesLeft = 4;
             s.port.confirmation.answer(failure(ErrorKind::WrongCode));
             Scene::settle();
         }},
        {u"code-over"_s, [](Scene &s) {
             s.toCode();
             QTest::keyClicks(s.field(u"code"_s), u"418293"_s);
             s.next();
             s.port.code.reset();
             s.port.confirmation.answer(failure(ErrorKind::NoCode));
             Scene::settle();
         }},
        {u"done-reading"_s, [](Scene &s) {
             s.toConsent();
             Player player = ScriptedEnrolment::playerOf(s.port.applicants.back());
             player.joined = QDate(2026, 11, 1);
             s.port.consent.answer(player);
             Scene::settle();
             s.next();
             s.press(u"cancel"_s);
         }},
        {u"done"_s, [](Scene &s) {
             s.toCode();
             QTest::keyClicks(s.field(u"code"_s), u"418293"_s);
             s.next();
             s.port.confirmation.answer(s.consentFor(u"+447700900118"_s, true));
             Scene::settle();
             read(s);
             s.dialog->readingEnded(std::nullopt);
         }},
        {u"done-failed"_s, [](Scene &s) {
             s.toNumber();
             s.press(u"cancel"_s);
             s.dialog->readingEnded(Error{ErrorKind::Offline, u"Google"_s, {}, std::nullopt});
         }},
        {u"done-by-hand"_s, [](Scene &s) {
             s.open().choose(u"manual"_s);
             s.type(u"name"_s, u"John Napoleon Darling"_s);
             s.next();
             s.next();
             s.press(u"cancel"_s);
         }},
    };
}

Pictures<OnboardingScene> onboardingQuestions()
{
    return {{u"end-texts"_s, [](OnboardingScene &s) {
                 texts(s, s.consentFor(u"+447700900118"_s, true));
                 s.press(u"endTexts"_s);
             }}};
}

} // namespace stepladder::tests
