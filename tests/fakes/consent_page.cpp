// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/consent_page.h"

using namespace Qt::StringLiterals;

namespace stepladder::fakes {

namespace {

constexpr auto style = R"(
:root { color-scheme: light dark; --ink: #1c2421; --soft: #5b6763; --card: #ffffff; --ground: #eef2f0;
        --line: #d5dcd9; --accent: #0b6b5d; --on: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9efec; --soft: #a3b0ab; --card: #1e2523; --ground: #131816;
        --line: #38423f; --accent: #6fcdbb; --on: #0d1a17; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px; background: var(--ground);
       color: var(--ink); font: 16px/1.5 system-ui, "DejaVu Sans", sans-serif; }
main { width: 100%; max-width: 460px; background: var(--card); border: 1px solid var(--line); border-radius: 14px;
       padding: 32px; }
h1 { font-size: 22px; line-height: 1.3; margin: 4px 0 8px; }
p { margin: 0 0 16px; color: var(--soft); }
.brand { font-weight: 600; color: var(--accent); margin: 0; }
fieldset { border: 1px solid var(--line); border-radius: 10px; margin: 0 0 16px; padding: 8px 16px 12px; }
legend { padding: 0 6px; font-weight: 600; }
label { display: flex; gap: 12px; align-items: baseline; padding: 6px 0; overflow-wrap: anywhere; }
input { accent-color: var(--accent); }
.row { display: flex; gap: 12px; justify-content: flex-end; margin-top: 24px; }
button { font: inherit; font-weight: 600; padding: 10px 22px; border-radius: 10px; border: 1px solid var(--line);
         background: transparent; color: var(--ink); cursor: pointer; }
button.allow { background: var(--accent); border-color: var(--accent); color: var(--on); }
button:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
small { display: block; margin-top: 20px; color: var(--soft); }
)";

QString whole(const QString &title, const QString &inside)
{
    return u"<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head><meta charset=\"utf-8\"/>"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><title>%1</title>"
           "<style>%2</style></head>\n<body><main>\n%3\n<small>A simulated service on this computer. No account is "
           "touched.</small>\n</main></body>\n</html>\n"_s.arg(title.toHtmlEscaped(), QString::fromLatin1(style), inside);
}

QString input(const QString &type, const QString &name, const QString &value, bool checked = false)
{
    return u"<input type=\"%1\" name=\"%2\" value=\"%3\"%4/>"_s.arg(type, name, value.toHtmlEscaped(),
                                                                   checked ? u" checked=\"checked\""_s : QString());
}

bool isIdentity(const QString &scope)
{
    return scope == u"openid" || scope == u"email" || scope == u"profile";
}

QString scopeName(const QString &scope)
{
    QString name = scope.section(u'/', -1).remove(u"googlehealth."_s);
    return name.replace(u'_', u' ').replace(u".readonly"_s, u" (read)"_s);
}

} // namespace

QByteArray render(const ConsentPage &page)
{
    QString who;
    if (page.player.isEmpty()) {
        who = u"<fieldset><legend>Choose an account</legend>\n"_s;
        for (const QString &person : page.people)
            who += u"<label>"_s + input(u"radio"_s, u"player"_s, person) + u"<span>"_s + person.toHtmlEscaped()
                + u"</span></label>\n"_s;
        who += u"</fieldset>\n"_s;
    } else {
        who = u"<p>Signed in as <strong>"_s + page.player.toHtmlEscaped() + u"</strong>.</p>\n"_s
            + input(u"hidden"_s, u"player"_s, page.player) + u'\n';
    }

    QString scopes;
    QString identity; // asked for, but never a box of its own
    for (const QString &scope : page.scopes) {
        if (page.tickIdentity || !isIdentity(scope))
            scopes += u"<label>"_s + input(u"checkbox"_s, u"scope"_s, scope, true) + u"<span>"_s
                + scopeName(scope).toHtmlEscaped() + u"</span></label>\n"_s;
        else
            identity += input(u"hidden"_s, u"scope"_s, scope) + u'\n';
    }

    const QString inside =
        u"<p class=\"brand\">"_s + page.brand.toHtmlEscaped() + u"</p>\n<h1>"_s + page.client.toHtmlEscaped()
        + u" wants to read your activity</h1>\n<p>You choose what it may see, and you can take it back at any "
          "time.</p>\n<form method=\"get\" action=\""_s
        + page.action + u"\">\n"_s + input(u"hidden"_s, u"ticket"_s, page.ticket) + u'\n' + who + identity
        + (scopes.isEmpty() ? QString() : u"<fieldset><legend>It may see</legend>\n"_s + scopes + u"</fieldset>\n"_s)
        + u"<div class=\"row\"><button type=\"submit\" name=\"decision\" value=\"deny\">Deny</button>"
          "<button class=\"allow\" type=\"submit\" name=\"decision\" value=\"allow\">Allow</button></div>\n</form>"_s;
    return whole(page.brand, inside).toUtf8();
}

QByteArray renderError(const QString &brand, const QString &code, const QString &sentence)
{
    return whole(brand, u"<p class=\"brand\">"_s + brand.toHtmlEscaped() + u"</p>\n<h1>Access blocked</h1>\n<p>"_s
                     + sentence.toHtmlEscaped() + u"</p>\n<p>Error 400: <code>"_s + code.toHtmlEscaped()
                     + u"</code></p>"_s)
        .toUtf8();
}

} // namespace stepladder::fakes
