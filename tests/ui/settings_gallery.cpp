// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"

#include "tests/ui/settings_scene.h"
#include "ui/theme/date_field.h"

#include <QComboBox>

namespace stepladder::tests {

using namespace Qt::StringLiterals;

Pictures<SettingsScene> settingsPictures()
{
    using Scene = SettingsScene;
    return {
        {u"rules"_s, [](Scene &scene) {
             scene.port.effect.always = rulesThatMove();
             scene.open(Scene::Rules);
             scene.setNumber(u"goal"_s, 12'000);
             scene.setNumber(u"bonusStep"_s, 500);
         }},
        {u"rules-as-they-are"_s, [](Scene &scene) {
             scene.port.kept.league.season.last = QDate(2026, 11, 30);
             RulesPreview same = rulesThatMove();
             same.then.rungs = same.now.rungs;
             for (size_t place = 0; place < same.now.rungs.size(); ++place)
                 same.now.rungs[place].other = same.then.rungs[place].other = place;
             scene.port.effect.always = same;
             scene.open(Scene::Rules);
         }},
        {u"rules-many"_s, [](Scene &scene) {
             scene.port.effect.always = crowdThatMoves(300);
             scene.open(Scene::Rules);
             scene.setNumber(u"goal"_s, 12'000);
         }},
        {u"rules-nobody"_s, [](Scene &scene) { scene.open(Scene::Rules); }},
        {u"rules-later"_s, [](Scene &scene) {
             RulesPreview later = rulesThatMove();
             later.then.rungs.clear();
             for (RulesPreview::Rung &rung : later.now.rungs)
                 rung.other.reset();
             scene.port.effect.always = later;
             scene.open(Scene::Rules);
             scene.part<DateField>(u"seasonFirst"_s)->setDate(QDate(2027, 1, 4));
             scene.settleEffect();
         }},
        {u"rules-wrong"_s, [](Scene &scene) {
             scene.open(Scene::Rules);
             scene.type(u"leagueName"_s, u" "_s);
             scene.part<QSpinBox>(u"goal"_s)->setValue(0);
             scene.press(u"seasonEnds"_s);
             scene.part<DateField>(u"seasonLast"_s)->setDate(QDate(2026, 10, 1));
             scene.part<QComboBox>(u"zone"_s)->setEditText(u"Atlantis"_s);
             QTest::qWait(160);
         }},
        {u"schedule"_s, [](Scene &scene) {
             scene.port.kept.league.publishTime = QTime(8, 30);
             scene.port.kept.league.pausedUntil = QDate(2027, 1, 4);
             scene.open();
         }},
        {u"no-day"_s, [](Scene &scene) {
             scene.open();
             for (int day = 1; day <= 7; ++day)
                 scene.press(u"day%1"_s.arg(day));
             scene.press(u"saveSettings"_s);
         }},
        {u"slack"_s, [](Scene &scene) { scene.open(Scene::Slack); }},
        {u"slack-bot"_s, [](Scene &scene) {
             scene.port.kept.slack = {true, SlackEntry::Way::Bot, {}, u"C0123456789"_s};
             scene.port.secrets = {ChannelKind::Slack};
             scene.port.whatIsTheMatter = u"Slack no longer accepts messages from this set-up. Set the channel up again; the message waits."_s;
             scene.open(Scene::Slack);
         }},
        {u"slack-tested"_s, [](Scene &scene) {
             scene.open(Scene::Slack);
             scene.press(u"slackTest"_s);
             scene.port.probing.answer(u"Slack knows the webhook. Nothing was posted."_s);
             Scene::settle();
         }},
        {u"slack-refused"_s, [](Scene &scene) {
             scene.open(Scene::Slack);
             scene.press(u"slackTest"_s);
             scene.port.probing.answer(failure(ErrorKind::InvalidInput, {}, u"it is not the address of a webhook"_s));
             Scene::settle();
         }},
        {u"texts"_s, [](Scene &scene) { scene.open(Scene::Texts); }},
        {u"texts-sns"_s, [](Scene &scene) {
             scene.port.kept.sms.isOn = true;
             scene.port.kept.sms.provider = SmsEntry::Provider::Sns;
             scene.port.kept.sms.policy.countries = {u"DE"_s, u"AT"_s};
             scene.port.kept.sms.policy.price = Price{7'900, u"USD"_s};
             scene.port.secrets = {ChannelKind::Sms};
             scene.open(Scene::Texts);
         }},
        {u"texts-missing"_s, [](Scene &scene) {
             scene.open(Scene::Texts);
             scene.press(u"smsOn"_s);
             scene.press(u"saveSettings"_s);
         }},
        {u"texts-wrong"_s, [](Scene &scene) {
             scene.setUpTexts();
             scene.open(Scene::Texts);
             scene.type(u"price"_s, u"cheap"_s);
             scene.press(u"saveSettings"_s);
         }},
        {u"ntfy"_s, [](Scene &scene) {
             scene.port.kept.ntfy.withToken = true;
             scene.open(Scene::Ntfy);
         }},
        {u"desktop"_s, [](Scene &scene) { scene.open(Scene::ThisComputer); }},
        {u"saving"_s, [](Scene &scene) {
             scene.open();
             scene.press(u"saveSettings"_s);
         }},
        {u"not-saved"_s, [](Scene &scene) {
             scene.open();
             scene.press(u"saveSettings"_s);
             scene.port.saving.answer(failure(ErrorKind::VaultLocked));
             Scene::settle();
         }},
    };
}

Pictures<SettingsScene> settingsQuestions()
{
    using Scene = SettingsScene;
    return {
        {u"unsaved"_s, [](Scene &scene) {
             scene.open(Scene::Slack);
             scene.press(u"slackOn"_s);
             scene.dialog->reject();
         }},
        {u"save-refused"_s, [](Scene &scene) {
             scene.open(Scene::Slack);
             scene.press(u"slackOn"_s);
             scene.type(u"webhook"_s, u"https://hooks.slack.com/services/T0/B0/x"_s);
             scene.press(u"slackTest"_s);
             scene.port.probing.answer(failure(ErrorKind::ChannelRefused, u"Slack"_s));
             Scene::settle();
             scene.press(u"saveSettings"_s);
         }},
    };
}

} // namespace stepladder::tests
